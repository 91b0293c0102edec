import Diagnostics

/// The words of what is wrong with the text of a template.
extension Diagnostic.Code {
  static let invalidTemplateText = Self("invalid-template-text")
  static let unclosedTag = Self("unclosed-tag")
  static let unsupportedTag = Self("unsupported-tag")
  static let unclosedSection = Self("unclosed-section")
  static let mismatchedSection = Self("mismatched-section")
  static let tooLargeTemplate = Self("too-large-template")
}

extension Diagnostic {
  static func invalidText(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidTemplateText, "this template is not UTF-8 from here on", at: place,
      help: "save the file with the encoding UTF-8")
  }

  static func unclosedComment(at place: SourcePlace) -> Diagnostic {
    Diagnostic(.error, .unclosedTag, "this comment has no end", at: place, help: "end it with ‘}}’")
  }

  static func unclosedTag(
    _ content: String, opener: String, at place: SourcePlace
  ) -> Diagnostic {
    let end = opener == "{{{" ? "}}}" : "}}"
    return Diagnostic(
      .error, .unclosedTag, "the tag ‘\(opener)\(content.shortened)’ has no end on its line",
      at: place, help: "end it with ‘\(end)’")
  }

  static func unclosedTriple(_ content: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .unclosedTag,
      "the tag ‘{{{\(content.shortened)}}’ begins with three braces and ends with two", at: place,
      help: "end it with ‘}}}’")
  }

  static func emptyTag(at place: SourcePlace) -> Diagnostic {
    Diagnostic(.error, .unsupportedTag, "this tag has no name", at: place)
  }

  static func unsupportedTag(
    _ content: String, because reason: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .unsupportedTag, "‘\(content.shortened)’ cannot stand in a tag: \(reason)", at: place)
  }

  static func unclosedSection(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, .unclosedSection, "the section ‘\(tag.name)’ is not closed", at: tag.place,
      help: "end it with ‘{{/\(tag.name)}}’, before the section around it ends")
  }

  static func mismatchedEnd(_ tag: TemplateTag, open: TemplateTag?) -> Diagnostic {
    Diagnostic(
      .error, .mismatchedSection, "‘{{/\(tag.name)}}’ closes a section that is not open",
      at: tag.place,
      notes: open.map { [Note("the section open here is ‘\($0.name)’", at: $0.place)] } ?? [])
  }

  static func sectionTooDeep(_ tag: TemplateTag) -> Diagnostic {
    Diagnostic(
      .error, .tooLargeTemplate,
      "more than \(Template.deepestSection) sections stand inside each other", at: tag.place)
  }
}

extension String {
  /// Enough of a text to know it again in a message.
  fileprivate var shortened: String {
    count > 40 ? prefix(40) + "…" : self
  }
}
