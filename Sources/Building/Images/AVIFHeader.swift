import SiteRendering

/// The size of an AVIF picture as it is shown: its properties may turn it.
enum AVIFHeader {
  private struct Box {
    let type: Int
    let content: ByteReader
  }

  /// - Source: ISO/IEC 23008-12 (HEIF): the properties `ispe` and `irot` in `meta/iprp/ipco` that
  ///   `meta/iprp/ipma` gives to the item that `meta/pitm` names.
  static func size(_ reader: ByteReader) -> ImageSize? {
    let file = boxes(in: reader)
    guard let type = file.first, type.type == name("ftyp"), isAVIF(type.content),
      let meta = content("meta", of: file)?.dropping(4),
      case let parts = boxes(in: meta),
      let properties = content("iprp", of: parts).map(boxes(in:)),
      let list = content("ipco", of: properties).map(boxes(in:))
    else { return nil }
    let primary = content("pitm", of: parts).flatMap(primaryItem)
    let chosen = content("ipma", of: properties).flatMap { indices($0, of: primary) }
    let own = chosen?.compactMap { list.indices.contains($0 - 1) ? list[$0 - 1] : nil } ?? list
    guard let extents = content("ispe", of: own), let width = extents.bigEndian(4, 4),
      let height = extents.bigEndian(8, 4)
    else { return nil }
    let quarterTurns = content("irot", of: own)?[0] ?? 0
    return quarterTurns & 1 == 1
      ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
  }

  /// The major brand, or one of the compatible ones that follow it.
  private static func isAVIF(_ type: ByteReader) -> Bool {
    stride(from: 0, to: type.count, by: 4).contains { offset in
      type.has("avif", at: offset) || type.has("avis", at: offset)
    }
  }

  private static func primaryItem(_ pitm: ByteReader) -> Int? {
    pitm.bigEndian(4, pitm[0] == 0 ? 2 : 4)
  }

  /// The numbers, from 1, of the properties of an item.
  private static func indices(_ ipma: ByteReader, of item: Int?) -> [Int]? {
    guard let item, let version = ipma[0], let flags = ipma[3], let count = ipma.bigEndian(4, 4)
    else { return nil }
    let idWidth = version == 0 ? 2 : 4
    let indexWidth = flags & 1 == 1 ? 2 : 1
    var offset = 8
    for _ in 0..<count {
      guard let id = ipma.bigEndian(offset, idWidth), let length = ipma[offset + idWidth]
      else { return nil }
      offset += idWidth + 1
      if id == item {
        // The highest bit says that a property is essential.
        let mask = indexWidth == 2 ? 0x7FFF : 0x7F
        return (0..<Int(length)).compactMap { index in
          ipma.bigEndian(offset + index * indexWidth, indexWidth).map { $0 & mask }
        }
      }
      offset += Int(length) * indexWidth
    }
    return nil
  }

  private static func content(_ type: StaticString, of boxes: [Box]) -> ByteReader? {
    boxes.first { $0.type == name(type) }?.content
  }

  /// The boxes that stand side by side; the last may be cut off where the bytes end.
  private static func boxes(in reader: ByteReader) -> [Box] {
    var boxes: [Box] = []
    var offset = 0
    while boxes.count < 1000, let size = reader.bigEndian(offset, 4),
      let type = reader.bigEndian(offset + 4, 4)
    {
      let rest = reader.count - offset
      // 0 stands for “up to the end”, 1 for a length of 64 bits: neither holds what is read here.
      let length = size == 0 || size == 1 ? rest : min(size, rest)
      guard length >= 8, let content = reader.slice(offset + 8, length - 8) else { break }
      boxes.append(Box(type: type, content: content))
      offset += length
    }
    return boxes
  }

  private static func name(_ text: StaticString) -> Int {
    text.withUTF8Buffer { $0.reduce(0) { $0 << 8 | Int($1) } }
  }
}

extension ByteReader {
  /// What follows the first bytes.
  fileprivate func dropping(_ length: Int) -> ByteReader? {
    slice(length, count - length)
  }
}
