/// The scalar U+0001, which stands in addresses where a page's way to the site's root belongs.
///
/// A component is rendered once and reused on pages of different depth; the last pass over a
/// page's bytes puts that page's prefix in.
package enum RootMarker {
  package static let text = "\u{1}"
  private static let byte: UInt8 = 1

  /// A page's bytes, with each marker replaced.
  ///
  /// - Parameter prefix: `""`, `../../` or the like, fit for an attribute as it is.
  package static func resolve(_ html: HTML, prefix: String) -> [UInt8] {
    var text = html.text
    return text.withUTF8 { resolve(UnsafeRawBufferPointer($0), prefix: prefix) }
  }

  package static func resolve(_ bytes: [UInt8], prefix: String) -> [UInt8] {
    bytes.withUnsafeBytes { resolve($0, prefix: prefix) }
  }

  private static func resolve(_ bytes: UnsafeRawBufferPointer, prefix: String) -> [UInt8] {
    let prefix = Array(prefix.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64 * prefix.count)
    var start = 0
    while let marker = next(in: bytes, from: start) {
      // A slice of a buffer would be copied byte by byte, a buffer is moved at once.
      result += UnsafeRawBufferPointer(rebasing: bytes[start..<marker])
      result += prefix
      start = marker + 1
    }
    result += UnsafeRawBufferPointer(rebasing: bytes[start...])
    return result
  }

  /// Looks at 32 bytes at a time: byte by byte, the pass takes ten times as long.
  private static func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    let marker = SIMD32<UInt8>(repeating: byte)
    var index = start
    while index + 32 <= bytes.count {
      let chunk = bytes.loadUnaligned(fromByteOffset: index, as: SIMD32<UInt8>.self)
      // A marker's byte, and no other, is 0 after the subtraction.
      if (chunk &- marker).min() == 0 { break }
      index += 32
    }
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
