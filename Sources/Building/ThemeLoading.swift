import Diagnostics
import HandbookModel
import Reading
import SiteRendering

/// Finds the theme that a site's settings name, with its strings in the site's language.
enum ThemeLoading {
  private static let standardName = "default"

  /// - Parameter site: canonical path of the site's folder.
  /// - Returns: no theme where a diagnostic is an error.
  static func load(
    for settings: SiteSettings, site: String, kept: KeptContent? = nil
  ) throws -> (theme: Theme?, diagnostics: [Diagnostic]) {
    if let kept {
      return try kept.theme(for: settings, in: nil) { try load(for: settings, site: site) }
    }
    guard let own = try files(of: settings, site: site) else {
      return (nil, settings.theme.map { [unknownTheme($0, site: site)] } ?? [])
    }
    return load(own, in: settings.language, or: "en")
  }

  /// The same theme with its strings in another language, or in a more general one.
  ///
  /// - Returns: no theme, and nothing to report, where it has none.
  static func load(
    for settings: SiteSettings, in language: String, site: String, kept: KeptContent? = nil
  ) throws -> (theme: Theme?, diagnostics: [Diagnostic]) {
    if let kept {
      return try kept.theme(for: settings, in: language) {
        try load(for: settings, in: language, site: site)
      }
    }
    guard let own = try files(of: settings, site: site) else { return (nil, []) }
    return load(own, in: language, or: nil)
  }

  /// nil where the site has no theme of the name that it says.
  private static func files(of settings: SiteSettings, site: String) throws -> [ThemeFile]? {
    let name = settings.theme?.value ?? standardName
    let folder = try ThemeFolder(name, ofSite: site)
    return folder?.own ?? (name == standardName ? [] : nil)
  }

  /// - Parameter other: the language to take instead.
  private static func load(
    _ own: [ThemeFile], in language: String, or other: String?
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let chosen = languages(language).first { tag in
      (own + ThemeFolder.standard).contains { isStrings($0, tag) }
    }
    guard let chosen = chosen ?? other else { return (nil, []) }
    let (strings, faults) = strings(chosen, own: own)
    let (theme, diagnostics) = Theme.load(files: own, over: ThemeFolder.standard, strings: strings)
    return (theme, faults + diagnostics)
  }

  /// The words of a language; for each word that it has not, the
  /// default theme's, in the end the English one.
  private static func strings(
    _ language: String, own: [ThemeFile]
  ) -> (strings: InterfaceStrings, diagnostics: [Diagnostic]) {
    var entries: [String: Located<InterfaceStrings.Value>] = [:]
    var diagnostics: [Diagnostic] = []
    var path = "themes/default/strings/en.yaml"
    for tag in ["en", language] {
      for file in (ThemeFolder.standard + own) where isStrings(file, tag) {
        let (strings, found) = StringsReader.read(
          SourceFile(path: file.shownPath, bytes: file.bytes))
        for string in strings { entries[string.key] = Located(string.value, at: string.place) }
        diagnostics += found
        path = file.shownPath
      }
    }
    let strings = InterfaceStrings(language: language, path: path, entries: entries)
    return (strings, diagnostics)
  }

  /// A tag and the more general ones, such as `pt-BR` and `pt`.
  private static func languages(_ tag: String) -> [String] {
    let parts = tag.split(separator: "-")
    return (1...max(1, parts.count)).reversed().map { parts.prefix($0).joined(separator: "-") }
  }

  private static func isStrings(_ file: ThemeFile, _ tag: String) -> Bool {
    file.path.lowercased() == "strings/\(tag.lowercased()).yaml"
  }

  private static func unknownTheme(_ theme: Located<String>, site: String) -> Diagnostic {
    let folders = (try? FolderListing(of: site + "/themes").items.compactMap(\.text)) ?? []
    return Diagnostic(
      .error, .unknownTheme, "there is no theme ‘\(theme.value)’ in the folder ‘themes’",
      at: theme.place,
      help: Suggestion.closest(to: theme.value, in: folders + [standardName]).map {
        "did you mean ‘\($0)’?"
      })
  }
}

extension ThemeString {
  fileprivate var value: InterfaceStrings.Value {
    switch text {
    case .text(let text): .text(text)
    case .plural(let forms):
      .plural(
        [
          .zero: forms.zero, .one: forms.one, .two: forms.two, .few: forms.few,
          .many: forms.many, .other: forms.other,
        ].compactMapValues { $0 })
    }
  }
}
