// Paragraphs, quotes, lists and code.

extension HTMLWriter {
  // MARK: Blocks of text

  /// Begins a block of text after its tag has been written.
  mutating func openLeaf(_ node: borrowing Node, start: Int) {
    if let last = plain.last, last != UInt8(ascii: "\n") { plain.append(UInt8(ascii: "\n")) }
    locator.start(at: node, quoteDepth: quoteDepth)
    leaf = Leaf(
      line: node.startLine, start: start, contentStart: html.count, plainStart: plain.count)
  }

  /// Ends it, and answers it with all its facts.
  mutating func endLeaf(_ node: borrowing Node) -> Leaf? {
    guard let ended = leaf else { return nil }
    leaf = nil
    members.look(
      at: plain, from: ended.plainStart, startsQuote: ended.startsQuote, code: ended.code,
      lines: ended.line...max(node.endLine, ended.line))
    return ended
  }

  /// The content of a block without what its facts leave out, and without blanks at the ends.
  func facts(of leaf: Leaf) -> (html: [UInt8], text: String) {
    var content: [UInt8] = []
    var copied = leaf.contentStart
    for cut in leaf.cuts {
      content += html.bytes[copied..<cut.html.lowerBound]
      copied = cut.html.upperBound
    }
    content += html.bytes[copied...]
    let words = plain[leaf.plainStart...].split { $0 == UInt8(ascii: " ") || $0 == 0x0A }
    let text = words.joined(separator: CollectionOfOne(UInt8(ascii: " ")))
    return (Self.trimmed(content), String(decoding: Array(text), as: UTF8.self))
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(where: { !HTMLCharacter.isSpace($0) }),
      let last = bytes.lastIndex(where: { !HTMLCharacter.isSpace($0) })
    else { return [] }
    return first == 0 && last == bytes.count - 1 ? bytes : Array(bytes[first...last])
  }

  mutating func openParagraph(_ node: borrowing Node) -> Bool {
    if marker.paragraph == node.id { return false }
    // A second paragraph of a tight item (something between them was left out) needs its tag.
    let isFirst =
      html.count == containers.last?.contentStart || html.count == 0
      || html.last == UInt8(ascii: "\n")
    let isTight = node.isInTightList && isFirst
    let start = html.count
    if !isTight {
      html.startLine()
      html.markup("<p>")
    }
    openLeaf(node, start: start)
    leaf?.isTight = isTight
    leaf?.startsQuote = node.isFirstInQuote
    if let taskParagraph, taskParagraph.id == node.id { leaf?.task = taskParagraph.task }
    return true
  }

  mutating func closeParagraph(_ node: borrowing Node) {
    guard let ended = endLeaf(node) else { return }
    noteForeignMark(in: node, ended)
    if let task = ended.task {
      (result.tasks[task].html, result.tasks[task].text) = facts(of: ended)
    }
    while html.count > ended.contentStart, html.last == UInt8(ascii: " ") {
      html.truncate(to: html.count - 1)
    }
    if html.count == ended.contentStart {
      html.truncate(to: ended.start)
    } else if !ended.isTight {
      if node.parentKind == .footnoteDefinition, node.isLastShownChild { writeBacklinks() }
      html.markup("</p>\n")
    }
  }

  private mutating func noteForeignMark(in paragraph: borrowing Node, _ leaf: Leaf) {
    let text = plain[min(leaf.plainStart, plain.count)...]
    guard let (mark, words) = ForeignMark.first(in: text, besides: leaf.code) else { return }
    locator.start(at: paragraph, quoteDepth: quoteDepth)
    guard let offset = locator.find(words), !isEscaped(offset) else { return }
    report(
      .foreignMark(mark), at: locator.position(of: offset),
      words: String(decoding: words, as: UTF8.self))
  }

  // MARK: Quotes

  mutating func openQuote(_ node: borrowing Node) {
    quoteDepth += 1
    html.startLine()
    if case .show(let title) = options.members,
      let start = source.offset(line: node.startLine, column: node.startColumn),
      membersBlocks.contains(start)
    {
      html.markup("<div class=\"alert alert-members\">\n<p class=\"alert-title\">")
      html.text(title)
      html.markup("</p>\n")
      containers.append(Container(kind: .boxed, contentStart: html.count))
      return
    }
    let alert = AlertMarker(of: node)
    if let alert, let name = alert.name {
      marker = alert.place
      openAlert(name)
      return
    }
    if let alert {
      let position = locator.position(ofStart: node)
      report(.unknownAlert, at: position, words: alert.words)
    }
    html.markup("<blockquote>\n")
    containers.append(Container(kind: .plain, contentStart: html.count))
  }

