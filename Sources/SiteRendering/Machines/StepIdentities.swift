import HandbookModel

/// Gives next steps names by which other programs know them: made of where each is written and what
/// it says, so that neither its place in a list, nor its owner, nor a date, nor a tick changes it.
struct StepIdentities {
  private var counts: [String: Int] = [:]

  /// `communities/equity/meetings/kickoff#0d4f2b7c6a1e9385`; the second of the same words in the
  /// same text ends in `-2`.
  ///
  /// To be asked for in the order in which the steps are written.
  ///
  /// - Parameter owners: their names, in the order in which the text mentions them.
  mutating func id(of text: String, by owners: [String], in source: Entry) -> String {
    let words = Self.words(of: Self.withoutEnd(text, owners))
    let base = source.firstPath + "#" + Self.hash(of: words)
    counts[base, default: 0] += 1
    let count = counts[base, default: 1]
    return count == 1 ? base : "\(base)-\(count)"
  }

  /// With one space between each two, as nearly all texts have them already.
  private static func words(of text: Substring) -> String {
    var previous = UInt8(ascii: " ")
    let isPlain = text.utf8.allSatisfy { byte in
      defer { previous = byte }
      return byte == UInt8(ascii: " ") ? previous != byte : 0x21...0x7E ~= byte
    }
    if isPlain, previous != UInt8(ascii: " ") { return String(text) }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A text without the names at its end, which say in a task item whose it is, as `owner:` does in
  /// front matter. Where one of them is part of a sentence, all are.
  private static func withoutEnd(_ text: String, _ names: [String]) -> Substring {
    var rest = text[...]
    for name in names.reversed() {
      while let last = rest.last, last.isWhitespace || last == "," { rest.removeLast() }
      guard rest.hasSuffix(name) else { return text[...] }
      rest.removeLast(name.count)
    }
    return rest
  }

  /// FNV-1a of Fowler, Noll and Vo, 64 bits, in 16 hexadecimal digits: among a million texts two
  /// are the same with a chance of one to thirty million, and then they are numbered.
  private static func hash(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
