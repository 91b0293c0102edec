/// Gives headings the ids that GitHub would, each once in the page.
///
/// Ids the page has already are never given, nor are those of tasks (`task-1`) and footnotes
/// (`fn-1`, `fnref-1`).
struct HeadingIDs {
  private var used: Set<String>
  /// The number to try next after a slug.
  private var nextNumbers: [String: Int] = [:]

  init(reserved: Set<String>) { used = reserved }

  mutating func id(for text: String) -> String {
    let slug = Self.slug(of: text)
    if !Self.belongsToWriter(slug), used.insert(slug).inserted { return slug }
    var number = nextNumbers[slug] ?? 1
    var id = "\(slug)-\(number)"
    while Self.belongsToWriter(id) || !used.insert(id).inserted {
      number += 1
      id = "\(slug)-\(number)"
    }
    nextNumbers[slug] = number + 1
    return id
  }

  /// Lower case; letters, digits, `-` and `_` are kept, spaces become `-`, all else is dropped.
  private static func slug(of text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": slug.unicodeScalars.append(scalar)
      case "A"..."Z", "\u{80}"...: slug += lowercased(scalar)
      case " ", "\n", "\t": slug.unicodeScalars.append("-")
      default: continue
      }
    }
    if slug.isEmpty { return "section" }
    return reservedPrefixes.contains(where: slug.hasPrefix) ? "section-" + slug : slug
  }

  /// Ids of footnotes, with any number after them too, and those that pages keep for themselves.
  private static let reservedPrefixes = ["fn-", "fnref-", "site-"]

  private static func lowercased(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation:
      scalar.properties.lowercaseMapping
    default: ""
    }
  }

  private static func belongsToWriter(_ id: String) -> Bool {
    id.hasPrefix("task-") && id.utf8.count > 5
      && id.utf8.dropFirst(5).allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}
