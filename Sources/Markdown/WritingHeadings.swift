// Headings.

extension HTMLWriter {
  /// The tag is put in front of the content afterwards, because its id is made from the text.
  mutating func openHeading(_ node: borrowing Node) {
    html.startLine()
    let position = locator.position(ofStart: node)
    openLeaf(node, start: html.count)
    leaf?.position = position
    leaf?.startsQuote = node.isFirstInQuote
  }

  mutating func closeHeading(_ node: borrowing Node) {
    guard let ended = endLeaf(node) else { return }
    let (content, text) = facts(of: ended)
    var heading = MarkdownHeading(
      level: min(node.headingLevel + outline.demotion, 6), id: "", text: text, html: content,
      textRange: ended.plainStart..<plain.count, position: ended.position)
    let isFirst = outline.first == node.id
    if isFirst, outline.dropsFirst {
      heading.level = 1
      result.firstHeading = heading
      result.droppedFirstHeading = true
      remove(ended)
      return
    }
    guard html.count > ended.contentStart else {
      report(.emptyHeading, at: ended.position)
      remove(ended)
      return
    }
    heading.id = headings.id(for: text)
    checkLevel(of: heading, written: node.headingLevel)
    heading.level = outline.shownLevel(of: heading.level)
    writeTags(of: heading, ended)
    result.headings.append(heading)
    if isFirst { result.firstHeading = heading }
  }

  private mutating func remove(_ leaf: Leaf) {
    html.truncate(to: leaf.start)
    plain.removeLast(plain.count - leaf.plainStart)
  }

  private mutating func writeTags(of heading: MarkdownHeading, _ leaf: Leaf) {
    var tag = HTMLBytes()
    tag.markup("<h")
    tag.number(heading.level)
    tag.markup(" id=\"")
    tag.text(heading.id)
    tag.markup("\">")
    html.insert(tag, at: leaf.start)
    html.markup("</h")
    html.number(heading.level)
    html.markup(">\n")
  }

  /// Told in the author's own numbers, whatever levels are shown.
  private mutating func checkLevel(of heading: MarkdownHeading, written level: Int) {
    let before = outline.level
    if level > before + 1 {
      report(
        .headingSkipsLevel(from: before, to: level), at: heading.position, words: heading.text)
    }
    outline.level = level
  }
}
