import Diagnostics

/// A position in a file's bytes that moves forward only and knows its line and column.
struct TextCursor {
  private let file: SourceFile
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ file: SourceFile) {
    self.file = file
  }

  /// Lines end at LF, CR LF or a lone CR; columns count Unicode scalars, a byte order mark not.
  mutating func place(at target: Int) -> SourcePlace {
    while offset < target {
      let byte = file.bytes[offset]
      let isCarriageReturn = byte == 0x0D
      let isBeforeLineFeed = offset + 1 < file.bytes.count && file.bytes[offset + 1] == 0x0A
      if byte == 0x0A || isCarriageReturn && !isBeforeLineFeed {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80, !isCarriageReturn {
        column += 1
      }
      offset += 1
      if offset == 3, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { column = 1 }
    }
    return SourcePlace(path: file.path, line: line, column: column)
  }
}
