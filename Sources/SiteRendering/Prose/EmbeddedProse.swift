/// Turns the text of one page into a part of another one: its ids get a prefix, so that those of
/// several texts do not meet, and its headings go down, so that they lie below the part's own.
struct EmbeddedProse: TagRewriting {
  /// Before each id and each link to one: `o3-`.
  let prefix: String
  /// How many levels headings go down; none goes below 6, the last that there is.
  let demotion: Int
  /// Where in the page that they become part of other texts begin, as ids, by their own addresses.
  var anchors: [String: String] = [:]
  /// The prefixes of those texts' ids, by their own addresses; where one is missing, a link to a
  /// place in its text leads to its beginning.
  var prefixes: [String: String] = [:]

  func name(of element: String) -> String {
    guard element.utf8.count == 2, element.utf8.first == UInt8(ascii: "h"),
      let level = element.utf8.last.map({ Int($0) - 48 }), (1...6).contains(level)
    else { return element }
    return "h\(min(level + demotion, 6))"
  }

  func value(of attribute: String, _ value: String, in element: String) -> String? {
    switch attribute {
    case "id", "for": prefix + value
    case "aria-labelledby", "aria-describedby":
      value.split(separator: " ").map { prefix + $0 }.joined(separator: " ")
    case "href": href(value)
    default: value
    }
  }

  private func href(_ value: String) -> String {
    if value.utf8.first == UInt8(ascii: "#") {
      return value.utf8.count == 1 ? value : "#" + prefix + value.dropFirst()
    }
    if anchors.isEmpty { return value }
    let address = value.prefix { $0 != "#" }
    guard let anchor = anchors[String(address)] else { return value }
    let fragment = value.dropFirst(address.count + 1)
    guard !fragment.isEmpty, let prefix = prefixes[String(address)] else { return "#" + anchor }
    return "#" + prefix + fragment
  }
}

/// Makes links fit for paper: they lead to where the site is published or, where nobody said, to
/// nothing outside of the page, since a place on this machine says nothing to others.
struct PrintedLinks: TagRewriting {
  /// An absolute URL that ends in `/`.
  let baseURL: String?

  func name(of element: String) -> String { element }

  func value(of attribute: String, _ value: String, in element: String) -> String? {
    guard element == "a", attribute == "href", value.hasPrefix(RootMarker.text) else {
      return value
    }
    guard let baseURL else { return nil }
    var address = value.dropFirst()
    var fragment = ""[...]
    if let hash = address.firstIndex(of: "#") {
      fragment = address[hash...]
      address = address[..<hash]
    }
    if address == "index.html" || address.hasSuffix("/index.html") {
      address = address.dropLast("index.html".count)
    }
    return HTML(escaping: baseURL).text + address + fragment
  }
}
