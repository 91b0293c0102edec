/// The fields of a file as lines, so that one can be replaced and every byte of the rest stays.
struct FrontMatterEdit {
  /// Each with its line end.
  private var lines: [Substring]
  /// Of the line that closes the front matter.
  private var close: Int
  private let lineEnd: String

  /// - Returns: nil for a file without a front matter that is closed.
  init?(_ text: String) {
    lines = Self.lines(text)
    guard let first = lines.first, Self.isFence(first.drop { $0 == "\u{FEFF}" }),
      let close = lines.dropFirst().firstIndex(where: Self.isFence)
    else { return nil }
    self.close = close
    lineEnd = first.unicodeScalars.contains("\r") ? "\r\n" : "\n"
  }

  var text: String { lines.joined() }

  /// The lines of a field as they stand there, without line ends; nil where it is missing.
  func written(_ field: String) -> [String]? {
    region(of: field).map { lines[$0].map(Self.content) }
  }

  /// Puts a field in the place of what it was, or behind the others.
  mutating func replace(_ field: String, with new: [String]) {
    let ended = new.map { Substring($0 + lineEnd) }
    let region = region(of: field) ?? close..<close
    lines.replaceSubrange(region, with: ended)
    close += ended.count - region.count
  }

  mutating func remove(_ field: String) { replace(field, with: []) }

  /// A field begins at the margin, and goes on as long as lines do not.
  private func region(of field: String) -> Range<Int>? {
    guard let start = (1..<close).first(where: { Self.key(lines[$0]) == field[...] }) else {
      return nil
    }
    var end = start + 1
    var next = end
    while next < close {
      let line = Self.content(lines[next])
      if line.hasPrefix(" ") || line.hasPrefix("\t") || line.hasPrefix("- ") || line == "-" {
        next += 1
        end = next
      } else if line.isEmpty {
        next += 1
      } else {
        break
      }
    }
    return start..<end
  }

  private static func key(_ line: Substring) -> Substring? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon]
    return key.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "_") } ? key : nil
  }

  private static func isFence(_ line: Substring) -> Bool {
    let text = content(line)
    return (text.hasPrefix("---") || text.hasPrefix("..."))
      && text.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }

  private static func content(_ line: Substring) -> String {
    String(line.prefix { !$0.isNewline })
  }

  /// CR and LF are one character to Swift.
  private static func lines(_ text: String) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    for index in text.indices where text[index] == "\n" || text[index] == "\r\n" {
      let next = text.index(after: index)
      result.append(text[start..<next])
      start = next
    }
    if start < text.endIndex { result.append(text[start...]) }
    return result
  }
}