  private mutating func openAlert(_ name: String) {
    html.markup("<div class=\"alert alert-")
    html.text(name)
    html.markup("\">\n<p class=\"alert-title\">")
    html.text(options.labels.alerts[name] ?? name)
    html.markup("</p>\n")
    containers.append(Container(kind: .boxed, contentStart: html.count))
  }

  mutating func closeQuote() {
    quoteDepth -= 1
    closeDetails()
    let container = containers.removeLast()
    html.startLine()
    switch container.kind {
    case .plain: html.markup("</blockquote>\n")
    case .boxed: html.markup("</div>\n")
    }
  }

  // MARK: Lists

  mutating func openList(_ node: borrowing Node) {
    html.startLine()
    guard node.isOrderedList else {
      html.markup("<ul>\n")
      return
    }
    let start = node.listStart
    if start == 1 {
      html.markup("<ol>\n")
    } else {
      html.markup("<ol start=\"")
      html.number(start)
      html.markup("\">\n")
    }
  }

  mutating func openItem(_ node: borrowing Node) {
    html.startLine()
    if let marker = TaskMarker(of: node, in: source) {
      openTask(node, marker)
    } else {
      html.markup("<li>")
    }
    containers.append(Container(kind: .plain, contentStart: html.count))
  }

  mutating func closeItem() {
    closeDetails()
    containers.removeLast()
    html.markup("</li>\n")
  }

  private mutating func openTask(_ node: borrowing Node, _ marker: TaskMarker) {
    taskMarker = marker.place
    let index = result.tasks.count
    let id = "task-\(index + 1)"
    let isDone = marker.isDone
    result.tasks.append(
      MarkdownTask(
        isDone: isDone, id: id, text: "", html: [], mentions: [], attributes: [],
        position: locator.position(ofStart: node)))
    html.markup("<li class=\"task\" id=\"")
    html.text(id)
    html.markup("\"><input type=\"checkbox\" disabled")
    if isDone { html.markup(" checked") }
    html.markup(" aria-label=\"")
    html.text(isDone ? options.labels.taskDone : options.labels.taskOpen)
    html.markup("\"> ")
    let paragraph = node.withFirstChild { $0.kind == .paragraph ? $0.id : nil } ?? nil
    taskParagraph = paragraph.map { ($0, index) }
  }

  // MARK: Code

  mutating func writeCodeBlock(_ node: borrowing Node) -> Bool {
    noteCode(node)
    if let info = node.info {
      if let name = Self.blockName(info), writePlaceholder(name, node) { return false }
      html.startLine()
      let language = info.prefix { !$0.isWhitespace }
      if language.isEmpty {
        html.markup("<pre><code>")
      } else {
        html.markup("<pre><code class=\"language-")
        html.text(String(language))
        html.markup("\">")
      }
    } else {
      html.startLine()
      html.markup("<pre><code>")
    }
    if let last = plain.last, last != UInt8(ascii: "\n") { plain.append(UInt8(ascii: "\n")) }
    node.withLiteral { literal in
      html.text(literal)
      HTMLCharacter.appendAllowed(literal, to: &plain)
    }
    html.markup("</code></pre>\n")
    return false
  }

  /// `schedule` of `{schedule}`.
  private static func blockName(_ info: String) -> String? {
    guard info.hasPrefix("{"), info.hasSuffix("}"), info.utf8.count > 2 else { return nil }
    let name = info.dropFirst().dropLast()
    let isName = name.utf8.allSatisfy { byte in
      byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
    return isName ? String(name) : nil
  }

  private mutating func writePlaceholder(_ name: String, _ node: borrowing Node) -> Bool {
    let block = MarkdownBlock(
      name: name, options: HTMLCharacter.cleaned(node.literal),
      position: locator.position(ofStart: node))
    guard decide.block(name, block.options, block.position) else { return false }
    html.startLine()
    flush()
    result.segments.append(.block(block))
    return true
  }

  /// Tells where a members' marker may stand in code: between fences that are both there.
  private mutating func noteCode(_ node: borrowing Node) {
    let start = node.startLine
    let end = min(node.endLine, source.lineStarts.count)
    guard node.isFenced, end > start else { return }
    let line = source.bytes[source.startOfLine(end)..<source.endOfLine(end)]
    let fence = line.drop { HTMLCharacter.isSpace($0) || $0 == UInt8(ascii: ">") }
    let mark = fence.first ?? 0
    let isFence = mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
    let marks = fence.prefix { $0 == mark }
    guard isFence, marks.count >= 3,
      fence.dropFirst(marks.count).allSatisfy(HTMLCharacter.isSpace)
    else { return }
    members.noteClosedCode(start...end)
  }
}
