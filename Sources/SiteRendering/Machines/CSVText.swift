/// A table in CSV (RFC 4180) that spreadsheets show as it is meant.
///
/// It is UTF-8 and starts with a byte order mark, without which Excel takes it for another encoding.
/// No text in it is a formula.
struct CSVText {
  enum Cell: Hashable, Sendable {
    case empty
    case number(Int)
    case text(String)

    init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
  }

  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(header: [String]) { append(header.map(Cell.text)) }

  mutating func append(_ row: [Cell]) {
    for (position, cell) in row.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += "\r\n".utf8
  }

  private mutating func append(_ cell: Cell) {
    switch cell {
    case .empty: break
    case .number(let number): bytes += String(number).utf8
    case .text(let text): append(text)
    }
  }

  private mutating func append(_ text: String) {
    let isQuoted = Self.needsQuotes(text)
    if isQuoted { bytes.append(Self.quote) }
    if Self.looksLikeFormula(text) { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == Self.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(Self.quote) }
  }

  private static let quote = UInt8(ascii: "\"")

  /// Also with a semicolon, which parts cells where the comma is in numbers, and with blanks at the
  /// ends, which some programs leave out.
  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return first <= UInt8(ascii: " ") || last <= UInt8(ascii: " ")
      || text.utf8.contains { byte in
        byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
          || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
      }
  }

  /// Whether a spreadsheet would reckon with a text, or could once it has left out what nobody sees
  /// at its beginning (OWASP, CSV Injection).
  private static func looksLikeFormula(_ text: String) -> Bool {
    if let first = text.utf8.first, [0x09, 0x0A, 0x0D].contains(first) { return true }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠": return true
      default: guard isUnseen(scalar) else { return false }
      }
    }
    return false
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
    default: false
    }
  }
}
