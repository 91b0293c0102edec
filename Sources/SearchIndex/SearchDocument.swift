/// One thing that a search can find: what it is called, where it is, and its text in passages.
package struct SearchDocument: Sendable {
  /// A piece of the text, up to the next heading.
  package struct Passage: Sendable {
    /// The id that leads to it; empty for the top of the page.
    package var anchor: String
    package var heading: String
    package var text: Substring
    /// Whether its words say what the document is about: a summary, dates, names.
    package var isLead: Bool

    package init(anchor: String = "", heading: String = "", text: Substring, isLead: Bool = false) {
      self.anchor = anchor
      self.heading = heading
      self.text = text
      self.isLead = isLead
    }
  }

  /// Below the site's root.
  package var url: String
  package var title: String
  /// What counts as its title, too, such as a number.
  package var label = ""
  /// Shown beside its kind: a date, a status.
  package var note = ""
  /// At least one after ``DocumentWords`` has read it.
  package var passages: [Passage] = []

  package init(url: String, title: String) {
    self.url = url
    self.title = title
  }

  /// Bytes of text in a passage at most: results are sent with their passage, and the fewer bytes
  /// that has, the less a search costs.
  static let passageLimit = 900

  /// Cuts long passages in pieces, at line ends or spaces.
  mutating func cutPassages() {
    if passages.isEmpty { passages = [Passage(text: "")] }
    for index in passages.indices { passages[index].text = Self.trimmed(passages[index].text) }
    guard passages.contains(where: { $0.text.utf8.count > Self.passageLimit }) else { return }
    passages = passages.flatMap { passage in
      Self.pieces(of: passage.text).map { piece in
        var cut = passage
        cut.text = piece
        return cut
      }
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...end]
  }

  private static func pieces(of text: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text
    while rest.utf8.count > passageLimit {
      let limit = rest.utf8.index(rest.startIndex, offsetBy: passageLimit)
      let half = rest.utf8.index(rest.startIndex, offsetBy: passageLimit / 2)
      let window = rest.utf8[half..<limit]
      // Both are ASCII, so the cut is between characters; so is the start of a UTF-8 sequence.
      let cut =
        window.lastIndex(of: UInt8(ascii: "\n")) ?? window.lastIndex(of: UInt8(ascii: " "))
        ?? window.lastIndex { $0 & 0xC0 != 0x80 } ?? limit
      pieces.append(rest[..<cut])
      rest = rest[cut...]
    }
    pieces.append(rest)
    return pieces
  }
}
