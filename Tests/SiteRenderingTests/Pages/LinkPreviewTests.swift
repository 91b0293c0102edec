import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("How other sites show a link to a page")
struct LinkPreviewTests {
  /// `og:title: A`, in order.
  private func preview(_ page: PageText) -> [String] {
    page.html.matches(of: #/<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)">/#)
      .map { "\($0.1): \($0.2)" }
  }

  private func site(_ edit: (inout SiteFixture) throws -> Void = { _ in }) throws -> SiteFixture {
    var source = SiteFixture()
    source.baseURL = "https://example.org/h/"
    source.settings.title = "Handbook"
    let size = ImageSize(width: 1200, height: 630)
    for name in ["site.png", "one/one.jpg", "one/b.webp"] { source.addFile(name, size: size) }
    source.settings.image = located("site.png")
    source.settings.imageAlt = "A bridge"
    source.add("a.md", title: "A & B") { $0.summary = "What it is." }
    source.add("one/index.md", title: "One", try community()) {
      $0.image = FileReference("one.jpg", at: $0.place)
      $0.imageAlt = "Two rings"
    }
    source.add("one/b.md", title: "B") {
      $0.image = FileReference("b.webp", at: $0.place)
      $0.language = "es"
    }
    try edit(&source)
    return source
  }

  @Test("Title, kind, site, language, summary, address and picture are said")
  func tags() throws {
    let site = try site().build()
    #expect(
      try preview(site.page("a/index.html")) == [
        "og:title: A &amp; B", "og:type: article", "og:site_name: Handbook",
        "og:locale: en_US", "og:description: What it is.", "og:url: https://example.org/h/a/",
        "og:image: https://example.org/h/site.png", "og:image:width: 1200",
        "og:image:height: 630", "og:image:alt: A bridge", "twitter:card: summary_large_image",
      ])
    #expect(try preview(site.page("index.html")).contains("og:type: website"))
    #expect(site.headlines == [])
  }

  @Test("A page's own picture goes before its community's, that before the site's")
  func pictures() throws {
    let site = try site().build()
    let own = try preview(site.page("one/b/index.html"))
    #expect(own.contains("og:image: https://example.org/h/one/b.webp"))
    #expect(own.contains("og:image:alt: B") && own.contains("og:locale: es_ES"))
    for page in ["one/index.html", "one/meetings/index.html", "one/print/index.html"] {
      let found = try preview(site.page(page))
      #expect(found.contains("og:image: https://example.org/h/one/one.jpg"), "\(page)")
      #expect(found.contains("og:image:alt: Two rings"), "\(page)")
    }
    let copies = site.outputs.filter { if case .copy = $0.content { true } else { false } }
    #expect(copies.map(\.path) == ["one/b.webp", "one/one.jpg", "site.png"])
  }

  @Test("Without an address of the site no address is said, and so no picture")
  func noAddress() throws {
    var source = try site()
    source.baseURL = nil
    let found = try preview(source.build().page("a/index.html"))
    #expect(found.contains("og:title: A &amp; B") && found.contains("twitter:card: summary"))
    #expect(!found.contains { $0.contains("og:url") || $0.contains("og:image") })
  }

  @Test("Members' builds, and pages in place of others, show nothing elsewhere")
  func members() throws {
    var source = try site()
    #expect(try preview(source.build().page("404.html")) == [])
    source.audience = .members
    #expect(try preview(source.build().page("a/index.html")) == [])
  }

  @Test("A picture that is missing, or that others do not show, is a warning")
  func faults() throws {
    let source = try site {
      $0.settings.image = located("none.png")
      $0.addFile("drawing.svg", size: ImageSize(width: 10, height: 10))
      $0.add("c.md", title: "C") { $0.image = FileReference("drawing.svg", at: $0.place) }
      $0.add("d.md", title: "D") { $0.image = FileReference("gone.png", at: $0.place) }
    }
    let site = try source.build()
    #expect(
      site.headlines == [
        "there is no file ‘none.png’",
        "other sites do not show ‘drawing.svg’; use a PNG, JPEG, GIF or WebP picture, best of 1200 "
          + "× 630 pixels", "there is no file ‘gone.png’",
      ])
    #expect(site.diagnostics.map(\.code.rawValue).contains("unfit-preview"))
    #expect(try !preview(site.page("c/index.html")).contains { $0.hasPrefix("og:image") })
  }
}
