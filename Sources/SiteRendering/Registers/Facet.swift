import HandbookModel

/// One way in which the rows of a long list are counted and narrowed down: what they say in one
/// field, each word with a name for addresses that no other word of the list has.
struct Facet: Sendable {
  /// As it is named in addresses: `?status=adopted`.
  enum Name: String, Sendable {
    case kind, status, theme, team, timeframe, addressed, community, state, owner

    /// Whether readers look for what there is most of; else the words have an order of their own.
    var isByCount: Bool { self == .theme || self == .addressed || self == .owner }
  }

  /// What a row says.
  struct Word: Sendable {
    /// As its author wrote it.
    let text: String
    /// What words are compared by: `Front desk` and `front-desk` are one.
    let key: String
    /// What its address is made from.
    let stem: String
    /// The entry that it names.
    let entry: Entry.ID?

    init(_ text: String) {
      self.text = text
      key = text.folded
      stem = text
      entry = nil
    }

    init(_ entry: Entry.ID, stem: String) {
      text = ""
      key = String(entry.index)
      self.stem = stem
      self.entry = entry
    }
  }

  struct Value: Sendable {
    let slug: String
    let word: Word
    /// The rows that say it, in order.
    fileprivate(set) var rows: [Int] = []
  }

  /// Stands in addresses for rows that say nothing.
  static let none = "none"

  let name: Name
  /// Those that occur, in order.
  let values: [Value]
  /// For each row the positions of its values, each once.
  let positions: [[Int]]

  /// - Parameters:
  ///   - rows: what each row says.
  ///   - known: words in their order; others follow by their letters.
  init(_ name: Name, rows: [[Word]], known: [Word] = []) {
    self.name = name
    var first: [String: Word] = [:]
    for word in rows.joined() { first[word.key] = first[word.key] ?? word }
    let ordered = Self.eachOnce(known).compactMap { first[$0.key] }
    let isKnown = Set(ordered.map(\.key))
    let others = first.values.filter { !isKnown.contains($0.key) }
      .sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
    var slugs = FreeSlugs(taken: [Self.none])
    var values = (ordered + others).map { word in
      Value(slug: slugs.take(word.stem, else: name.rawValue), word: word)
    }
    let places = Dictionary(values.enumerated().map { ($0.element.word.key, $0.offset) }) {
      first, _ in first
    }
    positions = rows.map { row in Self.eachOnce(row).compactMap { places[$0.key] } }
    for (row, said) in positions.enumerated() {
      for position in said { values[position].rows.append(row) }
    }
    self.values = values
  }

  private static func eachOnce(_ words: [Word]) -> [Word] {
    guard words.count > 1 else { return words }
    var seen: Set<String> = []
    return words.filter { seen.insert($0.key).inserted }
  }

  /// What a row says, for its attribute: `privacy front-desk`.
  func slugs(ofRow row: Int) -> String {
    let slugs = positions[row].map { values[$0].slug }
    return slugs.isEmpty ? Self.none : slugs.joined(separator: " ")
  }

  func values(ofRow row: Int) -> [Value] { positions[row].map { values[$0] } }

  /// How many of some rows say what, in the order in which readers are told.
  ///
  /// - Returns: positions of values with counts above 0, and how many rows say nothing.
  func counts(of rows: some Sequence<Int>) -> (found: [(position: Int, count: Int)], silent: Int) {
    var counts: [Int: Int] = [:]
    var silent = 0
    for row in rows {
      if positions[row].isEmpty { silent += 1 }
      for position in positions[row] { counts[position, default: 0] += 1 }
    }
    let found = counts.map { (position: $0.key, count: $0.value) }.sorted { left, right in
      if name.isByCount, left.count != right.count { return left.count > right.count }
      return left.position < right.position
    }
    return (found, silent)
  }
}

/// Gives each word a slug of its own: `c`, then `c-2` for what would be the same.
private struct FreeSlugs {
  /// In bytes: with a number it stays below what file systems take for a name (255).
  private static let longest = 120

  var taken: Set<String>
  private var numbers: [String: Int] = [:]

  init(taken: Set<String>) { self.taken = taken }

  mutating func take(_ text: String, else substitute: String) -> String {
    let made = Self.cut(Slug.make(from: text))
    let stem = made.isEmpty ? substitute : made
    var number = numbers[stem] ?? 1
    var slug = number == 1 ? stem : "\(stem)-\(number)"
    while !taken.insert(slug).inserted {
      number += 1
      slug = "\(stem)-\(number)"
    }
    numbers[stem] = number
    return slug
  }

  private static func cut(_ slug: String) -> String {
    guard slug.utf8.count > longest else { return slug }
    var scalars = String.UnicodeScalarView()
    var bytes = 0
    for scalar in slug.unicodeScalars {
      bytes += UTF8.width(scalar)
      if bytes > longest { break }
      scalars.append(scalar)
    }
    return Slug.make(from: String(scalars))
  }
}
