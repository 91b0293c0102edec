/// HTML under construction. Whatever comes from an author goes through one of the escaping
/// functions, which also drop characters that HTML does not allow.
struct HTMLBytes {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }
  var last: UInt8? { bytes.last }

  mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Markup of the writer's own.
  mutating func markup(_ string: StaticString) {
    string.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Markup that is trusted or has been written already.
  mutating func trusted(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Begins a new line unless one has just begun.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func truncate(to count: Int) { bytes.removeLast(bytes.count - count) }

  mutating func remove(_ range: Range<Int>) { bytes.removeSubrange(range) }

  mutating func insert(_ more: HTMLBytes, at index: Int) {
    bytes.insert(contentsOf: more.bytes, at: index)
  }

  /// Takes out all bytes, leaving none.
  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  /// Text or an attribute's value between double quotes.
  mutating func text(_ string: String) {
    var string = string
    string.withUTF8 { text($0) }
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < text.count {
      if HTMLCharacter.isPlain(text[index]) {
        index += 1
        continue
      }
      let length = HTMLCharacter.lengthIfForbidden(text, at: index)
      let entity = HTMLCharacter.entity(text[index])
      if length > 0 || entity != nil {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
        if let entity { markup(entity) }
        copied = index + max(length, 1)
      }
      index += max(length, 1)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }

  /// The value of `href` or `src`: what may not stand in an address is percent-encoded, U+0001
  /// (the caller's mark) is kept.
  mutating func address(_ string: String) {
    var string = string
    string.withUTF8 { address in
      for index in address.indices {
        let byte = address[index]
        switch byte {
        case UInt8(ascii: "&"): markup("&amp;")
        case UInt8(ascii: "'"): markup("&#x27;")
        case UInt8(ascii: "%"):
          let isEscape =
            index + 2 < address.count && HTMLCharacter.isHexDigit(address[index + 1])
            && HTMLCharacter.isHexDigit(address[index + 2])
          if isEscape { bytes.append(byte) } else { markup("%25") }
        case 0x01: bytes.append(byte)
        default:
          if HTMLCharacter.isAddressCharacter(byte) {
            bytes.append(byte)
          } else if byte >= 0x20, byte != 0x7F {
            percentEncode(byte)
          }
        }
      }
    }
  }

  private mutating func percentEncode(_ byte: UInt8) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes.append(UInt8(ascii: "%"))
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }
}

/// What the bytes of UTF-8 text mean to HTML.
enum HTMLCharacter {
  /// Controls but tab and LF, `"`, `&`, `:`, `<`, `>` among the first 64 bytes.
  private static let special: UInt64 =
    0xFFFF_F9FF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3A | 1 << 0x3C | 1 << 0x3E

  /// Whether a byte of text can be copied without a second look: it is no markup, no control,
  /// cannot begin a mention or an attribute and does not begin a forbidden character.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte < 64
      ? special >> UInt64(byte) & 1 == 0
      : byte != UInt8(ascii: "@") && byte < 0x7F || byte > 0xC2 && byte < 0xEF
        || byte >= 0x80 && byte < 0xC2
  }

  static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  /// The length of the character at `index` if it is a control or noncharacter, which HTML
  /// documents may not hold, else 0.
  static func lengthIfForbidden(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < text.count ? text[index + offset] : 0
    }
    switch text[index] {
    case 0x09, 0x0A: return 0
    case 0...0x1F, 0x7F: return 1
    case 0xC2: return byte(1) >= 0x80 && byte(1) <= 0x9F ? 2 : 0
    case 0xEF:
      let isBetween = byte(1) == 0xB7 && byte(2) >= 0x90 && byte(2) <= 0xAF
      return isBetween || byte(1) == 0xBF && byte(2) >= 0xBE ? 3 : 0
    case 0xF0...0xF4:
      return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }

  /// What an address may hold as it is; those with a meaning to HTML are not among them.
  static func isAddressCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "*"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "#"),
      UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"),
      UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f")
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

  /// A string without the characters that HTML forbids, for the caller and for plain text.
  static func cleaned(_ string: String) -> String {
    var string = string
    return string.withUTF8 { text in
      guard text.contains(where: { !isPlain($0) }) else {
        return String(decoding: text, as: UTF8.self)
      }
      var bytes: [UInt8] = []
      appendAllowed(text, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  static func appendAllowed(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var copied = 0
    var index = 0
    while index < text.count {
      let length = isPlain(text[index]) ? 0 : lengthIfForbidden(text, at: index)
      if length > 0 {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
        copied = index + length
      }
      index += max(length, 1)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }
}
