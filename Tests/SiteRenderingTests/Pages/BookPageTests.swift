import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("All pages of a section on one")
struct BookPageTests {
  private func site() throws -> BuiltSite {
    var source = SiteFixture()
    source.baseURL = "https://example.org/"
    source.add("guide/index.md", title: "Guide", body: "## Start\n\n[Two](two.md#end)")
    let end = "## Start\n\n## End\n\n[Home](../one/index.md)"
    source.add("guide/two.md", title: "Two", body: end) { $0.order = 1 }
    source.add("guide/deep/three.md", title: "Drei", body: "[Two](../two.md)\n\n![x](x.png)") {
      $0.language = "ar"
    }
    source.addFile("guide/deep/x.png", size: ImageSize(width: 1, height: 1))
    source.add("alone/index.md", title: "Alone")
    source.add("one/index.md", title: "One", try community(), body: "[M](meetings/m.md)")
    source.add("one/page.md", title: "Page")
    source.add("one/people/ana.md", title: "Ana", person())
    source.add(
      "one/meetings/m.md", title: "M", try meeting("2026-02-03"), body: "## Start\n\nSaid.")
    source.add("one/outcomes/r.md", title: "R", try outcome { $0.number = located("R1") })
    source.add("one/secret.md", title: "Secret") { $0.visibility = .members }
    return try source.build()
  }

  @Test("Communities have one, and folders right below the home page that hold pages")
  func which() throws {
    #expect(
      try site().paths.filter { $0.hasSuffix("print/index.html") }.sorted() == [
        "guide/print/index.html", "one/print/index.html",
      ])
  }

  @Test("It lists and holds every page in the order of reading, and people not")
  func order() throws {
    let site = try site()
    let guide = try site.page("guide/print/index.html")
    #expect(guide.texts("<h2") == ["Contents", "Guide", "Two", "Drei"])
    let one = try site.page("one/print/index.html")
    #expect(one.texts("<h2") == ["Contents", "One", "Page", "M", "R"])
    let link = "<li><a href=\"#site-part-3\">M</a> <span class=\"quiet\">"
    #expect(one.contains(link + "3\u{A0}February\u{A0}2026</span></li>"))
    #expect(one.texts("<h1") == ["One"])
  }

  @Test("Ids differ, and links between its pages stay on it, to the place that they name")
  func links() throws {
    let site = try site()
    let guide = try site.page("guide/print/index.html")
    #expect(Set(guide.ids).count == guide.ids.count)
    // In the contents, in a text, in the list of the section's pages, in another text.
    #expect(
      guide.addresses(ofLinks: "Two")
        == ["#site-part-2", "#p2-end", "#site-part-2", "#site-part-2"])
    #expect(guide.ids.contains("p2-end"))
    #expect(guide.addresses(ofLinks: "Home").last == "../../one/index.html")
    #expect(try site.page("one/print/index.html").addresses(ofLinks: "M").contains("#site-part-3"))
  }

  @Test("A page in another language says so; pictures wait until they are looked at")
  func parts() throws {
    let guide = try site().page("guide/print/index.html")
    #expect(guide.contains("id=\"site-part-3\" lang=\"ar\" dir=\"rtl\">"))
    #expect(guide.contains("<img loading=\"lazy\" src=\"../../guide/deep/x.png\""))
  }

  @Test("It is not for search engines, and its section leads to it")
  func place() throws {
    let site = try site()
    let guide = try site.page("guide/print/index.html")
    #expect(guide.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(guide.contains("<title>Guide, all on one page – "))
    let link = "Print this section, all on one page"
    #expect(
      try site.page("guide/index.html").addresses(ofLinks: link) == ["../guide/print/index.html"])
    #expect(
      try site.page("one/index.html").addresses(ofLinks: link) == ["../one/print/index.html"])
    #expect(try site.page("guide/two/index.html").addresses(ofLinks: link) == [])
    let map = try #require(site.outputs.first { $0.path == "sitemap.xml" })
    guard case .bytes(let bytes) = map.content else { return }
    #expect(!String(decoding: bytes, as: UTF8.self).contains("/print/"))
  }
}
