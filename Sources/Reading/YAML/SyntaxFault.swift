import Diagnostics
import Yams

/// What keeps a front matter from being understood, in terms of what the author did.
enum SyntaxFault {
  /// A tab before a line's text.
  case tab
  /// A text with a colon and a blank in it; the key and the text, where the line shows them.
  case colonInText(key: String, text: String)
  /// A text that begins with a character that means something else.
  case reservedCharacter(Character)
  /// More text after a closing quote.
  case textAfterQuote
  case unclosedQuote(Character)
  case unclosedBracket(Character)
  case badEscape
  /// A line that is neither a field nor an item.
  case missingColon(String)
  case wrongIndentation
  /// An item that begins on its field's own line.
  case itemBesideKey
  case notAnItem
  case itemAmongFields
  case secondDocument
  case tooNested
  case unknown

  /// A fault and its place.
  struct Located {
    let fault: SyntaxFault
    let place: SourcePlace
  }
}

extension SyntaxFault.Located {
  init(_ error: YamlError, in text: YAMLText) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let reading = SyntaxReading(text, context: context, problem: problem, mark: mark)
      (fault, place) = reading.fault
    default:
      (fault, place) = (.unknown, text.place(line: 1, column: 1))
    }
  }
}

/// Finds out from libyaml's words and the source line what an author did.
private struct SyntaxReading {
  private let text: YAMLText
  private let context: YamlError.Context?
  private let problem: String
  private let mark: Mark
  private let line: [Unicode.Scalar]

  init(_ text: YAMLText, context: YamlError.Context?, problem: String, mark: Mark) {
    self.text = text
    self.context = context
    self.problem = problem
    self.mark = mark
    line = Self.scalars(text, mark.line)
  }

  var fault: (SyntaxFault, SourcePlace) {
    let here = place(mark)
    let opening = context.map { place($0.mark) } ?? here
    switch problem {
    case "mapping values are not allowed in this context": return colon
    case "found character that cannot start any token", "did not find expected node content",
      "mapping keys are not allowed in this context":
      return (character(at: mark) == "\t" ? .tab : .reservedCharacter(character(at: mark)), here)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return (.tab, here)
    case "found unexpected end of stream", "found unexpected document indicator":
      return (.unclosedQuote(contextCharacter), opening)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return (.unclosedBracket(contextCharacter), opening)
    case "did not find expected key": return unexpected
    case "did not find expected '-' indicator": return (.notAnItem, here)
    case "could not find expected ':'": return missingColon(inLine: (context?.mark ?? mark).line)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return (.badEscape, here)
    case "block sequence entries are not allowed in this context": return (.itemBesideKey, here)
    case "but found another document": return (.secondDocument, here)
    case let problem where problem.hasPrefix("Maximum nesting level"): return (.tooNested, here)
    case "found undefined alias": return (.reservedCharacter("*"), here)
    default:
      // Anchors, aliases, tags, directives, headers of blocks: begun by one character each.
      let isReserved = "*&!%|>".contains(contextCharacter)
      return (isReserved ? .reservedCharacter(contextCharacter) : .unknown, opening)
    }
  }

  /// A colon where none can be: in a text, after a line without one, or in a line too deep.
  private var colon: (SyntaxFault, SourcePlace) {
    let before = line.prefix(max(0, mark.column - 1))
    if let separator = before.indices.first(where: {
      before[$0] == ":" && $0 + 1 < before.count && before[$0 + 1] == " "
    }) {
      let start = line.firstIndex { $0 != " " && $0 != "-" } ?? 0
      let key = Self.string(line[min(start, separator)..<separator])
      let rest = line[(separator + 1)...].drop { $0 == " " }
      let column = rest.startIndex + 1
      let fault = SyntaxFault.colonInText(key: key, text: Self.string(rest).trimmingBlanks)
      return (fault, text.place(line: mark.line, column: column))
    }
    let nearby = max(1, mark.line - 8)..<max(1, mark.line)
    let previous = nearby.last { number in
      !Self.scalars(text, number).allSatisfy { $0 == " " }
    }
    if let previous, !Self.hasKey(Self.scalars(text, previous)) {
      return missingColon(inLine: previous)
    }
    let column = (line.firstIndex { $0 != " " } ?? 0) + 1
    return (.wrongIndentation, text.place(line: mark.line, column: column))
  }

  private var unexpected: (SyntaxFault, SourcePlace) {
    let before = line.prefix(max(0, mark.column - 1)).last { $0 != " " }
    let rest = line.dropFirst(mark.column - 1)
    if before == "\"" || before == "'" { return (.textAfterQuote, place(mark)) }
    if rest.first == "-", rest.dropFirst().first == " " { return (.itemAmongFields, place(mark)) }
    return (before == nil ? .wrongIndentation : .unknown, place(mark))
  }

  private func missingColon(inLine number: Int) -> (SyntaxFault, SourcePlace) {
    let line = Self.scalars(text, number)
    let start = line.firstIndex { $0 != " " } ?? 0
    let content = Self.string(line[start...]).trimmingBlanks
    return (.missingColon(content), text.place(line: number, column: start + 1))
  }

  private var contextCharacter: Character { context.map { character(at: $0.mark) } ?? " " }

  private func character(at mark: Mark) -> Character {
    let line = Self.scalars(text, mark.line)
    return line.indices.contains(mark.column - 1) ? Character(line[mark.column - 1]) : " "
  }

  private func place(_ mark: Mark) -> SourcePlace {
    text.place(line: mark.line, column: mark.column)
  }

  private static func scalars(_ text: YAMLText, _ number: Int) -> [Unicode.Scalar] {
    Array(String(decoding: text.line(number), as: UTF8.self).unicodeScalars)
  }

  /// Whether a line has a colon with a blank after it.
  private static func hasKey(_ line: [Unicode.Scalar]) -> Bool {
    line.indices.contains { line[$0] == ":" && ($0 + 1 == line.count || line[$0 + 1] == " ") }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
