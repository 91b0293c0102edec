import Diagnostics
import HandbookModel

/// The words for what is wrong with fields and their values.
extension Diagnostic {
  static func unknownKey(
    _ pair: YAMLMapping.Pair, in name: String, _ suggestion: Suggestion
  ) -> Diagnostic {
    let owners = FieldCatalog.kinds(with: pair.key).map(\.pluralName)
    let isEntry = Entry.Kind.allCases.contains { $0.pluralName == name }
    var message = "\(pair.key.quotation) is not a field of \(name)"
    if isEntry, !owners.isEmpty, !owners.contains(name) {
      message = "\(pair.key.quotation) is a field of \(owners.alternatives), not of \(name)"
    }
    let help = suggestion.help(for: pair.key) ?? (isEntry ? FieldCatalog.meant(by: pair.key) : nil)
    return Diagnostic(.error, .unknownKey, message, at: pair.keyPlace, help: help)
  }

  static func missing(_ field: FieldDescription, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .missingField, "‘\(field.name)’ is missing", at: place,
      help: "write ‘\(field.name):’ and \(field.summary)")
  }

  static func conflict(_ pair: YAMLMapping.Pair, with other: YAMLMapping.Pair) -> Diagnostic {
    Diagnostic(
      .error, .conflictingFields, "‘\(pair.key)’ and ‘\(other.key)’ exclude each other",
      at: pair.keyPlace, notes: [Note("‘\(other.key)’ is here", at: other.keyPlace)],
      help: "keep one of the two")
  }

  static func wrongType(
    of field: String, isItem: Bool, _ value: YAMLValue, wanted shape: FieldShape
  ) -> Diagnostic {
    let subject = isItem ? "each item of ‘\(field)’" : "‘\(field)’"
    return Diagnostic(
      .error, .wrongType, "\(subject) must be \(shape.noun), but this is \(value.noun)",
      at: value.place, help: shape.instruction)
  }

  static func misplacedMembers(in field: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .misplacedMembers,
      "[!MEMBERS] does not hide anything from the public in ‘\(field)’", at: place,
      help: "members’ blocks work in the text below the front matter only; move there what is for "
        + "members")
  }

  static func unknownChoice(
    _ text: String, of field: String, _ words: [String], at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .unknownChoice, "‘\(field)’ cannot be \(text.quotation)", at: place,
      help: Suggestion(words).help(for: text) ?? "write \(words.alternatives)")
  }

  static func invalidInteger(
    _ text: String, of field: String, _ range: ClosedRange<Int>, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .invalidNumber,
      "‘\(field)’ must be a whole number from \(range.lowerBound) to \(range.upperBound), "
        + "but this is \(text.quotation)", at: place)
  }

  static func invalidNumber(
    _ text: String, of field: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .invalidNumber, "‘\(field)’ must be a number, but this is \(text.quotation)",
      at: place, help: "write digits only, such as 3 or 2.5")
  }

  static func invalidBoolean(
    _ text: String, of field: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .invalidBoolean,
      "‘\(field)’ must be true or false, but this is \(text.quotation)", at: place)
  }

  static func invalidSlug(_ text: String, near slug: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidSlug, "\(text.quotation) cannot be part of an address", at: place,
      help: slug.isEmpty ? "write lower-case letters, digits and ‘-’" : "write ‘\(slug)’")
  }

  static func invalidPath(_ text: String, of field: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidAlias, "\(text.quotation) is not a path of this site", at: place,
      help: "write it as in an address, but without the site’s name: communities/equity")
  }

  static func emptyAlias(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidAlias, "the home page cannot be an old address", at: place,
      help: "write the path of a page that is no more")
  }

  static func invalidFolderName(
    _ text: String, of field: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .invalidFile,
      "‘\(field)’ must be the name of a folder, but this is \(text.quotation)",
      at: place, help: "write a name without ‘/’ that does not begin with a dot")
  }

  static func invalidEmail(_ text: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidEmail, "\(text.quotation) is not an e-mail address", at: place,
      help: "write one address, such as ana@example.org")
  }

  static func invalidLanguage(_ text: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidLanguage, "\(text.quotation) is not the tag of a language", at: place,
      help: "write a tag such as en, es or pt-BR")
  }

  static func severalNames(
    _ text: String, of field: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .severalNames, "\(text.quotation) is more than one name", at: place,
      help: "write a list, with each name on a line of its own after ‘- ’")
  }

  static func longTitle(limit: Int, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, .longTitle, "this title has more than \(limit) characters", at: place,
      help: "shorten it, and write the rest as ‘summary’")
  }

  static func invalidURL(_ text: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidURL, "\(text.quotation) is not a web address", at: place,
      help: "write it as in a browser’s address bar, such as https://example.org/notes")
  }

  static func missingScheme(_ text: String, at place: SourcePlace) -> Diagnostic {
    let isHost = text.contains(".") && !text.hasPrefix("/") && !text.contains(" ")
    let known = isHost && text.utf8.count <= 200 ? "https://\(text)" : nil
    return Diagnostic(
      .error, .invalidURL, "\(text.quotation) is not a whole web address", at: place,
      help: "write \(known ?? "an address that begins with https://")")
  }

  static func unsafeURL(_ text: String, _ schemes: [String], at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .unsafeURL, "\(text.quotation) is not an address that a page can link to",
      at: place, help: "write one that begins with \(schemes.map { "\($0):" }.alternatives)")
  }

  static func invalidFile(_ text: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidFile, "\(text.quotation) is not the path of a file beside the content",
      at: place, help: "write the way to it from this file, such as images/map.png")
  }

  static func unknownColor(_ text: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .unknownColor, "there is no color \(text.quotation)", at: place,
      help: text.contains("#")
        ? "write six digits from 0 to f after the ‘#’, such as '#0b5563'"
        : Suggestion(NamedColor.names).help(for: text)
          ?? "write a name that CSS has, such as steelblue, or digits in quotes, such as '#0b5563'")
  }

  static func unknownFont(_ text: String, at place: SourcePlace) -> Diagnostic {
    let names = FontStack.allCases.map(\.rawValue)
    return Diagnostic(
      .error, .unknownFont, "there is no font \(text.quotation)", at: place,
      help: Suggestion(names).help(for: text)
        ?? "write \(names.alternatives), or the path of a font file such as fonts/own.woff2")
  }

  static func wrongFileType(
    _ text: String, of field: String, _ types: [String], at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .invalidFile, "\(text.quotation) cannot be used as ‘\(field)’", at: place,
      help: "write the path of a file that ends in \(types.map { ".\($0)" }.alternatives)")
  }

  static func unknownTimeZone(
    _ text: String, near zone: String?, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .unknownTimeZone, "there is no time zone \(text.quotation)", at: place,
      help: zone.map { "did you mean ‘\($0)’?" }
        ?? "write a name such as Europe/Berlin or America/New_York")
  }
}
