/// The text of a file that another program wrote, whatever its encoding.
package struct ImportedText: Sendable {
  package let text: String
  /// The name of the encoding, for who wants to know how the text was read.
  package let encoding: String

  /// UTF-8 and UTF-16 by their marks, UTF-8 where the bytes are, else Windows-1252, which holds
  /// Latin-1 but for its controls.
  ///
  /// - Throws: for what is no text.
  package init(_ bytes: [UInt8]) throws(DraftFault) {
    let (text, encoding) = Self.decoded(bytes)
    guard !text.utf8.contains(0) else {
      throw DraftFault(
        "this is no text file",
        help: "save the table as CSV, or the calendar as .ics, and try again")
    }
    (self.text, self.encoding) = (text, encoding)
  }

  private static func decoded(_ bytes: [UInt8]) -> (String, String) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (String(decoding: bytes.dropFirst(3), as: UTF8.self), "UTF-8")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), high: 1), "UTF-16") }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), high: 0), "UTF-16") }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, "UTF-8") }
    return (windows(bytes), "Windows-1252")
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, high: Int) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The characters of 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the others are Unicode's.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static func windows(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    }
    return String(result)
  }
}
