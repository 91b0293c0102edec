/// Writes a document as HTML in one walk over lent nodes, and gathers its facts on the way.
///
/// The files `Writing….swift` hold what it does for each kind of node; this one holds its state
/// and tells them when.
struct HTMLWriter {
  let source: SourceText
  let options: MarkdownOptions
  let membersBlocks: Set<Int>
  let decide: Decisions

  var html = HTMLBytes()
  /// What a reader sees, as plain text.
  var plain: [UInt8] = []
  var result = RenderedMarkdown()
  var locator: SourceLocator
  var headings: HeadingIDs

  /// Open blocks that hold blocks, the document first.
  var containers: [Container] = [Container(kind: .plain)]
  /// The block of text that is being written.
  var leaf: Leaf?
  var links: [OpenLink] = []
  var quoteDepth = 0
  var table = TableState()
  var footnotes = FootnoteState()
  var outline = Outline()
  var marker = AlertMarker.Place()
  var taskMarker = TaskMarker.Place()
  /// The paragraph in which the text of a task stands, and the task's index.
  var taskParagraph: (id: Int, task: Int)?
  /// Lines of a script that a blank line cut in two.
  var skippedLines: ClosedRange<Int>?
  /// Names of such scripts and styles that never end.
  var unclosedCode: Set<String> = []
  /// The node of the end tag up to which a script in a line of text goes.
  var suppressedUntil: Int?
  var entities = EntityText()
  var members = MembersWatch()

  init(
    _ source: SourceText, _ options: MarkdownOptions, _ membersBlocks: Set<Int>,
    _ decide: Decisions
  ) {
    self.source = source
    self.options = options
    self.membersBlocks = membersBlocks
    self.decide = decide
    locator = SourceLocator(source)
    headings = HeadingIDs(reserved: options.reservedIDs)
    html.reserve(source.bytes.count * 3 / 2 + 256)
    plain.reserveCapacity(source.bytes.count)
  }

  mutating func write(_ root: borrowing Node) -> RenderedMarkdown {
    outline = Outline(of: root, options.titleHeading)
    root.walk { node, step in visit(node, step) }
    finish()
    return result
  }

  private mutating func finish() {
    closeDetails()
    finishFootnotes()
    flush()
    let mistakes = members.mistakes(in: source, &locator)
    result.findings += mistakes
    // The sort is stable, so findings at one place stay in the order in which they were found.
    result.findings.sort { $0.position < $1.position }
    result.text = String(decoding: plain, as: UTF8.self)
    result.isEmpty = result.segments.isEmpty
  }

  /// Ends a segment.
  mutating func flush() {
    if html.count > 0 { result.segments.append(.html(html.take())) }
  }

  mutating func report(
    _ kind: MarkdownFinding.Kind, at position: MarkdownPosition, words: String = ""
  ) {
    result.findings.append(
      MarkdownFinding(kind, at: position, words: HTMLCharacter.cleaned(words)))
  }

  /// Answers whether to go into the node; see ``Node/walk(_:)``.
  private mutating func visit(_ node: borrowing Node, _ step: Step) -> Bool {
    let kind = node.kind
    if suppressedUntil != nil, kind != .html { return false }
    switch kind {
    case .text: return writeText(node)
    case .softBreak, .lineBreak, .code, .html: return writeLeafInline(node)
    case .emphasis: writeTags(step, "<em>", "</em>")
    case .strong: writeTags(step, "<strong>", "</strong>")
    case .strikethrough: writeTags(step, "<del>", "</del>")
    case .link: step == .enter ? openLink(node) : closeLink()
    case .image: return writeImage(node)
    case .footnoteReference: return writeFootnoteReference(node)
    case .cell: writeCell(node, step)
    case .row: writeRow(node, step)
    case .document, .other: return true
    default: return step == .enter ? enterBlock(node) : leaveBlock(node)
    }
    return true
  }

  private mutating func enterBlock(_ node: borrowing Node) -> Bool {
    if let skippedLines, skippedLines.contains(node.startLine) { return false }
    if node.kind != .htmlBlock { writeMissingSummary() }
    switch node.kind {
    case .paragraph: return openParagraph(node)
    case .heading: openHeading(node)
    case .quote: openQuote(node)
    case .list: openList(node)
    case .item: openItem(node)
    case .footnoteDefinition: openFootnote(node)
    case .table: openTable(node)
    case .codeBlock: return writeCodeBlock(node)
    case .htmlBlock: return writeHTMLBlock(node)
    case .rule:
      html.startLine()
      html.markup("<hr>\n")
      return false
    default: break
    }
    return true
  }

  private mutating func leaveBlock(_ node: borrowing Node) -> Bool {
    switch node.kind {
    case .paragraph: closeParagraph(node)
    case .heading: closeHeading(node)
    case .quote: closeQuote()
    case .list: html.markup(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item: closeItem()
    case .footnoteDefinition: closeFootnote()
    case .table: closeTable()
    default: break
    }
    return true
  }
}

/// An open block that holds blocks.
struct Container {
  enum Kind { case plain, boxed }

  var kind: Kind
  /// Where its content begins in the HTML.
  var contentStart = 0
  /// Open `<details>` in it, by the places of their tags.
  var details: [MarkdownPosition] = []
  /// Whether the last of them has been given nothing yet.
  var needsSummary = false
}

/// A block of text that is being written.
struct Leaf {
  /// A piece that the facts about the block leave out.
  struct Cut {
    var html: Range<Int>
  }

  var line: Int
  /// Where the block's own tag begins.
  var start: Int
  var contentStart: Int
  var plainStart: Int
  var isTight = false
  var startsQuote = false
  var task: Int?
  var cuts: [Cut] = []
  /// Where code lies in the plain text.
  var code: [Range<Int>] = []
  var htmlPlan: InlineHTMLPlan?
  var position = MarkdownPosition(line: 1, column: 1)
}
