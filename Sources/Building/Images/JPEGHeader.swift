import SiteRendering

/// The size of a JPEG picture as it is shown: EXIF may say that it lies on its side.
enum JPEGHeader {
  /// - Source: ITU-T T.81, annex B: segments `FF marker length …` up to a frame header.
  static func size(_ reader: ByteReader) -> ImageSize? {
    guard reader.bigEndian(0, 2) == 0xFFD8 else { return nil }
    var offset = 2
    var isOnItsSide = false
    while reader[offset] == 0xFF, let marker = reader[offset + 1] {
      // Fill bytes, and markers without a segment.
      if marker == 0xFF || marker == 0x01 || (0xD0...0xD7).contains(marker) {
        offset += marker == 0xFF ? 1 : 2
        continue
      }
      guard marker != 0xD9, marker != 0xDA, let length = reader.bigEndian(offset + 2, 2),
        length >= 2
      else { return nil }
      if isFrame(marker) {
        guard let height = reader.bigEndian(offset + 5, 2),
          let width = reader.bigEndian(offset + 7, 2)
        else { return nil }
        return isOnItsSide
          ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
      }
      if marker == 0xE1, reader.has("Exif\0\0", at: offset + 4),
        let tiff = reader.slice(offset + 10, length - 8)
      {
        isOnItsSide = (5...8).contains(orientation(tiff) ?? 1)
      }
      offset += 2 + length
    }
    return nil
  }

  /// SOF0 to SOF15, without DHT, JPG and DAC, which lie between them.
  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// The tag 0x0112 of the first directory (TIFF 6.0, section 8; EXIF 2.3, 4.6.4).
  private static func orientation(_ tiff: ByteReader) -> Int? {
    let isLittle = tiff.has("II", at: 0)
    guard isLittle || tiff.has("MM", at: 0) else { return nil }
    func number(_ offset: Int, _ width: Int) -> Int? {
      isLittle ? tiff.littleEndian(offset, width) : tiff.bigEndian(offset, width)
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for index in 0..<count {
      let entry = directory + 2 + index * 12
      guard let tag = number(entry, 2) else { return nil }
      if tag == 0x0112 { return number(entry + 8, 2) }
    }
    return nil
  }
}
