import SiteRendering

/// Reads the width and height of a picture from the first bytes of its file.
enum ImageHeader {
  /// - Returns: nil where the bytes are no picture of a known kind, end too early, or name a size
  ///   of nothing.
  static func size(of bytes: [UInt8]) -> ImageSize? {
    let reader = ByteReader(bytes[...])
    let size =
      png(reader) ?? gif(reader) ?? webP(reader) ?? JPEGHeader.size(reader)
      ?? AVIFHeader.size(reader)
    guard let size, size.width > 0, size.height > 0 else { return nil }
    return size
  }

  /// ISO/IEC 15948: the signature, then the chunk IHDR.
  private static func png(_ reader: ByteReader) -> ImageSize? {
    guard reader.has("PNG\r\n", at: 1), reader.has("IHDR", at: 12),
      let width = reader.bigEndian(16, 4), let height = reader.bigEndian(20, 4)
    else { return nil }
    return ImageSize(width: width, height: height)
  }

  private static func gif(_ reader: ByteReader) -> ImageSize? {
    guard reader.has("GIF87a", at: 0) || reader.has("GIF89a", at: 0),
      let width = reader.littleEndian(6, 2), let height = reader.littleEndian(8, 2)
    else { return nil }
    return ImageSize(width: width, height: height)
  }

  /// RFC 9649: extended, lossy and lossless files say their size in three ways.
  private static func webP(_ reader: ByteReader) -> ImageSize? {
    guard reader.has("RIFF", at: 0), reader.has("WEBP", at: 8) else { return nil }
    if reader.has("VP8X", at: 12) {
      guard let width = reader.littleEndian(24, 3), let height = reader.littleEndian(27, 3)
      else { return nil }
      return ImageSize(width: width + 1, height: height + 1)
    }
    if reader.has("VP8L", at: 12) {
      guard reader[20] == 0x2F, let bits = reader.littleEndian(21, 4) else { return nil }
      return ImageSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    }
    guard reader.has("VP8 ", at: 12), reader.bigEndian(23, 3) == 0x9D012A,
      let width = reader.littleEndian(26, 2), let height = reader.littleEndian(28, 2)
    else { return nil }
    return ImageSize(width: width & 0x3FFF, height: height & 0x3FFF)
  }
}
