/// The HTML that authors may write: this list is all of it. It passes without its attributes.
///
/// Everything else is left out and its text kept. What is here can neither run nor load anything,
/// nor look like the site's own controls.
enum RawHTMLElement {
  /// Within a line of text, opened and closed in the same one.
  private static let phrasing: Set<String> = [
    "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
    "small", "strong", "sub", "sup", "u", "var",
  ]
  /// Within a line of text, without content.
  private static let voids: Set<String> = ["br", "wbr"]
  /// Elements whose content is code: it is left out with them.
  private static let code: Set<String> = ["script", "style"]
  /// Elements that are not on the list and part words, so that a space must.
  private static let cells: Set<String> = ["dd", "option", "td", "th"]
  /// Elements that are not on the list and part paragraphs.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "audio", "blockquote", "body", "button", "canvas", "caption",
    "center", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "html",
    "iframe", "legend", "li", "main", "menu", "nav", "noscript", "object", "ol", "optgroup", "p",
    "pre", "search", "section", "select", "table", "tbody", "template", "textarea", "tfoot",
    "thead", "title", "tr", "ul", "video",
  ]

  enum Role {
    case phrasing, void, details, summary, rule
    case code, cell, block, unknown

    /// Whether a tag of this kind ends a paragraph in a block of HTML.
    var partsParagraphs: Bool {
      switch self {
      case .details, .summary, .rule, .block: true
      case .phrasing, .void, .code, .cell, .unknown: false
      }
    }
  }

  /// What is done with an element, by its name in lower case.
  static func role(_ name: String) -> Role {
    switch name {
    case "details": .details
    case "summary": .summary
    case "hr": .rule
    default:
      phrasing.contains(name)
        ? .phrasing
        : voids.contains(name)
          ? .void
          : code.contains(name)
            ? .code
            : cells.contains(name) ? .cell : blocks.contains(name) ? .block : .unknown
    }
  }
}
