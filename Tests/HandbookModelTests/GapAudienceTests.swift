import Diagnostics
import HandbookModel
import Testing

@Suite("Who is told what is missing")
struct GapAudienceTests {
  @Test("A check that is off finds nothing, drafts are left alone")
  func off() throws {
    var source = communitySource()
    source.settings.checksOff = [.recommendationWithoutAddressee]
    source.add("c/teams/t.md", title: "T", team())
    source.add("c/outcomes/r.md", title: "R", outcome { $0.status = located("proposed") })
    source.add("c/outcomes/d.md", title: "D", outcome { $0.status = located("proposed") }) {
      $0.isDraft = true
    }
    #expect(try gaps(in: source) == ["c/outcomes/r recommendation-without-team"])
  }

  @Test("The public reads of what is missing as if nothing for members had ever been written")
  func audiences() throws {
    var source = communitySource()
    source.add("c/teams/hidden.md", title: "H", team()) { $0.visibility = .members }
    source.add("c/people/eve.md", title: "Eve", .person(Person())) { $0.visibility = .members }
    source.add("c/meetings/m.md", title: "M", try meeting("2026-01-05"), body: "Notes") {
      $0.visibility = .members
    }
    source.add(
      "c/teams/open.md", title: "O",
      team {
        var owned = Team.Assignment(title: sentence("Hers"))
        owned.owners = refer(.person, "eve")
        $0.assignments = [owned, Team.Assignment(title: sentence("Free"))]
      })
    func add(_ name: String, _ visibility: Visibility, edit: (inout Outcome) -> Void) {
      source.add(
        "c/outcomes/\(name).md", title: name,
        outcome {
          $0.status = located("adopted")
          edit(&$0)
        }
      ) { $0.visibility = visibility }
    }
    add("filled", .public) {
      $0.team = refer(.team, "hidden").first
      $0.decidedAt = refer(.meeting, "m")
    }
    add("bare", .public) { _ in }
    add("secret", .members) { _ in }

    let whole = source.handbook
    let now = try noon("2026-02-01")
    let all = Gaps(in: whole, now: now)
    let seen = whole.seen(by: .public, includingDrafts: false)
    #expect(
      gapTexts(Gaps(in: seen, now: now), seen) == [
        "c/outcomes/bare recommendation-without-team",
        "c/outcomes/filled recommendation-without-team",
        "c/outcomes/bare recommendation-without-addressee",
        "c/outcomes/filled recommendation-without-addressee",
        "c/outcomes/bare recommendation-without-decision",
        "c/outcomes/filled recommendation-without-decision",
        "c/teams/open assignment-without-owner[0]",
        "c/teams/open assignment-without-owner[1]",
      ])
    let members = whole.seen(by: .members, includingDrafts: false)
    #expect(gapTexts(Gaps(in: members, now: now), members) == gapTexts(all, whole))
    #expect(gapTexts(all, whole).contains("c/outcomes/secret recommendation-without-team"))
  }

  @Test("Each gap is a warning at its place, under its own name")
  func warnings() throws {
    let (first, last) = (try day("2026-01-01"), try day("2026-01-31"))
    var source = communitySource {
      ($0.starts, $0.ends) = (first, last)
      $0.aim = sentence("Be kind")
    }
    source.add(
      "c/teams/t.md", title: "Team",
      team { $0.assignments = [Team.Assignment(title: sentence("Free"))] })
    source.add("c/meetings/m.md", title: "Talk", try meeting("2026-01-05"))
    source.add("c/outcomes/r.md", title: "Do it", outcome { $0.status = located("adopted") })
    source.add(
      "d/index.md", title: "D",
      community {
        ($0.starts, $0.ends) = (first, last)
        $0.aim = sentence("Be kind")
      })
    let handbook = source.handbook
    let gaps = Gaps(in: handbook, now: try noon("2026-02-01"))
    let printer = DiagnosticText { _ in nil }
    let lines = gaps.diagnostics(in: handbook)
      .compactMap { printer.text(of: $0).split(separator: "\n").first.map(String.init) }
    let recommendation = "the recommendation ‘Do it’ does not say"
    let half = "half of the time is over"
    let expected = [
      """
      content/c/outcomes/r.md:1: warning: no team develops the recommendation ‘Do it’ \
      [recommendation-without-team]
      """,
      """
      content/c/outcomes/r.md:1: warning: \(recommendation) who is asked to act \
      [recommendation-without-addressee]
      """,
      """
      content/c/outcomes/r.md:1: warning: \(recommendation) where it was decided \
      [recommendation-without-decision]
      """,
      """
      content/c/teams/t.md:1: warning: \(half), and no outcome is of the team ‘Team’ \
      [team-without-outcome]
      """,
      """
      content/c/meetings/m.md:1: warning: the meeting ‘Talk’ is over, and has no notes \
      [meeting-without-notes]
      """,
      """
      content/a.md:3:5: warning: nobody has taken on this assignment of ‘Team’ \
      [assignment-without-owner]
      """,
      """
      content/a.md:3:5: warning: \(half), and no outcome serves this aim of ‘D’ \
      [aim-without-outcome]
      """,
    ]
    #expect(lines == expected)
  }
}
