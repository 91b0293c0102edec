internal import CMarkGFM
internal import CMarkGFMShim
internal import Synchronization

/// The one place that starts cmark-gfm's parser: any number of threads may parse at once.
///
/// The library keeps the table of characters at which inline parsing stops in a global that every
/// parse fills for its extensions and clears again, so that two parses at once spoil each other.
/// Here the characters of all extensions but one are put in once and for all, and the lists from
/// which parses would clear them are emptied. `strikethrough` needs its list to pair its
/// delimiters; so it is attached only to texts with a `~`, and those parse one at a time. No other
/// text looks at the table's entry for `~`.
enum CMarkLibrary {
  /// Registered once, never changed again after `prepared` is made.
  private struct Extensions {
    let withoutCharacters: [OpaquePointer]
    let strikethrough: OpaquePointer?
    let taskList: OpaquePointer?
  }

  // Written once by the initializer; the library only reads extensions after that.
  private nonisolated(unsafe) static let prepared = prepare()

  private static let strikethroughLock = Mutex(())

  /// The node types that extensions add, which the library numbers when it starts.
  static let extensionTypes: ExtensionTypes = {
    _ = prepared
    return ExtensionTypes(
      table: shim_node_table().rawValue, row: shim_node_table_row().rawValue,
      cell: shim_node_table_cell().rawValue, strikethrough: shim_node_strikethrough().rawValue)
  }()

  struct ExtensionTypes: Sendable {
    let table, row, cell, strikethrough: UInt32
  }

  private static func prepare() -> Extensions {
    cmark_gfm_core_extensions_ensure_registered()
    let names: [String] = ["table", "autolink", "tasklist"]
    let others = names.compactMap { cmark_find_syntax_extension($0) }
    // This parser lives as long as the process.
    let keeper = cmark_parser_new(CMARK_OPT_DEFAULT)
    for other in others { cmark_parser_attach_syntax_extension(keeper, other) }
    cmark_manage_extensions_special_characters(keeper, 1)
    for other in others { cmark_syntax_extension_set_special_inline_chars(other, nil) }
    return Extensions(
      withoutCharacters: others, strikethrough: cmark_find_syntax_extension("strikethrough"),
      taskList: cmark_find_syntax_extension("tasklist"))
  }

  /// Whether a list item is a task: the extension leaves its name on it and no type of its own.
  static func isTask(_ item: OpaquePointer) -> Bool {
    guard let found = cmark_node_get_syntax_extension(item) else { return false }
    return found == prepared.taskList
  }

  /// Parses into the arena in use on this thread. The tree lives as long as the arena.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    guard bytes.contains(UInt8(ascii: "~")) else { return parse(bytes, with: nil) }
    let strikethrough = prepared.strikethrough.map { Int(bitPattern: $0) }
    let root = strikethroughLock.withLock { _ in
      parse(bytes, with: strikethrough.flatMap { OpaquePointer(bitPattern: $0) })
        .map { Int(bitPattern: $0) }
    }
    return root.flatMap { OpaquePointer(bitPattern: $0) }
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, with strikethrough: OpaquePointer?
  ) -> OpaquePointer? {
    let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, shim_arena_mem())
    for other in prepared.withoutCharacters {
      cmark_parser_attach_syntax_extension(parser, other)
    }
    if let strikethrough { cmark_parser_attach_syntax_extension(parser, strikethrough) }
    bytes.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    let root = cmark_parser_finish(parser)
    cmark_parser_free(parser)
    return root
  }
}
