import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("A site in several languages")
struct EditionTests {
  /// A home page, a community with two meetings, one of them in Spanish, and a page without
  /// translation.
  private func source() throws -> SiteFixture {
    var source = SiteFixture()
    source.baseURL = "https://example.org/"
    source.settings.title = "Handbook"
    source.words["es"] = ["meetings": "Reuniones", "pattern_date": "d 'de' MMMM 'de' y"]
    source.words["ar"] = ["meetings": "الاجتماعات"]
    source.add("index.md", title: "Welcome", body: "See [the page](page.md).")
    source.add("page.md", title: "Page", body: "## Part\n\nText")
    source.add("c/index.md", title: "COP", try community(), body: "Words")
    source.add(
      "c/meetings/a.md", title: "Kickoff",
      try meeting("2026-03-03 10:00") {
        $0.agenda = [AgendaItem(title: sentence("One")), AgendaItem(title: sentence("Two"))]
        $0.aim = sentence("Begin")
      }, body: "- [ ] Book a room")
    source.add("c/meetings/b.md", title: "Second", try meeting("2026-04-07 10:00"))
    source.add("c/outcomes/o.md", title: "More buses", try outcome(), body: "Because.")
    return source
  }

  private func spanish() throws -> SiteFixture {
    var source = try source()
    source.translate("c/index.md", into: "es", ["title": "La COP"], body: "Palabras")
    source.translate(
      "c/meetings/a.md", into: "es", ["title": "Arranque"],
      body: "Vea [b](b.md), [c](../index.es.md).\n\n- [ ] Reservar una sala"
    ) { translation in
      let place = translation.place
      let items = [Sentence("Uno", at: place), nil].map { Translation.Text.Item(title: $0) }
      translation.texts.append(Translation.Text("agenda", .list(items), at: place))
    }
    return source
  }

