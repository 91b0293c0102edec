import Foundation

/// The form of names in addresses: lower-case letters, digits and `-`.
package enum Slug {
  /// Turns any text into a slug: Unicode NFC, lower case; every run of other characters becomes
  /// one `-`, none at either end. Empty where the text has neither letter nor digit.
  package static func make(from text: some StringProtocol) -> String {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let source = isASCII ? text.lowercased() : composed(text)
    var result = String.UnicodeScalarView()
    var isGap = false
    for scalar in source.unicodeScalars {
      guard isAllowed(scalar) else {
        isGap = true
        continue
      }
      if isGap, !result.isEmpty { result.append("-") }
      isGap = false
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether a text is a slug already.
  package static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && make(from: text).utf8.elementsEqual(text.utf8)
  }

  /// Lower case and then NFC, without the selectors that choose between a letter's or an emoji's
  /// looks.
  private static func composed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars.filter { !$0.properties.isVariationSelector }
    return String(String.UnicodeScalarView(scalars)).lowercased()
      .precomposedStringWithCanonicalMapping
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    // Marks belong to the letters of many scripts: without them Hindi would lose its vowels.
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
      return true
    default:
      return false
    }
  }
}
