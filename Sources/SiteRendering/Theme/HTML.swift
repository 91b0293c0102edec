/// Ready HTML markup, a type of its own so that text cannot be taken for it.
package struct HTML: Hashable, Sendable {
  package private(set) var text: String

  package init() {
    text = ""
  }

  /// - Parameter markup: markup from a source that escapes, such as a theme or the Markdown writer.
  package init(markup: String) {
    text = markup
  }

  package init(markup: [UInt8]) {
    text = String(decoding: markup, as: UTF8.self)
  }

  /// Text made fit for content and for quoted attributes: `& < > " '` become references.
  ///
  /// Bytes are looked at, not characters: a quote that an accent follows still ends an attribute.
  package init(escaping plain: String) {
    var plain = plain
    let escaped: [UInt8]? = plain.withUTF8 { bytes in
      // Letters come after all of these in ASCII.
      let isMarkup = { (byte: UInt8) in
        byte <= UInt8(ascii: ">") && Self.reference(for: byte) != nil
      }
      guard let first = bytes.firstIndex(where: isMarkup) else { return nil }
      var result = Array(bytes[..<first])
      result.reserveCapacity(bytes.count + 32)
      for byte in bytes[first...] {
        if let reference = Self.reference(for: byte) {
          result += reference.utf8
        } else {
          result.append(byte)
        }
      }
      return result
    }
    text = escaped.map { String(decoding: $0, as: UTF8.self) } ?? plain
  }

  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  package var isEmpty: Bool { text.isEmpty }

  package static func += (left: inout HTML, right: HTML) {
    left.text += right.text
  }

  package mutating func append(markup: StaticString) {
    text += markup.description
  }

  /// Bytes are looked at, as where text is escaped.
  func replacing(_ old: String, with new: String) -> HTML {
    var text = text
    let replaced: [UInt8]? = text.withUTF8 { bytes in
      guard var found = bytes.firstRange(of: old.utf8, from: 0) else { return nil }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + bytes.count / 32)
      var copied = 0
      while true {
        result += UnsafeBufferPointer(rebasing: bytes[copied..<found.lowerBound])
        result += new.utf8
        copied = found.upperBound
        guard let next = bytes.firstRange(of: old.utf8, from: copied) else { break }
        found = next
      }
      result += UnsafeBufferPointer(rebasing: bytes[copied...])
      return result
    }
    return replaced.map(HTML.init(markup:)) ?? self
  }
}

extension Sequence<HTML> {
  package func joined(separator: HTML = HTML()) -> HTML {
    var result = HTML()
    var isFirst = true
    for part in self {
      if !isFirst { result += separator }
      result += part
      isFirst = false
    }
    return result
  }
}
