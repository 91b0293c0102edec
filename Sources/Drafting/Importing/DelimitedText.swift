/// A table as text: CSV in the way of RFC 4180, with the marks between cells that programs of
/// several countries use. Each row knows its line, so that messages can name it.
package struct DelimitedText: Sendable {
  package struct Row: Sendable {
    /// Of its first line, from 1.
    package let line: Int
    package let cells: [String]
  }

  /// Cells of a table at most: more is no table that people keep.
  private static let most = 5_000_000
  private static let delimiters: [Unicode.Scalar] = [",", ";", "\t", "|"]

  package let delimiter: String
  /// The first row that is not empty.
  package let header: Row
  /// Those below it that are not empty.
  package let rows: [Row]

  /// - Parameter delimiter: nil to take the one that is most frequent in the first row.
  package init(_ text: String, delimiter: String?) throws(DraftFault) {
    let mark = try delimiter.map(Self.mark) ?? Self.guess(text)
    self.delimiter = String(mark)
    let rows = try Self.rows(text, mark)
    guard let header = rows.first else { throw DraftFault("this table is empty") }
    self.header = header
    self.rows = Array(rows.dropFirst())
  }

  private static func mark(_ text: String) throws(DraftFault) -> Unicode.Scalar {
    if text.lowercased() == "tab" { return "\t" }
    guard text.unicodeScalars.count == 1, let mark = text.unicodeScalars.first, mark != "\"" else {
      throw DraftFault(
        "‘\(text)’ cannot stand between cells",
        help: "give one character: --delimiter \";\", or tab")
    }
    return mark
  }

  private static func guess(_ text: String) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in text.unicodeScalars.prefix(100_000) {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r", !counts.isEmpty { break }
      if delimiters.contains(scalar) { counts[scalar, default: 0] += 1 }
    }
    return delimiters.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  private static func rows(_ text: String, _ mark: Unicode.Scalar) throws(DraftFault) -> [Row] {
    var reader = RowReader(mark: mark)
    for scalar in text.unicodeScalars {
      reader.take(scalar)
      guard reader.count <= most else { throw DraftFault("this table has too many cells") }
    }
    if let line = reader.openQuoteLine {
      throw DraftFault("the quote that opens in line \(line) is never closed")
    }
    reader.endRow()
    return reader.rows
  }
}

/// Takes a table apart, character by character.
private struct RowReader {
  let mark: Unicode.Scalar
  private(set) var rows: [DelimitedText.Row] = []
  private(set) var count = 0
  private var cells: [String] = []
  private var cell = String.UnicodeScalarView()
  private var isQuoted = false
  /// After a quote within quotes: doubled it is a quote, else it ends them.
  private var isAfterQuote = false
  private var isAfterReturn = false
  private var line = 1
  private var firstLine = 1
  private var quoteLine = 1

  init(mark: Unicode.Scalar) {
    self.mark = mark
  }

  /// The line of a quote that is open still.
  var openQuoteLine: Int? { isQuoted && !isAfterQuote ? quoteLine : nil }

  mutating func take(_ scalar: Unicode.Scalar) {
    defer { isAfterReturn = scalar == "\r" }
    let isSecondOfPair = scalar == "\n" && isAfterReturn
    if scalar == "\r" || (scalar == "\n" && !isAfterReturn) { line += 1 }
    if isQuoted {
      if isAfterQuote {
        isAfterQuote = false
        if scalar == "\"" { return cell.append(scalar) }
        isQuoted = false
      } else if scalar == "\"" {
        isAfterQuote = true
        return
      } else {
        if !isSecondOfPair { cell.append(scalar == "\r" ? "\n" : scalar) }
        return
      }
    }
    switch scalar {
    case "\"" where cell.allSatisfy({ $0 == " " }):
      cell = String.UnicodeScalarView()
      (isQuoted, quoteLine) = (true, line)
    case mark: endCell()
    case "\n" where isSecondOfPair: break
    case "\n", "\r": endRow()
    default: cell.append(scalar)
    }
  }

  private mutating func endCell() {
    cells.append(Self.trimmed(cell))
    cell = String.UnicodeScalarView()
    count += 1
  }

  mutating func endRow() {
    endCell()
    if cells.contains(where: { !$0.isEmpty }) {
      rows.append(DelimitedText.Row(line: firstLine, cells: cells))
    }
    cells = []
    firstLine = line
  }

  /// Without blanks at its ends, and without the quote that tables put before what a program would
  /// take for a formula.
  private static func trimmed(_ cell: String.UnicodeScalarView) -> String {
    var text = String(cell.drop { $0.properties.isWhitespace })
    while text.unicodeScalars.last?.properties.isWhitespace == true {
      text.unicodeScalars.removeLast()
    }
    if text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) {
      text.removeFirst()
    }
    return text
  }
}
