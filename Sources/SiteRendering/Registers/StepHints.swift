package import Diagnostics
import HandbookModel

/// Next steps that are overdue and that nobody has taken on, from front matter and from bodies: the
/// ones that nobody will do.
enum StepHints {
  static func diagnostics(_ handbook: Handbook, prose: [Prose?], now: Int) -> [Diagnostic] {
    guard let today = CivilDate(daysSinceEpoch: now / 86_400) else { return [] }
    let fields = handbook.entries.flatMap(\.writtenSteps).filter { step in
      step.owners.isEmpty && step.title.mentions.isEmpty && !step.isDone
    }
    let tasks = prose.compactMap { $0 }.flatMap(\.tasks).filter { $0.owners.isEmpty && !$0.isDone }
    let steps =
      fields.map { (text: $0.title.text, due: $0.due, place: $0.title.place) }
      + tasks.map { (text: $0.text, due: $0.due, place: $0.place) }
    return steps.compactMap { step in
      guard let due = step.due, due < today else { return nil }
      return .overdue(step.text, due, at: step.place)
    }
  }
}

extension SiteFacts {
  /// What an author may have forgotten, as far as it takes bodies to know.
  package var hints: [Diagnostic] {
    StepHints.diagnostics(
      handbook, prose: handbook.entries.map { prose(of: $0.id) }, now: schedule.now)
  }
}

extension Entry {
  fileprivate var writtenSteps: [NextStep] {
    switch details {
    case .meeting(let meeting): meeting.nextSteps
    case .outcome(let outcome): outcome.nextSteps
    default: []
    }
  }
}

extension Diagnostic.Code {
  /// A next step is overdue, and nobody has taken it on.
  static let overdueWithoutOwner = Self("overdue-without-owner")
}

extension Diagnostic {
  fileprivate static func overdue(
    _ text: String, _ due: CivilDate, at place: SourcePlace
  ) -> Diagnostic {
    let shown = text.count > 60 ? text.prefix(60) + "…" : text
    return Diagnostic(
      .hint, .overdueWithoutOwner,
      "‘\(shown)’ was due on \(due.iso8601), and nobody has taken it on", at: place,
      help: "name somebody, tick it off, or give it another date")
  }
}
