import Diagnostics
import HandbookModel
import Testing

@Suite("What is missing between aim and result")
struct GapsTests {
  // MARK: - Recommendations

  private func recommendation(
    _ status: String?, teams: Bool = true, statuses: [String] = [],
    edit: (inout Outcome) -> Void = { _ in }
  ) throws -> [String] {
    var source = communitySource { $0.statuses = statuses }
    if teams { source.add("c/teams/t.md", title: "T", team()) }
    source.add("c/meetings/m.md", title: "M", try meeting("2026-03-03"))
    source.add(
      "c/outcomes/r.md", title: "R",
      outcome {
        $0.status = status.map(located)
        edit(&$0)
      })
    return try gaps(in: source).map {
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
      var source = communitySource()
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
      return try gaps(in: source)
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
    var source = communitySource()
    source.add("c/outcomes/old.md", title: "Old", outcome { $0.status = located("adopted") })
    source.add(
      "c/outcomes/new.md", title: "New", outcome { $0.supersedes = refer(.outcome, "old") })
    #expect(try gaps(in: source) == [])
  }

  // MARK: - Meetings

  @Test("A meeting without notes is missed a week after it, by the clock of its zone")
  func meetings() throws {
    func missed(
      _ today: String, body: String = " \n", edit: (inout Meeting) -> Void = { _ in }
    ) throws -> Bool {
      var source = communitySource()
      source.add(
        "c/meetings/m.md", title: "M", try meeting("2026-01-05", edit: edit), body: body)
      return try !gaps(in: source, on: today).isEmpty
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
    var source = communitySource {
      ($0.starts, $0.ends) = (first, last)
      $0.aim = sentence("Be kind")
      edit(&$0)
    }
    source.add("c/teams/t.md", title: "T", team())
    if let outcome { source.add("c/outcomes/o.md", title: "O", .outcome(outcome)) }
    return try gaps(in: source, on: today)
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
    var source = communitySource()
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
      try gaps(in: source) == [
        "c/teams/t assignment-without-owner[0]", "c/teams/t assignment-without-owner[4]",
      ])
  }
}
