/// What a speaker says of a text: its first paragraphs, and what gives its reasons; without
/// footnotes, which nobody says.
struct ProseExcerpt {
  /// Two at most, as plain text.
  let paragraphs: [String]
  /// The first paragraph or item of a list below the first heading that opens with a given word, up
  /// to the next heading that is not below that one; where there is none the text's first
  /// paragraph.
  let reason: String?

  /// - Parameter reasons: the word that headings of reasons open with, such as `Why`.
  init(_ prose: Prose?, reasons: String) {
    guard let prose else {
      (paragraphs, reason) = ([], nil)
      return
    }
    var markup: [UInt8] = []
    for case .html(let html) in prose.segments { markup += html.text.utf8 }
    let footnotes = markup.firstRange(of: "<div class=\"footnotes\"".utf8, from: 0)
    let text = markup[..<(footnotes?.lowerBound ?? markup.endIndex)]
    paragraphs = Self.blocks(in: text, limit: 2, withItems: false)
    let section = Self.section(of: prose.headings, reasons, in: text)
    reason =
      section.flatMap { Self.blocks(in: $0, limit: 1, withItems: true).first } ?? paragraphs.first
  }

  private static func section(
    of headings: [Prose.Heading], _ word: String, in markup: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard let index = headings.firstIndex(where: { $0.text.hasPrefix(word) }),
      let tag = markup.firstRange(of: opening(of: headings[index]).utf8, from: markup.startIndex)
    else { return nil }
    let start = tag.upperBound
    let next = headings[(index + 1)...].first { $0.level <= headings[index].level }
    let end = next.flatMap { markup.firstRange(of: opening(of: $0).utf8, from: start)?.lowerBound }
    return markup[start..<(end ?? markup.endIndex)]
  }

  private static func opening(of heading: Prose.Heading) -> String {
    "<h\(heading.level) id=\"\(HTML(escaping: heading.id).text)\">"
  }

  /// Tags that end what a paragraph or an item says.
  private static let ends = ["/p>", "/li>", "p>", "ul", "ol", "pre", "blockquote", "div", "table"]

  /// - Parameter withItems: whether items of lists count that hold no paragraph.
  private static func blocks(
    in markup: ArraySlice<UInt8>, limit: Int, withItems: Bool
  ) -> [String] {
    var found: [String] = []
    var start: Int?
    var rest = markup
    while found.count < limit, let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      let name = rest[tag...].dropFirst()
      guard let close = name.firstIndex(of: UInt8(ascii: ">")) else { break }
      if let from = start, ends.contains(where: { name.starts(with: $0.utf8) }) {
        let text = text(of: markup[from..<tag])
        if !text.isEmpty { found.append(text) }
        start = nil
      }
      rest = name[close...].dropFirst()
      let isItem = name.starts(with: "li>".utf8) || name.starts(with: "li ".utf8)
      if name.starts(with: "p>".utf8) || (withItems && isItem) { start = rest.startIndex }
    }
    return found
  }

  private static func text(of markup: ArraySlice<UInt8>) -> String {
    var kept: ArraySlice<UInt8> = []
    var rest = markup
    while let start = rest.firstRange(
      of: "<sup class=\"footnote-ref\">".utf8, from: rest.startIndex),
      let end = rest.firstRange(of: "</sup>".utf8, from: start.upperBound)
    {
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    let text = PlainMarkup.text(of: kept + rest)
    let isWord = { (character: Character) in !character.isWhitespace }
    guard let first = text.firstIndex(where: isWord), let last = text.lastIndex(where: isWord)
    else { return "" }
    return String(text[first...last])
  }
}