  @Test("What is translated exists in the language, with what the site makes of it; no more")
  func made() throws {
    let site = try spanish().build()
    let paths = site.paths.filter { $0.hasPrefix("es/") }
    #expect(
      paths == [
        "es/c/index.html", "es/c/meetings/a/index.html", "es/c/meetings/index.html",
        "es/c/next-steps/index.html", "es/c/outcomes/index.html", "es/c/traceability/index.html",
        "es/c/meetings/a/run-sheet/index.html", "es/c/meetings/2026-03/index.html",
        "es/c/meetings/2026-04/index.html", "es/c/outcomes/status/draft/index.html",
        "es/c/report/index.html", "es/c/slides/index.html",
      ])
    #expect(Set(site.paths).count == site.paths.count)
    #expect(site.headlines.isEmpty)
  }

  @Test("A page says its language; texts in it that are in another one say theirs")
  func languages() throws {
    let page = try spanish().build().page("es/c/meetings/a/index.html")
    #expect(page.contains("<html lang=\"es\" dir=\"ltr\">"))
    #expect(page.texts("<h1") == ["Arranque"])
    #expect(page.contains("<p class=\"row-title\">Uno</p>"))
    #expect(page.contains("<p class=\"row-title\"><span lang=\"en\">Two</span></p>"))
    #expect(page.contains("<dd><span lang=\"en\">Begin</span></dd>"))
    #expect(page.contains("<span lang=\"en\">Handbook</span></a></p>"))
    #expect(page.contains("<title>Arranque – La COP – Handbook</title>"))
    let list = try spanish().build().page("es/c/meetings/index.html")
    #expect(list.texts("<h1") == ["Reuniones"])
    #expect(list.texts("<p class=\"row-title\"") == ["Arranque", "Second"])
    #expect(
      list.contains(
        "<a href=\"../../../c/meetings/b/index.html\" hreflang=\"en\"><span lang=\"en\">Second"))
    #expect(list.contains("<a href=\"../../../es/c/meetings/a/index.html\">Arranque</a>"))
  }

  @Test("No mark is left in any file of a site in several languages")
  func noMarks() throws {
    var source = try spanish()
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
    let site = try spanish().build()
    let steps = try site.page("es/c/next-steps/index.html")
    #expect(steps.texts("<p class=\"row-title\"") == ["Reservar una sala"])
    #expect(try site.page("c/next-steps/index.html").texts("<p class=\"row-title\"") == ["Book a room"])
    let data = site.paths.filter { $0.hasSuffix(".json") || $0.hasSuffix(".ics") }
    #expect(!data.isEmpty && data.allSatisfy { !$0.hasPrefix("es/") })
  }

  @Test("Links lead to the page in the reader’s language where there is one, else to the original")
  func links() throws {
    let site = try spanish().build()
    let page = try site.page("es/c/meetings/a/index.html")
    #expect(page.contains("Vea <a href=\"../../../../c/meetings/b/index.html\" hreflang=\"en\">b</a>"))
    #expect(page.contains("<a href=\"../../../../es/c/index.html\">c</a>"))
    var source = try spanish()
    source.add("en.md", title: "X", body: "[en español](c/index.es.md#x)")
    let other = try source.build()
    #expect(try other.page("en/index.html").contains("<a href=\"../es/c/index.html#x\">en español</a>"))
  }

  private func alternates(_ page: PageText) -> [String: String] {
    let found = page.html.matches(of: #/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/#)
    return Dictionary(uniqueKeysWithValues: found.map { (String($0.1), String($0.2)) })
  }

  @Test("Pages name each other as alternates, in both directions, with a default")
  func alternatesBothWays() throws {
    var source = try spanish()
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
    return nav.matches(of: #/<a href="([^"]+)" hreflang="[^"]+" lang="([^"]+)" dir="[^"]+"( aria-current="true")?>([^<]+)</#)
      .map { "\($0.4) \($0.1)\($0.3 == nil ? "" : " *")" }
  }

  @Test("The switch leads to the same page, else to the nearest above it, never to nothing")
  func languageSwitch() throws {
    let site = try spanish().build()
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
    var source = try source()
    for language in ["es", "fr", "so"] { source.translate("index.md", into: language, body: "x") }
    let page = try source.build().page("index.html")
    #expect(page.contains("<details><summary lang=\"en\">English</summary>"))
    #expect(ways(page).count == 4)
  }

  @Test("A site in one language has no switch, no page of translations and no marks")
  func oneLanguage() throws {
    let site = try source().build()
    #expect(!site.facts.isMultilingual)
    #expect(!site.paths.contains("translations/index.html"))
    #expect(site.pages.allSatisfy { !$0.contains("class=\"languages\"") && !$0.contains("hreflang") })
  }

  @Test("Where the interface has no words in a language, only the content says it is in it")
  func noInterface() throws {
    var source = try source()
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
    var source = try source()
    source.translate("c/index.md", into: "ar", ["title": "مجتمع"], body: "كلمات")
    let page = try source.build().page("ar/c/index.html")
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("<span lang=\"en\" dir=\"ltr\">Kickoff</span>"))
  }

  @Test("What is for members only is in no language of the public site")
  func secrets() throws {
    var source = try spanish()
    source.add("secret.md", title: "Hush") { $0.visibility = .members }
    source.translate("secret.md", into: "es", ["title": "Callado"], body: "Susurro")
    source.translate(
      "index.md", into: "es", ["title": "Hola"],
      body: "[x](secret.es.md)\n\n> [!MEMBERS]\n> Susurro")
    source.add("draft.md", title: "Draft") { $0.isDraft = true }
    source.translate("draft.md", into: "es", ["title": "Borrador"])
    source.translate("page.md", into: "es", ["title": "Esbozo"]) { $0.isDraft = true }
    let site = try source.build()
    #expect(site.headlines.isEmpty)
    let words = ["Hush", "Callado", "Susurro", "Borrador", "Esbozo"]
    for file in site.outputs {
      guard case .bytes(let bytes) = file.content else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!words.contains { text.contains($0) }, "\(file.path)")
    }
    #expect(!site.paths.contains("es/page/index.html"))
    source.audience = .members
    let members = try source.build()
    #expect(try members.page("es/index.html").contains("Susurro"))
    #expect(try members.page("es/secret/index.html").contains("Callado"))
  }

  @Test("An address that an edition needs and an author has taken is an error")
  func collisions() throws {
    var source = try source()
    source.add("es/index.md", title: "Mine")
    source.add("es/page.md", title: "Mine, too")
    source.translate("index.md", into: "es", ["title": "Hola"])
    source.translate("page.md", into: "es", ["title": "Página"])
    #expect(
      try source.build().headlines.filter { $0.contains("address") } == [
        "the translation of the page ‘Hola’ has the address ‘/es/’, which belongs to the page "
          + "‘Mine’; give it another address with `slug:`, or rename one of the files",
        "the translation of the page ‘Página’ has the address ‘/es/page/’, which belongs to the "
          + "page ‘Mine, too’; give it another address with `slug:`, or rename one of the files",
      ])
  }

  @Test("A file that only a translation uses is published, once")
  func files() throws {
    var source = try source()
    source.addFile("map.png", size: ImageSize(width: 10, height: 10))
    source.translate("page.md", into: "es", body: "![Mapa](map.png)")
    let site = try source.build()
    #expect(site.paths.filter { $0.hasSuffix("map.png") } == ["map.png"])
    #expect(try site.page("es/page/index.html").contains("src=\"../../map.png\""))
  }

  @Test("Headings are those of the page in the reader’s language")
  func fragments() throws {
    var source = try source()
    source.translate("page.md", into: "es", body: "## Parte")
    source.translate("index.md", into: "es", body: "[a](page.md#parte) [b](page.md#part)")
    #expect(
      try source.build().headlines
        == ["‘page.md#part’ leads to no heading of that page; did you mean ‘parte’?"])
  }

  @Test("Translators are told what is missing and what has changed, readers that it has")
  func outdated() throws {
    var source = try spanish()
    source.settings.repository = .init(url: "https://github.com/o/r")
    source.translate("page.md", into: "es", ["title": "Página"]) {
      $0.freshness = .outdated(since: 1_767_312_000)
      $0.lastModified = 1_767_225_600
    }
    let site = try source.build()
    let page = try site.page("es/page/index.html")
    #expect(page.texts("<p class=\"notice\"").count == 1)
    #expect(page.contains("<a href=\"../../page/index.html\" hreflang=\"en\">Read the original"))
    #expect(page.contains("github.com/o/r/edit/main/content/page.es.md"))
    let list = try site.page("translations/index.html")
    #expect(list.texts("<h2") == ["Español"])
    #expect(list.texts("<h3") == ["Changed since", "Not translated yet", "Up to date"])
    #expect(list.contains("<p>3 of 6 pages translated</p>"))
    #expect(list.texts("<p class=\"row-title\"").first == "Page → Página")
    #expect(
      list.texts("<p class=\"row-facts\"").first
        == "Original changed: 2 January 2026Translated: 1 January 2026See what changed")
    #expect(list.contains("https://github.com/o/r/commits/main/content/page.md"))
    #expect(list.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(try site.page("index.html").contains("<a href=\"translations/index.html\">Translations"))
  }

  @Test("The same content gives the same bytes, in whatever order it was read")
  func deterministic() throws {
    var source = try spanish()
    source.translate("index.md", into: "ar", ["title": "أهلا"])
    let one = try source.build()
    source.reverseReading()
    let other = try source.build()
    #expect(one.paths == other.paths)
    for page in one.pages { #expect(try other.page(page.path).html == page.html) }
  }
}
