import Foundation
import Testing

struct NewCommandTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    let begun = try Command.run("init", "--yes", "--now", "2026-11-30", in: site.path)
    #expect(begun.status == 0)
  }

  private func new(_ arguments: String..., in folder: String = "") throws -> Command.Result {
    try Command.run(arguments: ["new"] + arguments, in: site(folder))
  }

  private func build() throws -> Command.Result {
    try Command.run("build", "--strict", "--now", "2026-11-30", in: site.path)
  }

  @Test("A meeting is where, when and as long as the community usually meets")
  func meeting() throws {
    let result = try new("meeting", "--now", "2026-11-30")
    #expect(
      result.output == """
        Made content/meetings/2027-02-09-meeting.md
          starts        2027-02-09 10:00  every 4 weeks, as the last 2 meetings
          duration      2h                as at the last 2 meetings
          place         Public library    as at the last 2 meetings
          facilitators  [ana-example]     as at the last 2 meetings
          agenda        3 parts           the shape of that on 2027-01-12; what did not come before is \
        open

        """)
    #expect(
      try site.read("content/meetings/2027-02-09-meeting.md") == """
        ---
        title: Meeting on 9 February 2027
        starts: 2027-02-09 10:00
        duration: 2h
        place: Public library
        facilitators: [ana-example]
        # What is this meeting to achieve? Say it in one sentence, without the ‘#’.
        # aim:
        agenda:
          - { title: Welcome, minutes: 15 }
          - { title: To be agreed, minutes: 90 }
          - { title: Next steps, minutes: 15 }
        ---

        """)
    #expect(try build().messages == "")
  }

  @Test("A monthly weekday is kept, also across a fifth one")
  func rhythm() throws {
    for day in ["2027-02-09", "2027-03-09", "2027-04-13", "2027-05-11"] {
      #expect(try new("meeting", "--starts", "\(day) 18:30").status == 0)
    }
    let result = try new("meeting", "--now", "2026-11-30")
    #expect(result.output.hasPrefix("Made content/meetings/2027-06-08-meeting.md\n"))
    #expect(result.output.contains("2027-06-08 18:30  on the second Tuesday, every month"))
  }

  @Test("An outcome gets the next number, written as the community writes them")
  func outcome() throws {
    #expect(try new("outcome", "A", "--number", "R-08").status == 0)
    let result = try new("outcome", "Move the bus: now", "--team", "listening")
    #expect(result.output.contains("  number  R-09   after R-08\n"))
    #expect(
      try site.read("content/outcomes/move-the-bus-now.md").hasPrefix(
        "---\ntitle: \"Move the bus: now\"\nnumber: R-09\nstatus: draft\n"))
    #expect(try new("outcome", "B", "--kind", "plan").output.contains("number  P1"))
    #expect(try build().messages == "")
  }

  @Test("Everything that can be said of a person is in the file, and safe")
  func person() throws {
    let result = try new(
      "person", "Ana “Ani” Ruiz: nurse", "--role=- none", "--email", "ana@example.org",
      "--phone", "+49 30 1", "--shown-as", "initials", "--organization", "{x}")
    #expect(result.output == "Made content/people/ana-ani-ruiz-nurse.md\n")
    #expect(
      try site.read("content/people/ana-ani-ruiz-nurse.md") == """
        ---
        name: "Ana “Ani” Ruiz: nurse"
        role: "- none"
        organization: "{x}"
        email: ana@example.org
        phone: "+49 30 1"
        shown_as: initials
        ---

        """)
    #expect(try build().messages == "")
    let home = try site.tree("_site")
    #expect(!home.values.contains { String(decoding: $0, as: UTF8.self).contains("ana@example") })
  }

  @Test("A series is a file for each day; days that are taken are left out")
  func series() throws {
    let result = try new(
      "meetings", "Open hour", "--every", "2 weeks", "--from", "2026-12-29 18:00", "--count", "3")
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix(
        """
        Made content/meetings/2026-12-29-open-hour.md
        Made content/meetings/2027-01-26-open-hour.md
        Left out 2027-01-12: something is planned on that day

        """))
    let monthly = try new(
      "meetings", "--every", "month", "--on", "last friday", "--from", "2027-02-01 9:00",
      "--until", "2027-04-30", "--duration", "90m")
    #expect(
      monthly.output.hasPrefix(
        """
        Made content/meetings/2027-02-26-meeting.md
        Made content/meetings/2027-03-26-meeting.md
        Made content/meetings/2027-04-30-meeting.md

        """))
    #expect(
      try site.read("content/meetings/2027-03-26-meeting.md").contains(
        "starts: 2027-03-26 09:00\nduration: 90m\n"))
    #expect(try build().messages == "")
  }

  @Test("The community is the one in whose folder somebody stands")
  func standing() throws {
    try site.write("content/index.md", "# Home\n")
    for name in ["one", "two"] {
      try site.write(
        "content/cops/\(name)/index.md", "---\nkind: community\ntitle: \(name)\n---\n")
    }
    let unsaid = try new("team", "Intake")
    #expect(unsaid.status == 1)
    #expect(
      unsaid.messages == """
        copsite: this site has 2 communities
          help: say for which one: --community one, two

        """)
    let stood = try new("team", "Intake", in: "content/cops/two")
    #expect(stood.output == "Made teams/intake.md\n")
    #expect(site.exists("content/cops/two/teams/intake.md"))
    #expect(try new("team", "Intake", "--community", "one").status == 0)
    #expect(try new("community", "Three").output == "Made content/cops/three/index.md\n")
    let misspelt = try new("team", "X", "--community", "tow")
    #expect(misspelt.messages.contains("there is no community ‘tow’\n  help: did you mean ‘two’?"))
  }

  @Test("Where entries are lists in one file, the item to paste is printed and nothing is made")
  func lists() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "content/index.md",
      """
      ---
      kind: community
      title: Evening buses
      meetings:
        - title: Kickoff
          starts: 2027-01-12 18:00
          duration: 2h
      people:
        - name: Ana Ruiz
      ---

      """)
    let before = try folder.tree("")
    let result = try Command.run(
      "new", "person", "Sam Okoro", "--role", "Driver: nights", in: folder.path)
    #expect(result.status == 0)
    #expect(result.output == "  - name: Sam Okoro\n    role: \"Driver: nights\"\n")
    #expect(
      result.messages == """
        The people of this community are a list in content/index.md.
        Paste this below ‘people:’ there, or make a file of its own with --file:

        """)
    #expect(try folder.tree("") == before)
    // What is printed can be pasted as it is.
    let text = try folder.read("content/index.md")
      .replacingOccurrences(
        of: "  - name: Ana Ruiz\n", with: "  - name: Ana Ruiz\n" + result.output)
    try folder.write("content/index.md", text)
    let built = try Command.run("build", "--strict", "--now", "2026-11-30", in: folder.path)
    #expect(built.messages == "")
    #expect(folder.exists("_site/people/sam-okoro/index.html"))
    #expect(
      try Command.run("new", "person", "Mina Park", "--file", in: folder.path).output
        == "Made content/people/mina-park.md\n")
  }

  @Test("Titles never lead out of the folder")
  func traversal() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: site.path).sorted()
    #expect(try new("page", "../../../etc/passwd").output == "Made content/etc-passwd.md\n")
    #expect(try new("page", "x", "--slug", "../../y").output == "Made content/y.md\n")
    #expect(try new("page", "..").status == 1)
    #expect(try new("page", "x", "--folder", "../up").status == 1)
    #expect(try new("page", "index").status == 1)
    #expect(try new("page", String(repeating: "long ", count: 200)).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.path).sorted() == before)
  }

  @Test(
    "What cannot be is refused with words that help, and nothing is made",
    arguments: [
      (
        ["meeting", "--starts", "3.2.2027"],
        "‘3.2.2027’ is no day and no time\n  help: write the year"
      ),
      (["meeting", "--starts", "2027-02-30"], "‘2027-02-30’ is no day"),
      (["meeting", "--duration", "soon"], "‘soon’ is no length of time"),
      (["meeting", "--zone", "Madird"], "there is no time zone ‘Madird’"),
      (["meeting", "--team", "listenign"], "there is no team ‘listenign’\n  help: did you mean"),
      (
        ["team", "X", "--lead", "nobody"],
        "there is no person ‘nobody’\n  help: there are: ana-example"
      ),
      (["person", "Ana Example"], "there is ‘Ana Example’ already: content/people/ana-example.md"),
      (["person", "X", "--email", "bad"], "‘bad’ is not an e-mail address"),
      (["person", "X", "--shown-as", "no"], "‘no’"),
      (["person", "🚌"], "a name for the file needs a letter or a digit"),
      (
        ["outcome", "X", "--status", "adpoted"],
        "there is no status ‘adpoted’\n  help: did you mean"
      ),
      (["outcome", "X", "--kind", "idea"], "there is no kind ‘idea’ of outcome"),
      (["meetings", "--every", "2 weeks"], "a series needs an end"),
      (["meetings", "--every", "fortnight", "--count", "2"], "‘fortnight’ is no rhythm"),
      (["meetings", "--every", "week", "--count", "0"], "‘--count’ takes a number from 1 to 500"),
      (["meetings", "--every", "week", "--until", "2099-01-01"], "more than 500 meetings"),
      (["meetings", "--every", "month", "--on", "tuesday", "--count", "2"], "is no rhythm"),
      (["community", "Second"], "the whole site is one community"),
    ])
  func refused(arguments: [String], message: String) throws {
    let before = try site.tree("content")
    let result = try Command.run(arguments: ["new"] + arguments, in: site.path)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.messages.contains(message))
    #expect(try site.tree("content") == before)
  }

  @Test("Broken content is no reason not to add a file")
  func brokenContent() throws {
    try site.write("content/outcomes/broken.md", "---\ntitle: [\n---\n")
    let result = try new("outcome", "Another")
    #expect(result.status == 0)
    #expect(result.messages.hasPrefix("copsite: note: the content has an error, so what is filled"))
  }

  @Test("Where there is no site, the message says so")
  func noSite() throws {
    let empty = try TemporaryFolder()
    let result = try Command.run("new", "meeting", in: empty.path)
    #expect(result.status == 2)
    #expect(result.messages.contains("holds no folder ‘content’"))
  }
}
