internal import CMarkGFMShim

/// A parsed text: it owns its tree and all memory of it, lends nodes only for the length of a
/// call, and frees everything once.
///
/// Making one never fails but for a text over its limits. Documents may be made on any number of
/// threads at once; each is used on the thread that made it or is given away whole.
package struct MarkdownDocument: ~Copyable {
  private let arena: OpaquePointer
  private let root: OpaquePointer
  let source: SourceText
  let options: MarkdownOptions
  /// Where the members' blocks start that are shown.
  let membersBlocks: Set<Int>

  package init(
    _ text: String, options: MarkdownOptions = MarkdownOptions()
  ) throws(MarkdownLimit) {
    let source = SourceText(text, lineOffset: options.lineOffset)
    try Self.measure(source, options)
    try self.init(source, options)
  }

  private static func measure(
    _ source: SourceText, _ options: MarkdownOptions
  ) throws(MarkdownLimit) {
    var failure: MarkdownLimit?
    source.bytes.withUnsafeBufferPointer { bytes in
      do throws(MarkdownLimit) {
        try SourceMeasure.check(bytes, limits: options.limits, lineOffset: options.lineOffset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Parses until no members' block is left to be taken out or shown. What was hidden by one (a
  /// second definition of a footnote, say) may hold another, so this can take more than one turn.
  private init(_ original: SourceText, _ options: MarkdownOptions) throws(MarkdownLimit) {
    var source = original
    var shown: Set<Int> = []
    var removal = MembersRemoval()
    for _ in 0..<Self.mostTurns {
      guard let arena = Self.arena(for: source) else { break }
      guard let root = Self.parse(source, into: arena) else {
        shim_arena_free(arena)
        break
      }
      let blocks = Self.using(arena) {
        MembersBlocks.find(in: Node(lending: root), of: source, options.members)
      }
      guard !blocks.isEmpty else {
        self.arena = arena
        self.root = root
        self.source = source
        self.options = options
        self.membersBlocks = shown
        return
      }
      shim_arena_free(arena)
      if options.members == .remove {
        source = removal.removing(blocks, from: source, outline: Self.outline(of:))
      } else {
        (source, shown) = MembersBlocks.unmarking(blocks, in: source, shown)
      }
    }
    throw MarkdownLimit(
      line: options.lineOffset + 1, reason: "the members' blocks cannot be told apart")
  }

  private static let mostTurns = 20

  private static func parse(_ source: SourceText, into arena: OpaquePointer) -> OpaquePointer? {
    using(arena) { source.bytes.withUnsafeBufferPointer { CMarkLibrary.parse($0) } }
  }

  private static func arena(for source: SourceText) -> OpaquePointer? {
    shim_arena_new(max(64 * 1024, source.bytes.count * 32))
  }

  /// Parses a text only to tell what its tree is.
  private static func outline(of source: SourceText) -> TreeOutline? {
    guard let arena = arena(for: source) else { return nil }
    defer { shim_arena_free(arena) }
    return parse(source, into: arena).map { root in
      using(arena) { TreeOutline(of: Node(lending: root)) }
    }
  }

  private static func using<Result>(_ arena: OpaquePointer, _ body: () -> Result) -> Result {
    let previous = shim_arena_use(arena)
    defer { shim_arena_use(previous) }
    return body()
  }

  deinit { shim_arena_free(arena) }

  /// Lends the tree's root; nodes may take memory from the arena when they are asked for text.
  borrowing func withRoot<Result>(_ body: (borrowing Node) -> Result) -> Result {
    let root = root
    return Self.using(arena) { body(Node(lending: root)) }
  }

  /// Writes the document as HTML in one walk, asking `resolver` on the way.
  package borrowing func rendered<Resolver: MarkdownResolver>(
    resolving resolver: inout Resolver
  ) -> RenderedMarkdown {
    let source = source
    let options = options
    let membersBlocks = membersBlocks
    return withUnsafeMutablePointer(to: &resolver) { resolver in
      // The writer is not generic, so that it need not be compiled anew for each resolver; the
      // closures do not outlive this one.
      let decisions = Decisions(
        link: { resolver.pointee.link(destination: $0, title: $1, position: $2) },
        image: { resolver.pointee.image(source: $0, alt: $1, title: $2, position: $3) },
        mention: { resolver.pointee.mention(name: $0, position: $1) },
        block: { resolver.pointee.block(name: $0, options: $1, position: $2) },
        taskAttribute: { resolver.pointee.taskAttribute(key: $0, value: $1, position: $2) })
      return withRoot { root in
        var writer = HTMLWriter(source, options, membersBlocks, decisions)
        return writer.write(root)
      }
    }
  }
}

/// A ``MarkdownResolver`` without its type.
struct Decisions {
  let link: (String, String, MarkdownPosition) -> LinkResult
  let image: (String, String, String, MarkdownPosition) -> ImageResult
  let mention: (String, MarkdownPosition) -> MentionResult
  let block: (String, String, MarkdownPosition) -> Bool
  let taskAttribute: (String, String, MarkdownPosition) -> String?
}
