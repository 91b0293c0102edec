/// Finds the one word that a misspelt word was meant to be.
package struct Suggestion: Sendable {
  /// Candidates by length, so that only words of nearly the same length are compared.
  private let byLength: [Int: [Candidate]]

  private struct Candidate {
    let word: String
    let scalars: [UInt32]
    let letters: UInt64

    init(_ word: String) {
      self.word = word
      scalars = word.lowercased().unicodeScalars.map(\.value)
      // One bit for each letter that occurs; letters 64 apart share one.
      letters = scalars.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// Each edit takes out one letter and brings in one at most.
    func canBe(_ other: Candidate, edits: Int) -> Bool {
      (letters ^ other.letters).nonzeroBitCount <= 2 * edits
    }
  }

  package init(_ candidates: some Sequence<String>) {
    byLength = Dictionary(grouping: Set(candidates).map(Candidate.init), by: \.scalars.count)
  }

  /// The candidate closest to a word; nil where none is close, or two are equally so.
  ///
  /// Close is a distance (insertions, deletions, replacements, swaps of neighbours; in Unicode
  /// scalars, whatever the case) of at most a third of the word's length, and of 3; of 1 in words
  /// shorter than 3, but never of the whole word.
  package func closest(to word: String) -> String? {
    Self.closest(to: word, among: [self])
  }

  package static func closest(to word: String, in candidates: some Sequence<String>) -> String? {
    Suggestion(candidates).closest(to: word)
  }

  /// Help text that offers the closest candidate.
  package func help(for word: String) -> String? {
    Self.help(for: word, among: [self])
  }

  /// Help text that offers the closest candidate of several lists.
  package static func help(for word: String, among lists: [Suggestion]) -> String? {
    closest(to: word, among: lists).map { "did you mean ‘\($0)’?" }
  }

  private static func closest(to word: String, among lists: [Suggestion]) -> String? {
    let wanted = Candidate(word)
    let length = wanted.scalars.count
    let limit = min(3, max(1, length / 3), length - 1)
    guard limit >= 0 else { return nil }
    var best: String?
    var bestDistance = limit + 1
    var isTie = false
    for list in lists {
      for length in (length - limit)...(length + limit) {
        for candidate in list.byLength[length] ?? [] {
          let limit = min(limit, bestDistance)
          guard candidate.canBe(wanted, edits: limit) else { continue }
          let distance = distance(wanted.scalars, candidate.scalars, limit: limit)
          if distance < bestDistance {
            (best, bestDistance, isTie) = (candidate.word, distance, false)
          } else if distance == bestDistance, distance <= limit, candidate.word != best {
            isTie = true
          }
        }
      }
    }
    return isTie ? nil : best
  }

  /// The optimal string alignment distance, or `limit + 1` where it is larger.
  private static func distance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = previous
    for row in 0..<left.count {
      current[0] = row + 1
      var smallest = current[0]
      for column in 0..<right.count {
        let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = cost
        smallest = min(smallest, cost)
      }
      if smallest > limit { return limit + 1 }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count]
  }
}
