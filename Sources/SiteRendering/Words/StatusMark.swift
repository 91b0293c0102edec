import HandbookModel

/// A status as it is shown: a word, and a shape that says the same without colour.
struct StatusMark: Hashable, Sendable {
  enum Shape: String, Sendable {
    case dashed, open, full, half, check, cross, pause, arrow, box
    case boxHalf = "box-half"
    case boxCheck = "box-check"
  }

  let word: String
  let shape: Shape

  private init(_ strings: InterfaceStrings, _ key: StringKey, _ shape: Shape) {
    word = strings.text(key)
    self.shape = shape
  }

  private init(word: String, _ shape: Shape) {
    self.word = word
    self.shape = shape
  }

  init(meeting status: Meeting.Status, strings: InterfaceStrings) {
    switch status {
    case .planned: self.init(strings, .statusPlanned, .open)
    case .confirmed: self.init(strings, .statusConfirmed, .full)
    case .cancelled: self.init(strings, .statusCancelled, .cross)
    case .postponed: self.init(strings, .statusPostponed, .pause)
    case .held: self.init(strings, .statusHeld, .check)
    }
  }

  init(community status: Community.Status, strings: InterfaceStrings) {
    switch status {
    case .forming: self.init(strings, .statusForming, .dashed)
    case .active: self.init(strings, .statusActive, .full)
    case .paused: self.init(strings, .statusPaused, .pause)
    case .concluded: self.init(strings, .statusConcluded, .check)
    }
  }

  /// - Parameters:
  ///   - status: one of the community's statuses, as written.
  ///   - ownStatuses: the community's own ones, in order; empty where it has the model's, or where
  ///     only the word counts.
  init(outcome status: String, ownStatuses: [String] = [], strings: InterfaceStrings) {
    switch status.folded {
    case "draft": self.init(strings, .outcomeDraft, .dashed)
    case "proposed": self.init(strings, .outcomeProposed, .open)
    case "adopted": self.init(strings, .outcomeAdopted, .full)
    case "in progress": self.init(strings, .outcomeInProgress, .half)
    case "done": self.init(strings, .outcomeDone, .check)
    case "declined": self.init(strings, .outcomeDeclined, .cross)
    case "superseded": self.init(strings, .outcomeSuperseded, .arrow)
    default:
      let word = status.prefix(1).uppercased() + status.dropFirst()
      self.init(word: word, Self.shape(of: status, among: ownStatuses))
    }
  }

  /// A community's own words: the first is a beginning and the last an end.
  private static func shape(of status: String, among statuses: [String]) -> Shape {
    guard statuses.count > 1 else { return .open }
    if status == statuses.first { return .dashed }
    return status == statuses.last ? .check : .open
  }

  init(nextStepIsDone isDone: Bool, strings: InterfaceStrings) {
    self = isDone ? Self(strings, .done, .boxCheck) : Self(strings, .toDo, .box)
  }

  init(assignment status: Team.Assignment.Status, strings: InterfaceStrings) {
    switch status {
    case .open: self.init(strings, .assignmentOpen, .box)
    case .doing: self.init(strings, .assignmentDoing, .boxHalf)
    case .done: self.init(strings, .assignmentDone, .boxCheck)
    }
  }
}
