import Foundation

/// Languages with a territory, as other sites want to be told them (CLDR's likely subtags).
enum LikelyLocale {
  /// `en_US` for `en`: the territory is the likely one where the tag names none.
  ///
  /// - Parameter language: a BCP 47 tag.
  static func identifier(of language: String) -> String {
    let tag = Locale.Language(identifier: language)
    let parts = Locale.Language(identifier: tag.maximalIdentifier)
    guard let code = parts.languageCode?.identifier, let region = parts.region?.identifier else {
      return language.replacing("-", with: "_")
    }
    return code + "_" + region
  }
}
