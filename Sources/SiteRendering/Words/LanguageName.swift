import Foundation

/// The names of languages in themselves (CLDR): “Español”, “العربية”.
enum LanguageName {
  /// - Parameter language: a BCP 47 tag; where CLDR has no name for it, it stands for itself.
  static func own(of language: String) -> String {
    let locale = CalendarSymbols.locale(language)
    let name = locale.localizedString(forIdentifier: language) ?? language
    return name.prefix(1).uppercased(with: locale) + name.dropFirst()
  }
}
