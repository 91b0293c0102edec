import Diagnostics
import HandbookModel

/// Tells the front matter of a file from its body.
///
/// A front matter opens with `---` on the first line and closes with `---` or `...` on a line of
/// its own; blanks may follow each. One of TOML, between lines of `+++`, is an error and no body: it
/// must not come out as text.
struct FrontMatterSplit {
  /// nil where there is no front matter, and where it is not closed.
  let yaml: YAMLText?
  let isClosed: Bool
  /// Empty where the front matter is not closed.
  let body: Body

  init(_ text: SourceText, diagnostics: inout [Diagnostic]) {
    let bytes = text.bytes
    var line = Self.lineEnd(bytes, from: 0)
    if Self.isFence(bytes[0..<line], of: 0x2B) {
      let place = SourcePlace(path: text.path, line: 1, column: 1)
      diagnostics.append(.tomlFrontMatter(at: place))
      (yaml, isClosed, body) = (nil, false, .empty)
      return
    }
    guard Self.isFence(bytes[0..<line], of: 0x2D) else {
      let late = Self.lateFence(text)
      if let late { diagnostics.append(.frontMatterNotFirst(at: late)) }
      yaml = nil
      isClosed = late == nil
      body = late == nil ? Body(markdown: Self.string(bytes[...]), firstLine: 1) : .empty
      return
    }
    let start = min(line + 1, bytes.count)
    var lineStart = start
    var number = 2
    while lineStart < bytes.count {
      line = Self.lineEnd(bytes, from: lineStart)
      let content = bytes[lineStart..<line]
      if Self.isFence(content, of: 0x2D) || Self.isFence(content, of: 0x2E) {
        yaml = YAMLText(bytes: Array(bytes[start..<lineStart]), path: text.path, firstLine: 2)
        isClosed = true
        let rest = bytes[min(line + 1, bytes.count)...]
        body = Body(markdown: Self.string(rest), firstLine: number + 1)
        return
      }
      lineStart = line + 1
      number += 1
    }
    diagnostics.append(.frontMatterNotClosed(at: SourcePlace(path: text.path, line: 1, column: 1)))
    (yaml, isClosed, body) = (nil, false, .empty)
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
  }

  /// Three times a byte, then blanks only.
  private static func isFence(_ line: ArraySlice<UInt8>, of byte: UInt8) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == byte }
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The place of a `---` that only blank lines precede and a field follows: the author meant a
  /// front matter, which must not come out as text.
  private static func lateFence(_ text: SourceText) -> SourcePlace? {
    guard let first = text.bytes.first(where: { $0 != 0x0A && $0 != 0x20 && $0 != 0x09 }),
      first == 0x2D
    else { return nil }
    var lineStart = 0
    var number = 1
    while lineStart < text.bytes.count {
      let end = lineEnd(text.bytes, from: lineStart)
      let line = text.bytes[lineStart..<end].drop { $0 == 0x20 || $0 == 0x09 }
      if !line.isEmpty {
        let next = text.bytes[min(end + 1, text.bytes.count)...].prefix { $0 != 0x0A }
        guard isFence(line, of: 0x2D), isField(next) else { return nil }
        return SourcePlace(path: text.path, line: number, column: line.startIndex - lineStart + 1)
      }
      lineStart = end + 1
      number += 1
    }
    return nil
  }

  /// Lower-case letters and `_`, then a colon.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    let key = line.prefix { (0x61...0x7A).contains($0) || $0 == 0x5F }
    return !key.isEmpty && line.dropFirst(key.count).first == 0x3A
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
