import Diagnostics
import Foundation
import SiteRendering
import Testing

@Suite("The default theme")
struct DefaultThemeTests {
  /// What can be said without the views: every template can be read, and every text is used.
  @Test("Its templates can be read, and its strings are those that it and Swift ask for")
  func loading() throws {
    let folder = try #require(Self.folder)
    let paths = try #require(FileManager.default.enumerator(atPath: folder)).compactMap {
      $0 as? String
    }
    let files = paths.sorted().compactMap { path -> ThemeFile? in
      guard let data = FileManager.default.contents(atPath: folder + "/" + path), path.contains(".")
      else { return nil }
      return ThemeFile(path: path, shownPath: "themes/default/" + path, bytes: Array(data))
    }
    let yaml = try #require(files.first { $0.path == "strings/en.yaml" })
    let loaded = Theme.load(files: files, strings: Self.strings(yaml), templates: [:])
    let unexpected = loaded.diagnostics.filter { $0.code.rawValue != "unused-template" }
    #expect(DiagnosticText { _ in nil }.text(of: unexpected) == "")
    #expect(loaded.theme?.assets.contains { $0.path == "assets/site.js" } == true)
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
    guard text.hasPrefix("{one:") || text.hasPrefix("{other:") else {
      return .text(text.trimmingCharacters(in: CharacterSet(charactersIn: "\"")))
    }
    let forms = text.matches(of: #/(\w+): "([^"]*)"/#).compactMap { match in
      PluralCategory(rawValue: String(match.1)).map { ($0, String(match.2)) }
    }
    return .plural(Dictionary(forms) { first, _ in first })
  }
}
