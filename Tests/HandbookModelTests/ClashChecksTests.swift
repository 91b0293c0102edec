import Diagnostics
import HandbookModel
import Testing

@Suite("Meetings that are in each other's way")
struct ClashChecksTests {
  /// Two communities; `a` has the teams `s` and `t`, and people who belong to the whole site.
  private func source() -> HandbookSource {
    var source = HandbookSource()
    for name in ["a", "b"] {
      source.add("\(name)/index.md", title: name.uppercased(), community())
      source.add("\(name)/teams/s.md", title: "S", team())
      source.add("\(name)/teams/t.md", title: "T", team())
    }
    for name in ["Ana", "Ben", "Cem", "Dov", "Eva"] {
      source.add("people/\(name.lowercased()).md", title: name, .person(Person()))
    }
    return source
  }

  private typealias Edit = (inout Meeting) -> Void

  private func texts(
    _ first: (starts: String, ends: String?, edit: Edit),
    _ second: (starts: String, ends: String?, edit: Edit), in other: String = "a"
  ) throws -> [String] {
    var source = source()
    try source.addMeeting(
      "a/meetings/one.md", title: "One", first.starts, first.ends, edit: first.edit)
    try source.addMeeting(
      "\(other)/meetings/two.md", title: "Two", second.starts, second.ends, edit: second.edit)
    return source.texts
  }

  /// What two meetings that overlap both need; nil where they are not reported.
  private func shared(
    in other: String = "a", _ first: @escaping Edit, _ second: @escaping Edit
  ) throws -> String? {
    let texts = try texts(
      ("2026-02-03 10:00", "2026-02-03 12:00", first),
      ("2026-02-03 11:00", "2026-02-03 13:00", second), in: other)
    #expect(texts.count <= 1)
    return texts.first?.split(separator: "both need ").last?.split(separator: " [").first
      .map(String.init)
  }

