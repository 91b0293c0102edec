/// Looks for faults in HTML that the writer made: the strictest reading of what it may write.
struct HTMLCheck {
  private static let voids: Set<String> = ["br", "wbr", "hr", "img", "input"]
  private static let phrasing: Set<String> = [
    "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
    "small", "strong", "sub", "sup", "u", "var", "time", "br", "wbr", "img", "input",
  ]
  private static let blocks: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "div", "ul", "ol", "li", "pre",
    "table", "thead", "tbody", "tr", "th", "td", "section", "details", "summary", "hr",
  ]
  /// Blocks that hold nothing but phrasing content.
  private static let lines: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "th", "td", "summary",
  ]
  private(set) var faults: [String] = []
  private var open: [String] = []
  private var ids: Set<String> = []

  static func faults(in html: String) -> [String] {
    var check = HTMLCheck()
    check.run(html[...])
    return check.faults
  }

  private mutating func run(_ html: Substring) {
    // By scalars: a character that combines with the `>` before it is legal.
    let tag = #/<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/#
      .matchingSemantics(.unicodeScalar)
    var rest = html
    while let less = rest.unicodeScalars.firstIndex(of: "<") {
      text(rest[..<less])
      guard let match = rest[less...].prefixMatch(of: tag) else {
        faults.append("no tag: \(rest[less...].prefix(40))")
        return
      }
      let name = String(match.2)
      if match.1.isEmpty { start(name, match.3) } else { end(name) }
      rest = rest[match.range.upperBound...]
    }
    text(rest)
    if !open.isEmpty { faults.append("open at the end: \(open)") }
  }

  private mutating func text(_ text: Substring) {
    let isForbidden = text.unicodeScalars.contains { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
        || scalar.properties.isNoncharacterCodePoint
    }
    if isForbidden { faults.append("forbidden character in \(text.debugDescription)") }
    if text.unicodeScalars.contains(">") { faults.append("'>' in text: \(text.prefix(40))") }
    if !text.allSatisfy(\.isWhitespace), let parent = open.last,
      ["ul", "ol", "table", "thead", "tbody", "tr", "details", "section"].contains(parent)
    {
      faults.append("text in <\(parent)>: \(text.prefix(40))")
    }
  }

  private mutating func start(_ name: String, _ attributes: Substring) {
    if !Self.phrasing.contains(name), !Self.blocks.contains(name) { faults.append("<\(name)>") }
    if Self.blocks.contains(name), let line = open.first(where: { isLine($0) }) {
      faults.append("<\(name)> in <\(line)>")
    }
    if name == "a", open.contains("a") { faults.append("<a> in <a>") }
    if name == "summary", open.last != "details" { faults.append("<summary> in \(open)") }
    if name == "li", open.last != "ul", open.last != "ol" { faults.append("<li> in \(open)") }
    for match in attributes.matches(of: #/ ([a-z-]+)(?:="([^"]*)")?/#) {
      attribute(String(match.1), String(match.2 ?? ""))
    }
    if !Self.voids.contains(name) { open.append(name) }
  }

  private func isLine(_ name: String) -> Bool {
    Self.lines.contains(name) || Self.phrasing.contains(name)
  }

  private mutating func attribute(_ name: String, _ value: String) {
    if name == "id", !ids.insert(value).inserted { faults.append("id \(value) twice") }
    if name.hasPrefix("on") || name == "style" || name == "align" { faults.append(name) }
    if name == "href" || name == "src", value.contains(":") {
      let scheme = value.prefix { $0 != ":" }
      let isKnown = ["http", "https", "mailto", "tel"].contains(scheme.lowercased())
      let isRelative = scheme.contains { "/?#()&;%[],@!$*=~_".contains($0) } || scheme.isEmpty
      if !isKnown, !isRelative { faults.append("address \(value)") }
    }
  }

  private mutating func end(_ name: String) {
    guard let last = open.popLast() else {
      faults.append("</\(name)> without its start")
      return
    }
    if last != name { faults.append("</\(name)> for <\(last)>") }
  }
}
