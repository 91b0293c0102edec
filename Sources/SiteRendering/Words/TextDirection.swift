/// The direction in which a language is written.
enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The languages that are written from right to left, unless in Latin letters.
  private static let rightToLeftLanguages: Set = [
    "ar", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi",
  ]

  /// - Parameter language: a BCP 47 tag.
  init(of language: String) {
    let parts = language.lowercased().split(separator: "-")
    let isRightToLeft =
      Self.rightToLeftLanguages.contains(parts.first.map(String.init) ?? "")
      && !parts.contains { $0 == "latn" }
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }
}