  @Test("A pair is reported once, at the later source, with a note at the other")
  func wholeText() throws {
    let early = ("2026-02-03 10:00", "2026-02-03 12:00" as String?, { _ in } as Edit)
    let late = ("2026-02-03 11:00", nil as String?, { _ in } as Edit)
    #expect(
      try texts(early, late) == [
        """
        content/a/meetings/two.md:1: warning: ‘Two’ on 2026-02-03 at 11:00 overlaps ‘One’: \
        both need everyone in ‘A’ [overlapping-meetings]
        content/a/meetings/one.md:1: note: ‘One’ is on 2026-02-03 from 10:00 to 12:00

        """
      ])
    #expect(
      try texts(late, early) == [
        """
        content/a/meetings/two.md:1: warning: ‘Two’ on 2026-02-03 at 10:00 overlaps ‘One’: \
        both need everyone in ‘A’ [overlapping-meetings]
        content/a/meetings/one.md:1: note: ‘One’ is on 2026-02-03 at 11:00

        """
      ])
  }

  @Test("Instants are compared, and the other's zone is named")
  func zones() throws {
    let berlin: Edit = { $0.timeZone = located("Europe/Berlin") }
    #expect(
      try texts(
        ("2026-02-03 23:00", "2026-02-04 01:00", berlin),
        ("2026-02-03 22:30", "2026-02-03 23:30", { _ in })) == [
          """
          content/a/meetings/two.md:1: warning: ‘Two’ on 2026-02-03 at 22:30 overlaps ‘One’: \
          both need everyone in ‘A’ [overlapping-meetings]
          content/a/meetings/one.md:1: note: ‘One’ is from 2026-02-03 at 23:00 to 2026-02-04 at \
          01:00 (Europe/Berlin)

          """
        ])
    #expect(
      try texts(
        ("2026-02-03 23:00", "2026-02-03 23:30", berlin),
        ("2026-02-03 23:00", "2026-02-03 23:30", { _ in })) == [])
  }

  @Test("A whole day is in the way of all its hours, in its zone")
  func wholeDays() throws {
    #expect(
      try texts(
        ("2026-02-03", "2026-02-04", { _ in }), ("2026-02-04 19:00", "2026-02-04 20:00", { _ in }))
        == [
          """
          content/a/meetings/two.md:1: warning: ‘Two’ on 2026-02-04 at 19:00 overlaps ‘One’: \
          both need everyone in ‘A’ [overlapping-meetings]
          content/a/meetings/one.md:1: note: ‘One’ is from 2026-02-03 to 2026-02-04
            help: give the whole day its hours if they do not overlap

          """
        ])
    #expect(
      try texts(
        ("2026-02-03", nil, { _ in }), ("2026-02-04 00:00", "2026-02-04 01:00", { _ in })) == [])
    #expect(try texts(("2026-02-03", nil, { _ in }), ("2026-02-04", nil, { _ in })) == [])
  }

  @Test(
    "Meetings that only touch, or lie apart, are not reported",
    arguments: [
      ("2026-02-03 12:00", Optional("2026-02-03 13:00")), ("2026-02-03 09:00", "2026-02-03 10:00"),
      ("2026-02-04 10:00", "2026-02-04 12:00"), ("2026-02-03 12:00", nil),
      ("2026-02-03 09:59", nil),
    ])
  func apart(starts: String, ends: String?) throws {
    #expect(
      try texts(("2026-02-03 10:00", "2026-02-03 12:00", { _ in }), (starts, ends, { _ in })) == [])
  }

  @Test("Two meetings without an end that start together are reported")
  func withoutEnds() throws {
    let both = ("2026-02-03 10:00", nil as String?, { _ in } as Edit)
    #expect(try texts(both, both).count == 1)
  }

  @Test(
    "Meetings that do not take place are in nobody's way",
    arguments: [Meeting.Status.cancelled, .postponed])
  func notTakingPlace(status: Meeting.Status) throws {
    #expect(try shared({ $0.status = status }, { _ in }) == nil)
    #expect(try shared({ _ in }, { $0.status = status }) == nil)
  }

  @Test("Those that took place or are certain are", arguments: [Meeting.Status.held, .confirmed])
  func takingPlace(status: Meeting.Status) throws {
    #expect(try shared({ $0.status = status }, { _ in }) == "everyone in ‘A’")
  }

  @Test("A team is in one place, and the whole community includes its teams")
  func teams() throws {
    let s: Edit = { $0.teams = refer(.team, "s") }
    let both: Edit = { $0.teams = refer(.team, "s", "t") }
    #expect(try shared(s, { $0.teams = refer(.team, "t") }) == nil)
    #expect(try shared(s, both) == "the team ‘S’")
    #expect(try shared(both, both) == "the team ‘S’ and the team ‘T’")
    #expect(try shared(s, { _ in }) == "the team ‘S’")
    #expect(try shared({ _ in }, both) == "the team ‘S’ and the team ‘T’")
  }

  @Test("Communities are in each other's way by their teams and people only")
  func communities() throws {
    #expect(try shared(in: "b", { _ in }, { _ in }) == nil)
    #expect(try shared(in: "b", { _ in }, { $0.teams = refer(.team, "s") }) == nil)
    #expect(try shared(in: "b", { _ in }, { $0.teams = refer(.team, "a/s") }) == "the team ‘S’")
    #expect(
      try shared(in: "b", { $0.teams = refer(.team, "s") }, { $0.teams = refer(.team, "a/s", "t") })
        == "the team ‘S’")
  }

  @Test("Who facilitates or leads a part is in one place")
  func people() throws {
    let ana: Edit = { $0.facilitators = refer(.person, "ana") }
    let item: Edit = { $0.agenda = [agendaItem("Item", nil, lead: "ben", "ana")] }
    #expect(try shared(in: "b", ana, ana) == "‘Ana’")
    #expect(try shared(in: "b", ana, item) == "‘Ana’")
    #expect(try shared(in: "b", item, item) == "‘Ana’ and ‘Ben’")
    #expect(try shared(in: "b", ana, { $0.facilitators = refer(.person, "ben") }) == nil)
    #expect(try shared(in: "b", ana, { $0.attendance = refer(.person, "ana") }) == nil)
    // Everyone includes her; the team does not.
    #expect(try shared(ana, ana) == "everyone in ‘A’")
    let team: Edit = {
      $0.teams = refer(.team, "s")
      $0.facilitators = refer(.person, "ana")
    }
    #expect(try shared(ana, team) == "the team ‘S’ and ‘Ana’")
    let all: Edit = { $0.facilitators = refer(.person, "eva", "dov", "cem", "ben", "ana") }
    #expect(try shared(in: "b", all, all) == "‘Ana’, ‘Ben’, ‘Cem’ and others")
  }

  @Test("A room holds one meeting, however it is written")
  func rooms() throws {
    func at(_ name: String, _ room: String?) -> Edit {
      { $0.venue = Venue(name: name, room: room) }
    }
    let room = at("County Library", "Room B")
    #expect(
      try shared(in: "b", room, at(" county  library", "ROOM b"))
        == "‘ROOM b’ of ‘ county  library’")
    #expect(try shared(in: "b", room, at("County Library", "Room C")) == nil)
    #expect(try shared(in: "b", room, at("City Library", "Room B")) == nil)
    #expect(try shared(in: "b", at("Library", nil), at("Library", nil)) == nil)
    #expect(try shared(room, room) == "everyone in ‘A’ and ‘Room B’ of ‘County Library’")
  }

  private func weekly(until end: String, except: [String] = []) throws -> Edit {
    var rule = Recurrence(every: 1, .week)
    rule.end = .until(try day(end))
    rule.exceptions = try except.map(day)
    let place = HandbookSource.place
    return { [rule] in $0.recurrence = Located(rule, at: place) }
  }

  @Test("A series clashes on its dates, and a pair once")
  func series() throws {
    let weekly = try weekly(until: "2026-06-30", except: ["2026-03-10"])
    let hours = ("2026-02-03 10:00", "2026-02-03 12:00" as String?, weekly)
    #expect(try texts(hours, ("2026-03-03 11:00", nil, { _ in })).count == 1)
    #expect(try texts(hours, ("2026-03-04 11:00", nil, { _ in })) == [])
    #expect(try texts(hours, ("2026-03-10 11:00", nil, { _ in })) == [])
    #expect(try texts(hours, ("2026-07-07 11:00", nil, { _ in })) == [])
    #expect(
      try texts(hours, ("2026-01-06 11:00", "2026-01-06 11:30", weekly)) == [
        """
        content/a/meetings/two.md:1: warning: ‘Two’ on 2026-02-03 at 11:00 overlaps ‘One’: \
        both need everyone in ‘A’ [overlapping-meetings]
        content/a/meetings/one.md:1: note: ‘One’ is on 2026-02-03 from 10:00 to 12:00

        """
      ])
  }

  @Test("A series that overlaps itself is not reported")
  func selfOverlap() throws {
    let weekly = try weekly(until: "2026-06-30")
    var source = source()
    try source.addMeeting("a/meetings/m.md", "2026-02-03", "2026-02-20", edit: weekly)
    #expect(source.texts == [])
  }

  @Test("A date that has a file of its own counts with that file's times and status")
  func replaced() throws {
    func texts(_ starts: String, _ status: Meeting.Status) throws -> [String] {
      var source = source()
      let date = try day("2026-03-03")
      let weekly = try weekly(until: "2026-06-30")
      try source.addMeeting(
        "a/meetings/a.md", title: "Series", "2026-02-03 10:00", "2026-02-03 12:00", edit: weekly)
      try source.addMeeting("a/meetings/b.md", title: "Moved", starts, nil) {
        $0.replaces = Replacement(meeting: refer(.meeting, "a")[0], date: date)
        $0.status = status
      }
      try source.addMeeting(
        "a/meetings/c.md", title: "Other", "2026-03-03 10:30", "2026-03-03 11:30")
      return source.texts
    }
    #expect(try texts("2026-03-04 10:30", .planned) == [])
    #expect(try texts("2026-03-03 10:30", .cancelled) == [])
    #expect(
      try texts("2026-03-03 11:00", .planned) == [
        """
        content/a/meetings/c.md:1: warning: ‘Other’ on 2026-03-03 at 10:30 overlaps ‘Moved’: \
        both need everyone in ‘A’ [overlapping-meetings]
        content/a/meetings/b.md:1: note: ‘Moved’ is on 2026-03-03 at 11:00

        """
      ])
  }
}
