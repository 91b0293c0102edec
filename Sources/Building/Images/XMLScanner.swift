/// Cuts XML into its parts without understanding them; it resolves no entity and loads nothing.
struct XMLScanner {
  struct Attribute {
    let name: String
    /// As written: entities are not replaced.
    let value: String
  }

  enum Token {
    case start(name: String, [Attribute])
    case end
    case text(String)
    /// `<?…?>`, without its signs.
    case instruction(String)
    case documentType(String)
  }

  /// The bytes are not well-formed as far as they were read.
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// - Returns: nil at the end.
  mutating func next() throws(Malformed) -> Token? {
    while offset < bytes.count {
      if bytes[offset] != Self.less { return .text(text(until: Self.less)) }
      if starts(with: "<!--") {
        _ = try skip(past: "-->", from: 4)
      } else if starts(with: "<![CDATA[") {
        return .text(try skip(past: "]]>", from: 9))
      } else if starts(with: "<?") {
        return .instruction(try skip(past: "?>", from: 2))
      } else if starts(with: "<!") {
        return .documentType(try skip(past: ">", from: 2))
      } else if starts(with: "</") {
        _ = try skip(past: ">", from: 2)
        return .end
      } else {
        offset += 1
        return try startTag()
      }
    }
    return nil
  }

  private mutating func startTag() throws(Malformed) -> Token {
    let tag = name()
    if tag.isEmpty { throw Malformed() }
    var attributes: [Attribute] = []
    while true {
      skipSpace()
      if starts(with: "/>") {
        offset += 2
        return .start(name: tag, attributes)
      }
      if starts(with: ">") {
        offset += 1
        return .start(name: tag, attributes)
      }
      attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(Malformed) -> Attribute {
    let name = name()
    skipSpace()
    guard !name.isEmpty, starts(with: "=") else { throw Malformed() }
    offset += 1
    skipSpace()
    guard offset < bytes.count, bytes[offset] == 0x22 || bytes[offset] == 0x27 else {
      throw Malformed()
    }
    let quote = bytes[offset]
    offset += 1
    let value = text(until: quote)
    guard offset < bytes.count else { throw Malformed() }
    offset += 1
    return Attribute(name: name, value: value)
  }

  private static let less = UInt8(ascii: "<")

  private mutating func name() -> String {
    let start = offset
    while offset < bytes.count, !Self.isSpace(bytes[offset]),
      !"=/<>\"'".utf8.contains(bytes[offset])
    {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func text(until end: UInt8) -> String {
    let start = offset
    offset = bytes[offset...].firstIndex(of: end) ?? bytes.count
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  /// Goes past the next `end`, and returns what stands before it.
  private mutating func skip(
    past end: StaticString, from length: Int
  ) throws(Malformed) -> String {
    let start = offset + length
    offset = start
    while offset < bytes.count {
      if starts(with: end) {
        let skipped = String(decoding: bytes[start..<offset], as: UTF8.self)
        offset += end.utf8CodeUnitCount
        return skipped
      }
      offset += 1
    }
    throw Malformed()
  }
}
