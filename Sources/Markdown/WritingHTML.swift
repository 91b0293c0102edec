// Raw HTML within a line of text.

extension HTMLWriter {
  mutating func writeInlineHTML(_ node: borrowing Node) {
    if let until = suppressedUntil {
      if until == node.id { suppressedUntil = nil }
      return
    }
    if leaf?.htmlPlan == nil { leaf?.htmlPlan = node.withLeafBlock { InlineHTMLPlan(of: $0) } }
    let partner = leaf?.htmlPlan?.partner(of: node.id)
    locator.move(to: node)
    node.withLiteral { literal in
      switch HTMLTokens(literal).tokens.first {
      case .start(let tag): writeStart(tag, partner: partner, in: literal)
      case .end(let tag): writeEnd(tag, isPaired: partner != nil)
      default: return
      }
    }
  }

  private mutating func writeStart(
    _ tag: HTMLTokens.Tag, partner: Int?, in literal: UnsafeBufferPointer<UInt8>
  ) {
    let role = RawHTMLElement.role(tag.name)
    switch role {
    case .void:
      reportAttributes(of: tag)
      writeTag(tag, isEnd: false)
      if tag.name == "br" { plain.append(UInt8(ascii: "\n")) }
    case .phrasing where partner != nil:
      reportAttributes(of: tag)
      writeTag(tag, isEnd: false)
    case .phrasing, .details, .summary, .rule:
      reportTag(.htmlNesting, tag)
      if role != .phrasing { writeSpace() }
    case .code:
      reportTag(.htmlElement, tag)
      suppressedUntil = partner
    case .cell, .block:
      reportTag(.htmlElement, tag)
      writeSpace()
    case .unknown:
      reportTag(.htmlElement, tag)
      writeAlt(of: tag, in: literal)
    }
  }

  private mutating func writeEnd(_ tag: HTMLTokens.Tag, isPaired: Bool) {
    switch RawHTMLElement.role(tag.name) {
    case .phrasing where isPaired: writeTag(tag, isEnd: true)
    case .phrasing, .void: reportTag(.htmlNesting, tag, isEnd: true)
    case .details, .summary, .rule:
      reportTag(.htmlNesting, tag, isEnd: true)
      writeSpace()
    case .cell, .block: writeSpace()
    case .code, .unknown: return
    }
  }

  private mutating func writeAlt(
    of tag: HTMLTokens.Tag, in literal: UnsafeBufferPointer<UInt8>
  ) {
    guard tag.name == "img", let alt = tag.alt else { return }
    let text = entities.resolved(UnsafeBufferPointer(rebasing: literal[alt]))
    text.withUnsafeBufferPointer {
      html.text($0)
      HTMLCharacter.appendAllowed($0, to: &plain)
    }
  }

  /// Keeps words apart that an element kept apart which is left out.
  private mutating func writeSpace() {
    guard let leaf, html.count > leaf.contentStart, let last = html.last,
      !HTMLCharacter.isSpace(last)
    else { return }
    html.markup(" ")
    plain.append(UInt8(ascii: " "))
  }

  /// The name is one of the list's, never the author's own.
  mutating func writeTag(_ tag: HTMLTokens.Tag, isEnd: Bool) {
    html.markup(isEnd ? "</" : "<")
    html.text(tag.name)
    html.markup(">")
  }

  mutating func reportAttributes(of tag: HTMLTokens.Tag) {
    if tag.hasAttributes { reportTag(.htmlAttributes, tag) }
  }

  mutating func reportTag(
    _ kind: MarkdownFinding.Kind, _ tag: HTMLTokens.Tag, isEnd: Bool = false
  ) {
    report(kind, at: position(of: tag, isEnd: isEnd), words: tag.words)
  }

  mutating func position(of tag: HTMLTokens.Tag, isEnd: Bool = false) -> MarkdownPosition {
    let found = locator.find(Array("\(isEnd ? "</" : "<")\(tag.words)".utf8))
    return locator.position(of: found ?? locator.cursor)
  }
}
