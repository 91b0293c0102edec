/// Tells `[!MEMBERS]` from what was meant to be it.
///
/// A mistaken marker would publish what it is meant to hide, so this errs towards finding one:
/// letters in any case, a letter or two wrong, blanks, formatting and escapes in between.
enum MembersMarker {
  private static let marker = Array("[!members]".utf8)
  static let length = marker.count

  /// A quick look that lets nearly all texts go.
  static func mayOccur(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices.dropLast()
      where bytes[index] == UInt8(ascii: "[") && bytes[index + 1] == UInt8(ascii: "!") {
        return true
      }
      return false
    }
  }

  /// Whether the marker itself stands here, in any case of letters.
  static func starts(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + length <= bytes.count else { return false }
    for (offset, expected) in marker.enumerated() {
      let byte = bytes[index + offset]
      let isLetter = expected >= UInt8(ascii: "a")
      guard byte == expected || isLetter && byte | 0x20 == expected else { return false }
    }
    return true
  }

  /// The first place at or after `start` where `[!` and a word like "members" stand.
  static func mistake(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Range<Int>? {
    var index = start
    while index < end {
      if bytes[index] == UInt8(ascii: "!") || isWide(0x81, at: index, in: bytes, to: end),
        let bracket = bracket(before: index, from: start, in: bytes),
        let wordEnd = likeMembers(after: index + 1, to: end, in: bytes)
      {
        return bracket..<wordEnd
      }
      index += 1
    }
    return nil
  }

  /// The same at the beginning of a quote's text, where any bracket or mark before the word will
  /// do: `[members]`, `![MEMBERS]`, `!MEMBERS`.
  static func mistake(
    atStartOfQuote start: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int
  ) -> Range<Int>? {
    var index = start
    var hasMark = false
    while index < end, !isLetter(bytes[index]), index - start < 16 {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") { return nil }
      hasMark = hasMark || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "!")
      index += 1
    }
    guard hasMark, let wordEnd = likeMembers(after: index, to: end, in: bytes) else { return nil }
    return start..<wordEnd
  }

  /// `！` (EF BC 81) and `［` (EF BC BB).
  private static func isWide(
    _ last: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int
  ) -> Bool {
    index + 2 < end && bytes[index] == 0xEF && bytes[index + 1] == 0xBC
      && bytes[index + 2] == last
  }

  private static func bracket(
    before mark: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var index = mark - 1
    while index >= start, mark - index <= 12 {
      let byte = bytes[index]
      if byte == UInt8(ascii: "[") || isWide(0xBB, at: index, in: bytes, to: mark) { return index }
      guard isFiller(byte) else { return nil }
      index -= 1
    }
    return nil
  }

  /// Blanks, formatting, escapes and everything beyond ASCII (invisible characters, say).
  private static func isFiller(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"),
      UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: ":"), UInt8(ascii: "!"), 0x80...:
      true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// The end of a word that begins with "member" or is two letters or fewer away from "members".
  private static func likeMembers(
    after start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var letters: [UInt8] = []
    var index = start
    while index < end, index - start < 40, letters.count < 12 {
      let byte = bytes[index]
      if isLetter(byte) {
        letters.append(byte | 0x20)
      } else if !isFiller(byte) {
        break
      }
      index += 1
    }
    guard letters.starts(with: "member".utf8) || distance(letters) <= 2 else { return nil }
    if index < end, bytes[index] == UInt8(ascii: "]") { index += 1 }
    return index
  }

  /// Edits between some letters and "members" (Levenshtein).
  private static func distance(_ letters: [UInt8]) -> Int {
    let expected = Array("members".utf8)
    guard abs(letters.count - expected.count) <= 2 else { return 3 }
    var row = Array(0...expected.count)
    for (line, letter) in letters.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in expected.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[expected.count]
  }
}
