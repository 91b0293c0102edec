import Diagnostics
import HandbookModel

/// A value as its author wrote it, with its place: text stays text, whatever it looks like.
struct YAMLValue: Sendable {
  enum Content: Sendable {
    case text(YAMLScalar)
    case list([YAMLValue])
    case mapping(YAMLMapping)
  }

  let content: Content
  let place: SourcePlace

  /// Whether the author left the value open: nothing, `~`, `null`, blank text, an empty list.
  var isAbsent: Bool {
    switch content {
    case .text(let scalar): scalar.isAbsent
    case .list(let items): items.isEmpty
    case .mapping(let mapping): mapping.pairs.isEmpty
    }
  }
}

/// Fields and their values, in the order of the source; no key occurs twice.
struct YAMLMapping: Sendable {
  struct Pair: Sendable {
    let key: String
    let keyPlace: SourcePlace
    let value: YAMLValue
  }

  let pairs: [Pair]
  /// Of the first key.
  let place: SourcePlace

  subscript(key: String) -> YAMLValue? {
    pairs.first { $0.key == key }?.value
  }
}

/// A text in one of the ways YAML has to write it.
struct YAMLScalar: Sendable {
  enum Style: Sendable {
    case plain, quoted, literal, folded
  }

  let text: String
  let style: Style
  /// Of the text's first character: after a quote, and below the `|` of a block of lines.
  let textPlace: SourcePlace

  var isAbsent: Bool {
    if style == .plain, text == "~" || text == "null" || text == "Null" || text == "NULL" {
      return true
    }
    return text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
  }

  /// The text as Markdown. Its lines are the file's own if it is a block of lines (`|`).
  var body: Body {
    let indentation = style == .literal ? textPlace.column - 1 : 0
    return Body(markdown: text, firstLine: textPlace.line, indentation: indentation)
  }
}

/// YAML text and where it stands in its file.
struct YAMLText: Sendable {
  var bytes: [UInt8]
  let path: String
  let firstLine: Int
  /// Columns that stand before every line in the file.
  let indentation: Int

  init(bytes: [UInt8], path: String, firstLine: Int, indentation: Int = 0) {
    self.bytes = bytes
    self.path = path
    self.firstLine = firstLine
    self.indentation = indentation
  }

  /// - Parameters: line and column within this text, from 1.
  func place(line: Int, column: Int) -> SourcePlace {
    SourcePlace(path: path, line: line + firstLine - 1, column: column + indentation)
  }

  /// The place of the byte at an offset.
  func place(ofByte offset: Int) -> SourcePlace {
    let local = SourcePlace.ofByte(offset, in: bytes[...], path: path)
    return place(line: local.line, column: local.column)
  }

  /// The bytes of a line within this text, from 1, without its line end.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    var start = 0
    for _ in 1..<max(number, 1) {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return [] }
      start = end + 1
    }
    return bytes[start...].prefix { $0 != 0x0A }
  }
}
