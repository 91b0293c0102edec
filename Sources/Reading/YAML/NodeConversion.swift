import Diagnostics
import Yams

/// Turns the parser's nodes into values with the file's places.
struct NodeConversion {
  private let text: YAMLText
  private let repeated: Set<SourcePlace>
  private(set) var diagnostics: [Diagnostic] = []
  /// Offsets of the lines, found once a block of lines asks for them.
  private lazy var lineStarts: [Int] = {
    [0] + text.bytes.indices.filter { text.bytes[$0] == 0x0A }.map { $0 + 1 }
  }()

  private let hasRemarks: Bool

  init(of text: YAMLText, without repeated: [RepeatedKey]) {
    self.text = text
    hasRemarks = zip(text.bytes, text.bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x23 }
    self.repeated = Set(repeated.map(\.second))
  }

  /// - Returns: nil where something is not understood; a diagnostic is added then.
  mutating func value(_ node: Node) -> YAMLValue? {
    let place = place(of: node)
    guard isPlainNode(node, at: place) else { return nil }
    switch node {
    case .scalar(let scalar):
      return YAMLValue(content: .text(convert(scalar, at: place)), place: place)
    case .sequence(let sequence):
      let items = sequence.compactMap { value($0) }
      return items.count == sequence.count ? YAMLValue(content: .list(items), place: place) : nil
    case .mapping(let mapping):
      return convert(mapping, at: place).map { YAMLValue(content: .mapping($0), place: place) }
    case .alias:
      diagnostics.append(.unsupported(.alias, at: place))
      return nil
    }
  }

  private mutating func convert(_ mapping: Node.Mapping, at place: SourcePlace) -> YAMLMapping? {
    var pairs: [YAMLMapping.Pair] = []
    pairs.reserveCapacity(mapping.count)
    var isWhole = true
    for (key, content) in mapping {
      let keyPlace = self.place(of: key)
      if repeated.contains(keyPlace) { continue }
      guard isPlainNode(key, at: keyPlace) else { return nil }
      guard case .scalar(let name) = key, name.string != "<<" || name.style != .plain else {
        let construct = key.scalar == nil ? Unsupported.complexKey : .mergeKey
        diagnostics.append(.unsupported(construct, at: keyPlace))
        isWhole = false
        continue
      }
      guard let value = value(content) else {
        isWhole = false
        continue
      }
      pairs.append(YAMLMapping.Pair(key: name.string, keyPlace: keyPlace, value: value))
    }
    return isWhole ? YAMLMapping(pairs: pairs, place: pairs.first?.keyPlace ?? place) : nil
  }

  private mutating func convert(_ scalar: Node.Scalar, at place: SourcePlace) -> YAMLScalar {
    let string = scalar.string
    switch scalar.style {
    case .singleQuoted:
      return YAMLScalar(text: string, style: .quoted, textPlace: place.moved(columns: 1))
    case .doubleQuoted:
      // Escapes such as \u0001 yield what the text itself could not hold.
      let (clean, first) = Unprintable.replaced(in: string)
      if let first { diagnostics.append(.controlCharacter(first, more: 0, at: place)) }
      return YAMLScalar(text: clean, style: .quoted, textPlace: place.moved(columns: 1))
    case .literal, .folded:
      let style: YAMLScalar.Style = scalar.style == .literal ? .literal : .folded
      let first = blockPlace(of: string, below: scalar.mark)
      return YAMLScalar(text: string, style: style, textPlace: first ?? place)
    case .plain, .any:
      if hasRemarks { reportRemark(after: scalar) }
      return YAMLScalar(text: string, style: .plain, textPlace: place)
    }
  }

  /// The place of a block's first line. Its indentation is what the source has more before the
  /// first line with text than the value has.
  private mutating func blockPlace(of value: String, below mark: Mark?) -> SourcePlace? {
    guard let mark else { return nil }
    var line = mark.line
    for lineText in value.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard line < lineStarts.count else { break }
      let inSource = text.bytes[lineStarts[line]...].prefix { $0 == 0x20 }.count
      let inValue = lineText.prefix { $0 == 0x20 }.count
      if inValue < lineText.count {
        return text.place(line: mark.line + 1, column: max(0, inSource - inValue) + 1)
      }
      line += 1
    }
    return text.place(line: mark.line + 1, column: 1)
  }

  /// A `#` with a letter or digit behind it, as in `Meeting #3`, is hardly meant as a remark.
  private mutating func reportRemark(after scalar: Node.Scalar) {
    // Only the beginning of a line is looked at, because any number of texts may stand in it.
    guard let mark = scalar.mark, mark.column <= 200, mark.line <= lineStarts.count else { return }
    let start = lineStarts[mark.line - 1]
    let line = text.bytes[start...].prefix(1000).prefix { $0 != 0x0A }
    let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
    let rest = scalars.dropFirst(mark.column - 1)
    guard rest.starts(with: scalar.string.unicodeScalars) else { return }
    let after = rest.dropFirst(scalar.string.unicodeScalars.count)
    let remark = after.drop { $0 == " " }
    guard remark.startIndex > after.startIndex, remark.first == "#",
      let next = remark.dropFirst().first, next.properties.isAlphabetic || next.isDigit
    else { return }
    let column = scalars.distance(from: scalars.startIndex, to: remark.startIndex) + 1
    let word = String(remark.prefix { $0 != " " })
    diagnostics.append(.remark(word, at: text.place(line: mark.line, column: column)))
  }

  private func place(of node: Node) -> SourcePlace {
    text.place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// Whether a node has neither anchor nor tag. The parser itself tags quoted text and keys.
  private mutating func isPlainNode(_ node: Node, at place: SourcePlace) -> Bool {
    let (tag, anchor) =
      switch node {
      case .scalar(let scalar): (scalar.tag, scalar.anchor)
      case .mapping(let mapping): (mapping.tag, mapping.anchor)
      case .sequence(let sequence): (sequence.tag, sequence.anchor)
      case .alias(let alias): (alias.tag, alias.anchor)
      }
    if anchor != nil {
      diagnostics.append(.unsupported(.anchor, at: place))
      return false
    }
    switch tag.description {
    case "", "!", Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue: return true
    default:
      diagnostics.append(.unsupported(.tag, at: place))
      return false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension SourcePlace {
  func moved(columns: Int) -> SourcePlace {
    SourcePlace(path: path, line: line, column: column + columns)
  }
}
