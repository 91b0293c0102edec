import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Contents of a page")
struct ContentsTests {
  private func contents(_ body: String) throws -> String? {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: body)
    let page = try source.build().page("a/index.html")
    guard let nav = page.cut(from: "<nav class=\"contents\"", to: "</nav>"),
      let list = PageText(path: "", html: nav + "</nav>").cut(from: "<ul>", to: "</nav>")
    else { return nil }
    return list.split(separator: "\n").prefix { $0 != "</div>" }.dropLast().joined()
  }

  @Test("Three sections make contents, two do not")
  func threshold() throws {
    #expect(try contents("## One\n\n## Two\n\n### Three\n\n### Four") == nil)
    let list = try contents("## One\n\n## Two\n\n## Three")
    #expect(
      list == """
        <li><a href="#one">One</a></li><li><a href="#two">Two</a></li>\
        <li><a href="#three">Three</a></li>
        """)
  }

  @Test("Subsections lie below their section, deeper ones are left out")
  func nesting() throws {
    let list = try contents(
      "## A & b\n\n### Sub *one*\n\n#### Deep\n\n### Sub two\n\n## C\n\n## D\n\n### Sub\n\n### Sub")
    #expect(
      list == """
        <li><a href="#a--b">A &amp; b</a><ul><li><a href="#sub-one">Sub one</a></li>\
        <li><a href="#sub-two">Sub two</a></li></ul></li><li><a href="#c">C</a></li>\
        <li><a href="#d">D</a><ul><li><a href="#sub">Sub</a></li>\
        <li><a href="#sub-1">Sub</a></li></ul></li>
        """)
  }

  @Test("The heading that is the page's title is not among them")
  func title() throws {
    let list = try contents("# A\n\n## One\n\n## Two\n\n## Three")
    #expect(list?.contains("#a\"") == false)
    #expect(list?.hasPrefix("<li><a href=\"#one\">") == true)
  }

  @Test("A template's own sections count, and every one has its place")
  func ownSections() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    source.add(
      "one/meetings/a.md", title: "A",
      try meeting("2026-02-03") {
        $0.decisions = [sentence("Yes")]
        $0.materials = [Material(title: "Slides", location: nil)]
      }, body: "## What was said")
    let site = try source.build()
    let page = try site.page("one/meetings/a/index.html")
    let nav = try #require(page.cut(from: "<nav class=\"contents\"", to: "</nav>"))
    let fragments = PageText(path: "", html: nav).addresses
    #expect(fragments == ["#site-decisions", "#site-notes", "#what-was-said", "#site-materials"])
    #expect(fragments.allSatisfy { page.ids.contains(String($0.dropFirst())) })
  }
}
