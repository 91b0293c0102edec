import Testing

@testable import SiteRendering

@Suite("Lists within a sentence")
struct ListWordsTests {
  private let words = ListWords(strings: EnglishWords.strings(["list_last": " & "]))

  @Test(
    "Texts are joined",
    arguments: [
      ([], ""), (["A"], "A"), (["A", "B"], "A & B"), (["A", "B", "C"], "A, B & C"),
    ])
  func texts(items: [String], expected: String) {
    #expect(words.joined(items) == expected)
  }

  @Test("Markup is joined by escaped separators")
  func markup() {
    let items = ["A", "B", "C"].map { HTML(markup: "<b>\($0)</b>") }
    #expect(words.joined(items).text == "<b>A</b>, <b>B</b> &amp; <b>C</b>")
    #expect(words.joined([HTML]()).isEmpty)
  }
}
