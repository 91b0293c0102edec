/// One property in writing (RFC 5545, 3.1), whose value is already in the form that its type asks
/// for. As bytes it is folded and ends in CRLF.
struct ContentLine {
  /// Octets of a line, without its end.
  private static let width = 75

  private let text: String

  init(_ name: String, _ value: String) {
    text = name + ":" + value
  }

  init(_ name: String, _ parameters: KeyValuePairs<String, String>, _ value: String) {
    text = name + parameters.map { ";\($0)=" + ParameterText.encoded($1) }.joined() + ":" + value
  }

  /// Folds between characters as readers see them, unless one is longer than a line.
  func write(to bytes: inout [UInt8]) {
    var room = Self.width
    func append(_ piece: some Sequence<UInt8>, count: Int) {
      if count > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = Self.width - 1
      }
      bytes += piece
      room -= count
    }
    if text.utf8.count <= room {
      bytes += text.utf8
    } else if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 { append(CollectionOfOne(byte), count: 1) }
    } else {
      for character in text {
        let count = character.utf8.count
        guard count >= Self.width else {
          append(character.utf8, count: count)
          continue
        }
        for scalar in character.unicodeScalars {
          append(scalar.utf8Bytes, count: scalar.utf8Bytes.count)
        }
      }
    }
    bytes += [0x0D, 0x0A]
  }
}

extension Unicode.Scalar {
  fileprivate var utf8Bytes: [UInt8] { Array(String(self).utf8) }
}
