/// The forms in which authors' words are compared and shown.
enum Word {
  /// Lower case, and without the blanks, hyphens and underscores in which spellings differ:
  /// `In-Progress` and `in progress` are one word.
  static func folded(_ text: String) -> String {
    text.lowercased().filter {
      !$0.isWhitespace && $0 != "-" && $0 != "_" && $0 != "\"" && $0 != "'"
    }
  }

  /// One line: every line end, with the blanks around it, becomes a space.
  static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return text.trimmingBlanks }
    return text.split(separator: "\n").map { String($0).trimmingBlanks }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// Without blanks and line ends at either end.
  var trimmingBlanks: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else {
      return self
    }
    let start = utf8.firstIndex { !isBlank($0) } ?? endIndex
    let end = utf8.lastIndex { !isBlank($0) }.map { utf8.index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
