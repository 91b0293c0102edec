/// Raw HTML cut into tags and text. It follows the HTML Standard's tokenizer where authors do,
/// and never fails: what is no tag is text.
struct HTMLTokens {
  enum Token {
    case text(Range<Int>)
    case start(Tag)
    case end(Tag)
    /// Comments, declarations, processing instructions and the content of scripts and styles.
    case silent(Range<Int>)
  }

  struct Tag {
    /// As written; its lower-case form decides.
    var words: String
    var range: Range<Int>
    var hasAttributes = false
    /// Where the value of `alt` lies.
    var alt: Range<Int>?
    /// Whether this is a script or style without an end.
    var isCut = false

    var name: String { words.lowercased() }
  }

  private(set) var tokens: [Token] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Beyond this a tag is taken to end at its first `>`, whatever its quotes say, so that quotes
  /// that are never closed do not cost a pass over the rest each.
  private static let longestTag = 2048

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    while index < bytes.count { next() }
  }

  /// Whether there is nothing but comments and blanks.
  var isSilent: Bool {
    tokens.allSatisfy { token in
      switch token {
      case .silent: true
      case .text(let range): bytes[range].allSatisfy(HTMLCharacter.isSpace)
      case .start, .end: false
      }
    }
  }

  private func byte(_ offset: Int) -> UInt8 {
    index + offset < bytes.count ? bytes[index + offset] : 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private mutating func next() {
    guard bytes[index] == UInt8(ascii: "<") else { return text(from: index) }
    if Self.isLetter(byte(1)) { return tag(isEnd: false) }
    switch byte(1) {
    case UInt8(ascii: "/"):
      if Self.isLetter(byte(2)) { return tag(isEnd: true) }
      skip(after: ">")
    case UInt8(ascii: "?"): skip(after: ">")
    case UInt8(ascii: "!"):
      let isComment = byte(2) == UInt8(ascii: "-") && byte(3) == UInt8(ascii: "-")
      if isComment, byte(4) != UInt8(ascii: ">") {
        index += 4
        skip(after: "-->")
      } else {
        skip(after: ">")
      }
    default: text(from: index)
    }
  }

  private mutating func text(from start: Int) {
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    tokens.append(.text(start..<index))
  }

  private mutating func skip(after end: StaticString) {
    let start = index
    index = Self.find(end, in: bytes, from: index).map { $0 + end.utf8CodeUnitCount } ?? bytes.count
    tokens.append(.silent(start..<index))
  }

  /// Letters of the needle are in lower case and match those of any case.
  static func find(
    _ needle: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    needle.withUTF8Buffer { needle in
      var place = start
      while place + needle.count <= bytes.count {
        var length = 0
        while length < needle.count, isSame(bytes[place + length], needle[length]) {
          length += 1
        }
        if length == needle.count { return place }
        place += 1
      }
      return nil
    }
  }

  private static func isSame(_ byte: UInt8, _ lowerCase: UInt8) -> Bool {
    byte == lowerCase || isLetter(lowerCase) && byte | 0x20 == lowerCase
  }

  private mutating func tag(isEnd: Bool) {
    let start = index
    let nameStart = start + (isEnd ? 2 : 1)
    var nameEnd = nameStart
    while nameEnd < bytes.count, Self.isName(bytes[nameEnd]) { nameEnd += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[nameStart..<nameEnd])
    var tag = Tag(words: String(decoding: name, as: UTF8.self), range: start..<nameEnd)
    index = nameEnd
    attributes(of: &tag)
    tag.range = start..<index
    if isEnd {
      tokens.append(.end(tag))
      return
    }
    let content = index
    if tag.name == "script" { skipCode(Self.scriptEnd) }
    if tag.name == "style" { skipCode(Self.styleEnd) }
    tag.isCut = index == bytes.count && index > content
    tokens.append(.start(tag))
    if index > content { tokens.append(.silent(content..<index)) }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    !HTMLCharacter.isSpace(byte) && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
      && byte != UInt8(ascii: "<")
  }

  static let scriptEnd: StaticString = "</script"
  static let styleEnd: StaticString = "</style"

  private mutating func skipCode(_ end: StaticString) {
    index = Self.find(end, in: bytes, from: index) ?? bytes.count
  }

  private mutating func attributes(of tag: inout Tag) {
    let start = index
    var place = index
    let limit = min(bytes.count, start + Self.longestTag)
    while place < limit {
      let byte = bytes[place]
      if byte == UInt8(ascii: ">") {
        index = place + 1
        return
      }
      if HTMLCharacter.isSpace(byte) || byte == UInt8(ascii: "/") {
        place += 1
        continue
      }
      // The Standard goes on; but what follows is more likely the next tag than an attribute.
      if byte == UInt8(ascii: "<") { break }
      tag.hasAttributes = true
      guard let end = attribute(at: place, to: limit, of: &tag) else { break }
      place = end
    }
    endUnclosedTag(from: start)
  }

  /// A quote or the tag itself is never closed: it ends at the first `>`, or with its line if a
  /// `<` comes before that.
  private mutating func endUnclosedTag(from start: Int) {
    var place = start
    while place < bytes.count, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "<")
    {
      place += 1
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: ">") {
      index = place + 1
      return
    }
    index = start
    while index < place, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  }

  /// The end of the attribute that begins at `start`, or nil if a quote is never closed.
  private func attribute(at start: Int, to limit: Int, of tag: inout Tag) -> Int? {
    var place = start + 1
    while place < limit, Self.isName(bytes[place]), bytes[place] != UInt8(ascii: "=") {
      place += 1
    }
    let name = start..<place
    while place < limit, HTMLCharacter.isSpace(bytes[place]) { place += 1 }
    guard place < limit, bytes[place] == UInt8(ascii: "=") else { return place }
    place += 1
    while place < limit, HTMLCharacter.isSpace(bytes[place]) { place += 1 }
    guard place < limit else { return nil }
    var value = place
    let quote = bytes[place]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      value += 1
      place += 1
      while place < limit, bytes[place] != quote { place += 1 }
      guard place < limit else { return nil }
      note(name, value..<place, in: &tag)
      return place + 1
    }
    while place < limit, !HTMLCharacter.isSpace(bytes[place]), bytes[place] != UInt8(ascii: ">") {
      place += 1
    }
    note(name, value..<place, in: &tag)
    return place
  }

  private func note(_ name: Range<Int>, _ value: Range<Int>, in tag: inout Tag) {
    let isAlt = bytes[name].lazy.map { $0 | 0x20 }.elementsEqual("alt".utf8)
    if isAlt, tag.alt == nil { tag.alt = value }
  }
}
