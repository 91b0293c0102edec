/// Finds the members' blocks of a text, and takes their markers out if they are shown.
///
/// It works on lines, not on the tree, because a block may define links and footnotes for the
/// text around it: only a text without the block parses as if the block had never been written.
enum MembersBlocks {
  struct Block {
    /// Offset of the quote's `>`.
    var start: Int
    /// Offset of `[!MEMBERS]`.
    var marker: Int
    /// The last line, counted from 1; lines that continue a paragraph without `>` are in.
    var endLine: Int
    /// Whether something other than the document holds the block.
    var isNested: Bool
  }

  /// In the order of the text. In blocks that are to be removed, no further ones are sought.
  static func find(
    in root: borrowing Node, of source: SourceText, _ members: MarkdownOptions.MembersBlocks
  ) -> [Block] {
    guard MembersMarker.mayOccur(in: source.bytes) else { return [] }
    var found: [Block] = []
    var quotes = 0
    root.walk { node, step in
      switch (node.kind, step) {
      case (.quote, .enter):
        quotes += 1
        guard let block = block(at: node, depth: quotes, in: source) else { return true }
        found.append(block)
        if members == .remove { quotes -= 1 }
        return members != .remove
      case (.quote, .leave):
        quotes -= 1
        return true
      case (.document, _), (.list, _), (.item, _), (.footnoteDefinition, _), (.other, _):
        return true
      default:
        return false
      }
    }
    // Footnotes come last in the tree, wherever they were written.
    return found.sorted { $0.start < $1.start }
  }

  /// Reads the source, not the tree: a link reference definition may have swallowed the marker.
  private static func block(
    at quote: borrowing Node, depth: Int, in source: SourceText
  ) -> Block? {
    guard let start = source.offset(line: quote.startLine, column: quote.startColumn),
      start < source.bytes.count, source.bytes[start] == UInt8(ascii: ">")
    else { return nil }
    var line = quote.startLine
    var index = start + 1
    while true {
      let end = source.endOfLine(line)
      while index < end, isBlank(source.bytes[index]) { index += 1 }
      if index < end { break }
      line += 1
      guard line <= quote.endLine else { return nil }
      index = skipMarkers(depth, of: line, in: source)
    }
    guard MembersMarker.starts(at: index, in: source.bytes) else { return nil }
    return Block(
      start: start, marker: index, endLine: max(quote.endLine, line),
      isNested: quote.parentKind != .document)
  }

  private static func skipMarkers(_ depth: Int, of line: Int, in source: SourceText) -> Int {
    var index = source.startOfLine(line)
    let end = source.endOfLine(line)
    var left = depth
    while index < end {
      if source.bytes[index] == UInt8(ascii: ">"), left > 0 {
        left -= 1
      } else if !isBlank(source.bytes[index]) {
        break
      }
      index += 1
    }
    return index
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  static func lineNumber(of offset: Int, from line: Int, in source: SourceText) -> Int {
    var line = line
    while line < source.lineStarts.count, source.lineStarts[line] <= offset { line += 1 }
    return line
  }

  /// The text without the blocks' markers, and the places of the shown blocks in it.
  static func unmarking(
    _ blocks: [Block], in source: SourceText, _ before: Set<Int>
  ) -> (SourceText, Set<Int>) {
    let shown = before.union(blocks.map(\.start))
    let length = MembersMarker.length
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    var shortened = source.shortened
    var copied = 0
    var line = 1
    var moved: Set<Int> = []
    let starts = shown.sorted()
    var next = starts.startIndex
    for block in blocks where block.marker >= copied {
      while next < starts.endIndex, starts[next] < block.marker {
        moved.insert(starts[next] - (copied - bytes.count))
        next += 1
      }
      bytes += source.bytes[copied..<block.marker]
      copied = block.marker + length
      line = lineNumber(of: block.marker, from: line, in: source)
      shortened[line, default: .init(offset: 0, count: 0)].count += length
      shortened[line]?.offset = bytes.count
    }
    while next < starts.endIndex {
      moved.insert(starts[next] - (copied - bytes.count))
      next += 1
    }
    bytes += source.bytes[copied...]
    let text = SourceText(
      bytes: bytes, originalLines: source.originalLines, shortened: shortened,
      lineOffset: source.lineOffset)
    return (text, moved)
  }
}
