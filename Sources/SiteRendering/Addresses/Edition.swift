package import HandbookModel

/// The pages of a site that exist in another language, in a folder named for it; all others are
/// those of the site's own language.
package struct Edition: Sendable {
  /// A BCP 47 tag.
  package let language: String
  /// As the audience sees it.
  package let handbook: Handbook
  /// By the index of the page; nil for pages that do not exist in the language.
  let addresses: [Address?]

  /// The folder below the site's root: `es`, `pt-br`.
  package var folder: String { Self.folder(of: language) }

  static func folder(of language: String) -> String { language.lowercased() }

  /// Entries whose texts are, at least in part, in its language.
  var translated: [Entry] { handbook.entries.filter { $0.translation != nil } }
}

/// What a translation's file leads to.
struct Translated: Sendable {
  let entry: Entry.ID
  let edition: Int

  static func bySource(_ editions: [Edition]) -> [String: Translated] {
    var result: [String: Translated] = [:]
    for (index, edition) in editions.enumerated() {
      for entry in edition.translated {
        result[entry.textPath] = Translated(entry: entry.id, edition: index)
      }
    }
    return result
  }
}
