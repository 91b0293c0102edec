import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Statuses in words and shapes")
struct StatusMarkTests {
  private let strings = EnglishWords.unchanged

  private func text(_ mark: StatusMark) -> String { "\(mark.word) \(mark.shape.rawValue)" }

  @Test("Meetings")
  func meetings() {
    #expect(
      Meeting.Status.allCases.map { text(StatusMark(meeting: $0, strings: strings)) } == [
        "Planned open", "Confirmed full", "Cancelled cross", "Postponed pause", "Held check",
      ])
  }

  @Test("Communities")
  func communities() {
    #expect(
      Community.Status.allCases.map { text(StatusMark(community: $0, strings: strings)) } == [
        "Forming dashed", "Active full", "Concluded check", "Paused pause",
      ])
  }

  @Test("Outcomes with the statuses of the model")
  func outcomes() {
    let marks = (Outcome.modelStatuses + ["other"]).map { status in
      text(StatusMark(outcome: status, ownStatuses: [], strings: strings))
    }
    #expect(
      marks == [
        "Draft dashed", "Proposed open", "Adopted full", "In progress half", "Done check",
        "Declined cross", "Superseded arrow", "Other open",
      ])
  }

  @Test(
    "Outcomes with a community's own statuses",
    arguments: [
      (["idea", "tested", "in use"], ["Idea dashed", "Tested open", "In use check"]),
      (["noted"], ["Noted open"]),
      (["idea", "done", "declined"], ["Idea dashed", "Done check", "Declined cross"]),
    ])
  func ownStatuses(statuses: [String], expected: [String]) {
    let marks = statuses.map { status in
      text(StatusMark(outcome: status, ownStatuses: statuses, strings: strings))
    }
    #expect(marks == expected)
  }

  @Test("Next steps and assignments")
  func steps() {
    let steps = [false, true].map { StatusMark(nextStepIsDone: $0, strings: strings) }
    #expect(steps.map(text) == ["To do box", "Done box-check"])
    let assignments = Team.Assignment.Status.allCases.map {
      StatusMark(assignment: $0, strings: strings)
    }
    #expect(assignments.map(text) == ["Open box", "Under way box-half", "Done box-check"])
  }
}
