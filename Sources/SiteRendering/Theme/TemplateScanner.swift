import Diagnostics

/// Cuts a template into text and tags, in time proportional to its length.
///
/// A tag stands on one line; a comment may go on over several. What is not a tag of this language
/// is an error and left out.
struct TemplateScanner {
  private let bytes: [UInt8]
  private var cursor: TextCursor
  private var pieces: [TemplatePiece] = []
  private var diagnostics: [Diagnostic] = []

  static func scan(_ file: SourceFile) -> (pieces: [TemplatePiece], diagnostics: [Diagnostic]) {
    var scanner = TemplateScanner(file)
    if let invalid = scanner.firstInvalidByte() {
      return ([], [.invalidText(at: scanner.cursor.place(at: invalid))])
    }
    scanner.scan()
    return (scanner.pieces, scanner.diagnostics)
  }

  private init(_ file: SourceFile) {
    bytes = file.bytes
    cursor = TextCursor(file)
  }

  private func firstInvalidByte() -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }

  private mutating func scan() {
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while let open = firstIndex(of: "{{", from: position) {
      appendText(position..<open)
      let next = open + 2
      if next < bytes.count, bytes[next] == UInt8(ascii: "!") {
        guard let close = firstIndex(of: "}}", from: next) else {
          diagnostics.append(.unclosedComment(at: cursor.place(at: open)))
          return
        }
        pieces.append(.comment)
        position = close + 2
      } else {
        position = scanTag(at: open)
      }
    }
    appendText(position..<bytes.count)
  }

  private mutating func appendText(_ range: Range<Int>) {
    if !range.isEmpty { pieces.append(.text(range)) }
  }

  /// - Returns: where the text goes on.
  private mutating func scanTag(at open: Int) -> Int {
    let isTriple = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "{")
    let start = open + (isTriple ? 3 : 2)
    var end = start
    while end < bytes.count, !isLineEnd(end), !has("}}", at: end), !has("{{", at: end) { end += 1 }
    let content = Self.trimmed(bytes[start..<end])
    let place = cursor.place(at: open)
    guard has("}}", at: end) else {
      diagnostics.append(.unclosedTag(content, opener: isTriple ? "{{{" : "{{", at: place))
      return end
    }
    guard isTriple else {
      addTag(content, TagExtent(place: place, range: open..<end + 2))
      return end + 2
    }
    guard has("}}}", at: end) else {
      diagnostics.append(.unclosedTriple(content, at: place))
      return end + 2
    }
    add(.html, named: content, TagExtent(place: place, range: open..<end + 3))
    return end + 3
  }

  private struct TagExtent {
    let place: SourcePlace
    let range: Range<Int>
  }

  /// - Parameter content: what stands between the braces.
  private mutating func addTag(_ content: String, _ extent: TagExtent) {
    let name = Self.trimmed(Array(content.utf8.dropFirst())[...])
    switch content.first {
    case "#": add(.section, named: name, extent)
    case "^": add(.inverted, named: name, extent)
    case "/": add(.end, named: name, extent)
    case "&": add(.html, named: name, extent)
    case ">": add(.part, named: name, extent)
    case "=": reject(content, "delimiters cannot be changed", extent)
    case "<", "$": reject(content, "templates cannot inherit; use parts", extent)
    case "%": reject(content, "there are no pragmas", extent)
    default: add(.text, named: content, extent)
    }
  }

  private mutating func add(_ kind: TemplateTag.Kind, named name: String, _ extent: TagExtent) {
    if name.isEmpty {
      diagnostics.append(.emptyTag(at: extent.place))
    } else if name.contains("(") {
      reject(name, "there are no functions", extent)
    } else if name.hasPrefix("*") {
      reject(name, "a part is named outright", extent)
    } else if name.hasPrefix("."), name != "." {
      reject(name, "names are looked up from the inside out, without a dot in front", extent)
    } else if !Self.isName(name, ofPart: kind == .part) {
      reject(name, "it is no name", extent)
    } else {
      pieces.append(
        .tag(TemplateTag(kind: kind, name: name, place: extent.place, range: extent.range)))
    }
  }

  private mutating func reject(_ content: String, _ reason: String, _ extent: TagExtent) {
    diagnostics.append(.unsupportedTag(content, because: reason, at: extent.place))
  }

  /// Words of ASCII letters, digits, `_` and `-`, joined by dots, in parts' names also by slashes;
  /// or a dot alone.
  private static func isName(_ name: String, ofPart isPart: Bool) -> Bool {
    if name == "." { return !isPart }
    let words = name.split(omittingEmptySubsequences: false) { $0 == "." || isPart && $0 == "/" }
    return words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
          default: false
          }
        }
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    var rest = bytes.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  private func isLineEnd(_ index: Int) -> Bool {
    bytes[index] == 0x0A || bytes[index] == 0x0D
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { index <= bytes.count && bytes[index...].starts(with: $0) }
  }

  private func firstIndex(of text: StaticString, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if has(text, at: index) { return index }
      index += 1
    }
    return nil
  }
}
