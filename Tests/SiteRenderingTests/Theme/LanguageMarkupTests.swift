import Testing

@testable import SiteRendering

@Suite("Marks of languages become elements where the language changes")
struct LanguageMarkupTests {
  private func resolved(_ markup: String, in language: String = "en") -> String {
    LanguageMarkup(language: language).resolve(HTML(markup: markup)).text
  }

  private func text(_ text: String, _ language: String) -> String {
    LanguageMark.text(text, in: language)
  }

  @Test("Words in another language get an element with it, and with its direction if it differs")
  func elements() {
    #expect(resolved("<p>\(text("Hola", "es"))</p>") == "<p><span lang=\"es\">Hola</span></p>")
    #expect(
      resolved("<p>\(text("أهلا", "ar"))</p>")
        == "<p><span lang=\"ar\" dir=\"rtl\">أهلا</span></p>")
    #expect(
      resolved("<p>\(text("Hello", "en"))</p>", in: "ar")
        == "<p><span lang=\"en\" dir=\"ltr\">Hello</span></p>")
    #expect(
      resolved(LanguageMark.block(HTML(markup: "<p>a</p>"), in: "es").text)
        == "<div lang=\"es\"><p>a</p></div>")
  }

  @Test("Words in the language around them get none, be that of a region")
  func sameLanguage() {
    #expect(resolved(text("Hello", "en")) == "Hello")
    #expect(resolved(text("Hola", "es"), in: "es-MX") == "Hola")
    let inner = "a \(text("b", "en")) \(text("c", "es"))"
    #expect(
      resolved(LanguageMark.block(HTML(markup: inner), in: "es").text)
        == "<div lang=\"es\">a <span lang=\"en\">b</span> c</div>")
  }

  @Test("In an attribute, where no element can be, marks fall away")
  func attributes() {
    #expect(
      resolved("<a title=\"\(text("Hola", "es")) x\" href=\"y\">\(text("z", "es"))</a>")
        == "<a title=\"Hola x\" href=\"y\"><span lang=\"es\">z</span></a>")
  }

  @Test(
    "Marks without partners are left out and never printed",
    arguments: ["\u{2}", "\u{4}", "\u{3}", "\u{5}es"])
  func strays(mark: String) {
    let result = resolved("a\(mark)b")
    #expect(!result.unicodeScalars.contains { (2...5).contains($0.value) })
  }

  @Test("Links to pages outside of the folder say their language, and only those")
  func links() {
    var markup = LanguageMarkup(language: "es")
    markup.folder = "es/"
    markup.otherLanguage = { $0.hasPrefix("fr") ? "fr" : "en" }
    let cases = [
      ("<a href=\"\u{1}a/index.html#x\">", "<a href=\"\u{1}a/index.html#x\" hreflang=\"en\">"),
      ("<a href=\"\u{1}fr.html\">", "<a href=\"\u{1}fr.html\" hreflang=\"fr\">"),
      ("<a href=\"\u{1}es/index.html\">", "<a href=\"\u{1}es/index.html\">"),
      ("<a href=\"\u{1}a.pdf\">", "<a href=\"\u{1}a.pdf\">"),
      ("<link href=\"\u{1}a.html\">", "<link href=\"\u{1}a.html\">"),
      (
        "<a href=\"\u{1}a.html\" hreflang=\"ar\">", "<a href=\"\u{1}a.html\" hreflang=\"ar\">"
      ),
      ("<a href=\"https://x.example/a.html\">", "<a href=\"https://x.example/a.html\">"),
    ]
    for (written, expected) in cases {
      #expect(markup.resolve(HTML(markup: written)).text == expected)
    }
  }

  @Test(
    "Languages are named in themselves",
    arguments: [
      ("en", "English"), ("es", "Español"), ("ar", "العربية"), ("so", "Soomaali"),
    ])
  func names(language: String, name: String) {
    #expect(LanguageName.own(of: language) == name)
  }
}
