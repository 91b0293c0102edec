/// Measures a text against ``MarkdownLimits`` in one pass, before the parser sees it.
///
/// It knows lines, not blocks, and errs towards counting too much; the limits leave room for that.
struct SourceMeasure {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: MarkdownLimits
  private let lineOffset: Int

  private var line = 1
  private var lineStart = 0
  private var pipes = 0
  private var brackets = 0
  private var tildes = 0
  private var lastParenthesis = -1
  private var parentheses = 0
  private var lastAutolink = -1
  /// A paragraph, or any lines that no blank line and no list marker parts.
  private var paragraphStart = 0
  private var paragraphLine = 1
  private var costlyMarks = 0
  private var costlyMarksInLine = 0
  private var repeatedBytes = 0
  /// Columns of the table that the current lines may belong to.
  private var tableColumns = 0
  private var tableCells = 0
  private var definitionStart: Int?
  private var longestDefinition = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: MarkdownLimits, lineOffset: Int) {
    self.bytes = bytes
    self.limits = limits
    self.lineOffset = lineOffset
  }

  static func check(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: MarkdownLimits, lineOffset: Int
  ) throws(MarkdownLimit) {
    var measure = SourceMeasure(bytes, limits, lineOffset: lineOffset)
    guard bytes.count <= limits.bytes else {
      throw measure.limit(
        "the text has \(bytes.count) bytes; at most \(limits.bytes) are read", line: 1)
    }
    try measure.run()
  }

  private func limit(_ reason: String, line: Int? = nil) -> MarkdownLimit {
    MarkdownLimit(line: (line ?? self.line) + lineOffset, reason: reason)
  }

  private mutating func run() throws(MarkdownLimit) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        try endLine(at: index)
        if byte == UInt8(ascii: "\r"), next(index) == UInt8(ascii: "\n") { index += 1 }
        lineStart = index + 1
        line += 1
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "["):
        brackets += 1
        if next(index) == UInt8(ascii: "^") { costlyMarksInLine += 2 }
      case UInt8(ascii: "@"): costlyMarksInLine += 1
      case UInt8(ascii: "<"):
        if let after = next(index), after == UInt8(ascii: "?") || after == UInt8(ascii: "!") {
          costlyMarksInLine += 1
        }
      case UInt8(ascii: "!"):
        if next(index) == UInt8(ascii: "["), next(index + 1) == UInt8(ascii: "[") {
          costlyMarksInLine += 4
        }
      case UInt8(ascii: "."):
        if index >= 3, isW(index - 1), isW(index - 2), isW(index - 3) { countAutolink(at: index) }
      case UInt8(ascii: "/"):
        if index >= 1, bytes[index - 1] == UInt8(ascii: ":") { countAutolink(at: index) }
      case UInt8(ascii: "~"):
        tildes += 1
        if tildes % 8 == 0 { costlyMarksInLine += 1 }
      case UInt8(ascii: ")"): try countParenthesis(at: index)
      default: break
      }
      index += 1
    }
    try endLine(at: bytes.count)
    try endParagraph(at: bytes.count)
    guard longestDefinition * brackets <= limits.referenceBytes else {
      throw limit("a link reference definition is too long for being used so often", line: 1)
    }
  }

  private func next(_ index: Int) -> UInt8? {
    index + 1 < bytes.count ? bytes[index + 1] : nil
  }

  private func isW(_ index: Int) -> Bool { bytes[index] | 0x20 == UInt8(ascii: "w") }

  /// The end of an autolink is sought up to the end of its word; a word may hold many.
  private mutating func countAutolink(at index: Int) {
    if lastAutolink >= 0, isOneWord(from: lastAutolink, to: index) { costlyMarksInLine += 4 }
    lastAutolink = index
  }

  /// Nothing is looked at twice, since the calls for one kind of mark follow one another.
  private func isOneWord(from start: Int, to end: Int) -> Bool {
    !bytes[start..<end].contains(where: HTMLCharacter.isSpace)
  }

  /// The end of an autolink is sought with a count of parentheses for each that closes.
  private mutating func countParenthesis(at index: Int) throws(MarkdownLimit) {
    let isSameWord = lastParenthesis >= 0 && isOneWord(from: lastParenthesis, to: index)
    parentheses = isSameWord ? parentheses + 1 : 1
    lastParenthesis = index
    guard parentheses <= limits.parenthesesInWord else {
      throw limit("a word has more than \(limits.parenthesesInWord) closing parentheses")
    }
  }

  private mutating func endLine(at end: Int) throws(MarkdownLimit) {
    let prefix = LinePrefix(bytes, from: lineStart, to: end)
    if !prefix.isRule, prefix.depth > limits.nesting {
      throw limit("quotes and lists lie more than \(limits.nesting) deep in one another")
    }
    if prefix.isBlank || prefix.startsListItem {
      try endParagraph(at: lineStart)
    }
    if prefix.isBlank {
      paragraphLine = line + 1
      tableColumns = 0
    } else if pipes > 0 || tableColumns > 0 {
      try endTableLine(at: end)
    }
    endDefinition(prefix, at: end)
    pipes = 0
    costlyMarks += costlyMarksInLine
    costlyMarksInLine = 0
  }

  private mutating func endTableLine(at end: Int) throws(MarkdownLimit) {
    if isRowOfDashes(to: end) {
      guard pipes <= limits.tableColumns + 1 else {
        throw limit(
          "a table has \(pipes - 1) columns; at most \(limits.tableColumns) are read")
      }
      tableColumns = pipes + 1
      costlyMarksInLine += 64 + (line - paragraphLine) / 4
    }
    tableCells += tableColumns
    guard tableCells <= limits.tableCells else {
      throw limit("the tables have more than \(limits.tableCells) cells")
    }
  }

  /// Whether the line may be the one below a table's head.
  private func isRowOfDashes(to end: Int) -> Bool {
    var hasDash = false
    for index in lineStart..<end {
      switch bytes[index] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "*"),
        UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"), 0x09...0x0D, 0x20,
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        continue
      default: return false
      }
    }
    return hasDash
  }

  private mutating func endDefinition(_ prefix: LinePrefix, at end: Int) {
    if prefix.isBlank || prefix.startsBracket { definitionStart = nil }
    if prefix.startsBracket, hasLabelEnd(from: prefix.contentStart, to: end) {
      definitionStart = lineStart
    }
    if let definitionStart { longestDefinition = max(longestDefinition, end - definitionStart) }
  }

  private func hasLabelEnd(from start: Int, to end: Int) -> Bool {
    var index = start
    while index + 1 < end {
      if bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: ":") { return true }
      index += 1
    }
    return false
  }

  private mutating func endParagraph(at end: Int) throws(MarkdownLimit) {
    repeatedBytes += costlyMarks * (end - paragraphStart)
    guard repeatedBytes <= limits.repeatedBytes else {
      throw limit(
        "one paragraph holds too many of '<!', '<?', '![[', '[^', '@', '://', '~' or rows of dashes",
        line: paragraphLine)
    }
    costlyMarks = 0
    paragraphStart = end
    paragraphLine = line
  }
}

