private import Foundation

/// How letters are compared: without case, accents and those forms that Unicode or custom holds for
/// the same letter.
///
/// Browsers do the same to what a reader types, with the tables that stand here: the head of an
/// index carries them, so that the two sides cannot disagree.
package enum LetterFolding {
  /// Letters that Unicode does not take apart, each followed by what stands for it in words, if
  /// anything does; separated by spaces.
  ///
  /// Latin letters with a stroke and ligatures; the Greek final sigma; Arabic forms of one letter,
  /// and digits; the elongation, soft hyphens and joiners, which are not read.
  package static let letters =
    "\u{DF}ss \u{E6}ae \u{153}oe \u{F8}o \u{111}d \u{F0}d \u{142}l \u{127}h \u{131}i \u{FE}th "
    + "\u{14B}n \u{3C2}\u{3C3} \u{629}\u{647} \u{649}\u{64A} \u{6CC}\u{64A} \u{6A9}\u{643} "
    + digits(from: 0x660) + digits(from: 0x6F0) + "\u{640} \u{AD} \u{200C} \u{200D}"

  /// Arabic articles, with the particles that are written in one with them; the longest first.
  package static let articles = [
    "\u{648}\u{627}\u{644}", "\u{628}\u{627}\u{644}", "\u{641}\u{627}\u{644}",
    "\u{643}\u{627}\u{644}", "\u{627}\u{644}", "\u{644}\u{644}",
  ]

  /// Letters that a word has at least without its article.
  package static let lettersAfterArticle = 3

  /// Scalars of scripts without spaces between words, and of Korean, whose particles are written in
  /// one with words: there, pairs of letters stand for words.
  package static let dense: [ClosedRange<UInt32>] = [
    0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF,
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF,
  ]

  static func isDense(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xE00 && dense.contains { $0.contains(scalar.value) }
  }

  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar.value < 0x80 {
        folded.append(scalar)
      } else if let letters = replacements[scalar] {
        folded.append(contentsOf: letters)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        folded.append(scalar)
      }
    }
    return String(folded).precomposedStringWithCanonicalMapping
  }

  /// A word without its article.
  static func withoutArticle(_ word: String) -> String {
    // Letters of Arabic are D8 to DB and one more byte in UTF-8.
    guard let first = word.utf8.first, first >= 0xD8, first <= 0xDB,
      let article = articles.first(where: word.hasPrefix)
    else { return word }
    let rest = word.dropFirst(article.count)
    return rest.count >= lettersAfterArticle ? String(rest) : word
  }

  private static let replacements: [Unicode.Scalar: String.UnicodeScalarView] = Dictionary(
    // A joiner is one character with the space in front of it, but a scalar of its own.
    letters.unicodeScalars.split(separator: " ").compactMap { pair in
      pair.first.map { ($0, String.UnicodeScalarView(pair.dropFirst())) }
    }
  ) { first, _ in first }

  private static func digits(from zero: UInt32) -> String {
    (0..<10).compactMap { digit in
      Unicode.Scalar(zero + digit).map { "\(Character($0))\(digit) " }
    }.joined()
  }
}
