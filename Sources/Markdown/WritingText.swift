// Text, with the mentions and the attributes of tasks in it.

extension HTMLWriter {
  mutating func writeText(_ node: borrowing Node) -> Bool {
    guard marker.text != node.id else { return false }
    node.withLiteral { text in
      let start = taskMarker.text == node.id ? taskMarker.length : 0
      write(UnsafeBufferPointer(rebasing: text[start...]), of: node)
    }
    return false
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>, of node: borrowing Node) {
    var copied = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if HTMLCharacter.isPlain(byte) {
        index += 1
        continue
      }
      if let entity = HTMLCharacter.entity(byte) {
        copy(text[copied..<index])
        html.markup(entity)
        plain.append(byte)
        index += 1
        copied = index
        continue
      }
      let forbidden = HTMLCharacter.lengthIfForbidden(text, at: index)
      if forbidden > 0 {
        copy(text[copied..<index])
        index += forbidden
        copied = index
        continue
      }
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":") {
        copy(text[copied..<index])
        copied = index
        let length =
          byte == UInt8(ascii: "@")
          ? writeMention(in: text, at: index, of: node)
          : writeAttribute(in: text, at: index, of: node)
        index += length
        copied = index
        if length > 0 { continue }
      }
      index += 1
    }
    copy(text[copied...])
  }

  private mutating func copy(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
    let run = UnsafeBufferPointer(rebasing: run)
    html.trusted(run)
    plain.append(contentsOf: run)
  }

  // MARK: Mentions

  /// Writes the mention at `index` and answers its length, or 0 if there is none.
  private mutating func writeMention(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, of node: borrowing Node
  ) -> Int {
    guard let leaf, links.isEmpty,
      !MentionName.isBlocked(after: plain[leaf.plainStart...])
    else { return 0 }
    let length = MentionName.length(in: text, from: index + 1)
    guard length > 0 else { return 0 }
    let words = UnsafeBufferPointer(rebasing: text[index...index + length])
    locator.move(to: node)
    let offset = locator.find(words)
    if let offset, isEscaped(offset) { return 0 }
    let position = locator.position(of: offset ?? locator.cursor)
    let name = String(decoding: words.dropFirst(), as: UTF8.self)
    if let task = leaf.task {
      result.tasks[task].mentions.append(.init(name: name, position: position))
    }
    switch decide.mention(name, position) {
    case .link(let address, let shown):
      html.markup("<a class=\"mention\" href=\"")
      html.address(address)
      html.markup("\">")
      writeShown(shown)
      html.markup("</a>")
    case .text(let shown): writeShown(shown ?? "@\(name)")
    }
    return length + 1
  }

  /// Whether an odd number of backslashes stands before an offset.
  func isEscaped(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, source.bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 == 1
  }

  private mutating func writeShown(_ text: String) {
    html.text(text)
    plain.append(contentsOf: HTMLCharacter.cleaned(text).utf8)
  }

  // MARK: Attributes of tasks

  /// Puts what the caller has for `key:value` in its place, if `index` is at the colon of one;
  /// answers the length from the colon on, or 0.
  private mutating func writeAttribute(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, of node: borrowing Node
  ) -> Int {
    guard let leaf, let task = leaf.task, links.isEmpty,
      let key = options.taskAttributes.first(where: { endsWithKey($0, leaf) })
    else { return 0 }
    var end = index + 1
    while end < text.count, !HTMLCharacter.isSpace(text[end]) { end += 1 }
    while end > index + 1, Self.isClosing(text[end - 1]) { end -= 1 }
    guard end > index + 1 else { return 0 }
    let words = UnsafeBufferPointer(rebasing: text[index + 1..<end])
    let value = HTMLCharacter.cleaned(String(decoding: words, as: UTF8.self))
    locator.move(to: node)
    let offset = locator.find(Array("\(key):\(value)".utf8))
    let position = locator.position(of: offset ?? locator.cursor)
    guard let shown = decide.taskAttribute(key, value, position) else { return 0 }
    result.tasks[task].attributes.append(.init(key: key, value: value, position: position))
    html.truncate(to: html.count - key.utf8.count)
    plain.removeLast(key.utf8.count)
    let start = html.count
    html.trusted(shown.utf8)
    self.leaf?.cuts.append(Leaf.Cut(html: start..<html.count))
    return end - index
  }

  /// Whether the text so far ends with a key as a word of its own.
  private func endsWithKey(_ key: String, _ leaf: Leaf) -> Bool {
    let key = key.utf8
    guard plain.count - leaf.plainStart >= key.count, html.count >= key.count,
      plain.suffix(key.count).elementsEqual(key), html.bytes.suffix(key.count).elementsEqual(key)
    else { return false }
    let before = plain[leaf.plainStart..<(plain.count - key.count)].last
    guard let before else { return true }
    return HTMLCharacter.isSpace(before) || before == UInt8(ascii: "(")
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
