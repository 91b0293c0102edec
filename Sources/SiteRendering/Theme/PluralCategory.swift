/// The grammatical number that a count asks for (CLDR cardinal plural categories).
package enum PluralCategory: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other

  /// The category of a whole number in a language, by the rules of CLDR 47; a language that has
  /// no rule here is treated as most are: 1 is `one`, all else `other`.
  ///
  /// - Parameter language: a BCP 47 tag, of which the first part counts.
  package static func of(_ number: Int, language: String) -> PluralCategory {
    let count = number.magnitude
    switch primaryLanguage(language) {
    case "ja", "km", "ko", "lo", "my", "th", "vi", "zh": return .other
    case "ar": return arabic(count)
    case "es", "it": return count == 1 ? .one : isMillions(count) ? .many : .other
    case "fr", "pt": return count <= 1 ? .one : isMillions(count) ? .many : .other
    default: return count == 1 ? .one : .other
    }
  }

  /// The categories that whole numbers of a language ask for.
  package static func used(in language: String) -> [PluralCategory] {
    switch primaryLanguage(language) {
    case "ja", "km", "ko", "lo", "my", "th", "vi", "zh": [.other]
    case "ar": allCases
    case "es", "fr", "it", "pt": [.one, .many, .other]
    case "so", "en": [.one, .other]
    default: allCases
    }
  }

  private static func primaryLanguage(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  /// `i != 0 and i % 1000000 = 0`: “1 000 000 de personnes”.
  private static func isMillions(_ count: UInt) -> Bool {
    count != 0 && count.isMultiple(of: 1_000_000)
  }

  private static func arabic(_ count: UInt) -> PluralCategory {
    switch (count, count % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }
}
