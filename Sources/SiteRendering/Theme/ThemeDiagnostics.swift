import Diagnostics

/// The words of what does not fit together: templates, views, parts and strings.
extension Diagnostic.Code {
  /// A template names what its view does not have.
  static let unknownName = Self("unknown-name")
  static let unknownString = Self("unknown-string")
  /// Text printed raw, or markup printed escaped.
  static let wrongEscaping = Self("wrong-escaping")
  /// A tag prints or opens what it cannot.
  static let wrongKindOfName = Self("wrong-kind-of-name")
  static let missingPart = Self("missing-part")
  static let partCycle = Self("part-cycle")
  static let missingTemplate = Self("missing-template")
  static let unusedTemplate = Self("unused-template")
}

extension Diagnostic {
  static func unknownName(_ tag: TemplateTag, written: String, help: String?) -> Diagnostic {
    Diagnostic(.error, .unknownName, "unknown name ‘\(written)’", at: tag.place, help: help)
  }

  static func textPrintedRaw(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, .wrongEscaping, "‘\(tag.name)’ is text, and text is never printed raw",
      at: tag.place, help: "write ‘{{\(tag.name)}}’")
  }

  static func htmlPrintedEscaped(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, .wrongEscaping, "‘\(tag.name)’ is markup, and would be shown as its source",
      at: tag.place, help: "write ‘{{{\(tag.name)}}}’")
  }

  static func notPrintable(_ tag: TemplateTag, because what: String) -> Diagnostic {
    Diagnostic(
      .error, .wrongKindOfName, "‘\(tag.name)’ cannot be printed: it is \(what)", at: tag.place,
      help: tag.name == "." ? nil : "open it with ‘{{#\(tag.name)}}’")
  }

  static func notASection(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, .wrongKindOfName, "‘\(tag.name)’ cannot be opened as a section", at: tag.place,
      help: "write ‘{{\(tag.name)}}’")
  }

  static func notEntered(_ tag: TemplateTag, outer: String, because what: String) -> Diagnostic {
    Diagnostic(
      .error, .wrongKindOfName, "‘\(tag.name)’ cannot be reached: ‘\(outer)’ is \(what)",
      at: tag.place)
  }

  static func unknownString(_ key: String, at place: SourcePlace, help: String?) -> Diagnostic {
    Diagnostic(.error, .unknownString, "there is no text ‘\(key)’", at: place, help: help)
  }

  static func pluralInTemplate(_ key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .wrongKindOfString,
      "the text ‘\(key)’ has plural forms, and a template knows no number to choose one", at: place,
      help: "print a name of the view that says the number")
  }

  static func placeholderInTemplate(
    _ key: String, placeholder: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .wrongKindOfString,
      "nothing fills ‘{\(placeholder)}’ when a template prints the text ‘\(key)’", at: place,
      help: "only a ‘data-…’ attribute may hold it as it is, for a script")
  }

  static func missingPart(_ tag: TemplateTag, help: String?) -> Diagnostic {
    Diagnostic(
      .error, .missingPart, "there is no template ‘\(tag.name).mustache’ in the theme",
      at: tag.place, help: help)
  }

  static func partCycle(_ tag: TemplateTag, way: [String]) -> Diagnostic {
    Diagnostic(
      .error, .partCycle, "the template ‘\(tag.name)’ includes itself", at: tag.place,
      help: "the way round is \(way.joined(separator: " → "))")
  }

  static func partTooDeep(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, .tooLargeTemplate,
      "more than \(TemplateCheck.deepestPart) parts stand inside each other", at: tag.place)
  }

  static func tooManyTags(_ template: TemplateName, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .tooLargeTemplate,
      "the template ‘\(template.rawValue)’ has more than \(TemplateCheck.mostTags) tags,"
        + " those of its parts included", at: place)
  }

  /// Should not happen: the check accepts less than the engine does.
  static func uncompilable(_ template: Template, reason: String) -> Diagnostic {
    Diagnostic(
      .error, .unsupportedTag, "the engine refuses the template: \(reason)",
      at: SourcePlace(path: template.file.path))
  }

  static func templateTooLarge(_ template: Template) -> Diagnostic {
    Diagnostic(
      .error, .tooLargeTemplate,
      "this template has more than \(BakedTemplate.mostBytes / 1000) KB, with its strings",
      at: SourcePlace(path: template.file.path), help: "move what does not change into an asset")
  }

  static func missingTemplate(_ name: TemplateName, at path: String) -> Diagnostic {
    Diagnostic(
      .error, .missingTemplate, "the theme has no template ‘\(name.path)’",
      at: SourcePlace(path: path))
  }

  static func unusedTemplate(_ file: ThemeFile, help: String?) -> Diagnostic {
    Diagnostic(
      .warning, .unusedTemplate, "nothing uses the template ‘\(file.path)’",
      at: SourcePlace(path: file.shownPath), help: help)
  }
}
