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
    private let number: String
    private let title: String
    private let path: String

    /// For a page, which has neither date nor number.
    package init(order: Double?, title: String, path: String) {
      self.order = order ?? .infinity
      start = nil
      number = ""
      self.title = title.lowercased()
      self.path = path
    }

    init(_ entry: Entry) {
      order = entry.order ?? .infinity
      if case .meeting(let meeting) = entry.details { start = meeting.starts } else { start = nil }
      if case .outcome(let outcome) = entry.details {
        number = outcome.number?.value ?? "\u{10FFFF}"
      } else {
        number = ""
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
      if left.number != right.number { return numbersPrecede(left.number, right.number) }
      if left.title != right.title {
        return left.title.unicodeScalars.lexicographicallyPrecedes(right.title.unicodeScalars)
      }
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    /// `R2` stands before `R10`.
    private static func numbersPrecede(_ left: String, _ right: String) -> Bool {
      let leftParts = parts(left)
      let rightParts = parts(right)
      if leftParts.letters != rightParts.letters { return leftParts.letters < rightParts.letters }
      if leftParts.value != rightParts.value { return leftParts.value < rightParts.value }
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private static func parts(_ number: String) -> (letters: String, value: Int) {
      let letters = number.prefix { !$0.isNumber }
      let digits = number.dropFirst(letters.count).prefix { $0.isASCII && $0.isNumber }
      return (String(letters), Int(digits) ?? 0)
    }
  }
}
