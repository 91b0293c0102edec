import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Who mentions whom")
struct MentionRegisterTests {
  private let rowTitle = "<p class=\"row-title\""

  @Test("A page lists those that link to it or name it, each once, in the order of their sources")
  func mentions() throws {
    var source = SiteFixture()
    source.add(
      "equity/index.md", title: "Equity", try community { $0.aim = sentence("As @ana says") })
    source.add("equity/people/ana.md", title: "Ana", person())
    source.add("equity/b.md", title: "B", body: "@ana and [Ana](people/ana.md)")
    source.add(
      "equity/meetings/m.md", title: "M",
      try meeting("2026-02-03") { $0.decisions = [sentence("@ana leads, @ana writes")] },
      body: "[Ana](../people/ana.md)")
    let page = try source.build().page("equity/people/ana/index.html")
    #expect(
      page.texts(rowTitle, in: "site-mentions") == ["B Page", "Equity Community", "M Meeting"])
  }

  @Test("Nobody is mentioned by the own page")
  func oneself() throws {
    var source = SiteFixture()
    source.add("people/ana.md", title: "Ana", person(), body: "I am @ana, see [me](ana.md).")
    let page = try source.build().page("people/ana/index.html")
    #expect(!page.contains("site-mentions"))
  }

  @Test("What the public may not see mentions nothing")
  func hidden() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A")
    source.add("b.md", title: "B", body: "[A](a.md)") { $0.visibility = .members }
    source.add("c.md", title: "C", body: "> [!MEMBERS]\n> [A](a.md)")
    #expect(try !source.build().page("a/index.html").contains("site-mentions"))
    source.audience = .members
    let page = try source.build().page("a/index.html")
    #expect(page.texts(rowTitle, in: "site-mentions") == ["B Page", "C Page"])
  }
}
