/// Reads the name after an `@`: letters and digits of any script with single `-` or `_` inside,
/// and one `/` before the last part at most.
enum MentionName {
  /// The length of the name at the beginning of `text`, in bytes; 0 if there is none.
  static func length(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = partEnd(in: text, from: start)
    guard end > start else { return 0 }
    if end < text.count, text[end] == UInt8(ascii: "/") {
      let second = partEnd(in: text, from: end + 1)
      if second > end + 1 { end = second }
    }
    // `@ana@example.social` names somebody elsewhere.
    if end < text.count, text[end] == UInt8(ascii: "@") { return 0 }
    return end - start
  }

  private static func partEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    var index = start
    while index < text.count {
      let byte = text[index]
      if isASCIIWord(byte) {
        index += 1
      } else if byte >= 0x80, let (scalar, length) = scalar(in: text, at: index),
        isWord(scalar)
      {
        index += length
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"), end == index, end > start {
        index += 1
        continue
      } else {
        break
      }
      end = index
    }
    return end
  }

  /// Whether text that ends so cannot be followed by a mention: `ana@…` is an e-mail address,
  /// `…/@ana` a part of another address.
  static func isBlocked(after text: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    if last < 0x80 {
      return isASCIIWord(last) || last == UInt8(ascii: "_") || last == UInt8(ascii: "/")
        || last == UInt8(ascii: "@")
    }
    var tail = Array(text.suffix(4))
    while let first = tail.first, first & 0xC0 == 0x80 { tail.removeFirst() }
    return String(decoding: tail, as: UTF8.self).unicodeScalars.last.map(isWord) ?? false
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }

  private static func scalar(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int)? {
    let length = text[index] >= 0xF0 ? 4 : text[index] >= 0xE0 ? 3 : 2
    guard index + length <= text.count else { return nil }
    let bytes = UnsafeBufferPointer(rebasing: text[index..<index + length])
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first.map { ($0, length) }
  }
}
