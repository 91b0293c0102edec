/// What a speaker says of a text: its first paragraphs, and the one that gives its reasons.
struct ProseExcerpt {
  /// Two at most, as plain text.
  let paragraphs: [String]
  /// The paragraph after the first heading that opens with a given word; without such a heading the
  /// text's first.
  let reason: String?

  /// - Parameter reasons: the word that headings of reasons open with, such as `Why`.
  init(_ prose: Prose?, reasons: String) {
    guard let prose else {
      (paragraphs, reason) = ([], nil)
      return
    }
    var markup = ""
    for case .html(let html) in prose.segments { markup += html.text }
    paragraphs = Self.paragraphs(in: markup[...], limit: 2)
    let heading = prose.headings.first { $0.text.hasPrefix(reasons) }
    let section = heading.flatMap { markup.firstRange(of: " id=\"\($0.id)\">") }
    reason =
      section.flatMap { Self.paragraphs(in: markup[$0.upperBound...], limit: 1).first }
      ?? paragraphs.first
  }

  private static func paragraphs(in markup: Substring, limit: Int) -> [String] {
    var found: [String] = []
    var rest = markup
    while found.count < limit, let start = rest.firstRange(of: "<p>"),
      let end = rest[start.upperBound...].firstRange(of: "</p>")
    {
      let text = PlainMarkup.text(of: rest[start.upperBound..<end.lowerBound])
      if !text.isEmpty { found.append(text) }
      rest = rest[end.upperBound...]
    }
    return found
  }
}
