package import Diagnostics

/// The fields of an outcome.
package struct Outcome: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case recommendation, plan, project, learning
  }

  package enum Timeframe: String, CaseIterable, Sendable {
    case now, next, later
  }

  package enum Priority: String, CaseIterable, Sendable {
    case high, medium, low
  }

  /// One step of its life.
  package struct Event: Sendable {
    package var date: CivilDate
    package var status: Located<String>?
    package var note: Sentence?

    package init(date: CivilDate) {
      self.date = date
    }
  }

  /// The statuses of the model, in order; a community may name its own.
  package static let modelStatuses = [
    "draft", "proposed", "adopted", "in progress", "done", "declined", "superseded",
  ]

  /// The statuses in force in a community, in order.
  package static func statuses(of community: Community?) -> [String] {
    guard let own = community?.statuses, !own.isEmpty else { return modelStatuses }
    return own
  }

  package var kind = Kind.recommendation
  /// A stable label such as `R3`, unique in its community.
  package var number: Located<String>?
  /// After linking: spelled as the community spells it, and the last one of `history` where the
  /// author gave none.
  package var status: Located<String>?
  /// The slugs of its community's aims that it serves.
  package var aims: [Located<String>] = []
  package var team: Reference?
  package var owners: [Reference] = []
  package var addressedTo: [String] = []
  package var themes: [String] = []
  package var timeframe: Timeframe?
  package var priority: Priority?
  package var decidedAt: [Reference] = []
  package var presentedAt: [Reference] = []
  /// Percent, 0 to 100.
  package var progress: Int?
  /// In order of date after linking.
  package var history: [Event] = []
  package var evidence: [Material] = []
  package var supersedes: [Reference] = []
  package var related: [Reference] = []
  package var nextSteps: [NextStep] = []

  package init() {}
}

/// Something that somebody is to do, as written in front matter.
package struct NextStep: Sendable {
  package var title: Sentence
  package var owners: [Reference] = []
  package var due: CivilDate?
  package var isDone = false
  package var meeting: Reference?

  package init(title: Sentence) {
    self.title = title
  }
}

extension String {
  /// A word as statuses and kinds are compared: lower case, with one space for spaces, `-` and `_`.
  package var folded: String {
    lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }.joined(separator: " ")
  }
}
