import Diagnostics

/// Replaces the characters that fields cannot hold, beyond those that no text can.
enum FieldCharacters {
  static func clean(_ text: inout YAMLText, _ diagnostics: inout [Diagnostic]) {
    // All of them are three bytes long in UTF-8 and begin with one of these.
    guard text.bytes.contains(where: { $0 == 0xE2 || $0 == 0xEF }) else { return }
    var faults = CharacterFaults()
    var output: [UInt8] = []
    output.reserveCapacity(text.bytes.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        guard byte == 0xE2 || byte == 0xEF,
          let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: index)
        else {
          output.append(byte)
          index += 1
          continue
        }
        if Unprintable.isExoticLineEnd(scalar) {
          output.append(0x20)
        } else if Unprintable.isForbiddenInFields(scalar) {
          faults.add(scalar, at: index)
          output += Unprintable.replacement
        } else {
          output.append(contentsOf: bytes[index..<(index + width)])
        }
        index += width
      }
    }
    let reports = faults.places(in: text.bytes[...], path: text.path)
    text.bytes = output
    diagnostics += reports.map {
      let place = text.place(line: $0.place.line, column: $0.place.column)
      return .controlCharacter($0.scalar, more: $0.more, at: place)
    }
  }
}
