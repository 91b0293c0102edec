/// The words of an index and their lists, in pieces of about one size.
///
/// A piece of words has, for each, what it shares with the one before (`A` for nothing, `B` for one
/// letter), the rest, and a sign for how often it occurs: `#` once, `$` twice or three times, and so
/// on by doubling. `!` before a word says that its list begins a new piece of lists.
struct WordPieces {
  /// Bytes, roughly: 1.4 KB each when compressed.
  private static let wordsSize = 2_400
  private static let listsSize = 1_900

  /// The first word of each piece of words.
  private(set) var firstWords: [String] = []
  private(set) var words: [IndexText] = []
  private(set) var lists: [IndexText] = []
  private var place = (piece: -1, list: 0)

  init(_ postings: Postings) {
    var previous: [UTF16.CodeUnit] = []
    for (index, word) in postings.words.enumerated() {
      let startsList = add(postings.list(of: index))
      if words.last.map({ $0.count > Self.wordsSize }) ?? true {
        firstWords.append(word)
        words.append(IndexText("\(place.piece) \(place.list) "))
        previous = []
      }
      let last = words.count - 1
      let units = Array(word.utf16)
      if startsList { words[last].append("!") }
      words[last].append(Self.entry(word, units, after: previous, postings.count(of: index)))
      previous = units
    }
  }

  /// - Returns: whether it begins a piece.
  private mutating func add(_ list: IndexText) -> Bool {
    let startsPiece = lists.last.map { $0.count + list.count > Self.listsSize } ?? true
    if startsPiece {
      lists.append(list)
      place = (place.piece + 1, 0)
    } else {
      lists[lists.count - 1].append(" ")
      lists[lists.count - 1].append(list)
      place.list += 1
    }
    return startsPiece
  }

  private static func entry(
    _ word: String, _ units: [UTF16.CodeUnit], after previous: [UTF16.CodeUnit], _ count: Int
  ) -> String {
    var shared = min(25, zip(units, previous).prefix { $0 == $1 }.count)
    // A pair of surrogates stays together.
    if shared > 0, UTF16.isLeadSurrogate(units[shared - 1]) { shared -= 1 }
    let rest = String(decoding: units[shared...], as: UTF16.self)
    let doublings = min(12, Int.bitWidth - 1 - max(1, count).leadingZeroBitCount)
    return String(UnicodeScalar(UInt8(ascii: "A") + UInt8(shared))) + rest
      + String(UnicodeScalar(UInt8(ascii: "#") + UInt8(doublings)))
  }
}
