/// What a tree would be written as, in a form that can be compared with another tree's: its nodes
/// and all their content, but neither their places nor whether lists are tight.
///
/// Comments that stand for members' blocks are not in it, nor are quotes that hold nothing else.
struct TreeOutline {
  /// Where a comment stands for a members' block.
  struct Comment {
    /// How much of the outline comes before it.
    var offset: Int
    var line: Int
  }

  private var bytes: [UInt8] = []
  /// In the order of the tree, which has footnotes at its end.
  private(set) var comments: [Comment] = []

  init(of root: borrowing Node) {
    var quotes: [Int] = []
    root.walk { node, step in
      let kind = node.kind
      if step == .leave {
        bytes.append(Self.end)
        if kind == .quote, let start = quotes.popLast(), bytes.count == start + Self.lengthOfEmpty {
          bytes.removeLast(Self.lengthOfEmpty)
        }
        return true
      }
      if kind == .htmlBlock, node.withLiteral(MembersRemoval.isComment) {
        comments.append(Comment(offset: bytes.count, line: node.startLine))
        return false
      }
      if kind == .quote { quotes.append(bytes.count) }
      bytes.append(kind.rawValue)
      appendContent(of: node, kind)
      return true
    }
  }

  private static let end: UInt8 = 0xFF
  /// Of a quote: its kind and its end.
  private static let lengthOfEmpty = 2

  private mutating func appendContent(of node: borrowing Node, _ kind: NodeKind) {
    switch kind {
    case .text, .code, .html, .htmlBlock, .footnoteReference: append(node.literal)
    case .link, .image:
      append(node.destination)
      append(node.title)
    case .heading: append(node.headingLevel)
    case .list: append(node.isOrderedList ? node.listStart : -1)
    case .item: append(node.isTask ? node.isDoneTask ? 2 : 1 : 0)
    case .codeBlock:
      append(node.info.map { "{\($0)" } ?? "")
      append(node.literal)
    case .table: bytes += node.columnAlignments
    case .row: append(node.isHeadRow ? 1 : 0)
    default: return
    }
  }

  /// The end is marked by a byte that UTF-8 does not have.
  private mutating func append(_ string: String) {
    bytes += Array(string.utf8)
    bytes.append(Self.end)
  }

  private mutating func append(_ number: Int) { append(String(number)) }

  /// Where another outline differs first, or nil if it is the same.
  func firstDifference(from other: TreeOutline) -> Int? {
    let common = zip(bytes, other.bytes).enumerated().first { $1.0 != $1.1 }
    if let common { return common.offset }
    return bytes.count == other.bytes.count ? nil : min(bytes.count, other.bytes.count)
  }
}
