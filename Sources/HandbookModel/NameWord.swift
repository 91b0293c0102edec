import Foundation

/// A word of a text in which names are looked for.
///
/// A word is a run of letters, marks and digits; in scripts that put no spaces between words, and
/// in Korean, whose particles join them, each letter is a word.
struct NameWord {
  /// What stands between a word and the one before.
  enum Joint {
    /// Nothing, white space or marks that a reader does not see: the two can be one name.
    case open
    case hyphen
    /// Anything else.
    case broken
  }

  /// In one case, without accents.
  let key: String
  let range: Range<String.Index>
  let joint: Joint

  static func words(of text: String) -> [NameWord] {
    var words: [NameWord] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var joint = Joint.open
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if isPart(scalar) {
        let end = wordEnd(scalars, from: index)
        words.append(NameWord(key: key(of: text[index..<end]), range: index..<end, joint: joint))
        joint = .open
        index = end
      } else if scalar == "&", let end = spaceEntityEnd(scalars, from: index) {
        index = end
      } else {
        joint = joined(joint, by: scalar)
        index = scalars.index(after: index)
      }
    }
    return words
  }

  private typealias Scalars = String.UnicodeScalarView

  /// The end of the word that starts at a part of one.
  private static func wordEnd(_ scalars: Scalars, from start: String.Index) -> String.Index {
    let standsAlone = isUnspaced(scalars[start])
    var index = scalars.index(after: start)
    var end = index
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if standsAlone ? isMark(scalar) : isPart(scalar) && !isUnspaced(scalar) {
        end = scalars.index(after: index)
      } else if !isInvisible(scalar) {
        break
      }
      index = scalars.index(after: index)
    }
    return end
  }

  /// - Parameter joint: what the text up to here makes.
  private static func joined(_ joint: Joint, by scalar: Unicode.Scalar) -> Joint {
    switch scalar {
    case " ", "\n", "\r", "\t", "\u{200B}", ".", "*", "_", "~", "`", "\\", ">", "'", "’", "‘": joint
    case "-", "\u{2010}", "\u{2011}": joint == .broken ? .broken : .hyphen
    case _ where scalar.isASCII: .broken
    default: scalar.properties.isWhitespace || isInvisible(scalar) ? joint : .broken
    }
  }

  /// The end of an HTML entity that stands for a space.
  private static func spaceEntityEnd(
    _ scalars: Scalars, from start: String.Index
  ) -> String.Index? {
    let head = String(String.UnicodeScalarView(scalars[start...].prefix(8)))
    let entities = [
      "&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xa0;", "&#32;", "&#x20;",
    ]
    guard let entity = entities.first(where: head.lowercased().hasPrefix) else { return nil }
    return scalars.index(start, offsetBy: entity.unicodeScalars.count)
  }

  private static func key(of word: Substring) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    // By way of upper case, `ß` meets `SS` and a final `ς` meets `Σ`.
    let plain = word.uppercased().lowercased().decomposedStringWithCanonicalMapping
    return String(
      String.UnicodeScalarView(
        plain.unicodeScalars.filter {
          !isInvisible($0) && !(0x300...0x36F).contains($0.value)
        }))
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
    }
    if isInvisible(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return isMark(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    // The vowels and last consonants of Hangul that is written letter by letter.
    default: (0x1160...0x11FF).contains(scalar.value)
    }
  }

  /// Whether a scalar leaves no trace, such as a soft hyphen or a mark of direction; a zero width
  /// space parts words.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar != "\u{200B}" && scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Thai and Lao, Myanmar, Hangul letters, Khmer, kana, Han, Hangul syllables.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3005...0x30FF,
      0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
