import HandbookModel
import Testing

@testable import SiteRendering

@Suite("The tree of pages")
struct PageTreeTests {
  private func pager(_ path: String, _ site: BuiltSite) throws -> [String] {
    try site.page(path).texts("<span class=\"pager-title\"")
  }

  @Test("A breadcrumb leads from home over every folder to the page above")
  func breadcrumb() throws {
    var source = SiteFixture()
    source.add("index.md", title: "Start")
    source.add("communities/equity/index.md", title: "Equity", try community())
    source.add("communities/equity/meetings/a.md", title: "A", try meeting("2026-02-03"))
    let site = try source.build()
    let page = try site.page("communities/equity/meetings/a/index.html")
    let trail = PageText(
      path: "", html: try #require(page.cut(from: "<nav class=\"breadcrumb\"", to: "</nav>")))
    #expect(trail.texts("<li") == ["Home", "Communities", "Equity", "Meetings"])
    #expect(
      trail.addresses == [
        "../../../../index.html", "../../../../communities/index.html",
        "../../../../communities/equity/index.html",
        "../../../../communities/equity/meetings/index.html",
      ])
    #expect(try !site.page("index.html").contains("breadcrumb"))
  }

  @Test("Pages follow one another by their order, then by their titles")
  func pages() throws {
    var source = SiteFixture()
    source.add("guides/index.md", title: "Guides")
    source.add("guides/a.md", title: "Zebra")
    source.add("guides/b.md", body: "# apple")
    source.add("guides/c.md", title: "Last") { $0.order = 2 }
    source.add("guides/d.md", title: "First") { $0.order = -1 }
    source.add("guides/inner/x.md", title: "X")
    let site = try source.build()
    let rows = try site.page("guides/index.html").texts("<p class=\"row-title\"")
    #expect(rows == ["First", "Last", "apple", "Inner", "Zebra"])
    #expect(try pager("guides/d/index.html", site) == ["Last"])
    #expect(try pager("guides/b/index.html", site) == ["Last", "Inner"])
    #expect(try pager("guides/a/index.html", site) == ["Inner"])
    #expect(try pager("guides/inner/x/index.html", site) == [])
  }

  @Test("Meetings follow one another by time, those of another community apart")
  func meetings() throws {
    var source = SiteFixture()
    for community in ["one", "two"] {
      source.add("\(community)/index.md", title: community, try SiteRenderingTests.community())
    }
    source.add("one/meetings/a.md", title: "Late", try meeting("2026-03-01 10:00"))
    source.add("one/meetings/b.md", title: "Early", try meeting("2026-01-01"))
    source.add("two/meetings/c.md", title: "Between", try meeting("2026-02-01"))
    source.add("one/meetings/d.md", title: "Same day", try meeting("2026-03-01"))
    let site = try source.build()
    #expect(try pager("one/meetings/b/index.html", site) == ["Same day"])
    #expect(try pager("one/meetings/d/index.html", site) == ["Early", "Late"])
    #expect(try pager("two/meetings/c/index.html", site) == [])
    let note = try site.page("one/meetings/d/index.html").texts("<span class=\"pager-note\"")
    #expect(note == ["1\u{A0}January\u{A0}2026", "1\u{A0}March\u{A0}2026"])
  }

  @Test("Outcomes follow one another by number, as numbers are read")
  func outcomes() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    for number in ["R10", "R2", "R1"] {
      source.add(
        "one/outcomes/\(number).md", title: "Outcome \(number)",
        try outcome { $0.number = located(number) })
    }
    let site = try source.build()
    #expect(try pager("one/outcomes/r2/index.html", site) == ["Outcome R1", "Outcome R10"])
  }
}
