import Diagnostics

/// Finds outcomes that replace each other in a circle, so that none of them holds; each reference
/// is followed once.
enum SupersedingChecks {
  static func diagnostics(of handbook: Handbook) -> [Diagnostic] {
    var walk = Walk(handbook)
    for entry in handbook.entries { walk.follow(entry) }
    return walk.diagnostics
  }

  /// Goes as deep as there are references, without the machine's own stack.
  private struct Walk {
    private struct Step {
      let entry: Entry
      var remaining: ArraySlice<Reference>
    }

    private let handbook: Handbook
    /// Outcomes looked at: true while the walk is below them.
    private var isOnPath: [Entry.ID: Bool] = [:]
    private var path: [Step] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ handbook: Handbook) { self.handbook = handbook }

    mutating func follow(_ start: Entry) {
      enter(start)
      while let step = path.last {
        guard let reference = step.remaining.first else {
          isOnPath[step.entry.id] = false
          path.removeLast()
          continue
        }
        path[path.count - 1].remaining.removeFirst()
        guard let target = reference.target.flatMap({ handbook[$0] }) else { continue }
        if isOnPath[target.id] == true {
          diagnostics.append(circle(reference, from: step.entry, to: target))
        } else {
          enter(target)
        }
      }
    }

    private mutating func enter(_ entry: Entry) {
      guard isOnPath[entry.id] == nil, case .outcome(let outcome) = entry.details,
        !outcome.supersedes.isEmpty
      else { return }
      isOnPath[entry.id] = true
      path.append(Step(entry: entry, remaining: outcome.supersedes[...]))
    }

    private func circle(_ reference: Reference, from entry: Entry, to other: Entry) -> Diagnostic {
      let (name, otherName) = (Self.name(of: entry), Self.name(of: other))
      let message =
        entry.id == other.id
        ? "‘\(name)’ replaces itself"
        : "‘\(name)’ replaces ‘\(otherName)’, which replaces it in turn"
      return Diagnostic(
        .warning, .circularSuperseding, message, at: reference.place,
        notes: entry.id == other.id ? [] : [.init("‘\(otherName)’ is here", at: other.place)],
        help: "‘supersedes’ names older outcomes only: leave out the one that is not older")
    }

    private static func name(of entry: Entry) -> String { entry.title?.value ?? entry.slug }
  }
}
