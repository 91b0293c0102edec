/// Turns offsets in a text into positions, and finds the places of what the parser gives none or
/// wrong ones for. It goes forward only, so that all its answers together cost one pass.
struct SourceLocator {
  let source: SourceText
  /// Everything before it has been found already.
  private(set) var cursor = 0

  private var line = 1
  private var countedOffset = 0
  private var countedColumn = 1

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

  /// Moves on to the place cmark gives for a node, if it gives one further on.
  mutating func move(to node: borrowing Node) {
    if let offset = source.offset(line: node.startLine, column: node.startColumn) {
      cursor = max(cursor, offset)
    }
  }

  mutating func move(toOffset offset: Int) {
    if offset < source.bytes.count { cursor = max(cursor, offset) }
  }

  /// Starts anew at the beginning of a block: footnotes are written after what follows them.
  mutating func start(at block: borrowing Node) {
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
