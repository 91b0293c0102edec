/// The value of a field of front matter, to be written as YAML that reads back as the same.
package indirect enum FieldValue: Hashable, Sendable {
  /// Any text, as one line.
  case text(String)
  /// A word whose form the content model fixes, such as a date, a duration or a slug.
  case word(String)
  case list([FieldValue])
  case group([Pair])

  package struct Pair: Hashable, Sendable {
    package let name: String
    package let value: FieldValue

    package init(_ name: String, _ value: FieldValue) {
      self.name = name
      self.value = value
    }
  }

  /// A name by which something is referred to: a word, unless it was written in an odd way.
  package static func name(_ text: String) -> FieldValue {
    ScalarText.written(text, isInFlow: true) == text ? .word(text) : .text(text)
  }

  package var isEmpty: Bool {
    switch self {
    case .text(let text), .word(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .group(let pairs): pairs.isEmpty
    }
  }
}

extension FieldValue {
  /// Columns up to which lists and groups stay on one line.
  private static let width = 90

  /// The lines of a field: its name, and its value beside it or below.
  func lines(of name: String, indentation: Int = 0) -> [String] {
    let blanks = String(repeating: " ", count: indentation)
    let line = "\(blanks)\(name): \(flow)"
    switch self {
    case .text(let text):
      return ["\(blanks)\(name): \(ScalarText.written(text, isInFlow: false))"]
    case .word: return [line]
    case .group(let pairs):
      if fits(line) { return [line] }
      return ["\(blanks)\(name):"]
        + pairs.flatMap { $0.value.lines(of: $0.name, indentation: indentation + 2) }
    case .list(let items):
      if items.allSatisfy(\.isWord), fits(line) { return [line] }
      return ["\(blanks)\(name):"] + items.flatMap { $0.itemLines(indentation: indentation + 2) }
    }
  }

  /// The lines of an item of a list.
  private func itemLines(indentation: Int) -> [String] {
    let blanks = String(repeating: " ", count: indentation)
    let line = "\(blanks)- \(flow)"
    switch self {
    case .text(let text): return ["\(blanks)- \(ScalarText.written(text, isInFlow: false))"]
    case .word, .list: return [line]
    case .group(let pairs):
      if fits(line) { return [line] }
      var lines = pairs.flatMap { $0.value.lines(of: $0.name, indentation: indentation + 2) }
      if let first = lines.first { lines[0] = "\(blanks)- " + first.dropFirst(indentation + 2) }
      return lines
    }
  }

  /// The value on one line (YAML 1.1, flow style).
  private var flow: String {
    switch self {
    case .text(let text): ScalarText.written(text, isInFlow: true)
    case .word(let word): word
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .group(let pairs):
      "{ " + pairs.map { "\($0.name): \($0.value.flow)" }.joined(separator: ", ") + " }"
    }
  }

  private var isWord: Bool { if case .word = self { true } else { false } }

  private func fits(_ line: String) -> Bool { line.unicodeScalars.count <= Self.width }
}
