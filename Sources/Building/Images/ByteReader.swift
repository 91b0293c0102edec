/// Numbers and signatures in bytes of unknown origin: nil where the bytes end before.
struct ByteReader {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// Offsets count from the reader's own start.
  subscript(offset: Int) -> UInt8? {
    guard offset >= 0, offset < bytes.count else { return nil }
    return bytes[bytes.startIndex + offset]
  }

  func slice(_ offset: Int, _ length: Int) -> ByteReader? {
    guard offset >= 0, length >= 0, offset <= bytes.count, length <= bytes.count - offset else {
      return nil
    }
    let start = bytes.startIndex + offset
    return ByteReader(bytes[start..<start + length])
  }

  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard let part = slice(offset, text.utf8CodeUnitCount) else { return false }
    return text.withUTF8Buffer { part.bytes.elementsEqual($0) }
  }

  /// - Parameter width: 1 to 4 bytes.
  func bigEndian(_ offset: Int, _ width: Int) -> Int? {
    slice(offset, width)?.bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// - Parameter width: 1 to 4 bytes.
  func littleEndian(_ offset: Int, _ width: Int) -> Int? {
    slice(offset, width)?.bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
