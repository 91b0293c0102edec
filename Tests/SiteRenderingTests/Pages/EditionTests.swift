import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("A site in several languages")
struct EditionTests {
  @Test("What is translated exists in the language, with what the site makes of it; no more")
  func made() throws {
    let site = try SiteFixture.spanish().build()
    let paths = site.paths.filter { $0.hasPrefix("es/") }
    #expect(
      paths == [
        "es/c/index.html", "es/c/meetings/a/index.html", "es/c/meetings/index.html",
        "es/c/next-steps/index.html", "es/c/outcomes/index.html", "es/c/traceability/index.html",
        "es/c/meetings/a/run-sheet/index.html", "es/c/meetings/2026-03/index.html",
        "es/c/meetings/2026-04/index.html", "es/c/outcomes/status/draft/index.html",
        "es/c/report/index.html", "es/c/slides/index.html", "es/c/print/index.html",
      ])
    #expect(Set(site.paths).count == site.paths.count)
    #expect(site.headlines.isEmpty)
  }

  @Test("A page says its language; texts in it that are in another one say theirs")
  func languages() throws {
    let page = try SiteFixture.spanish().build().page("es/c/meetings/a/index.html")
    #expect(page.contains("<html lang=\"es\" dir=\"ltr\">"))
    #expect(page.texts("<h1") == ["Arranque"])
    #expect(page.contains("<p class=\"row-title\">Uno</p>"))
    #expect(page.contains("<p class=\"row-title\"><span lang=\"en\">Two</span></p>"))
    #expect(page.contains("<dd><span lang=\"en\">Begin</span></dd>"))
    #expect(page.contains("<span lang=\"en\">Handbook</span></a></p>"))
    #expect(page.contains("<title>Arranque – La COP – Handbook</title>"))
    let list = try SiteFixture.spanish().build().page("es/c/meetings/index.html")
    #expect(list.texts("<h1") == ["Reuniones"])
    #expect(list.texts("<p class=\"row-title\"") == ["Arranque", "Second"])
    #expect(
      list.contains(
        "<a href=\"../../../c/meetings/b/index.html\" hreflang=\"en\"><span lang=\"en\">Second"))
    #expect(list.contains("<a href=\"../../../es/c/meetings/a/index.html\">Arranque</a>"))
  }

  @Test("No mark is left in any file of a site in several languages")
  func noMarks() throws {
    var source = try SiteFixture.spanish()
    source.translate("index.md", into: "ar", ["title": "أهلا"])
    source.add("hola.md", title: "Hola", body: "Texto") { $0.language = "es" }
    let site = try source.build()
    for file in site.outputs {
      guard case .bytes(let bytes) = file.content else { continue }
      #expect(!bytes.contains { (1...5).contains($0) }, "\(file.path)")
    }
  }

  @Test("In an edition a next step is there once, as it was translated")
  func stepsOnce() throws {
    let site = try SiteFixture.spanish().build()
    let steps = try site.page("es/c/next-steps/index.html")
    #expect(steps.texts("<p class=\"row-title\"") == ["Reservar una sala"])
    #expect(
      try site.page("c/next-steps/index.html").texts("<p class=\"row-title\"") == ["Book a room"])
    let data = site.paths.filter { $0.hasSuffix(".json") || $0.hasSuffix(".ics") }
    #expect(!data.isEmpty && data.allSatisfy { !$0.hasPrefix("es/") })
  }

  @Test("Links lead to the page in the reader’s language where there is one, else to the original")
  func links() throws {
    let site = try SiteFixture.spanish().build()
    let page = try site.page("es/c/meetings/a/index.html")
    #expect(
      page.contains("Vea <a href=\"../../../../c/meetings/b/index.html\" hreflang=\"en\">b</a>"))
    #expect(page.contains("<a href=\"../../../../es/c/index.html\">c</a>"))
    var source = try SiteFixture.spanish()
    source.add("en.md", title: "X", body: "[en español](c/index.es.md#x)")
    let other = try source.build()
    #expect(
      try other.page("en/index.html").contains("<a href=\"../es/c/index.html#x\">en español</a>"))
  }

  private func alternates(_ page: PageText) -> [String: String] {
    let found = page.html.matches(of: #/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/#)
    return Dictionary(uniqueKeysWithValues: found.map { (String($0.1), String($0.2)) })
  }

  @Test("Pages name each other as alternates, in both directions, with a default")
  func alternatesBothWays() throws {
    var source = try SiteFixture.spanish()
    source.translate("c/index.md", into: "ar", ["title": "مجتمع"])
    let site = try source.build()
    let all = [
      "en": "https://example.org/c/", "es": "https://example.org/es/c/",
      "ar": "https://example.org/ar/c/", "x-default": "https://example.org/c/",
    ]
    for path in ["c/index.html", "es/c/index.html", "ar/c/index.html"] {
      #expect(alternates(try site.page(path)) == all)
    }
    #expect(alternates(try site.page("page/index.html")).isEmpty)
    let map = try site.page("sitemap.xml")
    #expect(map.contains("<loc>https://example.org/es/c/</loc><xhtml:link rel=\"alternate\" hr"))
    #expect(map.contains("hreflang=\"ar\" href=\"https://example.org/ar/c/\"/>"))
    #expect(!map.contains("translations"))
  }

  private func ways(_ page: PageText) -> [String] {
    guard let nav = page.cut(from: "<nav class=\"languages\"", to: "</nav>") else { return [] }
    return nav.matches(of: #/<a href="([^"]+)" hreflang="[^>]+?"( aria-current="true")?>([^<]+)</#)
      .map { "\($0.3) \($0.1)\($0.2 == nil ? "" : " *")" }
  }

  @Test("The switch leads to the same page, else to the nearest above it, never to nothing")
  func languageSwitch() throws {
    let site = try SiteFixture.spanish().build()
    #expect(
      ways(try site.page("c/meetings/b/index.html")) == [
        "English ../../../c/meetings/b/index.html *", "Español ../../../es/c/meetings/index.html",
      ])
    #expect(
      ways(try site.page("es/c/meetings/a/index.html")) == [
        "English ../../../../c/meetings/a/index.html",
        "Español ../../../../es/c/meetings/a/index.html *",
      ])
    // Nothing above it is in Spanish.
    #expect(ways(try site.page("page/index.html")).isEmpty)
    for page in site.pages {
      for href in page.html.matches(of: #/<a href="([^"]+)" hreflang/#).map({ String($0.1) }) {
        let depth = page.path.split(separator: "/").count - 1
        let target = href.split(separator: "#")[0].dropFirst(href.hasPrefix("/") ? 1 : depth * 3)
        #expect(site.paths.contains(String(target)), "\(page.path): \(href)")
      }
    }
  }

  @Test("More than three languages are folded")
  func folded() throws {
    var source = try SiteFixture.english()
    for language in ["es", "fr", "so"] { source.translate("index.md", into: language, body: "x") }
    let page = try source.build().page("index.html")
    #expect(page.contains("<details><summary lang=\"en\">English</summary>"))
    #expect(ways(page).count == 4)
  }

  @Test("A site in one language has no switch, no page of translations and no marks")
  func oneLanguage() throws {
    let site = try SiteFixture.english().build()
    #expect(!site.facts.isMultilingual)
    #expect(!site.paths.contains("translations/index.html"))
    #expect(
      site.pages.allSatisfy { !$0.contains("class=\"languages\"") && !$0.contains("hreflang") })
  }

  @Test("Where the interface has no words in a language, only the content says it is in it")
  func noInterface() throws {
    var source = try SiteFixture.english()
    source.words = [:]
    source.translate("page.md", into: "so", ["title": "Bog"], body: "## Qayb\n\nQoraal")
    let page = try source.build().page("so/page/index.html")
    #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<main id=\"site-main\" lang=\"so\" dir=\"ltr\">"))
    #expect(page.contains("<h1>Bog</h1>"))
    #expect(page.contains("<p>Qoraal</p>"))
  }

  @Test("An entry in another language says so where a page in the site’s own lists it, and back")
  func foreignEntry() throws {
    var source = SiteFixture()
    source.add("a/index.md", title: "A")
    source.add("a/hola.md", title: "Hola", body: "Vea [A](index.md)") { $0.language = "es" }
    let site = try source.build()
    #expect(try site.page("a/index.html").contains("<span lang=\"es\">Hola</span>"))
    let page = try site.page("a/hola/index.html")
    #expect(page.contains("<main id=\"site-main\" lang=\"es\" dir=\"ltr\">"))
    #expect(page.contains("<h1>Hola</h1>"))
    #expect(try site.page("a/index.html").contains("<h1>A</h1>"))
  }

  @Test("An Arabic page is written from right to left, and English words in it are not")
  func rightToLeft() throws {
    var source = try SiteFixture.english()
    source.translate("c/index.md", into: "ar", ["title": "مجتمع"], body: "كلمات")
    let page = try source.build().page("ar/c/index.html")
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("<span lang=\"en\" dir=\"ltr\">Kickoff</span>"))
  }
}
