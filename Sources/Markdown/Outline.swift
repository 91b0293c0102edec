/// What has to be known about a document's headings before the first of them is written.
struct Outline {
  /// The node of a heading that opens the document and may be the page's title.
  private(set) var first: Int?
  /// Whether that heading is left out as the page's title.
  private(set) var dropsFirst = false
  /// How many levels all headings go down.
  private(set) var demotion = 0
  /// The level of the heading before, as its author wrote it; a title given elsewhere counts as 1.
  var level = 1
  /// The headings that the next one may lie below: their levels as written and as shown.
  private var open: [(written: Int, shown: Int)] = []
  /// Whether levels are shown without gaps.
  private var closesGaps = false

  init() {}

  init(of root: borrowing Node, _ title: MarkdownOptions.TitleHeading) {
    var isAtStart = true
    var levelOnes = 0
    var opening: (id: Int, level: Int)?
    root.walk { node, step in
      guard step == .enter else { return true }
      switch node.kind {
      case .document: return true
      case .heading where node.headingLevel == 1:
        levelOnes += 1
        if isAtStart {
          first = node.id
          dropsFirst = Self.drops(node, title)
        }
        isAtStart = false
        return false
      case .heading:
        // One without text is left out and titles nothing.
        if isAtStart, !Self.words(of: node.plainText).isEmpty {
          opening = (node.id, node.headingLevel)
        }
        isAtStart = false
        return false
      case .htmlBlock:
        // A comment, such as the one that a members' block leaves, shows nothing.
        isAtStart = isAtStart && node.withLiteral { HTMLTokens($0).isSilent }
        return false
      default:
        isAtStart = false
        return node.kind == .quote || node.kind == .list || node.kind == .item
          || node.kind == .footnoteDefinition
      }
    }
    guard title != .keep else { return }
    closesGaps = true
    if let opening, title == .drop, levelOnes == 0 {
      (first, dropsFirst, level) = (opening.id, true, opening.level)
    }
    if levelOnes - (dropsFirst ? 1 : 0) > 0 { demotion = 1 }
  }

  /// The level at which the next heading is shown: one below the heading that it lies under, however
  /// many levels its author skipped, so that a page's outline has no gaps.
  mutating func shownLevel(of written: Int) -> Int {
    guard closesGaps else { return written }
    while let last = open.last, last.written >= written { open.removeLast() }
    let shown = (open.last?.shown ?? 1) + 1
    open.append((written, shown))
    return shown
  }

  private static func drops(
    _ heading: borrowing Node, _ title: MarkdownOptions.TitleHeading
  ) -> Bool {
    switch title {
    case .keep: false
    case .drop: true
    case .dropIfEqual(let title): words(of: heading.plainText) == words(of: title)
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}

extension Node {
  /// The text of all that is in the node, without markup.
  var plainText: String {
    var bytes: [UInt8] = []
    walk { node, step in
      guard step == .enter else { return true }
      switch node.kind {
      case .text, .code: node.withLiteral { HTMLCharacter.appendAllowed($0, to: &bytes) }
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .html, .footnoteReference: return false
      default: return true
      }
      return false
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
