import Reading
import Testing

@testable import Building
@testable import SiteRendering

@Suite("The languages of the default theme")
struct LanguageFilesTests {
  @Test("There are those that the tests know")
  func languages() {
    let files = ThemeFolder.standard.map(\.path).filter { $0.hasPrefix("strings/") }
    #expect(files == ["ar", "en", "es", "fr", "so", "vi"].map { "strings/\($0).yaml" })
  }

  @Test("Each has every text, and no other", arguments: ThemeLanguage.all)
  func complete(language: ThemeLanguage) throws {
    let english = Set(try ThemeLanguage(tag: "en").texts().keys)
    let own = Set(try language.texts().keys)
    #expect(english.subtracting(own).sorted() == [])
    #expect(own.subtracting(english).sorted() == [])
  }

  @Test("A count has exactly the forms that its language asks for", arguments: ThemeLanguage.all)
  func plurals(language: ThemeLanguage) throws {
    let english = try ThemeLanguage(tag: "en").texts()
    let used = Set(PluralCategory.used(in: language.tag).map(Optional.some))
    for (key, text) in try language.texts() {
      let isPlural = if case .plural? = english[key] { true } else { false }
      #expect(Set(text.forms.keys) == (isPlural ? used : [nil]), "\(key)")
    }
  }

  /// A form for one or two things may say so in words; what is counted must be there.
  @Test("A text has the placeholders of the English one", arguments: ThemeLanguage.all)
  func placeholders(language: ThemeLanguage) throws {
    let english = try ThemeLanguage(tag: "en").texts()
    for (key, text) in try language.texts() {
      let expected = Set(Self.placeholders(of: try #require(english[key]).forms.values.sorted()))
      for (category, form) in text.forms {
        let found = Set(Self.placeholders(of: [form]))
        let isNamed = category != nil && category != .other
        #expect(
          found == expected || isNamed && found.union(["count"]) == expected, "\(key): \(form)")
      }
    }
  }

  private static func placeholders(of forms: [String]) -> [String] {
    forms.flatMap { StringPattern($0).placeholders }
  }

  /// Patterns, and names of programs.
  private static let sameEverywhere: Set = [
    "page_title", "community_page_title", "colon", "labelled_text", "hours_and_minutes",
    "date_time", "date_time_zone", "days_range", "list_separator", "pattern_date_long",
    "pattern_date", "pattern_date_short", "pattern_month", "pattern_weekday_short",
    "pattern_weekday", "pattern_month_short", "pattern_time", "percent_text",
    "subscribe_apple", "subscribe_google", "subscribe_outlook", "subscribe_thunderbird",
    "minutes_count", "meeting_and_date",
  ]
  /// Words that are spelled as in English.
  private static let same: [String: Set<String>] = [
    "es": ["kind_plan"],
    "fr": [
      "contact", "kind_plan", "kind_plans", "menu", "notes", "page", "pages", "pages_count",
      "status_active",
    ],
  ]

  @Test("No text is left in English", arguments: ThemeLanguage.all)
  func translated(language: ThemeLanguage) throws {
    let english = try ThemeLanguage(tag: "en").texts()
    for (key, text) in try language.texts() where !Self.sameEverywhere.contains(key) {
      let originals = Set(try #require(english[key]).forms.values)
      let isSame = !originals.isDisjoint(with: text.forms.values)
      #expect(isSame == (Self.same[language.tag]?.contains(key) ?? false), "\(key)")
    }
  }

  @Test("Signs are set as the language sets them", arguments: ThemeLanguage.all)
  func typography(language: ThemeLanguage) throws {
    for (key, text) in try language.texts() where !key.hasPrefix("pattern_") {
      for form in text.forms.values {
        #expect(!form.contains(#/["']/#), "\(key): a typewriter’s quotes")
        #expect(!form.contains("  ") && !form.contains("..."), "\(key)")
        switch language.tag {
        case "ar": #expect(!form.contains(#/[,;“”]|\p{Arabic}\?/#), "\(key): \(form)")
        case "es": #expect(form.contains("?") == form.contains("¿") || key.hasPrefix("slides_"))
        case "fr": #expect(!Self.isWronglySpaced(form), "\(key): \(form)")
        default: break
        }
      }
    }
  }

  /// Before a sign of two parts and inside quotes is a narrow space that does not break; what stands
  /// in front matter is no French.
  private static func isWronglySpaced(_ french: String) -> Bool {
    let text = french.replacing("kind: community", with: "").replacing("tags:", with: "")
    return text.contains(#/[^\u{202F}]»|«[^\u{202F}]|\p{L}[:;?!]|\x20[:;?!]/#)
  }
}
