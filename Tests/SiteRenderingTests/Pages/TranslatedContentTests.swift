import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("What translators write and are told")
struct TranslatedContentTests {
  @Test("What is for members only is in no language of the public site")
  func secrets() throws {
    var source = try SiteFixture.spanish()
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
    var source = try SiteFixture.english()
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
    var source = try SiteFixture.english()
    source.addFile("map.png", size: ImageSize(width: 10, height: 10))
    source.translate("page.md", into: "es", body: "![Mapa](map.png)")
    let site = try source.build()
    #expect(site.paths.filter { $0.hasSuffix("map.png") } == ["map.png"])
    #expect(try site.page("es/page/index.html").contains("src=\"../../map.png\""))
  }

  @Test("Headings are those of the page in the reader’s language")
  func fragments() throws {
    var source = try SiteFixture.english()
    source.translate("page.md", into: "es", body: "## Parte")
    source.translate("index.md", into: "es", body: "[a](page.md#parte) [b](page.md#part)")
    #expect(
      try source.build().headlines
        == ["‘page.md#part’ leads to no heading of that page; did you mean ‘parte’?"])
  }

  @Test("Translators are told what is missing and what has changed, readers that it has")
  func outdated() throws {
    var source = try SiteFixture.spanish()
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
        == "Original changed: 2\u{A0}January\u{A0}2026Translated: 1\u{A0}January\u{A0}2026"
        + "See what changed")
    #expect(list.contains("https://github.com/o/r/commits/main/content/page.md"))
    #expect(list.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(
      try site.page("index.html").contains("<a href=\"translations/index.html\">Translations"))
  }

  @Test("The same content gives the same bytes, in whatever order it was read")
  func deterministic() throws {
    var source = try SiteFixture.spanish()
    source.translate("index.md", into: "ar", ["title": "أهلا"])
    let one = try source.build()
    source.reverseReading()
    let other = try source.build()
    #expect(one.paths == other.paths)
    for page in one.pages { #expect(try other.page(page.path).html == page.html) }
  }
}
