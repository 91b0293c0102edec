import Diagnostics

/// The words of what is wrong with translations.
extension Diagnostic.Code {
  /// A translation into the language that the original, or the site, is in.
  static let needlessTranslation = Self("needless-translation")
  /// A second translation of one original into one language.
  static let secondTranslation = Self("second-translation")
  /// A list of a translation that is longer or shorter than the original's.
  static let translationLength = Self("translation-length")
}

extension Diagnostic {
  static func translationIntoSameLanguage(
    _ translation: Translation, _ original: Entry
  ) -> Diagnostic {
    Diagnostic(
      .warning, .needlessTranslation,
      "‘\(original.fileName)’ is in ‘\(translation.language)’ already", at: translation.file,
      help: "name this file for the language that it is in, such as "
        + "‘\(translation.stem).fr.md’")
  }

  static func translationIntoSiteLanguage(
    _ translation: Translation, _ original: Entry
  ) -> Diagnostic {
    let own = original.language ?? ""
    return Diagnostic(
      .warning, .needlessTranslation,
      "the site is in ‘\(translation.language)’, so this text belongs into "
        + "‘\(original.fileName)’", at: translation.file,
      help: "move the text of ‘\(original.fileName)’ to ‘\(translation.stem).\(own).md’, and this "
        + "one there")
  }

  static func secondTranslation(
    _ translation: Translation, besides other: TranslationNote
  ) -> Diagnostic {
    Diagnostic(
      .warning, .secondTranslation,
      "there is another translation into ‘\(translation.language)’, so this one is left out",
      at: translation.file, notes: [Note("it is here", at: other.place)],
      help: "keep one of the two")
  }

  static func translationLength(
    _ text: Translation.Text, _ count: Int, of wanted: Int, _ translation: Translation
  ) -> Diagnostic {
    let original = translation.originalPath.split(separator: "/").last ?? ""
    return Diagnostic(
      .warning, .translationLength,
      "‘\(text.field)’ has \(count) \(count == 1 ? "item" : "items") here and \(wanted) in "
        + "‘\(original)’, so it is not used",
      at: text.place, help: "write one for each of the original’s, in the same order")
  }
}

extension Translation {
  fileprivate var file: SourcePlace { SourcePlace(path: place.path) }

  /// The name of the original's file without `.md`.
  fileprivate var stem: String {
    String((originalPath.split(separator: "/").last ?? "").dropLast(3))
  }
}

extension Entry {
  fileprivate var fileName: String {
    sourcePath.split(separator: "/").last.map(String.init) ?? sourcePath
  }
}
