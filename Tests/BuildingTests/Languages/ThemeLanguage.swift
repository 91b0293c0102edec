import Diagnostics
import HandbookModel
import Reading
import Testing

@testable import Building
@testable import SiteRendering

/// A language of the default theme: its file, and the words that a site in it is made of.
struct ThemeLanguage: CustomTestStringConvertible, Sendable {
  static let all = ["ar", "es", "fr", "so", "vi"].map(ThemeLanguage.init)

  let tag: String

  var testDescription: String { tag }

  /// The texts of its file alone.
  func texts() throws -> [String: ThemeString.Text] {
    let file = try #require(ThemeFolder.standard.first { $0.path == "strings/\(tag).yaml" })
    let (strings, diagnostics) = StringsReader.read(
      SourceFile(path: file.shownPath, bytes: file.bytes))
    #expect(DiagnosticText { _ in nil }.text(of: diagnostics) == "")
    return Dictionary(strings.map { ($0.key, $0.text) }) { first, _ in first }
  }

  /// The words of a site whose `language` it is.
  func words() throws -> InterfaceStrings {
    var settings = SiteSettings()
    settings.language = tag
    let (theme, diagnostics) = try ThemeLoading.load(for: settings, site: "/nowhere")
    #expect(DiagnosticText { _ in nil }.text(of: diagnostics) == "")
    let strings = try #require(theme).strings
    #expect(strings.language == tag)
    return strings
  }

  func dates() throws -> DateWords {
    DateWords(strings: try words(), zoneNames: ["America/Los_Angeles"])
  }
}

extension ThemeString.Text {
  /// Its forms by plural category; a text has one form, of no category.
  var forms: [PluralCategory?: String] {
    switch self {
    case .text(let text): return [nil: text]
    case .plural(let forms):
      let byCategory: [PluralCategory?: String?] = [
        .zero: forms.zero, .one: forms.one, .two: forms.two, .few: forms.few, .many: forms.many,
        .other: forms.other,
      ]
      return byCategory.compactMapValues { $0 }
    }
  }
}
