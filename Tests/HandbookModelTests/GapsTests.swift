import Diagnostics
import HandbookModel
import Testing

@Suite("What is missing between aim and result")
struct GapsTests {
  /// At noon UTC of a day, `<path> <kind>` with the item in brackets.
  private func gaps(_ source: HandbookSource, on today: String = "2026-02-01") throws -> [String] {
    let handbook = source.handbook
    let gaps = Gaps(in: handbook, now: try instant(today))
    return texts(gaps, handbook)
  }

  private func instant(_ today: String) throws -> Int {
    try day(today).daysSinceEpoch * 86_400 + 43_200
  }

  private func texts(_ gaps: Gaps, _ handbook: Handbook) -> [String] {
    handbook.connections.communities.flatMap(gaps.list).map { gap in
      let item = gap.item.map { "[\($0)]" } ?? ""
      return "\(handbook[gap.entry]?.path ?? "") \(gap.kind.rawValue)\(item)"
    }
  }

  private func source(edit: (inout Community) -> Void = { _ in }) -> HandbookSource {
    var source = HandbookSource()
    source.add("c/index.md", title: "C", community(edit: edit))
    return source
  }

  // MARK: - Recommendations

  private func recommendation(
    _ status: String?, teams: Bool = true, statuses: [String] = [],
    edit: (inout Outcome) -> Void = { _ in }
  ) throws -> [String] {
    var source = source { $0.statuses = statuses }
    if teams { source.add("c/teams/t.md", title: "T", team()) }
    source.add("c/meetings/m.md", title: "M", try meeting("2026-03-03"))
    source.add(
      "c/outcomes/r.md", title: "R",
      outcome {
        $0.status = status.map(located)
        edit(&$0)
      })
    return try gaps(source).map {
      String($0.dropFirst("c/outcomes/r recommendation-without-".count))
    }
  }

  @Test("A recommendation that is discussed lacks team and addressee, a decided one its decision")
  func recommendations() throws {
    #expect(try recommendation(nil) == [])
    #expect(try recommendation("draft") == [])
    #expect(try recommendation("proposed") == ["team", "addressee"])
    for status in ["adopted", "in progress", "done"] {
      #expect(try recommendation(status) == ["team", "addressee", "decision"])
    }
    #expect(try recommendation("declined") == [])
    #expect(try recommendation("superseded") == [])
  }

