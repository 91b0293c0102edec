import Foundation
import Testing

/// `copsite import meetings`, from tables and calendars.
struct ImportMeetingsTests {
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
    DTSTART;TZID="Custom zone":20270202T150000
    DTEND;TZID="Custom zone":20270202T163000
    LOCATION:Library\\, room 2 https://meet.example.org/j/123?pwd=abc
    DESCRIPTION:Passcode 739104
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
        "Line 46: ‘Mars’ is left out: its time zone ‘Mars/Base’ is not known\n"))
    #expect(
      result.output.contains("‘Yearly’ is left out: handbooks cannot repeat it as ‘FREQ=YEARLY’"))
    let folder = "content/meetings/"
    #expect(
      try site.read(folder + "2027-02-02-kick-off-a-long-title.md") == """
        ---
        title: Kick, off; a long title
        starts: 2027-02-02 15:00
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
      for secret in ["meet.example.org", "739104", "Secret Person", "Retreat"] {
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
      calendar.replacingOccurrences(of: "0202T150000", with: "0203T190000")
        .replacingOccurrences(of: "0202T163000", with: "0203T203000")
        .replacingOccurrences(of: "STATUS:CONFIRMED", with: "STATUS:CANCELLED"))
    let result = try bring("meetings", "c.ics")
    #expect(
      result.output.contains(
        """
        Changed \(path)
          starts: ‘2027-02-02 15:00’ → ‘2027-02-03 19:00’
          status: ‘confirmed’ → ‘cancelled’

        """))
    #expect(result.output.contains("0 new, 1 changed, 4 as before"))
    #expect(try site.read(path).hasSuffix("\nOur minutes.\n"))
    #expect(try build().messages == "")
  }

  @Test("A meeting that organizers wrote with its identifier keeps what they wrote")
  func knownByIdentifier() throws {
    let text = "---\ntitle: Ours\nstarts: 2027-02-02 15:00\nends: 17:00\nuid: a@x\n---\n"
    try site.write("content/meetings/ours.md", text)
    try site.write("c.ics", calendar)
    let result = try bring("meetings", "c.ics")
    #expect(result.output.contains("  not changed: title: you wrote ‘Ours’, the source says"))
    #expect(result.output.contains("  not changed: duration: you wrote ‘ends’, the source says"))
    #expect(try site.read("content/meetings/ours.md").contains("ends: 17:00\nuid: a@x\n"))
    #expect(!site.exists("content/meetings/2027-02-02-kick-off-a-long-title.md"))
  }

  @Test("Events of the handbook’s own calendar are not brought back in")
  func own() throws {
    try site.write(
      "content/meetings/ours.md", "---\ntitle: Ours\nstarts: 2027-02-02 15:00\n---\n")
    try site.write(
      "c.ics", calendar.replacingOccurrences(of: "a@x", with: "handbook/meetings/ours@example.org"))
    let before = try site.tree("content")
    let result = try bring("meetings", "c.ics", "--dry-run")
    #expect(result.output.contains("1 of them come from this handbook, so they are left out\n"))
    #expect(result.output.contains(" 4 new, 0 changed"))
    #expect(try site.tree("content") == before)
  }
}
