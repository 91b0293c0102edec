/// A pass over the start tags and end tags of markup that this program wrote, which leaves the text
/// between them.
///
/// It relies on what the writers of that markup keep to: `<` and `>` stand in tags only, or in
/// values, and values are in double quotes. Whatever it cannot read it copies. Its time grows with
/// the length of the markup. It works on bytes: a mark that combines with a quote does not hide it.
protocol TagRewriting {
  /// The name that an element is given.
  func name(of element: String) -> String
  /// The value that an attribute is given, from the one that is written; nil removes it.
  func value(of attribute: String, _ value: String, in element: String) -> String?
}

extension TagRewriting {
  func rewrite(_ html: HTML) -> HTML {
    var text = html.text
    return HTML(markup: text.withUTF8 { rewrite($0) })
  }

  private func rewrite(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var index = 0
    while index < bytes.count {
      let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      result += UnsafeBufferPointer(rebasing: bytes[index..<start])
      if start == bytes.count { break }
      var tag = TagBytes(bytes, at: start)
      tag.copyStart(&result, name)
      while let attribute = tag.nextAttribute(&result) {
        let value = attribute.value
        guard let new = self.value(of: attribute.name, value, in: tag.element) else {
          tag.drop(attribute, from: &result)
          continue
        }
        result += new.utf8
      }
      index = tag.index
    }
    return result
  }
}

/// One tag that is read and copied, up to each value of an attribute in turn.
private struct TagBytes {
  struct Attribute {
    let name: String
    let value: String
    /// Where it begins in the result, with the space before it.
    let start: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var index: Int
  private(set) var element = ""

  /// - Parameter index: of its `<`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.count, Self.isNamePart(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// `<p` or `</p`.
  mutating func copyStart(_ result: inout [UInt8], _ rename: (String) -> String) {
    result.append(bytes[index])
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") {
      result.append(bytes[index])
      index += 1
    }
    element = word()
    result += (element.isEmpty ? element : rename(element)).utf8
  }

  /// Copies up to the value of the next attribute that has one; up to the tag's end, if there is
  /// none, and answers nil.
  mutating func nextAttribute(_ result: inout [UInt8]) -> Attribute? {
    while index < bytes.count {
      let start = result.count
      if bytes[index] == UInt8(ascii: " ") {
        result.append(bytes[index])
        index += 1
      }
      let name = word()
      result += name.utf8
      guard index < bytes.count else { break }
      let byte = bytes[index]
      result.append(byte)
      index += 1
      if byte == UInt8(ascii: ">") { return nil }
      if byte == UInt8(ascii: "="), index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        result.append(bytes[index])
        index += 1
        return Attribute(name: name, value: quoted(), start: start)
      }
    }
    return nil
  }

  /// Up to the closing quote, which stays to be copied.
  private mutating func quoted() -> String {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  mutating func drop(_ attribute: Attribute, from result: inout [UInt8]) {
    result.removeLast(result.count - attribute.start)
    if index < bytes.count { index += 1 }
  }
}
