/// Finds `@ana-ruiz` and `@equity/ana-ruiz` in plain text.
///
/// The same grammar as in Markdown bodies: `@`, not after a letter, digit or one of `_/@` (which
/// would be an address or a path); then letters, digits, and single `-` or `_` inside; at most one
/// `/`. `@ana@example.social` names somebody elsewhere.
struct MentionScanner {
  struct Found: Equatable {
    /// UTF-8 offsets of `@` and name.
    let range: Range<Int>
    let scalarsBefore: Int
    let name: String
  }

  static func mentions(in text: String) -> [Found] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var found: [Found] = []
    var offset = 0
    var index = 0
    while index < scalars.count {
      if scalars[index] == "@", index == 0 || !joinsBackward(scalars[index - 1]) {
        let end = nameEnd(scalars, from: index + 1)
        if end > index + 1, end == scalars.count || scalars[end] != "@" {
          let name = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
          let range = offset..<(offset + 1 + name.utf8.count)
          found.append(Found(range: range, scalarsBefore: index, name: name))
          offset += 1 + name.utf8.count
          index = end
          continue
        }
      }
      offset += UTF8.width(scalars[index])
      index += 1
    }
    return found
  }

  private static func joinsBackward(_ scalar: Unicode.Scalar) -> Bool {
    isWord(scalar) || scalar == "_" || scalar == "/" || scalar == "@"
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // Marks belong to the letters of many scripts, and to decomposed letters of all.
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }

  private static func nameEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    var hasSlash = false
    var index = start
    while index < scalars.count {
      if isWord(scalars[index]) {
        index += 1
        end = index
        continue
      }
      let isJoiner = scalars[index] == "-" || scalars[index] == "_"
      let isSlash = scalars[index] == "/" && !hasSlash
      guard isJoiner || isSlash, index > start, end == index else { break }
      hasSlash = hasSlash || isSlash
      index += 1
    }
    return end
  }
}
