// Blocks of raw HTML: paragraphs are made of their text, `<details>` may span Markdown.

/// Where the writer is in a block of HTML.
struct HTMLBlockState {
  enum Line { case none, paragraph, summary }

  let literal: UnsafeBufferPointer<UInt8>
  let pairs: HTMLBlockPairs
  var line = Line.none
  var lineStart = 0
  var needsSpace = false
  /// The line of the source that the tokens so far go to.
  var sourceLine: Int
  var countedTo = 0
}

/// Which tags of a block of HTML belong together, by their indices among the tokens.
struct HTMLBlockPairs {
  private(set) var phrasing = HTMLMatching()
  /// Summaries that are closed in the block, by their start and end tags.
  private(set) var summaries: Set<Int> = []
  private var openSummary: Int?

  init(_ tokens: [HTMLTokens.Token]) {
    for (index, token) in tokens.enumerated() {
      switch token {
      case .start(let tag): note(tag.name, index, isEnd: false)
      case .end(let tag): note(tag.name, index, isEnd: true)
      case .text, .silent: continue
      }
    }
  }

  private mutating func note(_ name: String, _ index: Int, isEnd: Bool) {
    let role = RawHTMLElement.role(name)
    if role == .phrasing {
      if isEnd { phrasing.end(name, tag: index) } else { phrasing.start(name, tag: index) }
    } else if role.partsParagraphs {
      phrasing.closeFrame()
      phrasing.openFrame()
    }
    switch role {
    case .details: openSummary = nil
    case .summary where !isEnd: openSummary = index
    case .summary:
      if let openSummary { summaries.formUnion([openSummary, index]) }
      openSummary = nil
    default: return
    }
  }
}

extension HTMLWriter {
  mutating func writeHTMLBlock(_ node: borrowing Node) -> Bool {
    locator.start(at: node, quoteDepth: quoteDepth)
    let plainStart = plain.count
    node.withLiteral { literal in
      let tokens = HTMLTokens(literal).tokens
      var state = HTMLBlockState(
        literal: literal, pairs: HTMLBlockPairs(tokens), sourceLine: node.startLine)
      for (index, token) in tokens.enumerated() {
        switch token {
        case .text(let range): writeText(range, &state)
        case .start(let tag):
          moveLocator(to: tag.range.lowerBound, &state)
          writeStart(tag, index, &state)
        case .end(let tag):
          moveLocator(to: tag.range.lowerBound, &state)
          writeEnd(tag, index, &state)
        case .silent(let range): skipInSource(range, &state)
        }
      }
      endLine(&state)
    }
    let lines = node.startLine...max(node.startLine, node.endLine)
    members.look(
      at: plain, from: plainStart, startsQuote: node.isFirstInQuote, code: [], lines: lines)
    return false
  }

  // MARK: Places

  /// Moves to the line of a token; within the line, tags are found by their names.
  private mutating func moveLocator(to index: Int, _ state: inout HTMLBlockState) {
    guard index > state.countedTo else { return }
    let passed = state.literal[state.countedTo..<index]
    state.sourceLine += passed.count { $0 == UInt8(ascii: "\n") }
    state.countedTo = index
    locator.move(toOffset: source.startOfLine(state.sourceLine))
  }

  /// Moves behind a comment, in which the names of tags may stand.
  private mutating func skipInSource(_ range: Range<Int>, _ state: inout HTMLBlockState) {
    moveLocator(to: range.upperBound, &state)
    let start = state.literal[range].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    _ = locator.find(
      UnsafeBufferPointer(rebasing: state.literal[(start ?? range.lowerBound)..<range.upperBound]))
  }

  // MARK: Tags

  private mutating func writeStart(
    _ tag: HTMLTokens.Tag, _ index: Int, _ state: inout HTMLBlockState
  ) {
    let role = RawHTMLElement.role(tag.name)
    switch role {
    case .phrasing where state.pairs.phrasing.partners[index] != nil:
      reportAttributes(of: tag)
      beginText(&state)
      writeTag(tag, isEnd: false)
    case .phrasing: reportTag(.htmlNesting, tag)
    case .void:
      reportAttributes(of: tag)
      guard state.line != .none else { return }
      writeTag(tag, isEnd: false)
      if tag.name == "br" { plain.append(UInt8(ascii: "\n")) }
    case .rule:
      reportAttributes(of: tag)
      endParagraph(&state)
      guard state.line == .none else { return reportTag(.htmlNesting, tag) }
      writeMissingSummary()
      html.startLine()
      html.markup("<hr>\n")
    case .details: openDetails(tag, &state)
    case .summary: openSummary(tag, index, &state)
    case .code:
      reportTag(.htmlElement, tag)
      if tag.isCut { skipCode(tag.name) }
    case .cell, .block, .unknown:
      reportTag(.htmlElement, tag)
      part(role, &state)
      writeAlt(of: tag, &state)
    }
  }

