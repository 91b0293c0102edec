/// Finds the one word that a misspelt word was meant to be.
package struct Suggestion {
  /// Candidates by length, so that only words of nearly the same length are compared.
  private let byLength: [Int: [Candidate]]

  private struct Candidate {
    let word: String
    let bytes: [UInt8]
  }

  package init(_ candidates: some Sequence<String>) {
    var groups: [Int: [Candidate]] = [:]
    for word in Set(candidates) {
      let bytes = Array(word.lowercased().utf8)
      groups[bytes.count, default: []].append(Candidate(word: word, bytes: bytes))
    }
    byLength = groups
  }

  /// The candidate closest to a word; nil where none is close, or two are equally so.
  ///
  /// Close is a distance (insertions, deletions, replacements, swaps of neighbours) of at most
  /// a third of the word's length, and of 3.
  package func closest(to word: String) -> String? {
    let wanted = Array(word.lowercased().utf8)
    let limit = min(3, max(1, wanted.count / 3))
    var best: String?
    var bestDistance = limit + 1
    var isTie = false
    for length in max(0, wanted.count - limit)...(wanted.count + limit) {
      for candidate in byLength[length] ?? [] {
        let distance = Self.distance(wanted, candidate.bytes, limit: min(limit, bestDistance))
        if distance < bestDistance {
          (best, bestDistance, isTie) = (candidate.word, distance, false)
        } else if distance == bestDistance, distance <= limit {
          isTie = true
        }
      }
    }
    return isTie ? nil : best
  }

  package static func closest(to word: String, in candidates: some Sequence<String>) -> String? {
    Suggestion(candidates).closest(to: word)
  }

  /// Help text that offers the closest candidate.
  package func help(for word: String) -> String? {
    closest(to: word).map { "did you mean ‘\($0)’?" }
  }

  /// The optimal string alignment distance, or `limit + 1` where it is larger.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
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
