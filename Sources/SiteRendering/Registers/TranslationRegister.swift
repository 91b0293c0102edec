package import HandbookModel

/// What is translated into one language, what is not, and what has changed since, as far as an
/// audience may know; in the order of sources.
package struct TranslationRegister: Sendable {
  package let language: String
  /// Entries in their translation.
  package private(set) var current: [Entry] = []
  package private(set) var outdated: [Entry] = []
  /// Entries in the site's own language.
  package private(set) var missing: [Entry] = []

  /// - Parameter own: the site's own handbook.
  init(_ edition: Edition, besides own: Handbook) {
    language = edition.language
    for entry in own.entries {
      if let translated = edition.handbook[entry.id], let note = translated.translation {
        if case .outdated = note.freshness {
          outdated.append(translated)
        } else {
          current.append(translated)
        }
      } else if Self.isWanted(entry), entry.language.map({ $0 != edition.language }) ?? true {
        missing.append(entry)
      }
    }
  }

  /// Names of people stay as they are, and what has no file of its own is in its community's.
  private static func isWanted(_ entry: Entry) -> Bool {
    entry.kind != .person && !entry.isListed
  }

  package var translatedCount: Int { current.count + outdated.count }
  package var count: Int { translatedCount + missing.count }
}

extension Site {
  /// In the order of the languages' tags.
  package var translations: [TranslationRegister] {
    facts.map.editions.map { TranslationRegister($0, besides: facts.handbook) }
  }
}
