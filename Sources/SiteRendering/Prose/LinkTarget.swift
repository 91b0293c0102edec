import HandbookModel

/// What the destination of an author's link is.
enum LinkTarget: Equatable {
  case external(String)
  /// A page of the site, and a fragment without `#`.
  case page(SitePage.ID, fragment: String?)
  case file(ContentFile)
  /// A page in the language at a position of `SiteMap.editions`, by the file of its translation.
  case translation(SitePage.ID, edition: Int, fragment: String?)
  /// Something that this audience may not see.
  case hidden
  /// Nothing; with the path that was looked for, below the content folder.
  case nothing(path: String)

  /// - Parameters:
  ///   - destination: as written, a URI reference (RFC 3986, 4.1).
  ///   - page: the page that shows the entry, for links that are a fragment only.
  init(_ destination: String, in entry: Entry, on page: SitePage.ID?, map: SiteMap) {
    if Self.isExternal(destination) {
      self = .external(destination)
      return
    }
    let parts = Self.split(destination)
    guard let path = PercentEncoding.decoded(parts.path) else {
      self = .nothing(path: parts.path)
      return
    }
    if path.isEmpty, let page {
      self = .page(page, fragment: parts.fragment)
      return
    }
    let base = path.hasPrefix("/") ? "" : map.handbook.linkBase(of: entry)
    guard let resolved = Self.resolve(path, from: base) else {
      self = .nothing(path: path)
      return
    }
    self = Self.find(resolved, fragment: parts.fragment, map)
  }

  private static func find(_ path: String, fragment: String?, _ map: SiteMap) -> LinkTarget {
    // First as a source, then as an address, which some authors write.
    let sources = [path, path + ".md", SitePlan.join(path, "index.md")]
    for source in sources {
      if let page = map.entry(atSource: source).flatMap(map.page) {
        return .page(page, fragment: fragment)
      }
    }
    if let translated = map.translation(atSource: path), let page = map.page(of: translated.entry) {
      return translated.edition == map.edition
        ? .page(page, fragment: fragment)
        : .translation(page, edition: translated.edition, fragment: fragment)
    }
    if sources.contains(where: map.handbook.hides) { return .hidden }
    if let file = map.file(at: path) { return .file(file) }
    var address = path
    if address.hasSuffix("/index.html") { address.removeLast("/index.html".count) }
    if let page = map.page(at: address == "index.html" ? "" : address)
      ?? map.page(atAlias: address)
    {
      return .page(page, fragment: fragment)
    }
    return .nothing(path: path)
  }

  /// A scheme (RFC 3986, 3.1), or `//`.
  private static func isExternal(_ destination: String) -> Bool {
    if destination.hasPrefix("//") { return true }
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")),
      destination.unicodeScalars.first?.properties.isAlphabetic == true
    else { return false }
    return destination.utf8[..<colon].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
  }

  /// Whether a web address has the host that its scheme asks for (RFC 9110, 4.2).
  static func hasHost(_ url: String) -> Bool {
    let lower = url.lowercased()
    guard let scheme = ["https:", "http:"].first(where: lower.hasPrefix) else { return true }
    let rest = lower.dropFirst(scheme.count)
    guard rest.hasPrefix("//") else { return false }
    return rest.dropFirst(2).prefix { !"/?#".contains($0) }
      .contains { $0.isLetter || $0.isNumber }
  }

  private static func split(_ destination: String) -> (path: String, fragment: String?) {
    let end = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    let path = destination[..<(end ?? destination.endIndex)].utf8
      .prefix { $0 != UInt8(ascii: "?") }
    let fragment = end.map { String(destination[destination.utf8.index(after: $0)...]) } ?? ""
    return (String(Substring(path)), fragment.isEmpty ? nil : PercentEncoding.decoded(fragment))
  }

  /// - Returns: nil for a path that leaves the content folder.
  private static func resolve(_ path: String, from base: String) -> String? {
    var parts = Self.parts(of: base)
    for part in Self.parts(of: path) where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    return parts.joined(separator: "/")
  }

  private static func parts(of path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
  }

  static func == (left: LinkTarget, right: LinkTarget) -> Bool {
    switch (left, right) {
    case (.external(let left), .external(let right)): left == right
    case (.page(let left, let leftFragment), .page(let right, let rightFragment)):
      left == right && leftFragment == rightFragment
    case (.file(let left), .file(let right)): left.path == right.path
    case (
      .translation(let left, let leftEdition, let leftFragment),
      .translation(let right, let rightEdition, let rightFragment)
    ):
      left == right && leftEdition == rightEdition && leftFragment == rightFragment
    case (.hidden, .hidden): true
    case (.nothing(let left), .nothing(let right)): left == right
    default: false
    }
  }
}
