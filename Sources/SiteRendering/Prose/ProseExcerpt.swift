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
    var markup = ""
    for case .html(let html) in prose.segments { markup += html.text }
    let footnotes = markup.firstRange(of: "<div class=\"footnotes\"")
    let text = markup[..<(footnotes?.lowerBound ?? markup.endIndex)]
    paragraphs = Self.blocks(in: text, limit: 2, withItems: false)
    let section = Self.section(of: prose.headings, reasons, in: text)
    reason =
      section.flatMap { Self.blocks(in: $0, limit: 1, withItems: true).first } ?? paragraphs.first
  }

  private static func section(
    of headings: [Prose.Heading], _ word: String, in markup: Substring
  ) -> Substring? {
    guard let index = headings.firstIndex(where: { $0.text.hasPrefix(word) }),
      let tag = markup.firstRange(of: opening(of: headings[index]))
    else { return nil }
    let rest = markup[tag.upperBound...]
    let next = headings[(index + 1)...].first { $0.level <= headings[index].level }
    let end = next.flatMap { rest.firstRange(of: opening(of: $0))?.lowerBound }
    return rest[..<(end ?? rest.endIndex)]
  }

  private static func opening(of heading: Prose.Heading) -> String {
    "<h\(heading.level) id=\"\(HTML(escaping: heading.id).text)\">"
  }

  /// Tags that end what a paragraph or an item says.
  private static let ends = ["/p>", "/li>", "p>", "ul", "ol", "pre", "blockquote", "div", "table"]

  /// - Parameter withItems: whether items of lists count that hold no paragraph.
  private static func blocks(in markup: Substring, limit: Int, withItems: Bool) -> [String] {
    var found: [String] = []
    var start: String.Index?
    var rest = markup.utf8
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

  private static func text(of markup: Substring) -> String {
    var kept = ""
    var rest = markup
    while let start = rest.firstRange(of: "<sup class=\"footnote-ref\">"),
      let end = rest[start.upperBound...].firstRange(of: "</sup>")
    {
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    let text = PlainMarkup.text(of: kept[...] + rest)
    return String(
      text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
