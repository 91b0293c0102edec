/// The text that was parsed, and how its lines correspond to the author's file.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// Offsets of the first byte of each line.
  let lineStarts: [Int]
  /// For each line, its number in the author's text, counted from 1; nil if nothing was taken out.
  private(set) var originalLines: [Int]?
  /// Bytes taken out of a line (by its number here): they lie before `offset` and count `count`.
  private(set) var shortened: [Int: Shortening] = [:]
  let lineOffset: Int

  struct Shortening: Sendable {
    var offset: Int
    var count: Int
  }

  /// NUL becomes U+FFFD, as the parser would have it, so that offsets stay the same.
  init(_ text: String, lineOffset: Int) {
    let utf8 = text.utf8
    var bytes = Array(utf8)
    if bytes.contains(0) {
      bytes = bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    }
    self.init(bytes: bytes, originalLines: nil, shortened: [:], lineOffset: lineOffset)
  }

  init(
    bytes: [UInt8], originalLines: [Int]?, shortened: [Int: Shortening], lineOffset: Int
  ) {
    self.bytes = bytes
    self.originalLines = originalLines
    self.shortened = shortened
    self.lineOffset = lineOffset
    lineStarts = Self.lineStarts(of: bytes)
  }

  /// Lines end as the parser sees it: with LF, CR or both.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      starts.reserveCapacity(bytes.count / 32 + 2)
      for index in bytes.indices where bytes[index] <= 0x0D {
        let byte = bytes[index]
        let isCRLF =
          byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        if byte == 0x0A || byte == 0x0D && !isCRLF { starts.append(index + 1) }
      }
      return starts
    }
  }

  /// The offset of a place that cmark gives, or nil if it gives none.
  func offset(line: Int, column: Int) -> Int? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    return min(lineStarts[line - 1] + max(column - 1, 0), endOfLine(line))
  }

  /// The offset after the last byte of a line that is not its end.
  func endOfLine(_ line: Int) -> Int {
    var end = startOfLine(line + 1)
    let start = startOfLine(line)
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// The offset of a line's first byte, or the end of the text.
  func startOfLine(_ line: Int) -> Int {
    line < 1 ? 0 : line <= lineStarts.count ? lineStarts[line - 1] : bytes.count
  }

  /// The number of the line that an offset lies in.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  func originalLine(_ line: Int) -> Int {
    guard let originalLines, line >= 1, line <= originalLines.count else { return line }
    return originalLines[line - 1]
  }
}
