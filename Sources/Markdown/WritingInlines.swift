// Links, images and whatever else stands within a line of text, but the text itself.

/// A link whose text is being written.
struct OpenLink {
  /// Where its tag begins; nil if only its text is written.
  var start: Int?
  var contentStart: Int
  /// Where its text begins in the plain text.
  var plainStart: Int
  var destination: String
  var position: MarkdownPosition
}

extension HTMLWriter {
  mutating func writeTags(_ step: Step, _ start: StaticString, _ end: StaticString) {
    html.markup(step == .enter ? start : end)
  }

  mutating func writeLeafInline(_ node: borrowing Node) -> Bool {
    if node.kind == .html {
      writeInlineHTML(node)
      return false
    }
    guard marker.lineBreak != node.id, taskMarker.lineBreak != node.id else { return false }
    switch node.kind {
    case .softBreak:
      html.markup("\n")
      plain.append(UInt8(ascii: " "))
    case .lineBreak:
      html.markup("<br>\n")
      plain.append(UInt8(ascii: "\n"))
    default: writeCode(node)
    }
    return false
  }

  private mutating func writeCode(_ node: borrowing Node) {
    let start = plain.count
    html.markup("<code>")
    node.withLiteral { literal in
      html.text(literal)
      HTMLCharacter.appendAllowed(literal, to: &plain)
    }
    html.markup("</code>")
    leaf?.code.append(start..<plain.count)
  }

  // MARK: Links

  mutating func openLink(_ node: borrowing Node) {
    let destination = AddressSafety.cleaned(node.destination)
    let position = linkPosition(node)
    var link = OpenLink(
      start: nil, contentStart: html.count, plainStart: plain.count, destination: destination,
      position: position)
    defer { links.append(link) }
    // The parser makes no link inside another; HTML could not have it.
    guard links.isEmpty else { return }
    guard AddressSafety.isSafeLink(destination) else {
      report(.unsafeLink, at: position, words: destination)
      return
    }
    let title = HTMLCharacter.cleaned(node.title)
    guard case .href(let address) = decide.link(destination, title, position) else { return }
    link.start = html.count
    html.markup("<a href=\"")
    html.address(address)
    writeTitle(title)
    html.markup("\">")
    link.contentStart = html.count
  }

  private mutating func writeTitle(_ title: String) {
    guard !title.isEmpty else { return }
    html.markup("\" title=\"")
    html.text(title)
  }

  mutating func closeLink() {
    guard let link = links.popLast(), let start = link.start else { return }
    let text = plain[link.plainStart...]
    guard !isBlank(text) || holdsFootnote(link) else {
      // What is left is nothing, or a picture that cannot be the name of a link.
      html.remove(start..<link.contentStart)
      report(.emptyLink, at: link.position, words: link.destination)
      return
    }
    html.markup("</a>")
    if SilentWords.isPhrase(text) {
      report(
        .linkSaysNothing, at: link.position, words: String(decoding: text, as: UTF8.self))
    }
  }

  private func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy(HTMLCharacter.isSpace)
      || text.count < 64 && String(decoding: text, as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  /// Whether the number of a footnote stands in it, which is not in the plain text.
  private func holdsFootnote(_ link: OpenLink) -> Bool {
    leaf?.cuts.last.map { $0.html.lowerBound >= link.contentStart } ?? false
  }

  /// What stands first in a link, which tells where the link is.
  private struct LinkStart {
    var place: (earliest: Int, likely: Int)?
    var text: [UInt8] = []

    init(of link: borrowing Node, _ locator: SourceLocator) {
      self = link.withFirstChild { child in LinkStart(child, locator) } ?? LinkStart()
    }

    private init() {}

    private init(_ child: borrowing Node, _ locator: SourceLocator) {
      place = locator.place(of: child)
      if child.kind == .text {
        text = child.withLiteral { Array($0.prefix { $0 != UInt8(ascii: "&") }.prefix(24)) }
      }
    }
  }

  /// cmark gives no place for links it makes of `https://…`, an early one for `www.…`, and the
  /// end for a link over two lines.
  private mutating func linkPosition(_ node: borrowing Node) -> MarkdownPosition {
    let hint = locator.place(of: node)
    let inside = LinkStart(of: node, locator)
    locator.move(toOffset: min(hint?.earliest ?? .max, (inside.place?.earliest ?? .max) - 1))
    let candidates = [(inside.place?.likely).map { $0 - 1 }, hint?.likely, hint?.earliest]
    for case let candidate? in candidates where candidate >= locator.cursor && isBracket(candidate)
    {
      locator.move(toOffset: candidate)
      return locator.position(of: candidate)
    }
    if let found = locator.find([UInt8(ascii: "[")] + inside.text) ?? locator.find(inside.text) {
      return locator.position(of: found)
    }
    return locator.position(of: hint?.likely ?? locator.cursor)
  }

  private func isBracket(_ offset: Int) -> Bool {
    offset < source.bytes.count
      && (source.bytes[offset] == UInt8(ascii: "[") || source.bytes[offset] == UInt8(ascii: "<"))
  }

  // MARK: Images

  mutating func writeImage(_ node: borrowing Node) -> Bool {
    let address = AddressSafety.cleaned(node.destination)
    let alt = node.plainText
    locator.move(to: node)
    let found = locator.find([UInt8(ascii: "!"), UInt8(ascii: "[")])
    let position = locator.position(of: found ?? locator.cursor)
    if alt.allSatisfy(\.isWhitespace) {
      report(.imageWithoutAlt, at: position, words: address)
    } else if SilentWords.isFileName(alt, of: address) {
      report(.altIsFileName, at: position, words: alt)
    }
    plain.append(contentsOf: alt.utf8)
    guard AddressSafety.isSafeImage(address) else {
      report(.unsafeImage, at: position, words: address)
      html.text(alt)
      return false
    }
    let title = HTMLCharacter.cleaned(node.title)
    switch decide.image(address, alt, title, position) {
    case .altOnly: html.text(alt)
    case .image(let source, let width, let height):
      html.markup("<img src=\"")
      html.address(source)
      html.markup("\" alt=\"")
      html.text(alt)
      writeTitle(title)
      writeSize(width, height)
      html.markup("\">")
    }
    return false
  }

  private mutating func writeSize(_ width: Int?, _ height: Int?) {
    if let width {
      html.markup("\" width=\"")
      html.number(width)
    }
    if let height {
      html.markup("\" height=\"")
      html.number(height)
    }
  }
}