/// The beginning of a line: what quotes and lists put before its content.
struct LinePrefix {
  /// No more quotes and lists than this can be open on the line because of it.
  private(set) var depth = 0
  private(set) var isBlank = false
  private(set) var startsListItem = false
  private(set) var startsBracket = false
  /// Only markers of one kind, as in `* * *`.
  private(set) var isRule = false
  private(set) var contentStart: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var index = start
    var columns = 0
    var marker: UInt8 = 0
    isRule = true
    scan: while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: ">"): depth += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let after = Self.markerEnd(bytes, at: index, to: end) else { break scan }
        if byte == UInt8(ascii: "+") || byte >= UInt8(ascii: "0") || marker != 0 && marker != byte {
          isRule = false
        }
        marker = byte
        depth += 1
        startsListItem = true
        index = after - 1
      default: break scan
      }
      index += 1
    }
    contentStart = index
    isBlank = index == end && depth == 0
    isRule = isRule && startsListItem && index == end
    startsBracket = index < end && bytes[index] == UInt8(ascii: "[")
    if depth > 0 { depth += columns / 2 }
  }

  /// The end of a list marker, which a space or the line's end must follow.
  private static func markerEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int
  ) -> Int? {
    var index = start
    while index < end, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9"),
      index - start < 10
    {
      index += 1
    }
    if index > start {
      guard index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
      else { return nil }
    }
    index += 1
    return index >= end || bytes[index] == 0x20 || bytes[index] == 0x09 ? index : nil
  }
}
