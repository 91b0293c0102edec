package import Diagnostics
package import HandbookModel

/// What the public reads of a file's front matter, to tell whether a change of it concerns the
/// public.
///
/// It errs towards ``unclear``: it goes by lines, and whatever it does not surely understand may be
/// for members.
package enum PublicFields {
  /// The file is for members or a draft.
  case none
  case unclear
  /// The lines of the front matter without those for members, and the body.
  case some([ArraySlice<UInt8>], body: Body)

  /// Fields that only members see, whatever they are fields of; `Handbook.seen(by:)` takes them out.
  static let membersFields: Set<String> = ["online", "attendance", "email", "phone"]
  private static let deciding: Set<String> = ["visibility", "draft"]

  package init(of file: SourceFile) {
    var diagnostics: [Diagnostic] = []
    guard let text = SourceText(of: file, diagnostics: &diagnostics) else {
      self = .unclear
      return
    }
    let split = FrontMatterSplit(text, diagnostics: &diagnostics)
    guard split.isClosed else {
      self = .unclear
      return
    }
    self = Self.fields(split.yaml?.bytes ?? [], body: split.body)
  }

  private static func fields(_ bytes: [UInt8], body: Body) -> PublicFields {
    let lines = bytes.split(separator: 0x0A).filter { line in
      !line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
    if isPlain(bytes) { return .some(lines, body: body) }
    var kept: [ArraySlice<UInt8>] = []
    /// The column of the field for members that the lines belong to.
    var hidden: Int?
    /// What ends its value, while that goes on below: brackets and quotes may do so at any column.
    var closing: Character?
    for bytes in lines {
      let line = FieldLine(bytes)
      if let column = hidden {
        let isOpen = closing != nil
        if let end = closing, line.isClosed(by: end) { closing = nil }
        if line.belongs(toFieldAt: column) || line.isOnlyClosing { continue }
        if isOpen { return .unclear }
      }
      hidden = nil
      if let key = line.key, membersFields.contains(key) {
        guard !line.isMarked else { return .unclear }
        (hidden, closing) = (line.column, line.unclosed)
        continue
      }
      if line.column == 0, let key = line.key, deciding.contains(key) {
        switch (key, line.value) {
        case ("visibility", "public"), ("draft", "false"): continue
        case ("visibility", "members"), ("draft", "true"): return .none
        default: return .unclear
        }
      }
      if line.mayDecide(membersFields.union(deciding)) { return .unclear }
      kept.append(bytes)
    }
    return .some(kept, body: body)
  }
}

extension PublicFields {
  private static let words = membersFields.union(deciding).map { Array($0.utf8) }

  /// A quick look that lets most texts go: there is nothing in them that decides who reads what.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "?") { return false }
        if byte == UInt8(ascii: "!"), index > 0, bytes[index - 1] == UInt8(ascii: "[") {
          return false
        }
        let isWord = words.contains { word in
          word[0] == byte | 0x20 && index + word.count <= bytes.count
            && word.indices.allSatisfy { bytes[index + $0] | 0x20 == word[$0] }
        }
        if isWord { return false }
      }
      return true
    }
  }
}

/// A line of YAML in block style, as far as it is of the form `- key: value`.
private struct FieldLine {
  private let text: String
  /// Of the key, or of whatever stands first.
  let column: Int
  /// Whether the line begins an item of a list.
  private let isItem: Bool
  /// Lower-cased, without quotes; nil for a line without one.
  let key: String?
  /// The same, without a comment.
  let value: String

  init(_ bytes: ArraySlice<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self)
    let indented = text.prefix { $0 == " " || $0 == "-" }
    let content = text.dropFirst(indented.count)
    let opensItem = indented.contains("-") && (indented.last == " " || content.isEmpty)
    isItem = opensItem
    column = opensItem || !indented.contains("-") ? indented.utf8.count : 0
    let parts = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    key = parts.count == 2 ? Self.word(parts[0]) : nil
    value = parts.count == 2 ? Self.word(parts[1].prefix { $0 != "#" }) : ""
  }

  private static func word(_ text: some StringProtocol) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }).lowercased()
  }

  /// What follows the key, without blanks.
  private var content: String {
    text.drop { $0 != ":" }.dropFirst().filter { !$0.isWhitespace }
  }

  /// Whether the value is an anchor, an alias or has a tag.
  var isMarked: Bool { content.first.map { "&*!".contains($0) } ?? false }

  /// The character that has yet to come for the value to end; nil where nothing is open.
  var unclosed: Character? {
    let ends: [Character: Character] = ["{": "}", "[": "]", "\"": "\"", "'": "'"]
    guard let end = content.first.flatMap({ ends[$0] }) else { return nil }
    return content.count > 1 && content.last == end ? nil : end
  }

  func isClosed(by end: Character) -> Bool { text.last { !$0.isWhitespace } == end }

  var isOnlyClosing: Bool { text.allSatisfy { $0.isWhitespace || $0 == "}" || $0 == "]" } }

  /// A list may stand below its field without being indented.
  func belongs(toFieldAt column: Int) -> Bool {
    let dash = text.firstIndex(of: "-").map { text[..<$0].utf8.count }
    return isItem ? (dash ?? 0) >= column : self.column > column
  }

  /// Whether it says anything, in whatever form, of the fields that decide who may read what.
  func mayDecide(_ keys: Set<String>) -> Bool {
    let folded = text.lowercased()
    if folded.contains("[!") || text.drop(while: { $0 == " " }).first == "?" { return true }
    return keys.contains { key in
      folded.ranges(of: key).contains { range in
        folded[range.upperBound...].drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
          .first == ":"
      }
    }
  }
}
