/// Finds out which tags belong together, so that what is written is always properly nested.
///
/// Tags match only within one frame: a frame is opened for each thing that must not be open at
/// its end with a tag from outside, such as emphasis, or a paragraph in a block of HTML.
struct HTMLMatching {
  private struct Open {
    var name: String
    var tag: Int
  }

  /// For each start tag that is closed, the end tag, and the other way round.
  private(set) var partners: [Int: Int] = [:]
  private var open: [Open] = []
  private var frames: [Int] = [0]
  /// How far back an end tag is compared with open ones: more is not nested by anyone.
  private static let reach = 32

  mutating func openFrame() { frames.append(open.count) }

  mutating func closeFrame() {
    guard let start = frames.popLast() else { return }
    open.removeLast(open.count - min(start, open.count))
    if frames.isEmpty { frames.append(0) }
  }

  mutating func start(_ name: String, tag: Int) { open.append(Open(name: name, tag: tag)) }

  mutating func end(_ name: String, tag: Int) {
    let bottom = max(frames.last ?? 0, open.count - Self.reach)
    var index = open.count - 1
    while index >= bottom {
      if open[index].name == name {
        partners[open[index].tag] = tag
        partners[tag] = open[index].tag
        open.removeLast(open.count - index)
        return
      }
      index -= 1
    }
  }
}

/// What is done with each piece of raw HTML within one block of text.
struct InlineHTMLPlan {
  /// By the nodes' ids.
  private let matching: HTMLMatching

  init(of block: borrowing Node) {
    var matching = HTMLMatching()
    block.walk { node, step in
      switch node.kind {
      case .html:
        node.withLiteral { Self.note($0, node: node.id, in: &matching) }
        return false
      case .emphasis, .strong, .strikethrough, .link:
        if step == .enter { matching.openFrame() } else { matching.closeFrame() }
        return true
      case .image: return false
      default: return true
      }
    }
    self.matching = matching
  }

  private static func note(
    _ literal: UnsafeBufferPointer<UInt8>, node: Int, in matching: inout HTMLMatching
  ) {
    switch HTMLTokens(literal).tokens.first {
    case .start(let tag) where isPaired(tag.name): matching.start(tag.name, tag: node)
    case .end(let tag) where isPaired(tag.name): matching.end(tag.name, tag: node)
    default: return
    }
  }

  private static func isPaired(_ name: String) -> Bool {
    let role = RawHTMLElement.role(name)
    return role == .phrasing || role == .code
  }

  /// The node of the tag that belongs to a node's tag.
  func partner(of node: Int) -> Int? { matching.partners[node] }
}
