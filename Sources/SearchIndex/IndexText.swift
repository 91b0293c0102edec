/// The text of an index as scripts carry it: ASCII where it holds numbers, and string literals.
struct IndexText {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(_ text: String) { bytes = Array(text.utf8) }

  var count: Int { bytes.count }

  mutating func append(_ text: String) { bytes += text.utf8 }

  mutating func append(_ other: IndexText) { bytes += other.bytes }

  /// A number of 0 or more in groups of five bits, the lowest first; all but the last are marked by
  /// a sixth. Each is one of 64 characters.
  mutating func append(number: Int) {
    precondition(number >= 0, "only distances and counts are written")
    var rest = number
    while rest > 31 {
      bytes.append(Self.alphabet[rest & 31 | 32])
      rest >>= 5
    }
    bytes.append(Self.alphabet[rest])
  }

  /// A literal of JavaScript, which is one of JSON too.
  mutating func append(literal text: String) { append(literal: text[...]) }

  mutating func append(literal text: Substring) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      var copied = 0
      for index in text.indices where Self.isSpecial(text[index]) {
        bytes += UnsafeBufferPointer(rebasing: text[copied..<index])
        copied = index + 1
        switch text[index] {
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), text[index]]
        // Spaces of other kinds say no more.
        default: bytes.append(0x20)
        }
      }
      bytes += UnsafeBufferPointer(rebasing: text[copied...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
