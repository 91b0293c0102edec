/// The text of markup that this program wrote.
enum PlainMarkup {
  static func text(of markup: Substring) -> String {
    var text: [UInt8] = []
    var isTag = false
    for byte in markup.utf8 {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">") where isTag: isTag = false
      case UInt8(ascii: "\n") where !isTag: text.append(UInt8(ascii: " "))
      default: if !isTag { text.append(byte) }
      }
    }
    return String(decoding: text, as: UTF8.self)
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
