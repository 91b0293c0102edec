/// A mark that other programs know besides Markdown, and that stands as text here.
package enum ForeignMark: Sendable, Hashable {
  /// A box around what follows: `!!! note` and `??? note` of Python-Markdown, `:::note` of others.
  case box
  /// One of several parts of which one is shown: `=== "By bus"` of PyMdown.
  case tab
  /// Something to be put in: `{{< figure >}}` of Hugo, `{% include %}` of Liquid.
  case command

  /// The first mark in the text of a paragraph, and its words as the author wrote them.
  ///
  /// - Parameter code: where code lies in the text, which may show such marks.
  static func first(
    in text: ArraySlice<UInt8>, besides code: [Range<Int>]
  ) -> (mark: ForeignMark, words: [UInt8])? {
    if code.first?.lowerBound != text.startIndex, let (mark, end) = opening(of: text) {
      return (mark, Array(text[..<endOfWord(in: text, from: end)]))
    }
    var index = text.startIndex
    while let brace = text[index...].firstIndex(of: UInt8(ascii: "{")) {
      let isCode = code.contains { $0.contains(brace) }
      for start in ["{{<", "{{%", "{% "] where !isCode && text[brace...].starts(with: start.utf8) {
        let end = endOfWord(in: text, from: brace + start.utf8.count)
        return (.command, Array(text[brace..<end]))
      }
      index = brace + 1
    }
    return nil
  }

  /// A mark that only counts at the beginning of a paragraph, and where it ends.
  private static func opening(of text: ArraySlice<UInt8>) -> (ForeignMark, end: Int)? {
    for start in ["!!!", "???", ":::"] where text.starts(with: start.utf8) {
      let rest = text.dropFirst(3).drop { $0 == UInt8(ascii: "+") }
      let name = rest.drop { $0 == UInt8(ascii: " ") }
      // Marks like these may end a cry, and what follows them begin with a capital.
      guard let letter = name.first, (0x61...0x7A).contains(letter),
        start == ":::" || name.startIndex > rest.startIndex
      else { return nil }
      return (.box, name.startIndex)
    }
    let tab = "=== \""
    return text.starts(with: tab.utf8) ? (.tab, text.startIndex + tab.utf8.count) : nil
  }

  /// - Parameter start: of the word, or of the blanks before it.
  private static func endOfWord(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    let word = text[start...].drop { $0 == UInt8(ascii: " ") }
    return word.firstIndex(where: HTMLCharacter.isSpace) ?? text.endIndex
  }
}
