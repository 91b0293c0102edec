import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("The pages of a site")
struct SitePlanTests {
  @Test("A site of nothing has a home page, one for searches, for errors and for lost connections")
  func empty() throws {
    let site = try SiteFixture().build()
    #expect(
      site.paths.filter { $0.hasSuffix(".html") } == [
        "index.html", "search/index.html", "404.html", "offline.html",
      ])
    #expect(site.headlines == [])
    #expect(try site.page("index.html").texts("<h1") == ["Home"])
  }

  @Test("The home page is what its author wrote, under the site's own title")
  func writtenHome() throws {
    var source = SiteFixture()
    source.settings.title = "Handbooks"
    source.add("index.md", title: "Welcome", body: "Come in.")
    let page = try source.build().page("index.html")
    #expect(page.texts("<h1") == ["Welcome"])
    #expect(page.texts("<title") == ["Handbooks"])
    #expect(page.contains("<p>Come in.</p>"))
  }

  @Test("A community at the root is the home page, with its lists right below")
  func rootCommunity() throws {
    var source = SiteFixture()
    source.add("index.md", title: "Equity", try community())
    source.add("meetings/kickoff.md", title: "Kick-off", try meeting("2026-02-03"))
    source.add("people/ana.md", title: "Ana", person())
    let site = try source.build()
    #expect(site.headlines == [])
    #expect(
      site.paths.filter { $0.hasSuffix("index.html") }.sorted() == [
        "index.html", "meetings/2026-02/index.html", "meetings/index.html",
        "meetings/kickoff/index.html", "next-steps/index.html", "people/ana/index.html",
        "people/index.html", "print/index.html", "report/index.html", "search/index.html",
      ])
  }

  @Test("A community has only the lists that have something in them")
  func lists() throws {
    var source = SiteFixture()
    source.add("communities/equity/index.md", title: "Equity", try community())
    source.add("communities/equity/outcomes/r1.md", title: "Open the doors", try outcome())
    let site = try source.build()
    #expect(
      site.paths.filter { $0.hasSuffix("index.html") }.sorted() == [
        "communities/equity/index.html", "communities/equity/meetings/index.html",
        "communities/equity/next-steps/index.html", "communities/equity/outcomes/index.html",
        "communities/equity/outcomes/r1/index.html",
        "communities/equity/outcomes/status/draft/index.html",
        "communities/equity/print/index.html", "communities/equity/report/index.html",
        "communities/equity/slides/index.html",
        "communities/equity/traceability/index.html", "communities/index.html", "index.html",
        "next-steps/index.html", "outcomes/index.html", "outcomes/status/draft/index.html",
        "search/index.html",
      ])
  }

  @Test("A section page that stands at a list's address introduces the list")
  func adopted() throws {
    var source = SiteFixture()
    source.add("equity/index.md", title: "Equity", try community())
    source.add(
      "equity/meetings/index.md", title: "When we meet", body: "On Tuesdays, see [it](kickoff.md).")
    source.add("equity/meetings/kickoff.md", title: "Kick-off", try meeting("2026-03-03"))
    let site = try source.build()
    let page = try site.page("equity/meetings/index.html")
    #expect(site.headlines == [])
    #expect(page.texts("<h1") == ["When we meet"])
    #expect(page.contains("On Tuesdays"))
    #expect(page.texts("<p class=\"row-title\"") == ["Kick-off"])
    // What its text links to knows of it.
    let kickoff = try site.page("equity/meetings/kickoff/index.html")
    #expect(kickoff.texts("<p class=\"row-title\"", in: "site-mentions") == ["When we meet Page"])
  }

  @Test("Two section pages for one list are told of, neither is lost silently")
  func twoSections() throws {
    var source = SiteFixture()
    source.add("equity/index.md", title: "Equity", try community())
    source.add("equity/meetings.md", title: "One")
    source.add("equity/meetings/index.md", title: "Other")
    let found = try #require(try source.build().diagnostics.first)
    #expect(found.code == .duplicateAddress)
    let places = [found.place.path] + found.notes.map(\.place.path)
    #expect(places.sorted() == ["content/equity/meetings.md", "content/equity/meetings/index.md"])
  }

  @Test("Folders without an index are pages that list what is in them")
  func folders() throws {
    var source = SiteFixture()
    source.add("guides/how-to-start/first/step.md", title: "The first step")
    let site = try source.build()
    let folder = try site.page("guides/how-to-start/index.html")
    #expect(folder.texts("<h1") == ["How to start"])
    #expect(folder.texts("<p class=\"row-title\"") == ["First"])
    #expect(folder.addresses.contains("../../guides/how-to-start/first/index.html"))
    #expect(site.paths.contains("guides/index.html"))
    #expect(site.paths.contains("guides/how-to-start/first/index.html"))
  }

  @Test("Tags that differ in case, spaces or accents of form only are one")
  func tags() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A") { $0.tags = [located("Open Data"), located("open-data")] }
    source.add("b.md", title: "B") { $0.tags = [located("OPEN  DATA"), located("caf\u{E9}")] }
    source.add("c.md", title: "C") { $0.tags = [located("Cafe\u{301}")] }
    let site = try source.build()
    let page = try site.page("tags/open-data/index.html")
    #expect(page.texts("<h1") == ["Open Data 2 pages"])
    #expect(page.texts("<p class=\"row-title\"") == ["A", "B"])
    let tags = try site.page("tags/index.html")
    #expect(tags.texts("<li class=\"row tag-row\"") == ["café 2 pages", "Open Data 2 pages"])
    #expect(try site.page("a/index.html").addresses(ofLinks: "Open Data").count == 1)
  }

  @Test("A tag without a letter is told of and has no page")
  func tagOfNothing() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A") { $0.tags = [located("???")] }
    let site = try source.build()
    #expect(site.headlines == ["the tag ‘???’ has neither letter nor digit"])
    #expect(!site.paths.contains { $0.hasPrefix("tags") })
  }

  @Test("A page without a title has its first heading for one, else its name")
  func titles() throws {
    var source = SiteFixture()
    source.add("a.md", body: "# What *we* do\n\nMuch.")
    source.add("how-to-join.md", body: "Come.")
    let site = try source.build()
    #expect(try site.page("a/index.html").texts("<h1") == ["What we do"])
    #expect(try site.page("how-to-join/index.html").texts("<h1") == ["How to join"])
  }
}
