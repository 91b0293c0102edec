import Diagnostics
import HandbookModel
import Testing

@Suite("Meetings that are in each other's way, by the thousand")
struct ClashSweepTests {
  private func time(_ minutes: Int) throws -> String {
    let start = try localTime("2026-02-03 00:00")
    let found = try #require(start.adding(minutes: minutes))
    return "\(found.date.iso8601) \(try #require(found.time).iso8601)"
  }

  @Test("The sweep finds the pairs that a comparison of all with all finds", arguments: 1...20)
  func allPairs(seed: Int) throws {
    var state = UInt64(seed)
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var source = HandbookSource()
    source.add("index.md", title: "A", community())
    for team in 0..<3 { source.add("teams/t\(team).md", title: "T", HandbookModelTests.team()) }
    var spans: [(start: Int, end: Int, team: Int?)] = []
    for index in 10..<40 {
      let start = random(6000)
      // Every fourth meeting is of the whole community.
      let span = (start, start + 1 + random(240), random(4) == 0 ? nil : random(3))
      spans.append(span)
      try source.addMeeting("meetings/m\(index).md", try time(span.0), try time(span.1)) {
        if let team = span.2 { $0.teams = refer(.team, "t\(team)") }
      }
    }
    var pairs: [String] = []
    for later in spans.indices {
      for earlier in 0..<later {
        let (one, two) = (spans[earlier], spans[later])
        let isShared = one.team == two.team || one.team == nil || two.team == nil
        guard isShared, one.start < two.end, two.start < one.end else { continue }
        pairs.append("m\(later + 10) m\(earlier + 10)")
      }
    }
    let found = source.link().diagnostics.map { diagnostic in
      [diagnostic.place, diagnostic.notes[0].place].map { $0.path.dropFirst(17).dropLast(3) }
        .joined(separator: " ")
    }
    #expect(found.sorted() == pairs.sorted())
    #expect(!pairs.isEmpty)
  }

  @Test("Ten thousand meetings in one room are reported a few times each", .timeLimit(.minutes(1)))
  func oneRoom() throws {
    var source = HandbookSource()
    source.add("index.md", title: "A", community())
    source.add("people/ana.md", title: "Ana", .person(Person()))
    for index in 0..<10_000 {
      try source.addMeeting("meetings/m\(index).md", try time(index % 3), try time(2000)) {
        $0.venue = Venue(name: "Library", room: "Room B")
        $0.facilitators = refer(.person, "ana")
      }
    }
    let found = source.link().diagnostics
    let counts = Dictionary(grouping: found, by: \.place).mapValues(\.count)
    // All but the first are the later one of some pair.
    #expect(counts.count > 9_900)
    #expect((counts.values.max() ?? 0) <= 10)
    #expect(found.count <= 30_000)
  }

  @Test(
    "A thousand series without an end are followed so far as all others", .timeLimit(.minutes(1)))
  func manySeries() throws {
    var source = HandbookSource()
    source.settings.timeZone = located("Europe/Berlin")
    source.add("index.md", title: "A", community())
    let daily = Located(Recurrence(every: 1, .day), at: HandbookSource.place)
    for index in 0..<1000 {
      try source.addMeeting("meetings/m\(index).md", "2026-04-01 10:00", "2026-04-20 11:00") {
        $0.recurrence = daily
      }
    }
    let found = source.link().diagnostics
    #expect(found.allSatisfy { $0.code.rawValue == "overlapping-meetings" })
    #expect((1...10_000).contains(found.count))
  }
}
