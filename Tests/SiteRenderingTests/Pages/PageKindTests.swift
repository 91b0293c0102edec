import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Kinds of pages")
struct PageKindTests {
  @Test(
    "Each page says in its body of what kind it is",
    arguments: [
      ("index.html", "home"), ("404.html", "not-found"), ("a/index.html", "folder"),
      ("a/b/index.html", "page"), ("one/index.html", "community"), ("tags/index.html", "tags"),
      ("tags/housing/index.html", "tag"), ("one/meetings/index.html", "meetings"),
      ("one/meetings/m/index.html", "meeting"),
      ("one/meetings/2026-02/index.html", "meetings-month"),
      ("one/next-steps/index.html", "next-steps"), ("one/report/index.html", "report"),
      ("communities/index.html", "communities"),
    ])
  func kinds(path: String, kind: String) throws {
    var source = SiteFixture()
    source.add("a/b.md", title: "B") { $0.tags = [located("Housing")] }
    source.add("one/index.md", title: "One", try community())
    source.add("one/meetings/m.md", title: "M", try meeting("2026-02-03"))
    #expect(try source.build().page(path).contains("<body data-page=\"\(kind)\""))
  }
}
