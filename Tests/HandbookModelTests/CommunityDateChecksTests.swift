import Diagnostics
import HandbookModel
import Testing

@Suite("Checks of dates against those of the community")
struct CommunityDateChecksTests {
  private func source() throws -> HandbookSource {
    var source = HandbookSource()
    let (starts, ends) = (try day("2026-02-01"), try day("2026-06-30"))
    source.add(
      "a/index.md", title: "A",
      community {
        $0.starts = starts
        $0.ends = ends
      })
    return source
  }

  private func meeting(
    _ starts: String, _ ends: String? = nil, edit: (inout Meeting) -> Void = { _ in }
  ) throws -> [String] {
    var source = try source()
    try source.addMeeting("a/meetings/m.md", starts, ends, edit: edit)
    return source.texts
  }

  private let before = """
    content/a/meetings/m.md:1: warning: this meeting is on 2026-01-31, before its community starts \
    [outside-community]
    content/a/index.md:1: note: ‘A’ starts on 2026-02-01

    """

  private func after(_ date: String, at place: String = "content/a/meetings/m.md:1") -> String {
    """
    \(place): warning: this meeting is on \(date), after its community ends [outside-community]
    content/a/index.md:1: note: ‘A’ ends on 2026-06-30

    """
  }

  @Test("A meeting before or after its community is reported")
  func meetings() throws {
    #expect(try meeting("2026-01-31 10:00") == [before])
    #expect(try meeting("2026-01-31", "2026-02-01") == [before])
    #expect(try meeting("2026-07-01 10:00") == [after("2026-07-01")])
    #expect(try meeting("2026-06-30", "2026-07-02") == [after("2026-07-02")])
  }

  @Test("The first and the last day of a community are in it, up to the end of the evening")
  func inside() throws {
    #expect(try meeting("2026-02-01") == [])
    #expect(try meeting("2026-06-30 22:00", "2026-07-01 01:00") == [])
    #expect(try meeting("2026-07-01 10:00") { $0.status = .cancelled } == [])
    #expect(try meeting("2026-01-31 10:00") { $0.status = .postponed } == [])
  }

  @Test("Of a series the first date outside is reported; without an end it ends in time")
  func series() throws {
    let rule = Recurrence(every: 2, .week)
    let last = try day("2026-08-31")
    func repeated(_ end: Recurrence.End?) throws -> [String] {
      try meeting("2026-06-02 10:00") { meeting in
        meeting.recurrence = Located(rule, at: HandbookSource.place)
        meeting.recurrence?.value.end = end
      }
    }
    #expect(try repeated(.until(last)) == [after("2026-07-14", at: "content/a.md:3:5")])
    #expect(try repeated(.count(3)) == [])
    #expect(try repeated(nil) == [])
  }

  @Test("A series without an end that starts too late is reported")
  func lateSeries() throws {
    let rule = Located(Recurrence(every: 1, .week), at: HandbookSource.place)
    #expect(
      try meeting("2026-07-07 10:00") { $0.recurrence = rule } == [
        after("2026-07-07", at: "content/a.md:3:5")
      ])
  }

  @Test("What is due after the end of a community is reported until it is done")
  func dueDates() throws {
    var source = try source()
    let (inTime, late) = (try day("2026-06-30"), try day("2026-07-01"))
    func step(_ title: String, _ due: CivilDate?, isDone: Bool = false) -> NextStep {
      var step = NextStep(title: Sentence(title, at: .init(path: title, line: 7, column: 3)))
      step.due = due
      step.isDone = isDone
      return step
    }
    func assignment(
      _ title: String, _ due: CivilDate, _ status: Team.Assignment.Status
    ) -> Team.Assignment {
      var assignment = Team.Assignment(title: Sentence(title, at: .init(path: title)))
      assignment.due = due
      assignment.status = status
      return assignment
    }
    source.add(
      "a/outcomes/o.md", title: "O",
      outcome {
        $0.nextSteps = [step("outcome", late), step("in-time", inTime), step("undated", nil)]
      })
    try source.addMeeting("a/meetings/m.md", "2026-03-01", nil) {
      $0.nextSteps = [step("meeting", late), step("done", late, isDone: true)]
    }
    source.add(
      "a/teams/t.md", title: "T",
      team {
        $0.assignments = [
          assignment("team", late, .doing), assignment("team-done", late, .done),
          assignment("team-in-time", inTime, .open),
        ]
      })
    #expect(
      source.texts
        == ["meeting:7:3", "outcome:7:3", "team"].map { place in
          """
          \(place): warning: this is due on 2026-07-01, after its community ends [due-after-end]
          content/a/index.md:1: note: ‘A’ ends on 2026-06-30

          """
        })
  }

  @Test("A community without dates, or with impossible ones, has nothing outside")
  func noDates() throws {
    for (starts, ends) in [(nil, nil), (try day("2027-01-01"), try day("2026-01-01"))] {
      var source = HandbookSource()
      source.add(
        "index.md", title: "A",
        community {
          $0.starts = starts
          $0.ends = ends
        })
      try source.addMeeting("meetings/m.md", "2026-03-01", nil)
      #expect(!source.texts.contains { $0.contains("[outside-community]") })
    }
  }
}
