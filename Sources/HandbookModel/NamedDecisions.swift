import Diagnostics

/// The decisions of a community's meetings that name an outcome by its number, as “We adopt the
/// greeting (R1)” does.
package struct NamedDecisions: Sendable {
  /// One sentence among the decisions of a meeting.
  package struct Decision: Hashable, Sendable {
    package let meeting: Entry.ID
    package let position: Int
  }

  /// A sentence that names more is a list, and its words are not those of one decision.
  private static let mostNames = 20

  private var decisions: [String: [Decision]] = [:]

  package init(of community: Entry.ID, in handbook: Handbook) {
    let members = handbook.connections.members(of: community)
    let numbers = Set(
      members.outcomes.compactMap { id -> String? in
        guard case .outcome(let outcome)? = handbook[id]?.details else { return nil }
        return Self.name(of: outcome)
      })
    guard !numbers.isEmpty else { return }
    for id in members.meetings {
      guard case .meeting(let meeting)? = handbook[id]?.details else { continue }
      for (position, sentence) in meeting.decisions.enumerated() {
        let named = numbers.intersection(Self.words(of: sentence.text))
        guard named.count <= Self.mostNames else { continue }
        for number in named {
          decisions[number, default: []].append(Decision(meeting: id, position: position))
        }
      }
    }
  }

  /// In the order of meetings, then as written.
  package func naming(_ outcome: Outcome) -> [Decision] {
    Self.name(of: outcome).flatMap { decisions[$0] } ?? []
  }

  /// The number as a word; nil for one that is not a single word, and for `3` or `A`: a decision
  /// may hold such a word and mean something else.
  private static func name(of outcome: Outcome) -> String? {
    guard let number = outcome.number?.value, number.contains(where: \.isLetter),
      number.contains(where: \.isNumber), words(of: number).count == 1
    else { return nil }
    return words(of: number).first
  }

  private static func words(of text: String) -> [String] {
    text.lowercased()
      .split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
      .map { $0.trimmingSuffix { $0 == "." || $0 == "-" } }
      .filter { !$0.isEmpty }.map(String.init)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !isDropped($0) }) else { return "" }
    return self[...last]
  }
}
