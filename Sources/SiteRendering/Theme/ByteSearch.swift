extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where bytes stand first, from a place on.
  ///
  /// To look for the same in a string takes more than twenty times as long: Swift compares characters
  /// there.
  func firstRange(of bytes: some Collection<UInt8>, from start: Int) -> Range<Int>? {
    guard let first = bytes.first else { return start..<start }
    var rest = self[start...]
    while let index = rest.firstIndex(of: first) {
      rest = rest[index...]
      if rest.starts(with: bytes) { return index..<(index + bytes.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
