import Foundation
import Testing

struct ImportCommandTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write(
      "content/index.md",
      "---\nkind: community\ntitle: Evening buses\ntime_zone: America/Halifax\n---\n")
  }

  private func bring(_ arguments: String...) throws -> Command.Result {
    try Command.run(arguments: ["import"] + arguments, in: site.path)
  }

  private func build() throws -> Command.Result {
    try Command.run("build", "--strict", "--now", "2026-11-30", in: site.path)
  }

  // MARK: - People

  private let people = """
    Nom complet;Courriel;Fonction;Organisation;Notes
    Ruiz, Ana;ana@example.org;Infirmière;"Clinique; du Nord";x
    Sam Okoro;;Driver: nights;Depot;y

    """

  @Test("People of a table get a file each; a dry run says the same and writes nothing")
  func madeOfTable() throws {
    try site.write("people.csv", people)
    let before = try site.tree("content")
    let dry = try bring("people", "people.csv", "--dry-run")
    #expect(dry.status == 0)
    #expect(
      dry.output == """
        Read: 2 rows, UTF-8, ‘;’ between cells
        Read: columns: name from ‘Nom complet’, email from ‘Courriel’, role from ‘Fonction’, \
        organization from ‘Organisation’
        Read: not used: ‘Notes’ (use one with --column FIELD=HEADER)
        Would make content/people/ana-ruiz.md  Ana Ruiz
        Would make content/people/sam-okoro.md  Sam Okoro
        Nothing was written. 2 new, 0 changed, 0 as before, 0 left as they are.

        """)
    #expect(try site.tree("content") == before)
    #expect(
      try bring("people", "people.csv").output.hasSuffix(
        "2 new, 0 changed, 0 as before, 0 left as they are.\n"))
    #expect(
      try site.read("content/people/ana-ruiz.md") == """
        ---
        name: Ana Ruiz
        role: Infirmière
        organization: "Clinique; du Nord"
        email: ana@example.org
        ---

        """)
    #expect(try build().messages == "")
  }

  @Test("Importing again changes what came from the table and keeps what organizers wrote")
  func again() throws {
    try site.write("people.csv", people)
    #expect(try bring("people", "people.csv").status == 0)
    let first = try site.tree("content")
    #expect(
      try bring("people", "people.csv").output.hasSuffix(
        "0 new, 0 changed, 2 as before, 0 left as they are.\n"))
    #expect(try site.tree("content") == first)

    try site.write(
      "content/people/ana-ruiz.md",
      "---\nname: Ana Ruiz\n# our remark\nrole: Infirmière\norganization: Ours\n"
        + "email: ana@example.org\npronouns: she/her\n---\n\nOur text.\n")
    try site.write(
      "people.csv",
      people.replacingOccurrences(of: "Infirmière", with: "Médecin")
        .replacingOccurrences(of: "Clinique; du Nord", with: "Hôpital"))
    let changed = try bring("people", "people.csv")
    #expect(
      changed.output.hasSuffix(
        """
        Changed content/people/ana-ruiz.md
          role: ‘Infirmière’ → ‘Médecin’
          not changed: organization: you wrote ‘Ours’, the source says ‘Hôpital’
        0 new, 1 changed, 1 as before, 0 left as they are.

        """))
    #expect(
      try site.read("content/people/ana-ruiz.md")
        == "---\nname: Ana Ruiz\n# our remark\nrole: Médecin\norganization: Ours\n"
        + "email: ana@example.org\npronouns: she/her\n---\n\nOur text.\n")
  }

  @Test("Somebody whom organizers removed does not come back")
  func removed() throws {
    try site.write("people.csv", people)
    #expect(try bring("people", "people.csv").status == 0)
    try FileManager.default.removeItem(atPath: site("content/people/sam-okoro.md"))
    let result = try bring("people", "people.csv")
    #expect(
      result.output.contains(
        "Left as it is: content/people/sam-okoro.md: you have removed or renamed it\n"))
    #expect(!site.exists("content/people/sam-okoro.md"))
  }

  @Test("A person who is there already is known by the e-mail address, and keeps every field")
  func known() throws {
    let text = "---\ntitle: Ana R.\nemail: Ana@Example.org\nrole: Ours\n---\n"
    try site.write("content/people/ana.md", text)
    try site.write("people.csv", people)
    let result = try bring("people", "people.csv")
    #expect(result.output.contains("  not changed: role: you wrote ‘Ours’, the source says"))
    #expect(try site.names(in: "content/people") == ["ana.md", "sam-okoro.md"])
    #expect(
      try site.read("content/people/ana.md")
        == "---\ntitle: Ana R.\nemail: Ana@Example.org\nrole: Ours\n"
        + "organization: \"Clinique; du Nord\"\n---\n")
  }

  @Test("Nothing of a table is left in the log but fingerprints")
  func log() throws {
    try site.write("people.csv", people)
    #expect(try bring("people", "people.csv").status == 0)
    let log = try site.read("content/.imported")
    #expect(!log.contains("example.org"))
    #expect(!log.contains("Clinique"))
    #expect(log.contains(" ana-ruiz email="))
  }

  // MARK: - Hostile files

  @Test("Hostile cells are text, wrong ones are told by line, and no file is outside")
  func hostile() throws {
    try site.write(
      "p.csv",
      """
      Name,Email,Role
      ../../../etc/passwd,root@example.org,"=cmd|' /C calc'!A0"
      Ana Ruiz,a@example.org,"---\nname: Other\n[!MEMBERS]"
      Ana Ruiz,b@example.org,{x: y}
      ana ruiz,a@example.org,Twice
      🚌,bus@example.org,
      ,nobody@example.org,
      Bad,not-an-address,
      \(String(repeating: "Long ", count: 20_000)),l@example.org,

      """)
    let result = try bring("people", "p.csv")
    #expect(result.status == 0)
    #expect(
      result.output.contains(
        """
        Line 3: ‘Ana Ruiz’ is left out:
        """))
    #expect(result.output.contains("Line 8: ‘🚌’ has no letter that a file could be named by\n"))
    #expect(result.output.contains("Line 9: this row has no name\n"))
    #expect(result.output.contains("Line 10: ‘Bad’ is left out: ‘not-an-address’ is not an e-mail"))
    let names = try site.names(in: "content/people")
    #expect(names.contains("etc-passwd.md"))
    #expect(names.contains("ana-ruiz.md"))
    #expect(names.allSatisfy { $0.utf8.count < 100 })
    #expect(
      try site.read("content/people/etc-passwd.md").contains("role: \"=cmd|' /C calc'!A0\"\n"))
    #expect(try Command.run("build", "--now", "2026-11-30", in: site.path).status == 0)
  }

  @Test(
    "A file that cannot be understood is refused whole",
    arguments: [
      (Data([0x6E, 0x61, 0x6D, 0x65, 0, 0x2C]), "this is no text file"),
      (Data("name,role\n\"Ana,x\n".utf8), "the quote that opens in line 2 is never closed"),
      (Data("".utf8), "this table is empty"),
      (Data("colour,shape\nred,round\n".utf8), "no column was found for ‘name’"),
    ])
  func refused(file: Data, message: String) throws {
    try site.write("p.csv", file)
    let before = try site.tree("content")
    let result = try bring("people", "p.csv")
    #expect(result.status == 1)
    #expect(result.messages.hasPrefix("copsite: " + message))
    #expect(try site.tree("content") == before)
  }

  @Test("Ten thousand rows are read in seconds, and again")
  func many() throws {
    let rows = (1...10_000).map { "Person \($0),p\($0)@example.org,Role \($0 % 7)\n" }
    try site.write("p.csv", "name,email,role\n" + rows.joined())
    let start = ContinuousClock.now
    #expect(
      try bring("people", "p.csv").output.hasSuffix(
        "10000 new, 0 changed, 0 as before, 0 left as they are.\n"))
    #expect(try bring("people", "p.csv", "--dry-run").output.contains(" 10000 as before"))
    // Loose: tests run beside others. What is quadratic takes minutes.
    #expect(.now - start < .seconds(90))
  }

  // MARK: - Meetings

  @Test("Meetings of a table: dates are asked for where they could be two days")
  func table() throws {
    try site.write(
      "m.csv",
      "Betreff;Datum;Uhrzeit;Ort;Dauer;Kennung\nTreffen: eins;03/04/2027;18 Uhr;Bücherei;90;a1\n")
    let unsaid = try bring("meetings", "m.csv")
    #expect(unsaid.status == 1)
    #expect(
      unsaid.messages == """
        copsite: ‘03/04/2027’ could be two days: which comes first, the day or the month?
          help: say it: --dates dmy for day first, --dates mdy for month first

        """)
    #expect(try bring("meetings", "m.csv", "--dates", "dmy").status == 0)
    #expect(
      try site.read("content/meetings/2027-04-03-treffen-eins.md") == """
        ---
        title: "Treffen: eins"
        starts: 2027-04-03 18:00
        duration: 90m
        place: Bücherei
        uid: a1
        ---

        """)
    // Moved at the source: the same file, with the new day.
    try site.write(
      "m.csv", "Betreff;Datum;Uhrzeit;Kennung\nTreffen: eins;10/04/2027;19:00;a1\n")
    let moved = try bring("meetings", "m.csv", "--dates", "dmy")
    #expect(moved.output.contains("  starts: ‘2027-04-03 18:00’ → ‘2027-04-10 19:00’\n"))
    #expect(try site.names(in: "content/meetings") == ["2027-04-03-treffen-eins.md"])
    #expect(try build().messages == "")
  }

  private let calendar = """
    BEGIN:VCALENDAR
    VERSION:2.0
    BEGIN:VTIMEZONE
    TZID:Custom zone
    X-LIC-LOCATION:Europe/Berlin
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:a@x
    SUMMARY:Kick\\, off\\; a long
      title
    DTSTART;TZID="Custom zone":20270202T180000
    DTEND;TZID="Custom zone":20270202T193000
    LOCATION:Library\\, room 2 https://meet.example.org/j/123?pwd=abc
    DESCRIPTION:Passcode 1234
    ATTENDEE;CN=Secret Person:mailto:secret@example.org
    STATUS:CONFIRMED
    END:VEVENT
    BEGIN:VEVENT
    UID:s@x
    RECURRENCE-ID:20270126T170000Z
    SUMMARY:Weekly\\, moved
    DTSTART:20270127T170000Z
    DURATION:PT1H
    END:VEVENT
    BEGIN:VEVENT
    UID:s@x
    SUMMARY:Weekly
    DTSTART:20270105T170000Z
    DURATION:PT1H
    RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270302T170000Z
    EXDATE:20270119T170000Z
    END:VEVENT
    BEGIN:VEVENT
    UID:d@x
    SUMMARY:Retreat
    DTSTART;VALUE=DATE:20270310
    DTEND;VALUE=DATE:20270313
    CLASS:PRIVATE
    END:VEVENT
    BEGIN:VEVENT
    UID:w@x
    SUMMARY:Outlook
    DTSTART;TZID=W. Europe Standard Time:20270410T100000
    DTEND;TZID=W. Europe Standard Time:20270410T110000
    END:VEVENT
    BEGIN:VEVENT
    UID:y@x
    SUMMARY:Mars
    DTSTART;TZID=Mars/Base:20270410T100000
    END:VEVENT
    BEGIN:VEVENT
    UID:z@x
    SUMMARY:Yearly
    DTSTART:20270410T100000
    RRULE:FREQ=YEARLY
    END:VEVENT
    END:VCALENDAR

    """

  @Test("A calendar becomes meetings: zones, series, single dates, days, and what is not public")
  func calendarFile() throws {
    try site.write("c.ics", calendar.replacingOccurrences(of: "\n", with: "\r\n"))
    let result = try bring("meetings", "c.ics")
    #expect(result.status == 0)
    #expect(
      result.output.contains(
        "Line 47: ‘Mars’ is left out: its time zone ‘Mars/Base’ is not known\n"))
    #expect(
      result.output.contains("‘Yearly’ is left out: handbooks cannot repeat it as ‘FREQ=YEARLY’"))
    let folder = "content/meetings/"
    #expect(
      try site.read(folder + "2027-02-02-kick-off-a-long-title.md") == """
        ---
        title: Kick, off; a long title
        starts: 2027-02-02 18:00
        duration: 90m
        time_zone: Europe/Berlin
        status: confirmed
        place: Library, room 2
        online: { url: "https://meet.example.org/j/123?pwd=abc" }
        uid: a@x
        ---

        """)
    #expect(
      try site.read(folder + "2027-01-05-weekly.md").contains(
        "starts: 2027-01-05 13:00\nduration: 1h\n"
          + "repeats: { every: week, on: tuesday, until: 2027-03-02, except: [2027-01-19] }\n"))
    #expect(
      try site.read(folder + "2027-01-27-weekly-moved.md").contains(
        "replaces: { meeting: 2027-01-05-weekly, date: 2027-01-26 }\n"))
    #expect(
      try site.read(folder + "2027-03-10-retreat.md").contains(
        "starts: 2027-03-10\nends: 2027-03-12\nuid: d@x\nvisibility: members\n"))
    #expect(try site.read(folder + "2027-04-10-outlook.md").contains("time_zone: Europe/Berlin\n"))
    #expect(try build().messages == "")
    for (path, data) in try site.tree("_site") {
      let text = String(decoding: data, as: UTF8.self)
      for secret in ["meet.example.org", "1234", "Secret Person", "Retreat"] {
        #expect(!text.contains(secret), "\(secret) in \(path)")
      }
    }
  }

  @Test("A calendar again: what moved moves, what organizers added stays")
  func calendarAgain() throws {
    try site.write("c.ics", calendar)
    #expect(try bring("meetings", "c.ics").status == 0)
    let path = "content/meetings/2027-02-02-kick-off-a-long-title.md"
    try site.write(path, try site.read(path) + "\nOur minutes.\n")
    try site.write(
      "c.ics",
      calendar.replacingOccurrences(of: "0202T180000", with: "0203T190000")
        .replacingOccurrences(of: "0202T193000", with: "0203T203000")
        .replacingOccurrences(of: "STATUS:CONFIRMED", with: "STATUS:CANCELLED"))
    let result = try bring("meetings", "c.ics")
    #expect(
      result.output.contains(
        """
        Changed \(path)
          starts: ‘2027-02-02 18:00’ → ‘2027-02-03 19:00’
          status: ‘confirmed’ → ‘cancelled’

        """))
    #expect(result.output.contains("0 new, 1 changed, 4 as before"))
    #expect(try site.read(path).hasSuffix("\nOur minutes.\n"))
    #expect(try build().messages == "")
  }

  // MARK: - Next steps

  @Test("Next steps become task items, each changed only where nobody changed it by hand")
  func nextSteps() throws {
    try site.write("people.csv", people)
    #expect(try bring("people", "people.csv").status == 0)
    let table =
      "Task,Who,Due,Done,No\nBook a *room*,Ana Ruiz,2027-01-02,yes,1\nCall,Nobody,soon,,2\n"
    try site.write("n.csv", table)
    let result = try bring("next-steps", "n.csv")
    #expect(
      result.output.hasSuffix(
        """
        Made content/imported-next-steps.md  Next steps
        Line 3: ‘Nobody’ is nobody in this handbook: not taken over
        Line 3: ‘soon’ is no day that can be read: left out
        1 new, 0 changed, 0 as before, 0 left as they are, 2 lines to look at.

        """))
    let page = try site.read("content/imported-next-steps.md")
    #expect(page.hasSuffix("\n- [x] Book a \\*room\\* @ana-ruiz due:2027-01-02\n- [ ] Call\n"))
    try site.write(
      "content/imported-next-steps.md",
      page.replacingOccurrences(of: "- [ ] Call", with: "- [ ] Call the depot"))
    try site.write(
      "n.csv",
      table.replacingOccurrences(of: "2027-01-02", with: "2027-02-02")
        .replacingOccurrences(of: "Call,", with: "Ring,") + "New one,,,,3\n")
    let again = try bring("next-steps", "n.csv")
    #expect(
      again.output.contains(
        "  not changed: you changed or removed it, the source now says ‘- [ ] Ring’\n"))
    #expect(
      try site.read("content/imported-next-steps.md").hasSuffix(
        "\n- [x] Book a \\*room\\* @ana-ruiz due:2027-02-02\n- [ ] Call the depot\n- [ ] New one\n")
    )
    #expect(try build().messages == "")
  }

  @Test("A file that is not there, and one in a folder that cannot be written, are told")
  func machine() throws {
    let missing = try bring("people", "nothing.csv")
    #expect(missing.status == 2)
    #expect(missing.messages == "copsite: cannot read ‘nothing.csv’: No such file or directory\n")
    try site.write("people.csv", people)
    try site.write("content/people", "a file where the folder would be")
    let result = try bring("people", "people.csv")
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("copsite: cannot "))
  }
}
