import Diagnostics
import SiteRendering
import Testing

@Suite("Interface strings")
struct InterfaceStringsTests {
  private func strings(
    _ values: [String: InterfaceStrings.Value], language: String = "en"
  ) -> InterfaceStrings {
    let place = SourcePlace(path: "strings/en.yaml", line: 1)
    return InterfaceStrings(
      language: language, path: place.path,
      entries: values.mapValues { Located($0, at: place) })
  }

  @Test("Placeholders are filled once, and what is put in is not read again")
  func placeholders() {
    let strings = strings(["page_title": .text("{page} – {site} {page} {other} { } {}{")])
    #expect(
      strings.text(.pageTitle, ["page": "{site}", "site": "S"])
        == "{site} – S {site} {other} { } {}{")
  }

  @Test("Markup may be put into an escaped text")
  func markup() {
    let strings = strings(["meetings_of": .text("Meetings & more of {name}")])
    #expect(
      strings.html(.meetingsOf, ["name": HTML(markup: "<b>Ana</b>")]).text
        == "Meetings &amp; more of <b>Ana</b>")
  }

  @Test("A number chooses its form, or ‘other’ where the form is missing")
  func counts() {
    let english = strings([
      "meetings_count": .plural([.one: "{count} meeting", .other: "{count} meetings"]),
      "repeats_weekly": .plural([.one: "weekly on {days}", .other: "{count}-weekly on {days}"]),
    ])
    #expect(english.count(.meetingsCount, 0) == "0 meetings")
    #expect(english.count(.meetingsCount, 1) == "1 meeting")
    #expect(english.count(.meetingsCount, 12) == "12 meetings")
    #expect(english.count(.repeatsWeekly, 2, ["days": "Monday"]) == "2-weekly on Monday")
    let arabic = strings(["meetings_count": .plural([.other: "{count} x"])], language: "ar")
    #expect(arabic.count(.meetingsCount, 2) == "2 x")
  }

  @Test(
    "The category of a number follows CLDR",
    arguments: [
      ("en", [0: "other", 1: "one", 2: "other", 1_000_000: "other", -1: "one"]),
      ("en-US", [1: "one"]),
      ("es", [0: "other", 1: "one", 2: "other", 1_000_000: "many", 1_000_001: "other"]),
      ("es_MX", [2_000_000: "many"]),
      ("fr", [0: "one", 1: "one", 2: "other", 1_000_000: "many"]),
      ("so", [0: "other", 1: "one", 2: "other"]),
      ("vi", [0: "other", 1: "other", 2: "other"]),
      (
        "ar",
        [
          0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many",
          100: "other", 102: "other", 103: "few", 111: "many", 202: "other",
        ]
      ),
      ("nds", [0: "other", 1: "one", Int.min: "other"]),
    ])
  func categories(language: String, expected: [Int: String]) {
    for (number, category) in expected {
      #expect(PluralCategory.of(number, language: language).rawValue == category)
    }
  }
}
