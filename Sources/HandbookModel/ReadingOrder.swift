import Diagnostics

/// The order in which readers meet entries: `order`, then date, then number, then title.
package struct ReadingOrder {
  private var ranks: [Int]

  init(_ entries: [Entry], count: Int) {
    ranks = Array(repeating: 0, count: count)
    let keys = entries.map(Key.init)
    let sorted = entries.indices.sorted { keys[$0] < keys[$1] }
    for (rank, position) in sorted.enumerated() { ranks[entries[position].id.index] = rank }
  }

  /// Each entry once, in order.
  func sorted(_ ids: [Entry.ID]) -> [Entry.ID] {
    Set(ids).sorted { ranks[$0.index] < ranks[$1.index] }
  }

  /// What an entry is sorted by.
  package struct Key: Comparable {
    private let order: Double
    private let start: LocalTime?
    /// nil where there is none: those stand last.
    private let number: LabelKey?
    private let title: String
    private let path: String

    /// For a page, which has neither date nor number.
    package init(order: Double?, title: String, path: String) {
      self.order = order ?? .infinity
      start = nil
      number = nil
      self.title = title.lowercased()
      self.path = path
    }

    init(_ entry: Entry) {
      order = entry.order ?? .infinity
      if case .meeting(let meeting) = entry.details { start = meeting.starts } else { start = nil }
      if case .outcome(let outcome) = entry.details {
        number = (outcome.number?.value).map(LabelKey.init)
      } else {
        number = nil
      }
      title = (entry.title?.value ?? entry.slug).lowercased()
      path = entry.path
    }

    package static func < (left: Key, right: Key) -> Bool {
      if left.order != right.order { return left.order < right.order }
      if left.start != right.start {
        guard let leftStart = left.start, let rightStart = right.start else {
          return left.start != nil
        }
        return leftStart < rightStart
      }
      if left.number != right.number {
        guard let leftNumber = left.number, let rightNumber = right.number else {
          return left.number != nil
        }
        return leftNumber < rightNumber
      }
      if left.title != right.title {
        return left.title.unicodeScalars.lexicographicallyPrecedes(right.title.unicodeScalars)
      }
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
  }
}
