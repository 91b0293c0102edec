/// The list of a site's pages for search engines (sitemaps.org 0.9), in one file or, beyond what
/// the protocol allows for one, in several with an index.
struct Sitemap: Sendable {
  struct Page: Sendable {
    /// Absolute and percent-encoded.
    var url: String
    /// Seconds after 1970-01-01T00:00Z.
    var lastModified: Int?
    /// The same page in each of its languages, as `hreflang` names them; empty where it has one.
    var alternates: [Alternate]

    init(url: String, lastModified: Int? = nil, alternates: [Alternate] = []) {
      self.url = url
      self.lastModified = lastModified
      self.alternates = alternates
    }
  }

  /// A page in one of its languages.
  struct Alternate: Sendable {
    let language: String
    let url: String
  }

  /// A file at the site's root.
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  /// What one file may hold.
  struct Limits: Sendable {
    var pages = 50_000
    var bytes = 52_428_800
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private static let linkNamespace = "http://www.w3.org/1999/xhtml"

  /// In the order in which they are written.
  var pages: [Page]

  /// The file `sitemap.xml`; where it is an index, `sitemap-1.xml` and so on follow.
  ///
  /// - Parameter siteURL: where the site is published, ending in `/`.
  func files(siteURL: String, limits: Limits = Limits()) -> [File] {
    let parts = parts(limits)
    guard parts.count > 1 else {
      return [File(name: "sitemap.xml", bytes: parts.first ?? document("urlset", []))]
    }
    let files = parts.enumerated().map { number, bytes in
      File(name: "sitemap-\(number + 1).xml", bytes: bytes)
    }
    let items = files.map { file in
      "<sitemap><loc>\(XMLText.escaped(siteURL + file.name))</loc></sitemap>\n"
    }
    let index = document("sitemapindex", items.flatMap { Array($0.utf8) })
    return [File(name: "sitemap.xml", bytes: index)] + files
  }

  private func parts(_ limits: Limits) -> [[UInt8]] {
    let room = limits.bytes - document("urlset", []).count
    var parts: [[UInt8]] = []
    var items: [UInt8] = []
    var count = 0
    for page in pages {
      let item = Array(Self.item(page).utf8)
      if count > 0 && (count == limits.pages || items.count + item.count > room) {
        parts.append(document("urlset", items))
        (items, count) = ([], 0)
      }
      items += item
      count += 1
    }
    return count > 0 ? parts + [document("urlset", items)] : parts
  }

  private static func item(_ page: Page) -> String {
    let modified = page.lastModified.map { "<lastmod>\(RFC3339.text($0))</lastmod>" } ?? ""
    let alternates = page.alternates.map { alternate in
      "<xhtml:link rel=\"alternate\" hreflang=\"\(XMLText.escaped(alternate.language))\" "
        + "href=\"\(XMLText.escaped(alternate.url))\"/>"
    }.joined()
    return "<url><loc>\(XMLText.escaped(page.url))</loc>\(modified)\(alternates)</url>\n"
  }

  private func document(_ element: String, _ items: [UInt8]) -> [UInt8] {
    let links =
      pages.contains { !$0.alternates.isEmpty } ? " xmlns:xhtml=\"\(Self.linkNamespace)\"" : ""
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<\(element) xmlns=\"\(Self.namespace)\"\(links)>\n"
    return Array(head.utf8) + items + Array("</\(element)>\n".utf8)
  }
}
