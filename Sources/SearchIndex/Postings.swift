/// Where each word of an index stands.
struct Postings {
  /// Documents at most that a word leads to, those of which it says most: what a search costs is to
  /// be bounded, and nobody reads on so far.
  static let limit = 1_500

  struct Entry {
    let document: Int32
    let piece: UInt16
    let level: DocumentWords.Level
  }

  /// In the order in which browsers compare strings.
  let words: [String]
  private let entries: [[Entry]]

  init(_ documents: [DocumentWords], _ layout: RecordLayout) {
    var places: [String: Int] = [:]
    var gathered: [[Entry]] = []
    for (number, document) in documents.enumerated() {
      for word in document.words {
        let entry = Entry(
          document: Int32(number),
          piece: UInt16(layout.number(ofPassage: word.passage, in: number)), level: word.level)
        if let place = places[word.text] {
          gathered[place].append(entry)
        } else {
          places[word.text] = gathered.count
          gathered.append([entry])
        }
      }
    }
    let sorted = Self.sorted(Array(places.keys))
    words = sorted
    entries = sorted.map { word in places[word].map { gathered[$0] } ?? [] }
  }

  func count(of word: Int) -> Int { entries[word].count }

  /// The list of a word: which levels follow and whether entries were left out, then for each level,
  /// from most to least, how many, and for each its distance from the one before and its piece.
  func list(of word: Int) -> IndexText {
    var byLevel = [[Entry]](repeating: [], count: DocumentWords.Level.allCases.count)
    for entry in entries[word] { byLevel[Int(entry.level.rawValue)].append(entry) }
    var rest = Self.limit
    for level in byLevel.indices.reversed() {
      byLevel[level] = Array(byLevel[level].prefix(rest))
      rest -= byLevel[level].count
    }
    let isCut = entries[word].count > Self.limit
    let marks = byLevel.indices.filter { !byLevel[$0].isEmpty }.reduce(0) { $0 | 1 << $1 }
    var text = IndexText()
    text.append(number: marks | (isCut ? 1 << byLevel.count : 0))
    for entries in byLevel.reversed() where !entries.isEmpty {
      text.append(number: entries.count)
      var previous = 0
      for entry in entries {
        text.append(number: Int(entry.document) - previous)
        text.append(number: Int(entry.piece))
        previous = Int(entry.document)
      }
    }
    return text
  }

  /// By UTF-16, as JavaScript does; that is another order than Swift's only where a word has
  /// characters beyond U+FFFF.
  private static func sorted(_ words: [String]) -> [String] {
    if words.contains(where: { $0.utf8.contains { $0 >= 0xF0 } }) {
      return words.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    }
    return words.sorted()
  }
}
