import Diagnostics

/// The text of a source file as the rest of this module may rely on it: valid UTF-8 without a byte
/// order mark, `\n` as its only line end, and no character that a text cannot hold.
///
/// Each character of the file stays one character, so that lines and columns are the file's own.
struct SourceText: Sendable {
  let path: String
  let bytes: [UInt8]

  /// - Returns: nil where the file is not UTF-8 text: an error is added then.
  init?(of file: SourceFile, diagnostics: inout [Diagnostic]) {
    path = file.path
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var faults = CharacterFaults()
    var output: [UInt8] = []
    output.reserveCapacity(file.bytes.count)
    let end = file.bytes.withUnsafeBufferPointer { bytes in
      Self.clean(bytes, from: start, into: &output, &faults)
    }
    let places = faults.places(in: file.bytes[start...], path: file.path)
    guard end == file.bytes.count else {
      let place = SourcePlace.ofByte(end - start, in: file.bytes[start...], path: file.path)
      diagnostics.append(.invalidUTF8(at: place))
      return nil
    }
    diagnostics += places.map { .controlCharacter($0.scalar, more: $0.more, at: $0.place) }
    bytes = output
  }

  /// - Returns: the offset of the first byte that is not UTF-8, else the number of bytes.
  private static func clean(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into output: inout [UInt8],
    _ faults: inout CharacterFaults
  ) -> Int {
    var copied = start
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
        continue
      }
      guard let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: index) else { return index }
      if byte == 0x0D {
        output.append(contentsOf: bytes[copied..<index])
        output.append(0x0A)
        index += index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        copied = index
      } else if Unprintable.isForbidden(scalar) {
        faults.add(scalar, at: index - start)
        output.append(contentsOf: bytes[copied..<index])
        output.append(contentsOf: Unprintable.replacement)
        index += width
        copied = index
      } else {
        index += width
      }
    }
    output.append(contentsOf: bytes[copied...])
    return index
  }
}

/// The characters of a file that are replaced, of which the first few are reported.
struct CharacterFaults {
  struct Report {
    let scalar: Unicode.Scalar
    let place: SourcePlace
    /// How many others follow that have no report of their own.
    let more: Int
  }

  private static let limit = 5
  private var found: [(scalar: Unicode.Scalar, offset: Int)] = []
  private var count = 0

  mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    count += 1
    if found.count < Self.limit { found.append((scalar, offset)) }
  }

  func places(in bytes: ArraySlice<UInt8>, path: String) -> [Report] {
    found.enumerated().map { index, fault in
      let isLast = index == found.count - 1
      return Report(
        scalar: fault.scalar, place: .ofByte(fault.offset, in: bytes, path: path),
        more: isLast ? count - found.count : 0)
    }
  }
}

extension SourcePlace {
  /// The place of a byte in a text that may hold any line ends.
  static func ofByte(_ offset: Int, in bytes: ArraySlice<UInt8>, path: String) -> SourcePlace {
    var line = 1
    var column = 1
    var previous: UInt8 = 0
    for byte in bytes.prefix(offset) {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D: (line, column) = (line + 1, 1)
      case 0x80...0xBF: break
      default: column += 1
      }
      previous = byte
    }
    return SourcePlace(path: path, line: line, column: column)
  }
}
