import Diagnostics

/// A checked template as source text for swift-mustache: strings put in, and in a form that keeps
/// clear of what that engine does otherwise than this theme language.
///
/// - Every value prints raw, because values come escaped: the engine escapes by character and lets
///   a quote pass that a combining mark follows.
/// - Parts lose the indentation before them, since the engine would count the characters of all
///   that a part prints in order to indent it.
/// - It knows a tag by characters too: a text that starts or ends, next to a tag, with a scalar
///   that could join the braces to one character is written as a reference.
struct BakedTemplate {
  /// The engine measures the rest of the source at each tag, which takes time by the square of it.
  static let mostBytes = 100_000

  private let file: [UInt8]
  private let strings: InterfaceStrings
  private var source: [UInt8] = []
  /// Text since the last tag.
  private var text: [UInt8] = []

  /// - Returns: nil where it would be larger than `mostBytes`.
  static func source(of template: Template, strings: InterfaceStrings) -> String? {
    var baked = BakedTemplate(file: template.file.bytes, strings: strings)
    baked.bake(template.nodes)
    if template.name.isPart { baked.removeLineEnd() }
    baked.addText(isBeforeTag: false)
    return baked.isTooLarge ? nil : String(decoding: baked.source, as: UTF8.self)
  }

  private init(file: [UInt8], strings: InterfaceStrings) {
    self.file = file
    self.strings = strings
  }

  private var isTooLarge: Bool { source.count + text.count > Self.mostBytes }

  private mutating func bake(_ nodes: [Template.Node]) {
    for node in nodes where !isTooLarge {
      switch node {
      case .text(let range): text += file[range]
      case .comment: addTag("{{!}}")
      case .value(let tag):
        if let key = tag.stringKey {
          addString(key)
        } else {
          addTag("{{{\(tag.name)}}}")
        }
      case .section(let tag, let inner):
        addTag("{{\(tag.kind == .inverted ? "^" : "#")\(tag.name)}}")
        bake(inner)
        addTag("{{/\(tag.name)}}")
      case .part(let tag):
        removeIndentation()
        addTag("{{>\(tag.name)}}")
      }
    }
  }

  /// A brace in a string is text, never the start of a tag.
  private mutating func addString(_ key: String) {
    guard case .text(let string) = strings.entries[key]?.value else { return }
    for byte in HTML(escaping: string).text.utf8 {
      if byte == UInt8(ascii: "{") { text += "&#123;".utf8 } else { text.append(byte) }
    }
  }

  private mutating func addTag(_ tag: String) {
    addText(isBeforeTag: true)
    source += tag.utf8
  }

  private mutating func addText(isBeforeTag: Bool) {
    var scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    text = []
    // The engine reads two characters wherever it sees a brace, be there two or not.
    if let last = scalars.last, isBeforeTag ? !last.isASCII : last == "{" {
      scalars.removeLast()
      scalars += last.reference.unicodeScalars
    }
    if !source.isEmpty, let first = scalars.first, !first.isASCII {
      scalars.removeFirst()
      source += first.reference.utf8
    }
    source += String(scalars).utf8
  }

  private mutating func removeIndentation() {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let indentation = text.reversed().prefix(while: isBlank).count
    let start = text.count - indentation
    let isLineStart = start > 0 ? text[start - 1] == 0x0A : source.isEmpty
    if isLineStart { text.removeLast(indentation) }
  }

  private mutating func removeLineEnd() {
    guard text.last == 0x0A else { return }
    text.removeLast()
    if text.last == 0x0D { text.removeLast() }
  }
}

extension Unicode.Scalar {
  fileprivate var reference: String {
    "&#x\(String(value, radix: 16, uppercase: true));"
  }
}
