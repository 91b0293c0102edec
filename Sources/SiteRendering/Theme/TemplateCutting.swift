import Diagnostics

/// A checked template cut into its tags and the texts between them, with strings put in.
///
/// - A line that holds nothing but one tag which prints nothing itself, or a part, is left out, as
///   Mustache has it.
/// - Parts lose the indentation before them, and the line end at their own end, so that they can
///   stand within a line.
struct TemplateCutting {
  enum Tag {
    case value(String)
    case section(String, isInverted: Bool)
    case end
    case part(TemplateName)
    case comment
  }

  /// Bounds, with `TemplateCheck.mostTags`, what a page can grow to.
  static let mostBytes = 100_000

  private(set) var tags: [Tag] = []
  /// The text before each tag, and that after the last.
  private(set) var texts: [String] = []
  private var runs: [[UInt8]] = [[]]
  private let strings: InterfaceStrings

  /// - Returns: nil where it would be larger than `mostBytes`.
  init?(_ template: Template, strings: InterfaceStrings) {
    self.strings = strings
    add(template.nodes, of: template.file.bytes)
    if isTooLarge { return nil }
    if template.name.isPart { removeLineEnd() }
    for index in runs.indices { spell(index) }
    removeLines()
    texts = runs.map { String(decoding: $0, as: UTF8.self) }
  }

  private var isTooLarge: Bool { runs.reduce(0) { $0 + $1.count } > Self.mostBytes }

  private mutating func add(_ nodes: [Template.Node], of file: [UInt8]) {
    for node in nodes {
      switch node {
      case .text(let range): runs[tags.count] += file[range]
      case .comment: add(.comment)
      case .value(let tag):
        if let key = tag.stringKey { addString(key) } else { add(.value(tag.name)) }
      case .section(let tag, let inner):
        add(.section(tag.name, isInverted: tag.kind == .inverted))
        add(inner, of: file)
        add(.end)
      case .part(let tag): add(.part(TemplateName(tag.name)))
      }
    }
  }

  private mutating func add(_ tag: Tag) {
    tags.append(tag)
    runs.append([])
  }

  private mutating func addString(_ key: String) {
    guard case .text(let string) = strings.entries[key]?.value else { return }
    for byte in HTML(escaping: string).text.utf8 {
      if byte == UInt8(ascii: "{") {
        runs[tags.count] += "&#123;".utf8
      } else {
        runs[tags.count].append(byte)
      }
    }
  }

  /// Beside a tag a letter beyond ASCII is written as a reference, and so is a brace at the end:
  /// readers see the same, and pages keep the bytes with which they were published.
  private mutating func spell(_ index: Int) {
    var scalars = String(decoding: runs[index], as: UTF8.self).unicodeScalars
    let isLast = index == tags.count
    if let last = scalars.last, isLast ? last == "{" : !last.isASCII {
      scalars.removeLast()
      scalars += last.reference.unicodeScalars
    }
    if index > 0, let first = scalars.first, !first.isASCII {
      scalars.replaceSubrange(
        scalars.startIndex..<scalars.index(after: scalars.startIndex),
        with: first.reference.unicodeScalars)
    }
    runs[index] = Array(String(scalars).utf8)
  }

  private mutating func removeLineEnd() {
    guard runs[tags.count].last == 0x0A else { return }
    runs[tags.count].removeLast()
    if runs[tags.count].last == 0x0D { runs[tags.count].removeLast() }
  }

  // MARK: - Lines of tags

  private mutating func removeLines() {
    let starts = tags.indices.map(indentation)
    let ends = tags.indices.map(restOfLine)
    for (index, tag) in tags.enumerated() {
      guard let start = starts[index] else { continue }
      switch tag {
      case .value: continue
      case .part: break
      case .section, .end, .comment: if ends[index] == nil { continue }
      }
      runs[index].removeLast(start)
      if let end = ends[index] { runs[index + 1].removeFirst(end) }
    }
  }

  /// How many blanks stand between the start of a line and a tag; nil where there is more.
  private func indentation(before tag: Int) -> Int? {
    let run = runs[tag]
    let blanks = run.reversed().prefix(while: Self.isBlank).count
    let isLineStart = blanks < run.count ? run[run.count - blanks - 1] == 0x0A : tag == 0
    return isLineStart ? blanks : nil
  }

  /// How many bytes stand between a tag and the next line; nil where there is more than blanks.
  private func restOfLine(after tag: Int) -> Int? {
    let run = runs[tag + 1]
    let blanks = run.prefix(while: Self.isBlank).count
    if blanks == run.count { return tag == tags.count - 1 ? blanks : nil }
    let rest = run[blanks...]
    if rest.starts(with: [0x0D, 0x0A]) { return blanks + 2 }
    return rest.first == 0x0A ? blanks + 1 : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension Unicode.Scalar {
  fileprivate var reference: String {
    "&#x\(String(value, radix: 16, uppercase: true));"
  }
}
