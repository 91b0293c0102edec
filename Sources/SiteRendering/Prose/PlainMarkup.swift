/// The text of markup that this program wrote.
enum PlainMarkup {
  private static let references: [(name: String, byte: UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")),
    ("&#39;", UInt8(ascii: "'")), ("&amp;", UInt8(ascii: "&")),
  ]

  static func text(of markup: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(markup.count)
    var rest = markup
    while let byte = rest.first {
      var length = 1
      switch byte {
      case UInt8(ascii: "<"):
        length =
          rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 - rest.startIndex } ?? rest.count
      case UInt8(ascii: "\n"): text.append(UInt8(ascii: " "))
      case UInt8(ascii: "&"):
        let reference = references.first { rest.starts(with: $0.name.utf8) }
        text.append(reference?.byte ?? byte)
        length = reference?.name.utf8.count ?? 1
      default: text.append(byte)
      }
      rest = rest.dropFirst(length)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
