/// What is wrong with an author's text, where, and what would mend it.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, CaseIterable, Sendable {
    /// The text cannot be understood: nothing is published.
    case error
    /// The site can be published, but a reader will miss something.
    case warning
    /// Nothing is wrong, but an author may want to know: it never fails anything.
    case hint
  }

  /// The stable name of a kind of fault, in kebab case, such as `unknown-key`.
  package struct Code: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) {
      self.rawValue = rawValue
    }

    package init(_ rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// A second place that explains the first, such as the other of two twins.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let place: SourcePlace

    package init(_ message: String, at place: SourcePlace) {
      self.message = message
      self.place = place
    }
  }

  package var severity: Severity
  package let code: Code
  /// One sentence, lower-case first letter, no full stop; the author's own words in `‘’`.
  package let message: String
  package let place: SourcePlace
  package let notes: [Note]
  /// What to write instead, as a sentence that stands alone, such as “did you mean ‘intake’?”.
  package let help: String?

  package init(
    _ severity: Severity, _ code: Code, _ message: String, at place: SourcePlace,
    notes: [Note] = [], help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.notes = notes
    self.help = help
  }
}

extension Diagnostic: Comparable {
  /// By place, then the worst first, then by code and message, so that a run's output is one text.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    return left.message < right.message
  }
}

extension Diagnostic.Severity: Comparable {
  /// The worst first.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .hint: 2
    }
  }
}
