/// An upper bound of how deep YAML values nest, found without parsing.
///
/// It never underestimates. Lists and groups written as blocks nest by columns, at most two in
/// each; of those written in brackets every bracket counts from where it opens to where it would
/// close if it opened a value, even one that is only text.
struct NestingBound {
  private let bytes: [UInt8]
  /// Where the bracket at an offset closes; the end of the text where it does not.
  private var closings: [Int: Int] = [:]
  private var isTooCostly = false
  private var steps = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// - Returns: nil where no value is deeper than a limit, else a line, from 1, near one that is.
  static func lineThatExceeds(_ limit: Int, in bytes: [UInt8]) -> Int? {
    let (columns, deepestLine) = blockColumns(bytes)
    let brackets = bytes.count { $0 == 0x5B || $0 == 0x7B }
    if 2 * columns > limit { return deepestLine }
    if 2 * columns + brackets <= limit { return nil }
    var bound = NestingBound(bytes)
    return bound.lineThatExceeds(limit - 2 * columns)
  }

  /// The number of different columns in which a block can start, and the line that adds the last.
  ///
  /// Before a block's start in its line there are only blanks and `-`, `?`, `:` with a blank
  /// after each.
  private static func blockColumns(_ bytes: [UInt8]) -> (count: Int, line: Int) {
    var columns: Set<Int> = []
    var (line, lineStart, index, deepestLine) = (1, 0, 0, 1)
    var isPrefix = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A {
        (line, lineStart, isPrefix) = (line + 1, index + 1, true)
      } else if isPrefix, byte != 0x20, byte != 0x09 {
        if columns.insert(index - lineStart).inserted { deepestLine = line }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
        let isIndicator = byte == 0x2D || byte == 0x3F || byte == 0x3A
        isPrefix = isIndicator && (next == 0x20 || next == 0x09 || next == 0x0A)
      }
      index += 1
    }
    return (columns.count, deepestLine)
  }

  private mutating func lineThatExceeds(_ limit: Int) -> Int? {
    // Brackets within text that only looks quoted may each need a walk of their own.
    for index in bytes.indices where isOpening(bytes[index]) && closings[index] == nil {
      walk(from: index)
      if isTooCostly { return lineNumber(of: index) }
    }
    let openings = bytes.indices.filter { isOpening(bytes[$0]) }
    let ends = openings.map { closings[$0] ?? bytes.count }.sorted()
    var closed = 0
    for (opened, offset) in openings.enumerated() {
      while ends[closed] < offset { closed += 1 }
      if opened + 1 - closed > limit { return lineNumber(of: offset) }
    }
    return nil
  }

  private func lineNumber(of offset: Int) -> Int {
    bytes[..<offset].count { $0 == 0x0A } + 1
  }

  private func isOpening(_ byte: UInt8) -> Bool { byte == 0x5B || byte == 0x7B }

  /// Reads tokens as libyaml does between brackets, from one that opens to the one that closes it.
  private mutating func walk(from start: Int) {
    var stack: [Int] = []
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x5B, 0x7B:
        stack.append(index)
        index += 1
      case 0x5D, 0x7D:
        if let opening = stack.popLast() { closings[opening] = index }
        if stack.isEmpty { return }
        index += 1
      case 0x20, 0x09, 0x0A, 0x2C, 0x3A, 0x3F: index += 1
      case 0x23: index = end(from: index) { $0 == 0x0A }
      case 0x22, 0x27: index = endOfQuote(from: index)
      // A tag's end is hard to tell: count its brackets to the end of the text.
      case 0x21: index = bytes.count
      default: index = endOfPlain(from: index)
      }
      steps += 1
    }
    for opening in stack { closings[opening] = bytes.count }
  }

  private mutating func end(from start: Int, at isEnd: (UInt8) -> Bool) -> Int {
    let end = bytes[start...].firstIndex(where: isEnd) ?? bytes.count
    count(end - start)
    return end
  }

  private mutating func endOfQuote(from start: Int) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < bytes.count, bytes[index] != quote {
      index += quote == 0x22 && bytes[index] == 0x5C ? 2 : 1
    }
    count(index - start)
    // Two single quotes stand for one: the second then opens the rest, to the same end.
    return min(index + 1, bytes.count)
  }

  /// Text without quotes ends at a bracket, a comma, a colon with a blank, or a comment.
  private mutating func endOfPlain(from start: Int) -> Int {
    var index = start + 1
    scan: while index < bytes.count {
      switch bytes[index] {
      case 0x5B, 0x5D, 0x7B, 0x7D, 0x2C: break scan
      case 0x3A where index + 1 == bytes.count || isBlank(bytes[index + 1]): break scan
      case 0x23 where isBlank(bytes[index - 1]): break scan
      default: index += 1
      }
    }
    count(index - start)
    return index
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

  private mutating func count(_ length: Int) {
    steps += length
    if steps > 16 * bytes.count { isTooCostly = true }
  }
}
