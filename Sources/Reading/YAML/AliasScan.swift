/// Finds aliases (`*name`) of anchors (`&name`) before the parser expands them: a few lines of them
/// can stand for more nodes than memory holds.
///
/// It may take quoted text for an alias, but only if both marks occur in it with the same name.
enum AliasScan {
  /// - Returns: the offset of the first `*` whose name some `&` has too.
  static func firstAlias(in bytes: [UInt8]) -> Int? {
    guard bytes.contains(0x26), bytes.contains(0x2A) else { return nil }
    let anchors = Set(names(after: 0x26, in: bytes).map(\.name))
    if anchors.isEmpty { return nil }
    return names(after: 0x2A, in: bytes).first { anchors.contains($0.name) }?.offset
  }

  private static func names(
    after mark: UInt8, in bytes: [UInt8]
  ) -> [(name: ArraySlice<UInt8>, offset: Int)] {
    bytes.indices.compactMap { index in
      guard bytes[index] == mark, index == 0 || !isWord(bytes[index - 1]) else { return nil }
      let name = bytes[(index + 1)...].prefix(while: isWord)
      return name.isEmpty ? nil : (name, index)
    }
  }

  /// What libyaml takes for a part of an anchor's name.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }
}
