/// Looks for members' markers that take no effect, in what has been written and in the source.
///
/// Closed fenced code and code within a line are let be, since that is how the syntax is
/// explained; indented code and code whose fence is never closed are not, since both come about
/// by mistake.
struct MembersWatch {
  /// Text with something like a marker: the lines it may stand on, and what it says.
  private var suspects: [(lines: ClosedRange<Int>, words: String)] = []
  private var closedCode: [ClosedRange<Int>] = []

  mutating func noteClosedCode(_ lines: ClosedRange<Int>) { closedCode.append(lines) }

  /// Looks at text as a reader would see it, so that entities and formatting do not hide a marker.
  mutating func look(
    at plain: [UInt8], from start: Int, startsQuote: Bool, code: [Range<Int>],
    lines: ClosedRange<Int>
  ) {
    plain.withUnsafeBufferPointer { bytes in
      if startsQuote, code.first.map({ $0.lowerBound > start + 2 }) ?? true,
        let found = MembersMarker.mistake(atStartOfQuote: start, in: bytes, to: bytes.count)
      {
        suspects.append((lines, Self.words(bytes, found)))
        return
      }
      var index = start
      while let found = MembersMarker.mistake(in: bytes, from: index, to: bytes.count) {
        index = found.upperBound
        if code.isCovering(found.lowerBound) { continue }
        suspects.append((lines, Self.words(bytes, found)))
        return
      }
    }
  }

  private static func words(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// All mistaken markers: those in the source by their places, and those of which only the text
  /// tells by the beginnings of their lines.
  func mistakes(in source: SourceText, _ locator: inout SourceLocator) -> [MarkdownFinding] {
    var findings: [MarkdownFinding] = []
    var foundLines: [Range<Int>] = []
    let code = closedCode.map { $0.lowerBound..<$0.upperBound + 1 }
      .sorted { $0.lowerBound < $1.lowerBound }
    for (line, range) in Self.marked(in: source) where !code.isCovering(line) {
      foundLines.append(line..<line + 1)
      findings.append(
        MarkdownFinding(
          .mistakenMembersMarker, at: locator.position(of: range.lowerBound),
          words: HTMLCharacter.cleaned(String(decoding: source.bytes[range], as: UTF8.self))))
    }
    for suspect in suspects {
      let before = foundLines.partition(by: suspect.lines.upperBound)
      if before > 0, foundLines[before - 1].lowerBound >= suspect.lines.lowerBound { continue }
      let start = source.startOfLine(suspect.lines.lowerBound)
      findings.append(
        MarkdownFinding(
          .mistakenMembersMarker, at: locator.position(of: start), words: suspect.words))
    }
    return findings
  }

  /// The first thing like a marker in each line, outside of code within the line.
  private static func marked(in source: SourceText) -> [(line: Int, range: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      var line = 1
      var spans: (line: Int, ranges: [Range<Int>]) = (0, [])
      while let mistake = MembersMarker.mistake(in: bytes, from: index, to: bytes.count) {
        while line < source.lineStarts.count, source.lineStarts[line] <= mistake.lowerBound {
          line += 1
        }
        if spans.line != line {
          let start = source.startOfLine(line)
          spans = (line, codeSpans(in: bytes, from: start, to: source.endOfLine(line)))
        }
        index = mistake.upperBound
        if !spans.ranges.isCovering(mistake.lowerBound) {
          found.append((line, mistake))
          index = max(index, source.startOfLine(line + 1))
        }
      }
    }
    return found
  }

  /// What lies between a run of backticks and the next equal one in a line.
  private static func codeSpans(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var open: (start: Int, run: Int)?
    var index = start
    while index < end {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let runStart = index
      while index < end, bytes[index] == UInt8(ascii: "`") { index += 1 }
      let run = index - runStart
      if let opened = open {
        guard run == opened.run else { continue }
        spans.append(opened.start..<runStart)
        open = nil
      } else {
        open = (index, run)
      }
    }
    return spans
  }
}

extension [Range<Int>] {
  /// How many of the ranges, which are in order, begin at or before a number.
  func partition(by number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether one of the ranges, which are in order and apart, holds a number.
  func isCovering(_ number: Int) -> Bool {
    let before = partition(by: number)
    return before > 0 && self[before - 1].contains(number)
  }
}
