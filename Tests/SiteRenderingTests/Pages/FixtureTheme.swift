import Diagnostics
import Foundation
import Testing

@testable import SiteRendering

/// The default theme with its English words, from the checkout.
enum FixtureTheme {
  private static let loaded = read()

  static func load() throws -> Theme {
    let (theme, diagnostics) = loaded
    let text = DiagnosticText { _ in nil }.text(of: diagnostics)
    return try #require(theme, "the default theme cannot be loaded: \(text)")
  }

  /// The same in another language, with a few words in it.
  static func load(in language: String, _ words: [String: String]) throws -> Theme {
    let own = try load()
    var entries = own.strings.entries
    for (key, word) in words {
      let place = SourcePlace(path: "themes/default/strings/\(language).yaml")
      entries[key] = Located(.text(word), at: place)
    }
    let strings = InterfaceStrings(
      language: language, path: "themes/default/strings/\(language).yaml", entries: entries)
    return try #require(Theme.load(files: files, over: [], strings: strings).theme)
  }

  private static func read() -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let files = Self.files
    guard let yaml = files.first(where: { $0.path == "strings/en.yaml" }) else { return (nil, []) }
    return Theme.load(files: files, over: [], strings: strings(yaml))
  }

  private static var files: [ThemeFile] {
    guard let folder, let paths = FileManager.default.enumerator(atPath: folder) else { return [] }
    return paths.compactMap { $0 as? String }.sorted().compactMap { path in
      guard path.contains("."),
        let data = FileManager.default.contents(atPath: folder + "/" + path)
      else { return nil }
      return ThemeFile(path: path, shownPath: "themes/default/" + path, bytes: Array(data))
    }
  }

  private static var folder: String? {
    var folder = URL(filePath: #filePath)
    while folder.path() != "/" {
      folder.deleteLastPathComponent()
      let theme = folder.appending(path: "themes/default")
      if FileManager.default.fileExists(atPath: theme.path()) { return theme.path() }
    }
    return nil
  }

  /// As much of YAML as the file has: `key: text`, quoted or not, and `key: {form: "text", …}`.
  private static func strings(_ file: ThemeFile) -> InterfaceStrings {
    var entries: [String: Located<InterfaceStrings.Value>] = [:]
    let lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.hasPrefix("#") {
      guard let match = line.wholeMatch(of: #/(\w+): +(.+)/#) else { continue }
      let place = SourcePlace(path: file.shownPath, line: number + 1)
      entries[String(match.1)] = Located(value(String(match.2)), at: place)
    }
    return InterfaceStrings(language: "en", path: file.shownPath, entries: entries)
  }

  private static func value(_ text: String) -> InterfaceStrings.Value {
    guard text.hasPrefix("{") else {
      return .text(text.trimmingCharacters(in: CharacterSet(charactersIn: "\"")))
    }
    let forms = text.matches(of: #/(\w+): "([^"]*)"/#).compactMap { match in
      PluralCategory(rawValue: String(match.1)).map { ($0, String(match.2)) }
    }
    return .plural(Dictionary(forms) { first, _ in first })
  }
}
