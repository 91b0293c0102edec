/// What imports wrote into a community's folder, as fingerprints: with them a later import tells the
/// organizers' changes from its own. No text can be read back from it.
package struct ImportLog: Sendable {
  /// Names that start with a point are no content.
  package static let name = ".imported"

  struct Item: Hashable, Sendable {
    /// The slug of the file that was made.
    var slug: String
    /// Fingerprints by field.
    var fields: [String: String]
  }

  private struct Key: Hashable, Comparable {
    let kind: String
    let source: String

    static func < (left: Key, right: Key) -> Bool {
      (left.kind, left.source) < (right.kind, right.source)
    }
  }

  private var items: [Key: Item] = [:]

  /// - Parameter text: of the file; lines that are not understood are left out.
  package init(_ text: String = "") {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 3 else { continue }
      let fields = words.dropFirst(3).compactMap { word -> (String, String)? in
        let sides = word.split(separator: "=")
        return sides.count == 2 ? (String(sides[0]), String(sides[1])) : nil
      }
      items[Key(kind: words[0], source: words[1])] = Item(
        slug: words[2], fields: Dictionary(fields) { first, _ in first })
    }
  }

  /// - Parameter source: by which the other program knows it.
  subscript(kind: String, source: String) -> Item? {
    get { items[Key(kind: kind, source: Self.fingerprint([source]))] }
    set { items[Key(kind: kind, source: Self.fingerprint([source]))] = newValue }
  }

  /// The same items make the same text.
  package var text: String {
    let head = """
      # What ‘copsite import’ wrote in this folder, as fingerprints: with them it tells your changes
      # from its own. Keep this file with the others, and leave it as it is.

      """
    return head
      + items.sorted { $0.key < $1.key }.map { key, item in
        let fields = item.fields.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
        return ([key.kind, key.source, item.slug] + fields).joined(separator: " ") + "\n"
      }.joined()
  }

  /// FNV-1a, 64 bits (draft-eastlake-fnv): equal texts are equal, others all but never.
  static func fingerprint(_ lines: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in lines.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
