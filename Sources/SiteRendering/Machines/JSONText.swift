/// Ready JSON (RFC 8259), a type of its own so that text cannot be taken for it.
///
/// It is ASCII where HTML could see more in it than text: `<`, `>` and `&` are written as `\u003c`
/// and the like, so that it can stand in a `<script>`, and so are U+2028 and U+2029, which end
/// lines in older JavaScript.
struct JSONText: Hashable, Sendable {
  let text: String

  init(_ string: String) {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(string.utf8.count + 2)
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
      case "\n": bytes += "\\n".utf8
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..<" ": bytes += Self.escape(scalar).utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
    text = String(decoding: bytes, as: UTF8.self)
  }

  init(_ number: Int) { text = String(number) }

  init(_ flag: Bool) { text = flag ? "true" : "false" }

  init(_ items: [JSONText]) {
    text = "[" + items.map(\.text).joined(separator: ", ") + "]"
  }

  /// - Parameter separator: between members; a line break where each is to have its line.
  init(_ object: JSONMembers, separator: String = ", ") {
    text = "{" + object.members.joined(separator: separator) + "}"
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// The members of an object, in the order in which they were written; those that are nil are left
/// out.
struct JSONMembers: Sendable, ExpressibleByDictionaryLiteral {
  fileprivate(set) var members: [String]

  init(dictionaryLiteral elements: (String, JSONText?)...) { self.init(elements) }

  init(_ elements: [(String, JSONText?)]) {
    members = elements.compactMap { name, value in
      value.map { JSONText(name).text + ": " + $0.text }
    }
  }

  static func + (left: JSONMembers, right: JSONMembers) -> JSONMembers {
    var result = left
    result.members += right.members
    return result
  }
}
