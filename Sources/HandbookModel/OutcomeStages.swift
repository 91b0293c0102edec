import Diagnostics

/// How far outcomes are, by the statuses of their community, whatever its own names for them.
package struct OutcomeStages: Sendable {
  package enum Stage: Sendable {
    /// At the first status: nothing is expected of it yet.
    case begun
    case discussed
    /// At `adopted`, `in progress` or `done`, or at what the community puts behind the first of
    /// these.
    case decided
    /// Declined or superseded.
    case dropped
  }

  private var stages: [String: Stage] = [:]
  private let first: Stage

  /// - Parameter statuses: those of a community, in order. Of names that the model does not know
  ///   only their place is understood.
  package init(_ statuses: [String]) {
    let decided = statuses.firstIndex { ["adopted", "in progress", "done"].contains($0.folded) }
    for (index, status) in statuses.enumerated() {
      let stage: Stage =
        if ["declined", "superseded"].contains(status.folded) {
          .dropped
        } else if let decided, index >= decided {
          .decided
        } else {
          index == 0 ? .begun : .discussed
        }
      stages[status] = stage
    }
    first = statuses.first.flatMap { [stages] in stages[$0] } ?? .begun
  }

  /// An outcome of which nobody said more is at the first status.
  package func stage(of outcome: Outcome) -> Stage {
    outcome.status.map { stages[$0.value] ?? .discussed } ?? first
  }
}
