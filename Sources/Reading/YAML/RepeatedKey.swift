import Diagnostics
import Yams

/// A key that occurs twice among the fields of one group.
///
/// The parser stops there. So that it does not hide other faults, the second of the two gets a name
/// that nobody uses, and the text is parsed again.
struct RepeatedKey {
  let name: String
  let first: SourcePlace
  /// That of the first where the second is not found, as between brackets.
  private(set) var second: SourcePlace
  private var range: Range<Int>?

  var isFound: Bool { range != nil }

  /// - Returns: nil for any other error.
  init?(_ error: YamlError, in text: YAMLText) {
    guard case .duplicatedKeysInMapping(let names, let context) = error, let name = names.first
    else { return nil }
    self.name = name
    first = text.place(line: context.mark.line, column: context.mark.column)
    second = first
    find(after: context.mark, in: text)
  }

  /// Looks for the key in the lines below, in the same column, until the group ends.
  private mutating func find(after mark: Mark, in text: YAMLText) {
    var line = 1
    var start = 0
    let indentation = mark.column - 1
    while start < text.bytes.count {
      let end = text.bytes[start...].firstIndex(of: 0x0A) ?? text.bytes.count
      if line > mark.line {
        let content = text.bytes[start..<end].drop { $0 == 0x20 }
        let column = content.startIndex - start
        if column < indentation, !content.isEmpty, content.first != 0x23 { return }
        if column == indentation, let key = key(in: content) {
          range = key
          second = text.place(line: line, column: mark.column)
          return
        }
      }
      start = end + 1
      line += 1
    }
  }

  /// The range of this key, and of its quotes, if a line begins with it and a colon.
  private func key(in line: ArraySlice<UInt8>) -> Range<Int>? {
    let quote = line.first.flatMap { $0 == 0x22 || $0 == 0x27 ? $0 : nil }
    var rest = line.dropFirst(quote == nil ? 0 : 1)
    guard rest.starts(with: name.utf8) else { return nil }
    rest = rest.dropFirst(name.utf8.count)
    if let quote {
      guard rest.first == quote else { return nil }
      rest = rest.dropFirst()
    }
    let end = rest.startIndex
    return rest.drop { $0 == 0x20 || $0 == 0x09 }.first == 0x3A ? line.startIndex..<end : nil
  }

  /// Gives the second key another name, of private-use characters and as many as it has, so that
  /// nothing else moves.
  func rename(in text: inout YAMLText, number: Int) {
    guard let range else { return }
    let length = String(decoding: text.bytes[range], as: UTF8.self).unicodeScalars.count
    let scalar = Unicode.Scalar(0xE000 + UInt32(number)) ?? "\u{E000}"
    let name = String(repeating: Character(scalar), count: length)
    text.bytes.replaceSubrange(range, with: name.utf8)
  }
}
