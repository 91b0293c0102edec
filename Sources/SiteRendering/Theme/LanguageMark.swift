/// Marks in texts and markup that say in which language the words between them are.
///
/// A component is rendered once and reused on pages in several languages, and a text may come to
/// stand in an attribute, where no element can be. Only the last pass over a page knows whether
/// the words need an element of their own (WCAG 2.2, 3.1.2). Authors' texts cannot hold these
/// characters.
enum LanguageMark {
  fileprivate static let root: UInt8 = 1
  fileprivate static let text: UInt8 = 2
  fileprivate static let endOfTag: UInt8 = 3
  fileprivate static let end: UInt8 = 4
  fileprivate static let block: UInt8 = 5

  /// A text of one line; it may still be escaped.
  static func text(_ text: String, in language: String) -> String {
    "\u{2}\(language)\u{3}\(text)\u{4}"
  }

  static func text(_ html: HTML, in language: String) -> HTML {
    HTML(markup: text(html.text, in: language))
  }

  /// Paragraphs, lists and the like.
  static func block(_ html: HTML, in language: String) -> HTML {
    HTML(markup: "\u{5}\(language)\u{3}\(html.text)\u{4}")
  }
}

/// Turns the marks of a page into elements where the language changes, and says of links to pages
/// in another language in which one they are.
struct LanguageMarkup {
  /// That of the text around all.
  let language: String
  /// The address of the folder whose pages are in the language, such as `es/`; nil where links are
  /// left as they are.
  var folder: String?
  /// Of pages outside of the folder.
  var otherLanguage: (_ address: String) -> String? = { _ in nil }

  func resolve(_ html: HTML) -> HTML {
    var text = html.text
    return HTML(
      markup: text.withUTF8 { bytes in
        var pass = LanguagePass(bytes, self)
        pass.run()
        return pass.result
      })
  }

  /// Whether words in one language need no mark within words in another: `es` within `es-MX`.
  static func isSame(_ language: String, _ other: String) -> Bool {
    let (left, right) = (language.lowercased(), other.lowercased())
    return left == right || left.hasPrefix(right + "-") || right.hasPrefix(left + "-")
  }
}

/// One pass over the bytes of a page.
private struct LanguagePass {
  private struct Open {
    let language: String
    /// What closes the element; nil where none was opened.
    let close: String?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let markup: LanguageMarkup
  private(set) var result: [UInt8] = []
  private var open: [Open]
  /// Of the input, up to where it has been copied.
  private var copied = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ markup: LanguageMarkup) {
    self.bytes = bytes
    self.markup = markup
    open = [Open(language: markup.language, close: nil)]
    result.reserveCapacity(bytes.count + bytes.count / 16)
  }

  mutating func run() {
    var index = 0
    while let mark = next(from: index) {
      switch bytes[mark] {
      case LanguageMark.text: index = begin(at: mark, element: "span")
      case LanguageMark.block: index = begin(at: mark, element: "div")
      case LanguageMark.end: index = end(at: mark)
      case LanguageMark.root: index = link(at: mark)
      default:
        copy(upTo: mark)
        copied = mark + 1
        index = copied
      }
    }
    copy(upTo: bytes.count)
  }

  /// Looks at 32 bytes at a time, as `RootMarker` does.
  private func next(from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    let (first, count) = (SIMD32<UInt8>(repeating: 1), UInt8(5))
    var index = start
    while index + 32 <= raw.count {
      let chunk = raw.loadUnaligned(fromByteOffset: index, as: SIMD32<UInt8>.self)
      if (chunk &- first).min() < count { break }
      index += 32
    }
    while index < raw.count {
      if raw[index] &- 1 < count { return index }
      index += 1
    }
    return nil
  }

  private mutating func copy(upTo index: Int) {
    result += UnsafeBufferPointer(rebasing: bytes[copied..<index])
    copied = index
  }

  private mutating func begin(at mark: Int, element: String) -> Int {
    copy(upTo: mark)
    guard let close = bytes[mark...].firstIndex(of: LanguageMark.endOfTag) else {
      copied = mark + 1
      return copied
    }
    copied = close + 1
    let language = String(decoding: bytes[(mark + 1)..<close], as: UTF8.self)
    let around = open.last?.language ?? markup.language
    if LanguageMarkup.isSame(language, around) || isInTag(mark) {
      open.append(Open(language: around, close: nil))
      return copied
    }
    let direction = TextDirection(of: language)
    result += "<\(element) lang=\"\(language)\"".utf8
    if direction != TextDirection(of: around) { result += " dir=\"\(direction.rawValue)\"".utf8 }
    result.append(UInt8(ascii: ">"))
    open.append(Open(language: language, close: "</\(element)>"))
    return copied
  }

  private mutating func end(at mark: Int) -> Int {
    copy(upTo: mark)
    copied = mark + 1
    if open.count > 1, let close = open.removeLast().close { result += close.utf8 }
    return copied
  }

  /// Whether the nearest angle bracket before a place opens a tag.
  private func isInTag(_ index: Int) -> Bool { tagStart(before: index) != nil }

  private func tagStart(before index: Int) -> Int? {
    let bracket = bytes[..<index].lastIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    return bracket.flatMap { bytes[$0] == UInt8(ascii: "<") ? $0 : nil }
  }

  /// Adds `hreflang` to a link to a page in another language.
  private mutating func link(at mark: Int) -> Int {
    guard let folder = markup.folder, let start = tagStart(before: mark),
      bytes[start...].starts(with: "<a ".utf8), bytes[..<mark].ends(with: " href=\""),
      let quote = bytes[mark...].firstIndex(of: UInt8(ascii: "\"")),
      let close = bytes[quote...].firstIndex(of: UInt8(ascii: ">"))
    else { return mark + 1 }
    let address = String(
      decoding: bytes[(mark + 1)..<quote].prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
    let attributes = String(decoding: bytes[start..<close], as: UTF8.self)
    guard address.hasSuffix(".html"), !address.hasPrefix(folder),
      !attributes.contains(" hreflang="), let language = markup.otherLanguage(address)
    else { return mark + 1 }
    copy(upTo: quote + 1)
    result += " hreflang=\"\(language)\"".utf8
    return quote + 1
  }
}

extension Slice where Base == UnsafeBufferPointer<UInt8> {
  fileprivate func ends(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount
      && suffix(text.utf8CodeUnitCount).elementsEqual(
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
