import Diagnostics

/// The words for what is wrong with translations.
extension Diagnostic {
  static func noOriginal(_ stem: String, at path: String) -> Diagnostic {
    let name = stem.fileName
    return Diagnostic(
      .warning, .translationWithoutOriginal,
      "there is no ‘\(name).md’ of which this would be the translation",
      at: SourcePlace(path: path),
      help: "write ‘\(name).md’ beside it, or rename this file if it is a page of its own")
  }

  static func unknownLanguage(_ tag: String, of stem: String, at path: String) -> Diagnostic {
    Diagnostic(
      .warning, .unknownLanguage,
      "there is no language ‘\(tag)’, so this is not a translation of ‘\(stem.fileName).md’",
      at: SourcePlace(path: path),
      help: "write a tag such as es or pt-BR before ‘.md’, or rename this file")
  }

  static func translatedTranslation(
    _ path: String, of first: String, _ tag: String, at shown: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, .translationWithoutOriginal,
      "‘\(path.fileName)’ is a translation itself, so this is not a translation of it",
      at: SourcePlace(path: shown), help: "name this file ‘\(first.fileName).\(tag).md’")
  }

  static func ofOriginal(_ field: String, _ original: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, .fieldOfOriginal, "‘\(field)’ is not a text, so it is not read in a translation",
      at: place, help: "leave it out: it is taken from ‘\(original.fileName)’")
  }
}

extension String {
  fileprivate var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
