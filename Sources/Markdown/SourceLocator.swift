/// Turns offsets in a text into positions, and finds the places of what the parser gives none or
/// wrong ones for. It goes forward only, so that all its answers together cost one pass.
struct SourceLocator {
  let source: SourceText
  /// Everything before it has been found already.
  private(set) var cursor = 0

  private var line = 1
  private var countedOffset = 0
  private var countedColumn = 1

  /// Where the block of text begins that is being written, and how many quotes it is in.
  private var blockLine = 0
  private var blockColumn = 1
  private var quoteDepth = 0

  init(_ source: SourceText) { self.source = source }

  /// The position of an offset, in the author's file.
  mutating func position(of offset: Int) -> MarkdownPosition {
    if offset < countedOffset || offset >= source.startOfLine(line + 1) { moveToLine(of: offset) }
    let start = countedOffset
    source.bytes.withUnsafeBufferPointer { bytes in
      for index in start..<min(offset, bytes.count) where bytes[index] & 0xC0 != 0x80 {
        countedColumn += 1
      }
    }
    countedOffset = max(offset, start)
    var column = countedColumn
    if let shortening = source.shortened[line], offset >= shortening.offset {
      column += shortening.count
    }
    return MarkdownPosition(line: source.originalLine(line) + source.lineOffset, column: column)
  }

  private mutating func moveToLine(of offset: Int) {
    if offset < source.startOfLine(line) || offset >= source.startOfLine(line + 2) {
      line = source.line(of: offset)
    } else if offset >= source.startOfLine(line + 1), line < source.lineStarts.count {
      line += 1
    }
    countedOffset = source.startOfLine(line)
    countedColumn = 1
  }

  /// Where a node within a block of text is, or nil if cmark gives no place.
  ///
  /// cmark counts columns as if every line of a paragraph began where its first one does. Which
  /// part of a line's indent is stripped depends on whether the line continues its containers or
  /// is a lazy one; `earliest` takes the one and `likely` the other.
  func place(of node: borrowing Node) -> (earliest: Int, likely: Int)? {
    let line = node.startLine
    guard let offset = source.offset(line: line, column: node.startColumn) else { return nil }
    guard line > blockLine else { return (offset, offset) }
    var start = source.startOfLine(line)
    let end = source.endOfLine(line)
    var quotes = 0
    var index = start
    while index < end {
      let byte = source.bytes[index]
      if byte == UInt8(ascii: ">"), quotes < quoteDepth {
        quotes += 1
        start = index + 1
      } else if byte != 0x20, byte != 0x09 {
        break
      }
      index += 1
    }
    let distance = max(node.startColumn - blockColumn, 0)
    return (min(start + distance, end), min(index + distance, end))
  }

  /// Moves on to the place of a node, if that is further on.
  mutating func move(to node: borrowing Node) {
    if let place = place(of: node) { cursor = max(cursor, place.earliest) }
  }

  mutating func move(toOffset offset: Int) {
    if offset < source.bytes.count { cursor = max(cursor, offset) }
  }

  /// Starts anew at the beginning of a block: footnotes are written after what follows them.
  mutating func start(at block: borrowing Node, quoteDepth: Int) {
    blockLine = block.startLine
    blockColumn = block.startColumn
    self.quoteDepth = quoteDepth
    if let offset = source.offset(line: block.startLine, column: block.startColumn) {
      cursor = offset
    }
  }

  mutating func position(ofStart node: borrowing Node) -> MarkdownPosition {
    position(of: source.offset(line: node.startLine, column: node.startColumn) ?? cursor)
  }

  /// Finds bytes at or after the cursor and moves behind them. The search is short, since what is
  /// not there (having been written with entities, say) must not cost a pass over the text.
  mutating func find(_ needle: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = needle.first else { return nil }
    let start = cursor
    let found = source.bytes.withUnsafeBufferPointer { bytes -> Int? in
      let end = min(bytes.count - needle.count, start + 2048)
      var index = start
      while index <= end {
        if bytes[index] == first {
          var length = 1
          while length < needle.count, bytes[index + length] == needle[length] { length += 1 }
          if length == needle.count { return index }
        }
        index += 1
      }
      return nil
    }
    if let found { cursor = found + needle.count }
    return found
  }

  mutating func find(_ needle: [UInt8]) -> Int? {
    needle.withUnsafeBufferPointer { find($0) }
  }
}
