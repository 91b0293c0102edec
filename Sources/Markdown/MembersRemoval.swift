/// Takes members' blocks out of a text so that what is left reads as if they had never been
/// written.
///
/// A comment in the place of a block, which the writer leaves out, is always safe: it keeps what
/// stands before and after apart (`---` after a paragraph would make a heading). But within a list
/// or a quote it can leave a trace, since a blank line before it makes the list loose. So lines in
/// there are deleted altogether, unless the text would then be another one but for such traces.
struct MembersRemoval {
  typealias Block = MembersBlocks.Block

  private static let comment = Array("<!-- -->".utf8)
  /// How often a document may still be parsed to see what deleting lines does to it; a block that
  /// cannot be deleted costs one more.
  private var trials = 12

  /// Whether the text of a block of HTML is what stands for a members' block.
  static func isComment(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    literal.starts(with: comment)
      && literal.dropFirst(comment.count).allSatisfy { $0 == 0x0A || $0 == 0x0D }
  }

  /// `outline` parses a text.
  mutating func removing(
    _ blocks: [Block], from source: SourceText, outline: (SourceText) -> TreeOutline?
  ) -> SourceText {
    let safe = Cut(blocks, deleted: blocks.map { _ in false }, from: source)
    // Beside a block of the document itself no comment leaves a trace.
    var deleted = blocks.map(\.isNested)
    guard deleted.contains(true), trials > 0, let expected = outline(safe.text) else {
      return safe.text
    }
    let blocksOfLines = Dictionary(
      zip(safe.lines, blocks.indices), uniquingKeysWith: { first, _ in first })
    while trials > 0, deleted.contains(true) {
      trials -= 1
      let shorter = Cut(blocks, deleted: deleted, from: source).text
      guard let found = outline(shorter) else { break }
      guard let difference = expected.firstDifference(from: found) else { return shorter }
      // One of the two blocks around the difference has most likely made it.
      let suspects = expected.comments.filter {
        blocksOfLines[$0.line].map { deleted[$0] } ?? false
      }
      let around = [
        suspects.last { $0.offset <= difference }, suspects.first { $0.offset > difference },
      ]
      for case let comment? in around { blocksOfLines[comment.line].map { deleted[$0] = false } }
      if suspects.isEmpty { break }
    }
    return safe.text
  }

  /// A text with each block deleted or replaced by a comment.
  private struct Cut {
    let text: SourceText
    /// The line of each block's comment.
    private(set) var lines: [Int] = []

    init(_ blocks: [Block], deleted: [Bool], from source: SourceText) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(source.bytes.count)
      var originals: [Int] = []
      var line = 1
      var copied = 0
      for (block, isDeleted) in zip(blocks, deleted) {
        guard block.start >= copied else {
          lines.append(0)
          continue
        }
        bytes += source.bytes[copied..<block.start]
        let startLine = MembersBlocks.lineNumber(of: block.start, from: line, in: source)
        originals += (line...startLine).map(source.originalLine)
        lines.append(originals.count)
        let before = source.startOfLine(startLine)..<block.start
        if !isDeleted {
          bytes += comment + [0x0A]
        } else if source.bytes[before].allSatisfy({ $0 == 0x3E || $0 == 0x20 || $0 == 0x09 }) {
          bytes.removeLast(before.count)
          originals.removeLast()
        } else {
          // The marker of an item or a footnote stays.
          bytes.append(0x0A)
        }
        line = block.endLine + 1
        copied = source.startOfLine(line)
      }
      bytes += source.bytes[copied...]
      if line <= source.lineStarts.count {
        originals += (line...source.lineStarts.count).map(source.originalLine)
      }
      text = SourceText(
        bytes: bytes, originalLines: originals, shortened: [:], lineOffset: source.lineOffset)
    }
  }
}
