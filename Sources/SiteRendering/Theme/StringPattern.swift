/// A text with placeholders: names of `a`–`z`, digits and `_` in braces. All other braces are text.
struct StringPattern {
  private enum Piece {
    case text(Substring)
    case placeholder(Substring)
  }

  private let pieces: [Piece]

  init(_ pattern: String) {
    var pieces: [Piece] = []
    var rest = pattern[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      let name = Substring(
        rest.utf8[rest.utf8.index(after: open)...].prefix(while: Self.isNameCharacter))
      let after = name.endIndex
      if !name.isEmpty, after < rest.endIndex, rest.utf8[after] == UInt8(ascii: "}") {
        pieces += [.text(rest[..<open]), .placeholder(name)]
        rest = rest[rest.utf8.index(after: after)...]
      } else {
        pieces.append(.text(rest[..<after]))
        rest = rest[after...]
      }
    }
    self.pieces = pieces + [.text(rest)]
  }

  /// In order, each as often as it stands there.
  var placeholders: [String] {
    pieces.compactMap { if case .placeholder(let name) = $0 { String(name) } else { nil } }
  }

  /// The text with values put in, which are not looked at for placeholders themselves.
  ///
  /// - Parameter value: nil leaves the placeholder as it stands.
  func filled(_ value: (String) -> String?) -> String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .placeholder(let name): result += value(String(name)) ?? "{\(name)}"
      }
    }
    return result
  }

  private static func isNameCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
