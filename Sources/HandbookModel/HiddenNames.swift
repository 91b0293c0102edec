/// Full names that must not appear, and what appears instead.
///
/// A name of several words is found in any case, a single word only as it is written or in
/// capitals, because june may be a file; both with or without accents, across line ends, emphasis
/// marks and the `>` of block quotes, and before a possessive. What stands between its words stays,
/// so that lines keep their numbers and marks their partners. Cost is proportional to the length of
/// the text, however many names there are.
struct HiddenNames: Equatable {
  /// What may follow the words that lead here.
  private struct Node: Equatable {
    var next: [String: Int] = [:]
    /// Whether a hyphen may stand before this word, as it does in a name that comes through here.
    var isHyphenated = false
    /// What appears for the name that ends here, word by word.
    var shown: [Substring]?
    /// The name that ends here, if it is a single word.
    var single: String?
  }

  /// The names as a tree of words; its root is the first.
  private var nodes = [Node()]

  /// Names are compared by so many words: a longer one is found by its beginning.
  private static let longestName = 32

  init(_ pairs: [(name: String, shown: String)]) {
    for pair in pairs { insert(pair.name, shown: pair.shown) }
  }

  private mutating func insert(_ name: String, shown: String) {
    let words = NameWord.words(of: name).prefix(Self.longestName)
    guard !words.isEmpty else { return }
    var position = 0
    for word in words {
      if let known = nodes[position].next[word.key] {
        position = known
      } else {
        nodes[position].next[word.key] = nodes.count
        position = nodes.count
        nodes.append(Node())
      }
      if word.joint == .hyphen { nodes[position].isHyphenated = true }
    }
    guard nodes[position].shown == nil else { return }
    nodes[position].shown = shown.split(whereSeparator: \.isWhitespace)
    if words.count == 1 { nodes[position].single = String(name[words[0].range]) }
  }

  func redacted(_ text: String) -> String {
    let words = NameWord.words(of: text)
    var result = ""
    var copied = text.startIndex
    var index = 0
    while index < words.count {
      guard let match = match(words, at: index, in: text) else {
        index += 1
        continue
      }
      result += text[copied..<words[index].range.lowerBound]
      copied = match.end
      result += replacement(match, words[index..<(index + match.count)], in: text)
      index += match.count
    }
    return copied == text.startIndex ? text : result + text[copied...]
  }

  /// The first name in a text, as it stands there: also with hyphens between its words, as in
  /// addresses.
  func first(in text: String) -> String? {
    let words = NameWord.words(of: text)
    for index in words.indices {
      guard let match = longest(words, at: index, in: text, allowsHyphens: true) else { continue }
      return String(text[words[index].range.lowerBound..<match.end])
    }
    return nil
  }

  /// Redacts a sentence; mentions keep their persons and get their new places in the text.
  func redact(_ sentence: inout Sentence) {
    let text = redacted(sentence.text)
    guard text != sentence.text else { return }
    sentence.text = text
    // Mentions are slugs and stay as they are, in their order; only their offsets change.
    var rest = MentionScanner.mentions(in: text)[...]
    sentence.mentions = sentence.mentions.compactMap { mention in
      guard let index = rest.firstIndex(where: { $0.name == mention.person.written }) else {
        return nil
      }
      let range = rest[index].range
      rest = rest[(index + 1)...]
      return Sentence.Mention(range: range, person: mention.person)
    }
  }

  private struct Match {
    var count: Int
    var end: String.Index
    var shown: [Substring]
  }

  /// The longest name that starts with a word and is no address.
  private func match(_ words: [NameWord], at start: Int, in text: String) -> Match? {
    guard let best = longest(words, at: start, in: text, allowsHyphens: false),
      !isAddress(words[start].range.lowerBound..<best.end, in: text)
    else { return nil }
    return best
  }

  private func longest(
    _ words: [NameWord], at start: Int, in text: String, allowsHyphens: Bool
  ) -> Match? {
    var best: Match?
    var position = 0
    for index in start..<min(words.count, start + Self.longestName) {
      let word = words[index]
      if index > start, word.joint == .broken { break }
      let mayFollow = { (node: Node) in
        index == start || word.joint != .hyphen || allowsHyphens || node.isHyphenated
      }
      // `Anna Schmidts`, as German and hurried English have it.
      if word.key.hasSuffix("s"), let next = nodes[position].next[String(word.key.dropLast())] {
        let end = text.unicodeScalars.index(before: word.range.upperBound)
        let written = text[word.range.lowerBound..<end]
        if let shown = shown(at: nodes[next], as: written), mayFollow(nodes[next]) {
          best = Match(count: index - start + 1, end: end, shown: shown)
        }
      }
      guard let next = nodes[position].next[word.key], mayFollow(nodes[next]) else { break }
      position = next
      if let shown = shown(at: nodes[next], as: text[word.range]) {
        best = Match(count: index - start + 1, end: word.range.upperBound, shown: shown)
      }
    }
    return best
  }

  private func shown(at node: Node, as written: Substring) -> [Substring]? {
    if let single = node.single, written != single, written != single.uppercased() { return nil }
    return node.shown
  }

  /// Whether a name is part of a mention or of a path, which name a page and not a person.
  private func isAddress(_ range: Range<String.Index>, in text: String) -> Bool {
    let name = text[range]
    let before = text[..<range.lowerBound].last
    let after = text[range.upperBound...].prefix(6).lowercased()
    let isMarkdownFile = after.hasPrefix(".md") && after.dropFirst(3).first?.isLetter != true
    if name.contains(where: \.isWhitespace) {
      return isMarkdownFile && (before == "/" || before == "<")
    }
    if before == "@" || isMarkdownFile || text[..<range.lowerBound].hasSuffix("[!") { return true }
    guard name == name.lowercased() else { return false }
    let isFile =
      after.first == "."
      && after.dropFirst().first.map { $0.isASCII && $0.isLetter }
        ?? false
    return isFile || (before == "/" && name != name.uppercased())
  }

  /// What is shown, spread over the words of the name, with what the author wrote between them.
  private func replacement(
    _ match: Match, _ words: ArraySlice<NameWord>, in text: String
  ) -> String {
    let gaps = zip(words, words.dropFirst()).map { previous, word in
      text[previous.range.upperBound..<word.range.lowerBound]
    }.filter { !Self.isApostrophe($0) }
    let surplus = max(0, match.shown.count - gaps.count - 1)
    var result = match.shown.prefix(surplus + 1).joined(separator: " ")
    var rest = match.shown.dropFirst(surplus + 1)
    for gap in gaps {
      if let next = rest.popFirst() {
        if gap.isEmpty { result += " " }
        result += gap.first == "." && result.hasSuffix(".") ? gap.dropFirst() : gap
        result += next
      } else {
        let lineEnd = gap.firstIndex(where: \.isNewline) ?? gap.endIndex
        result += gap[lineEnd...].filter { $0.isWhitespace || $0 == ">" }
      }
    }
    // The full stop of a sentence is that of the last initial too.
    if result.hasSuffix("."), text[match.end...].first == "." { result.removeLast() }
    return result
  }

  /// Whether two words are one to a reader: `O’Brien` has one initial.
  private static func isApostrophe(_ gap: Substring) -> Bool {
    gap == "'" || gap == "’" || gap == "‘"
  }
}
