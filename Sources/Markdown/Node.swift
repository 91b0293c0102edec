internal import CMarkGFM

/// What a node of the tree is. Types that are not known are `other`: their children are visited.
enum NodeKind: UInt8 {
  case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule
  case footnoteDefinition, table, row, cell
  case text, softBreak, lineBreak, code, html, emphasis, strong, strikethrough, link, image
  case footnoteReference, other
}

/// Whether a walk comes to a node or goes away from it.
enum Step { case enter, leave }

/// A node lent by a ``MarkdownDocument`` for the length of a call: it cannot be copied, so it
/// cannot be kept.
struct Node: ~Copyable {
  private let pointer: OpaquePointer

  init(lending pointer: OpaquePointer) { self.pointer = pointer }

  /// Tells nodes of one tree apart.
  var id: Int { Int(bitPattern: pointer) }

  var kind: NodeKind { Self.kind(of: pointer) }

  private static func kind(of pointer: OpaquePointer) -> NodeKind {
    let type = cmark_node_get_type(pointer)
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_HTML_INLINE: return .html
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    case CMARK_NODE_DOCUMENT: return .document
    default: return extensionKind(type.rawValue)
    }
  }

  private static func extensionKind(_ type: UInt32) -> NodeKind {
    let types = CMarkLibrary.extensionTypes
    switch type {
    case types.cell: return .cell
    case types.row: return .row
    case types.table: return .table
    case types.strikethrough: return .strikethrough
    default: return .other
    }
  }

  // MARK: Places, as cmark counts them: from 1, columns in bytes, 0 if unknown

  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  // MARK: Content

  /// The text of leaves, lent for the length of the call.
  func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Self.withBytes(of: cmark_node_get_literal(pointer), body)
  }

  private static func withBytes<Result>(
    of string: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let string else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    var count = 0
    while string[count] != 0 { count += 1 }
    return string.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  var literal: String { withLiteral { String(decoding: $0, as: UTF8.self) } }

  /// Of a link or an image, with escapes and entities resolved.
  var destination: String {
    Self.withBytes(of: cmark_node_get_url(pointer)) { String(decoding: $0, as: UTF8.self) }
  }

  var title: String {
    Self.withBytes(of: cmark_node_get_title(pointer)) { String(decoding: $0, as: UTF8.self) }
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTask: Bool { CMarkLibrary.isTask(pointer) }
  var isDoneTask: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
  var isHeadRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// `l`, `c`, `r` or 0 for each column of a table.
  var columnAlignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let first = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return Array(UnsafeBufferPointer(start: first, count: count))
  }

  /// The info string of a fenced code block; nil for an indented one.
  var info: String? {
    guard isFenced else { return nil }
    return Self.withBytes(of: cmark_node_get_fence_info(pointer)) {
      String(decoding: $0, as: UTF8.self)
    }
  }

  var isFenced: Bool {
    var length: CInt = 0
    var offset: CInt = 0
    var character: CChar = 0
    return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
  }

  // MARK: Neighbours

  /// Whether a paragraph is written without `<p>`, being in an item of a tight list.
  var isInTightList: Bool {
    guard let item = cmark_node_parent(pointer), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_list_tight(list) != 0 && cmark_node_get_type(list) == CMARK_NODE_LIST
  }

  var hasChildren: Bool { cmark_node_first_child(pointer) != nil }

  /// Whether nothing but comments comes after this in its parent.
  var isLastShownChild: Bool {
    var next = cmark_node_next(pointer)
    while let node = next.map(Node.init(lending:)) {
      guard node.kind == .htmlBlock, node.withLiteral({ HTMLTokens($0).isSilent }) else {
        return false
      }
      next = cmark_node_next(node.pointer)
    }
    return true
  }

  /// Whether this is the first block of a quote.
  var isFirstInQuote: Bool { parentKind == .quote && cmark_node_previous(pointer) == nil }

  var parentKind: NodeKind? { cmark_node_parent(pointer).map(Self.kind(of:)) }

  func withFirstChild<Result>(_ body: (borrowing Node) -> Result) -> Result? {
    cmark_node_first_child(pointer).map { body(Node(lending: $0)) }
  }

  func withNext<Result>(_ body: (borrowing Node) -> Result) -> Result? {
    cmark_node_next(pointer).map { body(Node(lending: $0)) }
  }

  /// Lends the block that holds this inline node's line of text.
  func withLeafBlock<Result>(_ body: (borrowing Node) -> Result) -> Result {
    var block = pointer
    while cmark_node_get_type(block).rawValue & inlineBits == inlineBits,
      let parent = cmark_node_parent(block)
    {
      block = parent
    }
    return body(Node(lending: block))
  }

  /// Visits this node and all below it, without recursion, so that depth costs nothing. `visit`
  /// answers on entering whether to go into the node; if it does, it is called again on leaving.
  func walk(_ visit: (borrowing Node, Step) -> Bool) {
    var current = pointer
    while true {
      if visit(Node(lending: current), .enter) {
        if let child = cmark_node_first_child(current) {
          current = child
          continue
        }
        _ = visit(Node(lending: current), .leave)
      }
      while current != pointer, cmark_node_next(current) == nil {
        guard let parent = cmark_node_parent(current) else { return }
        current = parent
        _ = visit(Node(lending: current), .leave)
      }
      guard current != pointer, let next = cmark_node_next(current) else { return }
      current = next
    }
  }
}

/// `CMARK_NODE_TYPE_INLINE`, which Swift does not import from its macro.
private let inlineBits: UInt32 = 0xC000
