import HandbookModel
import Testing

@Suite("Checks of agendas")
struct AgendaChecksTests {
  private func texts(
    _ starts: String, _ ends: String?, _ minutes: [Int?], status: Meeting.Status = .planned,
    zone: String = "Europe/Berlin"
  ) throws -> [String] {
    var source = HandbookSource()
    source.settings.timeZone = located(zone)
    source.add("index.md", title: "A", community())
    try source.addMeeting("meetings/m.md", starts, ends) { meeting in
      meeting.status = status
      meeting.agenda = minutes.map { agendaItem("Item", $0) }
    }
    return source.texts
  }

  private func warning(_ agenda: String, _ meeting: Int) -> String {
    "content/a.md:3:5: warning: the agenda takes \(agenda) minutes, the meeting \(meeting) "
      + "[agenda-length]\n"
      + "  help: change the minutes of its items, or the time at which the meeting ends\n"
  }

  @Test("An agenda longer or shorter than its meeting is reported with both numbers")
  func lengths() throws {
    let (start, end) = ("2026-02-03 10:00", "2026-02-03 12:00")
    #expect(try texts(start, end, [15, 120]) == [warning("135", 120)])
    #expect(try texts(start, end, [15, 90]) == [warning("105", 120)])
    #expect(try texts(start, end, [15, 105]) == [])
    #expect(try texts(start, end, [15, 90], status: .held) == [warning("105", 120)])
  }

  @Test("An agenda with items of unknown length is reported only when it is too long for sure")
  func unknownItems() throws {
    let (start, end) = ("2026-02-03 10:00", "2026-02-03 12:00")
    #expect(try texts(start, end, [15, nil, 120]) == [warning("at least 135", 120)])
    #expect(try texts(start, end, [15, nil]) == [])
    #expect(try texts(start, end, [nil]) == [])
  }

  @Test("Where the length of a meeting is not known, or it does not take place, nothing is said")
  func unknownLengths() throws {
    #expect(try texts("2026-02-03 10:00", nil, [15]) == [])
    #expect(try texts("2026-02-03", nil, [15]) == [])
    #expect(try texts("2026-02-03", "2026-02-04", [15]) == [])
    #expect(try texts("2026-02-03 10:00", "2026-02-03 12:00", [], status: .planned) == [])
    #expect(try texts("2026-02-03 10:00", "2026-02-03 12:00", [15], status: .cancelled) == [])
    #expect(try texts("2026-02-03 10:00", "2026-02-03 12:00", [15], status: .postponed) == [])
  }

  @Test("A night between two days is not missing from an agenda, an evening past midnight is")
  func nights() throws {
    #expect(try texts("2026-02-03 09:00", "2026-02-04 16:00", [400, 400]) == [])
    #expect(
      try texts("2026-02-03 09:00", "2026-02-04 16:00", [1440, 1440]) == [warning("2880", 1860)])
    #expect(try texts("2026-02-03 22:00", "2026-02-04 01:00", [60]) == [warning("60", 180)])
  }

  @Test("An hour that a clock change gives or takes counts")
  func clockChanges() throws {
    #expect(try texts("2026-03-29 01:00", "2026-03-29 04:00", [120]) == [])
    #expect(try texts("2026-10-25 01:00", "2026-10-25 04:00", [180]) == [warning("180", 240)])
  }

  private func leads(
    _ names: [String], roster: Bool = true, edit: (inout Meeting) -> Void = { _ in }
  ) throws -> [String] {
    var source = HandbookSource()
    source.add(
      "a/index.md", title: "A",
      community {
        $0.facilitators = refer(.person, "fay")
        $0.conveners = refer(.person, "con")
      })
    source.add("b/index.md", title: "B", community())
    source.add("b/people/bob.md", title: "Bob", .person(Person()))
    for person in ["fay", "con", "lea", "mia", "gus"] {
      source.add("people/\(person).md", title: person, .person(Person()))
    }
    if roster { source.add("a/people/own.md", title: "Own", .person(Person())) }
    source.add(
      "a/teams/t.md", title: "T",
      team {
        $0.lead = refer(.person, "lea").first
        $0.members = refer(.person, "mia").map { Team.Member(person: $0) }
      })
    try source.addMeeting("a/meetings/m.md", "2026-02-03 10:00", nil) { meeting in
      meeting.agenda = names.map { name in
        var item = AgendaItem(title: sentence("Item"))
        item.lead = [Reference(.person, name, at: HandbookSource.place)]
        return item
      }
      edit(&meeting)
    }
    return source.texts
  }

  @Test("A lead from elsewhere is reported, each once")
  func strangers() throws {
    #expect(
      try leads(["gus", "own", "b/bob", "gus"])
        == ["b/bob", "gus"].map { name in
          """
          content/a.md:3:5: warning: ‘\(name)’ leads here, but is not in ‘A’ [lead-from-elsewhere]
            help: name a guest in ‘facilitators’ of the meeting, a member in a team

          """
        })
  }

  @Test("People, teams, facilitators and conveners of a community are in it, and guests may lead")
  func members() throws {
    #expect(try leads(["own", "lea", "mia", "fay", "con"]) == [])
    #expect(try leads(["gus"]) { $0.facilitators = refer(.person, "gus") } == [])
    #expect(try leads(["own"]) { $0.facilitators = refer(.person, "gus") } == [])
    #expect(try leads(["gus"]) { $0.status = .cancelled } == [])
  }

  @Test("A community without people of its own does not say who is in it")
  func noRoster() throws {
    #expect(try leads(["gus", "b/bob"], roster: false) == [])
  }
}
