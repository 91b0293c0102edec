/// Text of raw HTML with its character references resolved.
///
/// The HTML Standard names 2,231 of them, and cmark knows all; rather than keep a second list,
/// names beyond the most common are given to the parser, each as a document of its own.
struct EntityText {
  private static let common: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  private var known = Self.common

  mutating func resolved(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "&"), let (string, length) = reference(in: text, at: index) {
        bytes += Array(string.utf8)
        index += length
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }

  private mutating func reference(
    in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (String, Int)? {
    var end = start + 1
    while end < text.count, end - start < 34, text[end] != UInt8(ascii: ";") {
      let byte = text[end]
      let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      guard isLetter || isDigit || byte == UInt8(ascii: "#") else { return nil }
      end += 1
    }
    guard end < text.count, text[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    let name = String(decoding: UnsafeBufferPointer(rebasing: text[start + 1..<end]), as: UTF8.self)
    let found = name.hasPrefix("#") ? Self.numbered(name.dropFirst()) : named(name)
    return found.map { ($0, end + 1 - start) }
  }

  private static func numbered(_ digits: Substring) -> String? {
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return String(Character(scalar))
  }

  private mutating func named(_ name: String) -> String? {
    if let known = known[name] { return known }
    let source = "&\(name);"
    var options = MarkdownOptions()
    options.members = .show(title: "")
    guard let document = try? MarkdownDocument(source, options: options) else { return nil }
    let text = document.withRoot { $0.plainText }
    guard text != source else { return nil }
    known[name] = text
    return text
  }
}
