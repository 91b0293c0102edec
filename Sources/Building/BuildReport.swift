package import Diagnostics
import SiteRendering

/// What a build came to.
package struct BuildReport: Sendable {
  /// The number of pages for readers; nil where an error kept the site from being published.
  package let pageCount: Int?
  package let diagnostics: DiagnosticList
  package let notes: [BuildNote]
  /// How far the site is translated; empty where it was not published.
  package let translations: [Translation]
  /// Where diagnostics find the lines that they show.
  package let sources: SourceTexts
}

extension BuildReport {
  /// How far the translation of a site into one language is.
  package struct Translation: Hashable, Sendable {
    /// A BCP 47 tag.
    package let language: String
    /// The pages that are translated, those whose original has changed since included.
    package let translated: Int
    package let outdated: Int
    /// Of all pages that could be.
    package let count: Int

    init(_ register: TranslationRegister) {
      language = register.language
      translated = register.translatedCount
      outdated = register.outdated.count
      count = register.count
    }
  }
}

/// Something to know about a build that is no fault of the content.
package struct BuildNote: Hashable, Sendable {
  /// One sentence, lower-case first letter, no full stop.
  package let message: String
  /// What to do about it, as a sentence that stands alone.
  package let help: String
}

/// The texts that diagnostics point at, read again when they are asked for: a build does not keep
/// them.
package struct SourceTexts: Sendable {
  /// Canonical path of the site's folder.
  let site: String

  /// - Parameter path: as diagnostics show it.
  /// - Returns: nil for what is not there, or is no text of the site.
  package func file(at path: String) -> SourceFile? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(".."), let file = readable(path) else { return embedded(path) }
    return file
  }

  private func readable(_ path: String) -> SourceFile? {
    try? OpenFile.reading(site + "/" + path) { file, status in
      guard status.size <= 16 << 20 else { return nil }
      return SourceFile(path: path, bytes: try file.bytes(atMost: status.size))
    }
  }

  private func embedded(_ path: String) -> SourceFile? {
    ThemeFolder.standard.first { $0.shownPath == path }.map {
      SourceFile(path: path, bytes: $0.bytes)
    }
  }
}
