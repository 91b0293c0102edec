/// Full names that must not appear, and what appears instead.
///
/// A name is found in any case and with any white space between its words. Cost is proportional
/// to the length of the text, however many names there are.
struct HiddenNames {
  private struct Name {
    /// Lower-cased words.
    let words: [String]
    /// For each word whether a hyphen joins it to the word before.
    let isHyphenated: [Bool]
    let shown: String
  }

  /// By the first word; longer names first.
  private var names: [String: [Name]] = [:]

  init(_ pairs: [(name: String, shown: String)]) {
    for pair in pairs {
      let words = Self.words(of: pair.name)
      guard let first = words.first?.text else { continue }
      let isHyphenated = words.indices.map { index in
        index > 0 && Self.gap(before: index, words, in: pair.name).contains("-")
      }
      let name = Name(words: words.map(\.text), isHyphenated: isHyphenated, shown: pair.shown)
      names[first, default: []].append(name)
    }
    for key in names.keys { names[key]?.sort { $0.words.count > $1.words.count } }
  }

  func redacted(_ text: String) -> String {
    let words = Self.words(of: text)
    var result = ""
    var copied = text.startIndex
    var index = 0
    while index < words.count {
      guard let name = match(words, at: index, in: text) else {
        index += 1
        continue
      }
      let last = words[index + name.words.count - 1]
      result += text[copied..<words[index].range.lowerBound]
      result += name.shown
      // The lines of a body must keep their numbers.
      let replaced = text[words[index].range.lowerBound..<last.range.upperBound]
      result += String(repeating: "\n", count: replaced.count { $0 == "\n" })
      copied = last.range.upperBound
      index += name.words.count
    }
    return copied == text.startIndex ? text : result + text[copied...]
  }

  /// Redacts a sentence; mentions keep their persons and get their new places in the text.
  func redact(_ sentence: inout Sentence) {
    let text = redacted(sentence.text)
    guard text != sentence.text else { return }
    sentence.text = text
    // Mentions are slugs and stay as they are, in their order; only their offsets change.
    let found = MentionScanner.mentions(in: text)
    var rest = found[...]
    sentence.mentions = sentence.mentions.compactMap { mention in
      guard let index = rest.firstIndex(where: { $0.name == mention.person.written }) else {
        return nil
      }
      let range = rest[index].range
      rest = rest[(index + 1)...]
      return Sentence.Mention(range: range, person: mention.person)
    }
  }

  private func match(_ words: [Word], at index: Int, in text: String) -> Name? {
    guard let candidates = names[words[index].text], !isSlug(words[index], in: text) else {
      return nil
    }
    return candidates.first { name in
      guard index + name.words.count <= words.count else { return false }
      return name.words.indices.allSatisfy { offset in
        guard words[index + offset].text == name.words[offset] else { return false }
        guard offset > 0 else { return true }
        let gap = Self.gap(before: index + offset, words, in: text)
        return gap.count <= 8
          && gap.allSatisfy { character in
            character.isWhitespace || ".*_'’".contains(character)
              || (character == "-" && name.isHyphenated[offset])
          }
      }
    }
  }

  /// Whether a word is part of a mention or of a path, which name a page and not a person.
  private func isSlug(_ word: Word, in text: String) -> Bool {
    guard word.range.lowerBound > text.startIndex else { return false }
    return "@/".contains(text[text.index(before: word.range.lowerBound)])
  }

  private static func gap(before index: Int, _ words: [Word], in text: String) -> Substring {
    text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
  }

  private struct Word {
    let text: String
    let range: Range<String.Index>
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    var index = text.startIndex
    while index < text.endIndex {
      let isPart = text[index].isLetter || text[index].isNumber
      if isPart, start == nil { start = index }
      if !isPart, let begun = start {
        words.append(Word(text: text[begun..<index].lowercased(), range: begun..<index))
        start = nil
      }
      index = text.index(after: index)
    }
    if let start {
      words.append(Word(text: text[start...].lowercased(), range: start..<text.endIndex))
    }
    return words
  }
}
