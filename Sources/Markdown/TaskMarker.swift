/// The `[ ]`, `[x]` or `[X]` and the blank after it with which a task item begins.
///
/// The library knows it only on lines that nothing but blanks stands before the item's own marker
/// on: neither in quotes and footnotes nor in an item that begins on another one's line. There it
/// stays in the text, and is found here by the same rule.
struct TaskMarker {
  /// The nodes of a marker that is still in the text; they are not written.
  struct Place {
    var text: Int?
    /// How many bytes of the text are the marker's.
    var length = 0
    /// The end of a line on which the marker stands alone.
    var lineBreak: Int?
  }

  var isDone: Bool
  var place = Place()

  init?(of item: borrowing Node, in source: SourceText) {
    if item.isTask {
      // The library takes a task for done if `[x]` stands anywhere in its line.
      isDone = Self.isTicked(item, in: source) ?? item.isDoneTask
      return
    }
    let found = item.withFirstChild { paragraph -> TaskMarker? in
      guard paragraph.kind == .paragraph,
        let start = source.offset(line: paragraph.startLine, column: paragraph.startColumn),
        let isDone = Self.box(at: start, in: source)
      else { return nil }
      return paragraph.withFirstChild { TaskMarker(text: $0, isDone, at: start, in: source) }
        ?? nil
    }
    guard case .some(.some(let marker)) = found else { return nil }
    self = marker
  }

  private init?(text: borrowing Node, _ isDone: Bool, at start: Int, in source: SourceText) {
    // An escaped or quoted bracket, or one of a link, differs from the source.
    guard text.kind == .text,
      text.withLiteral({ $0.starts(with: source.bytes[start..<start + Self.boxLength]) })
    else { return nil }
    self.isDone = isDone
    place.text = text.id
    place.length = text.withLiteral { literal in
      let isBlank = { HTMLCharacter.isSpace(literal[$0]) }
      return (Self.boxLength..<literal.count).first { !isBlank($0) } ?? literal.count
    }
    guard text.withLiteral({ $0.count }) == place.length else { return }
    place.lineBreak =
      text.withNext { next -> Int? in
        next.kind == .softBreak || next.kind == .lineBreak ? next.id : nil
      } ?? nil
  }

  private static let boxLength = 3

  /// Whether the box that begins at an offset is ticked; nil if there is none with a blank after it.
  private static func box(at start: Int, in source: SourceText) -> Bool? {
    let bytes = source.bytes
    guard start + boxLength < bytes.count, bytes[start] == UInt8(ascii: "["),
      bytes[start + 2] == UInt8(ascii: "]"), bytes[start + 3] == 0x20 || bytes[start + 3] == 0x09
    else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: " "): return false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return nil
    }
  }

  private static func isTicked(_ item: borrowing Node, in source: SourceText) -> Bool? {
    guard let start = source.offset(line: item.startLine, column: item.startColumn) else {
      return nil
    }
    let line = source.bytes[start..<source.endOfLine(item.startLine)]
    return line.firstIndex(of: UInt8(ascii: "[")).flatMap { box(at: $0, in: source) }
  }
}
