import Diagnostics

/// The words of what is wrong with the strings of a theme.
extension Diagnostic.Code {
  static let missingString = Self("missing-string")
  static let unusedString = Self("unused-string")
  /// One text where plural forms belong, or the other way round.
  static let wrongKindOfString = Self("wrong-kind-of-string")
  static let missingPluralForm = Self("missing-plural-form")
  static let unusedPluralForm = Self("unused-plural-form")
  static let unknownPlaceholder = Self("unknown-placeholder")
}

extension Diagnostic {
  static func missingString(_ key: String, in path: String) -> Diagnostic {
    Diagnostic(
      .error, .missingString, "the text ‘\(key)’ is missing", at: SourcePlace(path: path))
  }

  static func unusedString(_ key: String, at place: SourcePlace, help: String?) -> Diagnostic {
    Diagnostic(.warning, .unusedString, "nothing uses the text ‘\(key)’", at: place, help: help)
  }

  static func pluralForText(_ key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .wrongKindOfString, "‘\(key)’ must be one text, not plural forms", at: place)
  }

  static func textForPlural(_ key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .wrongKindOfString, "‘\(key)’ must have plural forms", at: place,
      help: "write the forms of the language, ‘other’ at least")
  }

  static func missingPluralForm(of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(.error, .missingPluralForm, "‘\(key)’ has no form ‘other’", at: place)
  }

  static func unusedPluralForm(
    _ form: PluralCategory, language: String, at place: SourcePlace
  ) -> Diagnostic {
    let used = PluralCategory.used(in: language).map { "‘\($0.rawValue)’" }
    return Diagnostic(
      .warning, .unusedPluralForm,
      "no number asks for the form ‘\(form.rawValue)’ in the language ‘\(language)’", at: place,
      help: "it uses \(used.joined(separator: ", "))")
  }

  static func unknownPlaceholder(
    _ name: String, in key: String, known: [String], at place: SourcePlace
  ) -> Diagnostic {
    let names = known.map { "‘{\($0)}’" }.joined(separator: ", ")
    return Diagnostic(
      .error, .unknownPlaceholder, "nothing fills ‘{\(name)}’ in ‘\(key)’", at: place,
      help: known.isEmpty ? "this text has no placeholders" : "what is filled here: \(names)")
  }
}
