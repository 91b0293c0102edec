/// The first line of a quote that says what kind of alert it is, as on GitHub: `[!NOTE]` alone.
struct AlertMarker {
  /// The nodes of a marker, which are not written.
  struct Place {
    var text: Int?
    var lineBreak: Int?
    var paragraph: Int?
  }

  /// With brackets, as the author wrote it.
  var words: String
  /// `note`, `tip` and so on, if this is an alert.
  var name: String?
  var place = Place()

  static let names = ["note", "tip", "important", "warning", "caution"]

  /// The marker at the beginning of a quote, if something in the form of one is there.
  init?(of quote: borrowing Node) {
    let found = quote.withFirstChild { paragraph -> AlertMarker? in
      guard paragraph.kind == .paragraph else { return nil }
      return paragraph.withFirstChild { text in
        AlertMarker(text: text, paragraph: paragraph.id)
      } ?? nil
    }
    guard case .some(.some(let marker)) = found else { return nil }
    self = marker
  }

  private init?(text: borrowing Node, paragraph: Int) {
    guard text.kind == .text, text.withLiteral({ $0.starts(with: "[!".utf8) }) else { return nil }
    let literal = text.literal
    guard let end = literal.firstIndex(of: "]") else { return nil }
    words = String(literal[...end])
    let word = literal[..<end].dropFirst(2).lowercased()
    let isAlone = literal[literal.index(after: end)...].allSatisfy(\.isWhitespace)
    guard isAlone, Self.names.contains(word) else { return }
    let next = text.withNext { ($0.id, $0.kind) }
    switch next {
    case nil: place = Place(text: nil, lineBreak: nil, paragraph: paragraph)
    case (let id, .softBreak)?, (let id, .lineBreak)?:
      place = Place(text: text.id, lineBreak: id, paragraph: nil)
    default: return
    }
    name = word
  }
}
