import Diagnostics

/// A template's text as a tree of sections.
struct Template: Sendable {
  indirect enum Node: Sendable {
    case text(Range<Int>)
    case value(TemplateTag)
    case section(TemplateTag, [Node])
    case part(TemplateTag)
    case comment
  }

  /// Bounds the recursion of all that walks a template, the engine that renders it included.
  static let deepestSection = 16

  let name: TemplateName
  let file: SourceFile
  let nodes: [Node]
  /// The keys of the strings that the template names.
  let stringKeys: Set<String>

  /// Never fails: what is wrong is a diagnostic, and left out.
  static func parse(
    _ name: TemplateName, _ file: SourceFile
  ) -> (template: Template, diagnostics: [Diagnostic]) {
    let scanned = TemplateScanner.scan(file)
    var keys = Set<String>()
    for case .tag(let tag) in scanned.pieces {
      if let key = tag.stringKey { keys.insert(key) }
    }
    var builder = Builder()
    for piece in scanned.pieces { builder.add(piece) }
    let nodes = builder.finish()
    let template = Template(name: name, file: file, nodes: nodes, stringKeys: keys)
    return (template, scanned.diagnostics + builder.diagnostics)
  }

  /// Whether a tag stands in the value of a `data-…` attribute, where a script reads it.
  func isInDataAttribute(_ tag: TemplateTag) -> Bool {
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
    let before = file.bytes[..<tag.range.lowerBound].suffix(Self.longestAttribute)
    guard let quote = before.lastIndex(where: isQuote), quote > before.startIndex,
      before[quote - 1] == UInt8(ascii: "=")
    else { return false }
    let name = before[..<(quote - 1)].split(omittingEmptySubsequences: false) { $0 <= 0x20 }.last
    return name?.starts(with: "data-".utf8) ?? false
  }

  /// How far back an attribute's start is looked for.
  private static let longestAttribute = 256

  /// Puts sections into each other, without recursion.
  private struct Builder {
    private var outermost: [Node] = []
    private var open: [(tag: TemplateTag, nodes: [Node])] = []
    private var isTooDeep = false
    private(set) var diagnostics: [Diagnostic] = []

    /// After a section that is too deep, the rest of the file is not read.
    mutating func add(_ piece: TemplatePiece) {
      if isTooDeep { return }
      switch piece {
      case .text(let range): append(.text(range))
      case .comment: append(.comment)
      case .tag(let tag):
        switch tag.kind {
        case .text, .html: append(.value(tag))
        case .part: append(.part(tag))
        case .section, .inverted: begin(tag)
        case .end: end(tag)
        }
      }
    }

    mutating func finish() -> [Node] {
      while let (tag, _) = open.last {
        if !isTooDeep { diagnostics.append(.unclosedSection(tag)) }
        close()
      }
      return outermost
    }

    private mutating func append(_ node: Node) {
      if open.isEmpty {
        outermost.append(node)
      } else {
        open[open.count - 1].nodes.append(node)
      }
    }

    private mutating func begin(_ tag: TemplateTag) {
      isTooDeep = open.count == Template.deepestSection
      if isTooDeep {
        diagnostics.append(.sectionTooDeep(tag))
      } else {
        open.append((tag, []))
      }
    }

    /// Closes the sections left open inside the one that is meant, so that one mistake is
    /// reported once.
    private mutating func end(_ tag: TemplateTag) {
      guard open.contains(where: { $0.tag.name == tag.name }) else {
        diagnostics.append(.mismatchedEnd(tag, open: open.last?.tag))
        return
      }
      while let (inner, _) = open.last, inner.name != tag.name {
        diagnostics.append(.unclosedSection(inner))
        close()
      }
      close()
    }

    private mutating func close() {
      guard let (tag, nodes) = open.popLast() else { return }
      append(.section(tag, nodes))
    }
  }
}
