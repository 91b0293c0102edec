package import Diagnostics
import Foundation

/// Which Markdown files are translations of others, by their names: `index.es.md` beside
/// `index.md` is that page in Spanish.
package struct TranslationNames: Sendable {
  /// What the name of a translation says.
  package struct Name: Hashable, Sendable {
    /// The original's path below the content folder.
    package let original: String
    /// A BCP 47 tag in its usual spelling.
    package let language: String
  }

  /// By path.
  private var names: [String: Name] = [:]
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter files: the paths of all Markdown files below the content folder, and those that
  ///   diagnostics show.
  package init(_ files: [(path: String, shownPath: String)]) {
    let paths = Dictionary(files.map { (Self.stem(of: $0.path), $0.path) }) { first, _ in first }
    for file in files {
      guard let (stem, tag) = Self.parts(of: file.path) else { continue }
      let isLanguage = Self.isKnown(tag)
      guard let original = paths[stem] else {
        if isLanguage { diagnostics.append(.noOriginal(stem, at: file.shownPath)) }
        continue
      }
      guard isLanguage else {
        diagnostics.append(.unknownLanguage(tag, of: stem, at: file.shownPath))
        continue
      }
      if let (first, other) = Self.parts(of: original), paths[first] != nil, Self.isKnown(other) {
        diagnostics.append(.translatedTranslation(original, of: first, tag, at: file.shownPath))
        continue
      }
      names[file.path] = Name(original: original, language: LanguageTag.canonical(tag))
    }
  }

  /// What the name of a file says; nil for one that is no translation.
  package func name(at path: String) -> Name? { names[path] }

  package var isEmpty: Bool { names.isEmpty }

  /// The languages of ISO 639 that CLDR knows, in lower case.
  private static let knownLanguages = Set(
    Locale.LanguageCode.isoLanguageCodes.map { $0.identifier.lowercased() })

  private static func isKnown(_ tag: String) -> Bool {
    knownLanguages.contains(LanguageTag.primary(of: tag))
  }

  private static func stem(of path: String) -> String {
    path.lowercased().hasSuffix(".md") ? String(path.dropLast(3)) : path
  }

  /// `a/index` and `es` for `a/index.es.md`; nil where nothing is like a tag, or nothing is before it.
  private static func parts(of path: String) -> (stem: String, tag: String)? {
    let stem = stem(of: path)
    let name = stem.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let tag = String(name[name.index(after: dot)...])
    guard LanguageTag.isOne(tag) else { return nil }
    return (String(stem.dropLast(tag.count + 1)), tag)
  }
}

/// Tags of languages (BCP 47).
enum LanguageTag {
  /// By the syntax (RFC 5646, 2.1) without its irregular forms.
  static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      language.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// In lower case.
  static func primary(of tag: String) -> String {
    tag.prefix { $0 != "-" }.lowercased()
  }

  /// As RFC 5646, 2.1.1 writes it: `pt-BR`, `zh-Hant`.
  static func canonical(_ tag: String) -> String {
    let parts = tag.split(separator: "-")
    let rest = parts.dropFirst().map { part in
      switch part.utf8.count {
      case 2: part.uppercased()
      case 4 where part.allSatisfy(\.isLetter):
        part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return ([primary(of: tag)] + rest).joined(separator: "-")
  }
}
