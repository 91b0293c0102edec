/// A feed of news (RFC 4287); the same value makes the same bytes.
struct AtomFeed: Sendable {
  /// A thing that is new.
  struct Entry: Sendable {
    /// An absolute URL: where it changes, readers see the thing again.
    var id: String
    /// Of the page that tells more, absolute.
    var url: String
    var title: String
    /// Seconds after 1970-01-01T00:00Z, as all times here.
    var updated: Int
    var published: Int?
    /// Plain text.
    var summary: String?
    var categories: [String]

    /// - Parameter id: the URL where it is nil.
    init(
      id: String? = nil, url: String, title: String, updated: Int, published: Int? = nil,
      summary: String? = nil,
      categories: [String] = []
    ) {
      self.id = id ?? url
      self.url = url
      self.title = title
      self.updated = updated
      self.published = published
      self.summary = summary
      self.categories = categories
    }
  }

  /// Where the feed itself is published, absolute: also its identity.
  var selfURL: String
  /// The page that shows the same, absolute.
  var alternateURL: String
  var title: String
  var subtitle: String?
  /// A BCP 47 tag.
  var language: String
  var updated: Int
  var author: String
  /// In the order in which they are written.
  var entries: [Entry]

  init(
    selfURL: String, alternateURL: String, title: String, subtitle: String? = nil,
    language: String, updated: Int, author: String, entries: [Entry]
  ) {
    self.selfURL = selfURL
    self.alternateURL = alternateURL
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.updated = updated
    self.author = author
    self.entries = entries
  }

  /// The XML document, in UTF-8.
  var bytes: [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escaped(language))">

      """
    text += Self.element("id", selfURL)
    text += Self.element("title", title)
    text += subtitle.map { Self.element("subtitle", $0) } ?? ""
    text += Self.element("updated", RFC3339.text(updated))
    text += "<author>\n" + Self.element("name", author) + "</author>\n"
    text += Self.link("self", selfURL, type: "application/atom+xml")
    text += Self.link("alternate", alternateURL, type: "text/html")
    for entry in entries { text += Self.markup(of: entry) }
    return Array((text + "</feed>\n").utf8)
  }

  private static func markup(of entry: Entry) -> String {
    var text = "<entry>\n"
    text += element("id", entry.id)
    text += element("title", entry.title)
    text += element("updated", RFC3339.text(entry.updated))
    text += entry.published.map { element("published", RFC3339.text($0)) } ?? ""
    text += link("alternate", entry.url, type: "text/html")
    for category in entry.categories {
      text += "<category term=\"\(XMLText.escaped(category))\"/>\n"
    }
    text += entry.summary.map { element("summary", $0) } ?? ""
    return text + "</entry>\n"
  }

  private static func element(_ name: String, _ content: String) -> String {
    "<\(name)>\(XMLText.escaped(content))</\(name)>\n"
  }

  private static func link(_ relation: String, _ url: String, type: String) -> String {
    "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(XMLText.escaped(url))\"/>\n"
  }
}
