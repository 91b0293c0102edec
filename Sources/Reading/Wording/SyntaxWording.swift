import Diagnostics

/// Parts of YAML that are not supported; authors write the first three by accident.
enum Unsupported {
  case anchor, alias, tag, mergeKey, complexKey
}

/// The words for what is wrong with a file and with the form of its front matter.
extension Diagnostic {
  static func invalidUTF8(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidUTF8, "this file is not UTF-8 text", at: place,
      help: "save it again with the encoding UTF-8")
  }

  static func controlCharacter(
    _ scalar: Unicode.Scalar, more: Int, at place: SourcePlace
  ) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let others = more > 0 ? " (and \(more) more such characters)" : ""
    return Diagnostic(
      .warning, .controlCharacter,
      "an invisible character, \(code), is shown as ‘\u{FFFD}’\(others)", at: place,
      help: "delete it; it often comes along with copied text")
  }

  static func frontMatterNotClosed(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .frontMatterNotClosed, "the fields that start here have no end", at: place,
      help: "write a line ‘---’ below the last field")
  }

  static func frontMatterNotFirst(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .frontMatterNotFirst, "the fields must start on the first line of the file",
      at: place, help: "delete the blank lines above ‘---’, and the blanks before it")
  }

  static func tomlFrontMatter(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .tomlFrontMatter, "these fields are written in TOML, not in YAML", at: place,
      help: "write them between lines of ‘---’ instead of ‘+++’, each as ‘name: value’")
  }

  static func frontMatterTooLong(at place: SourcePlace, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, .frontMatterTooLong, "the fields are longer than \(limit / 1024) KB", at: place,
      help: "give meetings, teams, people and outcomes files of their own")
  }

  static func notFields(_ value: YAMLValue) -> Diagnostic {
    if case .text(let scalar) = value.content {
      let line = scalar.text.split(separator: "\n").first.map(String.init) ?? ""
      let (code, message, help) = SyntaxFault.missingColon(line).words
      return Diagnostic(.error, code, message, at: value.place, help: help)
    }
    return Diagnostic(
      .error, .notFields, "fields with values are wanted here, but this is \(value.noun)",
      at: value.place, help: "write each field as ‘name: value’, such as ‘title: Kick-off’")
  }

  static func repeatedKey(
    _ name: String, at place: SourcePlace, first: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .duplicateKey, "\(name.quotation) is given twice", at: place,
      notes: place == first ? [] : [Note("it is given here first", at: first)],
      help: "keep one of the two")
  }

  static func remark(_ word: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, .remarkInText, "what begins with \(word.quotation) is left out as a remark",
      at: place, help: "put the whole text in quotes if this is part of it")
  }

  static func tooNested(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .tooNested, "lists and groups lie too deep within each other", at: place,
      help: "check the indentation, and close every bracket")
  }

  static func unsupported(_ construct: Unsupported, at place: SourcePlace) -> Diagnostic {
    let (code, message, help) =
      switch construct {
      case .anchor: SyntaxFault.reservedCharacter("&").words
      case .alias: SyntaxFault.reservedCharacter("*").words
      case .tag: SyntaxFault.reservedCharacter("!").words
      case .mergeKey:
        (.unsupportedYAML, "‘<<’ is not supported", "write out the fields")
      case .complexKey:
        (.unsupportedYAML, "the name of a field must be a word", "write ‘name: value’")
      }
    return Diagnostic(.error, code, message, at: place, help: help)
  }

  static func syntax(_ located: SyntaxFault.Located) -> Diagnostic {
    let (code, message, help) = located.fault.words
    return Diagnostic(.error, code, message, at: located.place, help: help)
  }
}

extension SyntaxFault {
  fileprivate var words: (code: Diagnostic.Code, message: String, help: String) {
    switch self {
    case .tab:
      (.tabIndentation, "a tab cannot be used to indent", "use spaces")
    case .colonInText(let key, let text):
      (
        .quotesNeeded, "a text with a colon in it must be in quotes",
        text.utf8.count > 100
          ? "put the text in quotes" : "write \(key): \(text.yamlQuoted)"
      )
    case .reservedCharacter(let character):
      (
        .quotesNeeded, "a text cannot begin with ‘\(character)’ unless it is in quotes",
        "put the text in quotes"
      )
    case .textAfterQuote:
      (
        .quotesNeeded, "there is more text after the closing quote",
        "put the whole text in quotes of the other kind, or close a quote that is still open above"
      )
    case .badEscape:
      (
        .quotesNeeded, "‘\\’ has a meaning of its own between double quotes",
        "write ‘\\\\’, or use single quotes"
      )
    case .unclosedQuote(let quote):
      (.notClosed, "this quote is not closed", "write ‘\(quote)’ at the end of the text")
    case .unclosedBracket(let bracket):
      (
        .notClosed, "this bracket is not closed",
        "write ‘\(bracket == "{" ? "}" : "]")’ at its end, and commas between the items"
      )
    case .missingColon(let line):
      (
        .missingColon,
        "\(line.quotation) has no colon" + (line.contains(":") ? " with a blank after it" : ""),
        "write ‘name: value’, with a blank after the colon"
      )
    case .wrongIndentation:
      (
        .wrongIndentation, "this line does not fit the lines above it",
        "begin the fields of one group in the same column"
      )
    case .itemBesideKey:
      (
        .wrongIndentation, "a list cannot begin beside its field",
        "write each ‘- item’ on a line of its own, or put the text in quotes"
      )
    case .notAnItem:
      (
        .wrongIndentation, "this line is not an item of the list above it",
        "begin it with ‘- ’, or in the column of the field it belongs to"
      )
    case .itemAmongFields:
      (
        .wrongIndentation, "a list item does not belong here",
        "write it below a field that ends in a colon"
      )
    case .secondDocument:
      (
        .invalidFrontMatter, "‘---’ cannot be followed by text",
        "end the fields with a line of its own"
      )
    case .tooNested:
      (
        .tooNested, "lists and groups lie too deep within each other",
        "check the indentation, and close every bracket"
      )
    case .unknown:
      (
        .invalidFrontMatter, "the fields cannot be understood from here on",
        "check quotes, colons and indentation; text with special signs needs quotes"
      )
    }
  }
}
