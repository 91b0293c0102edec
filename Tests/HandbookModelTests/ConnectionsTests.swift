import Diagnostics
import HandbookModel
import Testing

@Suite("Connections and their order")
struct ConnectionsTests {
  private func source() throws -> HandbookSource {
    var source = HandbookSource()
    source.add("a/index.md", title: "A", community { $0.conveners = refer(.person, "zoe") })
    source.add("b/index.md", title: "B", community())
    source.add("people/zoe.md", title: "Zoe", .person(Person()))
    source.add("people/yan.md", title: "Yan", .person(Person()))
    source.add("a/people/ana.md", title: "ana", .person(Person()))
    source.add(
      "a/teams/t.md", title: "T",
      team {
        $0.lead = refer(.person, "ana").first
        $0.members = refer(.person, "ana", "yan").map { Team.Member(person: $0) }
      })
    source.add(
      "a/meetings/m.md", title: "M",
      try meeting("2026-02-03") {
        $0.teams = refer(.team, "t", "t")
        $0.facilitators = refer(.person, "zoe")
      })
    source.add(
      "a/meetings/n.md", title: "N",
      try meeting("2026-01-03") {
        $0.replaces = Replacement(meeting: refer(.meeting, "m")[0], date: $0.starts.date)
      })
    source.add(
      "a/outcomes/old.md", title: "Old", outcome { $0.decidedAt = refer(.meeting, "m") })
    source.add(
      "a/outcomes/new.md", title: "New",
      outcome {
        $0.supersedes = refer(.outcome, "old")
        $0.team = refer(.team, "t").first
        $0.owners = refer(.person, "ana")
        $0.presentedAt = refer(.meeting, "m", "m")
      })
    return source
  }

  @Test("Each list holds each entry once")
  func lists() throws {
    let handbook = try source().handbook
    let found = handbook.connections
    func list(_ role: Connections.Role, _ path: String) throws -> [String] {
      handbook.paths(found.list(role, of: try handbook.entry(path).id))
    }
    #expect(try list(.teamsOfPerson, "a/people/ana") == ["a/teams/t"])
    #expect(try list(.teamsOfPerson, "people/zoe") == [])
    #expect(try list(.meetingsOfPerson, "people/zoe") == ["a/meetings/m"])
    #expect(try list(.outcomesOfPerson, "a/people/ana") == ["a/outcomes/new"])
    #expect(try list(.communitiesOfPerson, "people/zoe") == ["a"])
    #expect(try list(.communitiesOfPerson, "people/yan") == ["a"])
    #expect(try list(.communitiesOfPerson, "a/people/ana") == ["a"])
    #expect(try list(.meetingsOfTeam, "a/teams/t") == ["a/meetings/m"])
    #expect(try list(.outcomesOfTeam, "a/teams/t") == ["a/outcomes/new"])
    #expect(try list(.outcomesOfMeeting, "a/meetings/m") == ["a/outcomes/new", "a/outcomes/old"])
    #expect(try list(.replacementsOfMeeting, "a/meetings/m") == ["a/meetings/n"])
    #expect(try list(.supersededBy, "a/outcomes/old") == ["a/outcomes/new"])
  }

  @Test("A community holds what is in its folders, and the site's people with a part in it")
  func members() throws {
    let handbook = try source().handbook
    let found = handbook.connections
    let members = found.members(of: try handbook.entry("a").id)
    #expect(handbook.paths(members.meetings) == ["a/meetings/n", "a/meetings/m"])
    #expect(handbook.paths(members.teams) == ["a/teams/t"])
    #expect(handbook.paths(members.people) == ["a/people/ana", "people/yan", "people/zoe"])
    #expect(handbook.paths(members.outcomes) == ["a/outcomes/new", "a/outcomes/old"])
    let empty = found.members(of: try handbook.entry("b").id)
    #expect((empty.meetings + empty.teams + empty.people + empty.outcomes).isEmpty)
    #expect(handbook.paths(found.communities) == ["a", "b"])
    #expect(handbook.paths(found.people) == ["a/people/ana", "people/yan", "people/zoe"])
  }

  @Test("Outcomes are in the order of their numbers: R2 stands before R10")
  func numbers() {
    var source = HandbookSource()
    source.add("index.md", title: "A", community())
    let numbers = [
      "R10", "R2", "A9", "10", "2", "R2.10", "R2.9", nil, "r1", "R99999999999999999999",
    ]
    for (index, number) in numbers.enumerated() {
      source.add(
        "outcomes/\(index).md", title: "X", outcome { $0.number = number.map(located) })
    }
    let handbook = source.handbook
    let members = handbook.connections.members(of: Entry.ID(index: 0))
    #expect(
      members.outcomes.map { handbook[$0]?.outcome?.number?.value ?? "-" } == [
        "2", "10", "A9", "r1", "R2", "R2.9", "R2.10", "R10", "R99999999999999999999", "-",
      ])
  }

  @Test("`order` goes first, then time, then title, then path")
  func order() throws {
    var source = HandbookSource()
    source.add("index.md", title: "A", community())
    func add(_ name: String, _ date: String, title: String, order: Double? = nil) throws {
      source.add("meetings/\(name).md", title: title, try meeting(date)) { $0.order = order }
    }
    try add("a", "2026-02-03", title: "z")
    try add("b", "2026-02-03", title: "A")
    try add("c", "2026-02-03", title: "a")
    try add("d", "2025-02-03", title: "x")
    try add("e", "2027-02-03", title: "x", order: 2)
    try add("f", "2027-02-03", title: "x", order: -1.5)
    let handbook = source.handbook
    #expect(
      handbook.paths(handbook.connections.meetings)
        == ["f", "e", "d", "b", "c", "a"].map { "meetings/" + $0 })
  }

  @Test("Pages are sorted by order, title and path")
  func pageKeys() {
    typealias Key = ReadingOrder.Key
    let keys = [
      Key(order: 1, title: "z", path: "z"), Key(order: nil, title: "Anna", path: "b"),
      Key(order: nil, title: "anna", path: "c"), Key(order: nil, title: "Berta", path: "a"),
    ]
    #expect(keys.reversed().sorted() == keys)
  }
}
