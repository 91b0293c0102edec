/// One text file as it was read: its path and its bytes, valid UTF-8 or not.
package struct SourceFile: Sendable {
  /// The path that diagnostics show, with `/` between its parts, relative to the site's folder.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The text of a line, counted from 1, without its line end; nil past the end of the file.
  ///
  /// A line ends at LF, CR LF or a lone CR, as in YAML and CommonMark.
  package func line(_ number: Int) -> String? {
    guard number > 0 else { return nil }
    let ranges = lineRanges
    return ranges.indices.contains(number - 1) ? text(ranges[number - 1]) : nil
  }

  /// Where the bytes of each line are, without its line end; there is one line at least.
  var lineRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      ranges.append(start..<index)
      index += byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      start = index
    }
    ranges.append(start..<bytes.count)
    return ranges
  }

  /// The text of bytes; what is not UTF-8 becomes `�`.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