  @Test("What is said is not missing")
  func complete() throws {
    #expect(
      try recommendation("done") {
        $0.team = refer(.team, "t").first
        $0.addressedTo = ["The county"]
        $0.decidedAt = refer(.meeting, "m")
      } == [])
    #expect(try recommendation("proposed", teams: false) { $0.addressedTo = ["You"] } == [])
    #expect(try recommendation("adopted") { $0.kind = .plan } == [])
  }

  @Test("Of a community's own statuses the first begins, and all from adopted on are decided")
  func ownStatuses() throws {
    let own = ["idea", "in trial", "Adopted", "at work", "declined", "superseded"]
    #expect(try recommendation("idea", statuses: own) == [])
    #expect(try recommendation("in trial", statuses: own) == ["team", "addressee"])
    #expect(try recommendation("at work", statuses: own) == ["team", "addressee", "decision"])
    #expect(try recommendation("agreed", statuses: ["idea", "agreed"]) == ["team", "addressee"])
  }

  @Test("A decision that names the recommendation by its number is a decision")
  func namedDecision() throws {
    func decided(_ number: String, _ decision: String, others: Int = 0) throws -> [String] {
      var source = source()
      for other in 0..<others {
        source.add(
          "c/outcomes/o\(other).md", title: "O", outcome { $0.number = located("R\(other + 2)") })
      }
      source.add(
        "c/meetings/m.md", title: "M",
        try meeting("2026-03-03") { $0.decisions = [sentence(decision)] })
      source.add(
        "c/outcomes/r.md", title: "R",
        outcome {
          $0.status = located("adopted")
          $0.number = located(number)
          $0.addressedTo = ["You"]
        })
      return try gaps(source)
    }
    let missing = ["c/outcomes/r recommendation-without-decision"]
    #expect(try decided("R1", "We adopt it (r1).") == [])
    #expect(try decided("R-1", "R-1: adopted.") == [])
    #expect(try decided("R1", "We adopt R11 and R1b.") == missing)
    let list = (1...20).map { "R\($0)" }.joined(separator: ", ")
    #expect(try decided("R1", "We adopt \(list).", others: 20) == [])
    #expect(try decided("R1", "We adopt \(list) and R21.", others: 20) == missing)
    #expect(try decided("1", "We adopt 1 of them.") == missing)
    #expect(try decided("A", "A plan is adopted.") == missing)
  }

  @Test("What was replaced by another lacks nothing, whatever its status")
  func replaced() throws {
    var source = source()
    source.add("c/outcomes/old.md", title: "Old", outcome { $0.status = located("adopted") })
    source.add(
      "c/outcomes/new.md", title: "New", outcome { $0.supersedes = refer(.outcome, "old") })
    #expect(try gaps(source) == [])
  }

  // MARK: - Meetings

  @Test("A meeting without notes is missed a week after it, by the clock of its zone")
  func meetings() throws {
    func missed(
      _ today: String, body: String = " \n", edit: (inout Meeting) -> Void = { _ in }
    ) throws -> Bool {
      var source = source()
      source.add(
        "c/meetings/m.md", title: "M", try meeting("2026-01-05", edit: edit), body: body)
      return try !gaps(source, on: today).isEmpty
    }
    #expect(try !missed("2026-01-12"))
    #expect(try missed("2026-01-13"))
    // The day ends twelve hours later there, or fourteen hours earlier.
    #expect(try !missed("2026-01-12") { $0.timeZone = located("Etc/GMT+12") })
    #expect(try missed("2026-01-12") { $0.timeZone = located("Etc/GMT-14") })
    #expect(try !missed("2026-02-01", body: "We met."))
    #expect(try !missed("2026-02-01") { $0.decisions = [sentence("Yes")] })
    #expect(try !missed("2026-02-01") { $0.status = .cancelled })
    #expect(try !missed("2026-02-01") { $0.status = .postponed })
    #expect(
      try !missed("2026-02-01") {
        $0.recurrence = Located(Recurrence(every: 1, .month), at: HandbookSource.place)
      })
  }

  // MARK: - Teams and aims

  private func halfway(
    _ today: String, edit: (inout Community) -> Void = { _ in }, outcome: Outcome? = nil
  ) throws -> [String] {
    let (first, last) = (try day("2026-01-01"), try day("2026-01-31"))
    var source = source {
      ($0.starts, $0.ends) = (first, last)
      $0.aim = sentence("Be kind")
      edit(&$0)
    }
    source.add("c/teams/t.md", title: "T", team())
    if let outcome { source.add("c/outcomes/o.md", title: "O", .outcome(outcome)) }
    return try gaps(source, on: today)
  }

  @Test("Of teams and the aim something is expected once half of the time is over")
  func half() throws {
    let all = ["c/teams/t team-without-outcome", "c aim-without-outcome"]
    #expect(try halfway("2026-01-15") == [])
    #expect(try halfway("2026-01-16") == all)
    #expect(try halfway("2026-06-01") == all)
    #expect(try halfway("2026-06-01", edit: { $0.ends = nil }) == [])
    #expect(try halfway("2026-06-01", edit: { $0.status = .concluded }) == [])
    #expect(try halfway("2026-06-01", edit: { $0.status = .paused }) == [])
    #expect(try halfway("2026-06-01", edit: { $0.aim = nil }) == [all[0]])
  }

  @Test("A draft of a team serves the aim; what was declined does not")
  func served() throws {
    var outcome = Outcome()
    outcome.team = refer(.team, "t").first
    #expect(try halfway("2026-01-16", outcome: outcome) == [])
    outcome.status = located("declined")
    #expect(try halfway("2026-01-16", outcome: outcome) == ["c aim-without-outcome"])
  }

  @Test("Of several aims those are missed that no outcome names")
  func severalAims() throws {
    let aims = ["one", "two", "three"].map {
      Community.Aim(slug: located($0), title: sentence("Aim \($0)"))
    }
    var outcome = Outcome()
    outcome.team = refer(.team, "t").first
    outcome.aims = [located("two")]
    #expect(
      try halfway("2026-01-16", edit: { $0.aims = aims }, outcome: outcome)
        == ["c aim-without-outcome[0]", "c aim-without-outcome[2]"])
  }

  @Test("An assignment that nobody has is missed until it is done")
  func assignments() throws {
    var source = source()
    source.add("c/people/ana.md", title: "Ana", .person(Person()))
    source.add(
      "c/teams/t.md", title: "T",
      team { team in
        team.assignments = ["Free", "Owned", "Ask @ana", "Done", "Also free"]
          .map { Team.Assignment(title: sentence($0)) }
        team.assignments[1].owners = refer(.person, "ana")
        team.assignments[3].status = .done
        team.assignments[4].status = .doing
      })
    #expect(
      try gaps(source) == [
        "c/teams/t assignment-without-owner[0]", "c/teams/t assignment-without-owner[4]",
      ])
  }

  // MARK: - What is off, and for whom

  @Test("A check that is off finds nothing, drafts are left alone")
  func off() throws {
    var source = source()
    source.settings.checksOff = [.recommendationWithoutAddressee]
    source.add("c/teams/t.md", title: "T", team())
    source.add("c/outcomes/r.md", title: "R", outcome { $0.status = located("proposed") })
    source.add("c/outcomes/d.md", title: "D", outcome { $0.status = located("proposed") }) {
      $0.isDraft = true
    }
    #expect(try gaps(source) == ["c/outcomes/r recommendation-without-team"])
  }

  @Test("The public reads of no gap that members' content fills, nor of gaps in that content")
  func audiences() throws {
    var source = source()
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
    let now = try instant("2026-02-01")
    let all = Gaps(in: whole, now: now)
    let seen = whole.seen(by: .public, includingDrafts: false)
    #expect(
      texts(all.known(in: seen, now: now), seen) == [
        "c/outcomes/bare recommendation-without-team",
        "c/outcomes/bare recommendation-without-addressee",
        "c/outcomes/filled recommendation-without-addressee",
        "c/outcomes/bare recommendation-without-decision",
        "c/teams/open assignment-without-owner[1]",
      ])
    let members = whole.seen(by: .members, includingDrafts: false)
    #expect(texts(all.known(in: members, now: now), members) == texts(all, whole))
    #expect(texts(all, whole).contains("c/outcomes/secret recommendation-without-team"))
  }

  @Test("Each gap is a warning at its place, under its own name")
  func warnings() throws {
    let (first, last) = (try day("2026-01-01"), try day("2026-01-31"))
    var source = source {
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
    let gaps = Gaps(in: handbook, now: try instant("2026-02-01"))
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