  private mutating func writeEnd(
    _ tag: HTMLTokens.Tag, _ index: Int, _ state: inout HTMLBlockState
  ) {
    let role = RawHTMLElement.role(tag.name)
    switch role {
    case .phrasing where state.pairs.phrasing.partners[index] != nil:
      writeTag(tag, isEnd: true)
    case .phrasing, .void, .rule: reportTag(.htmlNesting, tag, isEnd: true)
    case .details:
      endLine(&state)
      closeDetails(tag)
    case .summary where state.line == .summary && state.pairs.summaries.contains(index):
      endLine(&state)
    case .summary:
      reportTag(.htmlNesting, tag, isEnd: true)
      part(role, &state)
    case .code, .cell, .block, .unknown: part(role, &state)
    }
  }

  /// Keeps apart what an element kept apart that is left out.
  private mutating func part(_ role: RawHTMLElement.Role, _ state: inout HTMLBlockState) {
    if role == .cell || role.partsParagraphs { state.needsSpace = true }
    if role.partsParagraphs { endParagraph(&state) }
  }

  private mutating func writeAlt(of tag: HTMLTokens.Tag, _ state: inout HTMLBlockState) {
    if tag.name == "img", let alt = tag.alt { writeText(alt, &state) }
  }

  /// A script with a blank line in it goes on in what the parser takes for Markdown.
  private mutating func skipCode(_ name: String) {
    guard !unclosedCode.contains(name) else { return }
    let end = name == "script" ? HTMLTokens.scriptEnd : HTMLTokens.styleEnd
    let found = source.bytes.withUnsafeBufferPointer {
      HTMLTokens.find(end, in: $0, from: locator.cursor)
    }
    // What is not found now would not be found by the next that looks for it either.
    guard let found else {
      unclosedCode.insert(name)
      return
    }
    let start = source.line(of: locator.cursor)
    let line = source.line(of: found)
    if line > start { skippedLines = start...line }
  }

  // MARK: Text

  private mutating func writeText(_ range: Range<Int>, _ state: inout HTMLBlockState) {
    let text = UnsafeBufferPointer(rebasing: state.literal[range])
    entities.resolved(text).withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if HTMLCharacter.isSpace(text[index]) {
          state.needsSpace = true
          index += 1
          continue
        }
        let start = index
        while index < text.count, !HTMLCharacter.isSpace(text[index]) { index += 1 }
        beginText(&state)
        let word = UnsafeBufferPointer(rebasing: text[start..<index])
        html.text(word)
        HTMLCharacter.appendAllowed(word, to: &plain)
      }
    }
  }

  /// Makes sure that text can follow, in a paragraph if nothing else is open.
  private mutating func beginText(_ state: inout HTMLBlockState) {
    if state.line == .none {
      writeMissingSummary()
      begin(.paragraph, &state)
    } else if state.needsSpace, html.count > state.lineStart {
      html.markup(" ")
      plain.append(UInt8(ascii: " "))
    }
    state.needsSpace = false
  }

  mutating func begin(_ line: HTMLBlockState.Line, _ state: inout HTMLBlockState) {
    html.startLine()
    html.markup(line == .summary ? "<summary>" : "<p>")
    if let last = plain.last, last != UInt8(ascii: "\n") { plain.append(UInt8(ascii: "\n")) }
    state.line = line
    state.lineStart = html.count
    state.needsSpace = false
  }

  mutating func endParagraph(_ state: inout HTMLBlockState) {
    if state.line == .paragraph { endLine(&state) }
  }

  mutating func endLine(_ state: inout HTMLBlockState) {
    switch state.line {
    case .none: return
    case .paragraph: html.markup("</p>\n")
    case .summary:
      // A control needs a name.
      if html.count == state.lineStart { html.text(options.labels.details) }
      html.markup("</summary>\n")
    }
    state.line = .none
  }
}
