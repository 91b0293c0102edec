import HandbookModel
import Testing

@Suite("Who took part, in numbers")
struct ParticipationTests {
  /// `word count` of each group, then the others.
  private func text(_ counts: KeyValuePairs<String?, Int>) -> String {
    let words = counts.flatMap { Array(repeating: $0.key, count: $0.value) }
    let participation = Participation(words)
    let groups = participation.groups.map { "\($0.word) \($0.count)" }
    return (groups + ["others \(participation.others)"]).joined(separator: ", ")
  }

  @Test("Groups of five and more are counted, the largest first; ties by word")
  func groups() {
    #expect(text(["staff": 5, "leader": 7, "board": 5]) == "leader 7, board 5, staff 5, others 0")
  }

  @Test("Smaller groups and people without a word are counted together")
  func folding() {
    #expect(text(["staff": 9, "leader": 4, "student": 3]) == "staff 9, others 7")
    #expect(text(["staff": 9, nil: 5]) == "staff 9, others 5")
    #expect(text(["staff": 9, "": 3, " ": 2]) == "staff 9, others 5")
  }

  @Test("A rest of fewer than five takes the smallest groups with it, so that no number tells it")
  func smallRest() {
    #expect(text(["staff": 9, "leader": 6, "student": 1]) == "staff 9, others 7")
    #expect(text(["staff": 9, "student": 4]) == "others 13")
    #expect(text(["staff": 2, "student": 2]) == "others 4")
    #expect(text([nil: 3]) == "others 3")
    #expect(text([:]) == "others 0")
  }

  @Test("Spellings that differ in case, spaces and hyphens are one word, as most write it")
  func spellings() {
    #expect(
      text(["front line": 3, "Front-line": 2, " front  line": 1]) == "front line 6, others 0")
    #expect(text(["Cafe\u{301}": 2, "Caf\u{E9}": 3]) == "Caf\u{E9} 5, others 0")
    #expect(Participation(["a", "A", "b", nil]).wordCount == 2)
  }

  private func source() throws -> HandbookSource {
    var source = HandbookSource()
    source.add(
      "c/index.md", title: "C",
      community {
        $0.facilitators = refer(.person, "fay", "ana")
        $0.conveners = refer(.person, "con")
      })
    for name in ["fay", "con", "lea", "mia", "gus", "else"] {
      source.add("people/\(name).md", title: name, .person(Person()))
    }
    source.add("c/people/ana.md", title: "ana", .person(Person()))
    source.add("c/people/eve.md", title: "eve", .person(Person())) { $0.visibility = .members }
    source.add(
      "c/teams/t.md", title: "T",
      team {
        $0.lead = refer(.person, "lea").first
        $0.members = refer(.person, "mia", "ana", "eve").map { Team.Member(person: $0) }
      })
    for (name, present) in [
      ("m1", ["ana", "eve", "gus"]), ("m2", ["ana", "ana", "lea"]), ("m3", []),
    ] {
      source.add(
        "c/meetings/\(name).md", title: name,
        try meeting("2026-01-05") {
          $0.attendance = present.map { Reference(.person, $0, at: HandbookSource.place) }
          if name == "m3" { $0.facilitators = refer(.person, "gus") }
        })
    }
    return source
  }

  @Test("People, teams, facilitators and conveners take part, each once; guests do not")
  func participants() throws {
    let whole = try source().handbook
    let community = try whole.entry("c").id
    #expect(
      whole.paths(whole.participants(in: community)) == [
        "c/people/ana", "people/con", "c/people/eve", "people/fay", "people/lea", "people/mia",
      ])
    let seen = whole.seen(by: .public, includingDrafts: false)
    #expect(
      seen.paths(seen.participants(in: community)) == [
        "c/people/ana", "people/con", "people/fay", "people/lea", "people/mia",
      ])
  }

  @Test("Attendance counts each once a meeting, guests last, and is unknown to the public")
  func attendance() throws {
    let whole = try source().handbook
    let community = try whole.entry("c").id
    let attendance = Attendance(of: community, in: whole)
    #expect(attendance.meetingCount == 2)
    #expect(
      attendance.people.map { "\(whole[$0.id]?.slug ?? "") \($0.count)" }
        == ["ana 2", "con 0", "eve 1", "fay 0", "lea 1", "mia 0", "gus 1"])
    let seen = whole.seen(by: .public, includingDrafts: false)
    #expect(Attendance(of: community, in: seen).people.isEmpty)
    #expect(Attendance(of: community, in: seen).meetingCount == 0)
  }
}
