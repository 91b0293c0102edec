import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("The files of a site besides its pages")
struct SiteFilesTests {
  @Test("Only files that a published page uses are published, each once")
  func files() throws {
    var source = SiteFixture()
    let place = SourcePlace(path: "content/people/ana.md")
    for name in ["shown.png", "linked.pdf", "secret.pdf", "block.pdf", "draft.pdf", "unused.pdf"] {
      source.addFile("docs/" + name)
    }
    source.addFile("people/ana.jpg")
    source.add("a.md", title: "A", body: "![Us](docs/shown.png) [x](docs/linked.pdf)")
    source.add(
      "b.md", title: "B", body: "[x](docs/linked.pdf)\n\n> [!MEMBERS]\n> [y](docs/block.pdf)")
    source.add("c.md", title: "C", body: "[x](docs/secret.pdf)") { $0.visibility = .members }
    source.add("d.md", title: "D", body: "[x](docs/draft.pdf)") { $0.isDraft = true }
    source.add(
      "people/ana.md", title: "Ana", person { $0.photo = FileReference("ana.jpg", at: place) })
    func copies() throws -> [String] {
      try source.build().outputs.compactMap { file in
        guard case .copy(of: let path) = file.content else { return nil }
        return path == file.path ? path : nil
      }
    }
    #expect(try copies() == ["docs/linked.pdf", "docs/shown.png", "people/ana.jpg"])
    source.audience = .members
    #expect(
      try copies() == [
        "docs/block.pdf", "docs/linked.pdf", "docs/secret.pdf", "docs/shown.png", "people/ana.jpg",
      ])
  }

  @Test("A file is published beside the pages of its folder, under its own name")
  func address() throws {
    var source = SiteFixture()
    source.addFile("Our Work/Über Plan.PDF")
    source.add("Our Work/index.md", title: "Work", body: "[Plan](%C3%9Cber%20Plan.PDF)")
    let site = try source.build()
    #expect(site.paths.contains("our-work/Über Plan.PDF"))
    let page = try site.page("our-work/index.html")
    #expect(page.addresses(ofLinks: "Plan") == ["../our-work/%C3%9Cber%20Plan.PDF"])
  }

  @Test("A file that a field names must exist")
  func missing() throws {
    var source = SiteFixture()
    let place = SourcePlace(path: "content/people/ana.md", line: 4, column: 8)
    source.add(
      "people/ana.md", title: "Ana", person { $0.photo = FileReference("me.jpg", at: place) })
    let site = try source.build()
    #expect(site.diagnostics.map(\.place) == [place])
    #expect(site.headlines == ["there is no file ‘me.jpg’"])
    #expect(try !site.page("people/ana/index.html").contains("<img"))
  }

  private func withNews() throws -> SiteFixture {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    source.add(
      "one/meetings/a.md", title: "Held", try meeting("2026-02-03") { $0.status = .held },
      body: "What was said.")
    source.add("one/meetings/b.md", title: "To come", try meeting("2026-03-03"))
    source.add(
      "one/meetings/c.md", title: "Off", try meeting("2026-02-04") { $0.status = .cancelled })
    source.add("one/meetings/d.md", title: "Inner", try meeting("2026-02-05")) {
      $0.visibility = .members
    }
    source.add(
      "one/outcomes/r.md", title: "Agreed",
      try outcome { $0.history = [Outcome.Event(date: try day("2026-02-06"))] })
    return source
  }

  private func text(_ path: String, _ site: BuiltSite) throws -> String {
    let file = try #require(site.outputs.first { $0.path == path })
    guard case .bytes(let bytes) = file.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Without an address of the site there is neither feed nor sitemap, nor a link to them")
  func noAddress() throws {
    let site = try withNews().build()
    #expect(!site.paths.contains { $0.hasSuffix(".xml") })
    for page in site.pages {
      #expect(!page.contains("feed.xml") && !page.contains("canonical"), "\(page.path)")
    }
  }

  @Test("With one, the feed has what has happened, newest first, and nothing for members")
  func feed() throws {
    var source = try withNews()
    source.baseURL = "https://example.org/h/"
    let site = try source.build()
    let feed = try text("feed.xml", site)
    let titles = feed.matches(of: #/<title>(.*?)</title>/#).map { String($0.1) }
    #expect(titles == ["Home", "Agreed", "Minutes: Held"])
    #expect(feed.contains("<id>https://example.org/h/one/meetings/a/#minutes</id>"))
    #expect(
      try site.page("one/meetings/a/index.html").contains(
        "<link rel=\"canonical\" href=\"https://example.org/h/one/meetings/a/\">"))
  }

  @Test("The sitemap lists every page for readers and no redirect; members' sites have none")
  func sitemap() throws {
    var source = try withNews()
    source.baseURL = "https://example.org/h/"
    source.add("old.md", title: "Old") { $0.aliases = [located("older")] }
    let site = try source.build()
    let map = try text("sitemap.xml", site)
    let pages = map.matches(of: #/<loc>https://example.org/h/(.*?)</loc>/#).map { String($0.1) }
    let expected = site.paths.filter { $0.hasSuffix("index.html") && $0 != "older/index.html" }
      // Months and the schedules of teams and people show what lists show, as do the pages of
      // statuses; presentations say what other pages say, and a search finds it.
      .filter { !$0.contains("outcomes/status/") }
      .filter { $0.firstMatch(of: #/meetings/\d{4}-\d\d/|(teams|people)/.*/meetings/#) == nil }
      .filter { $0.firstMatch(of: #//(report|slides|print)/index\.html$/#) == nil }
      .filter { $0 != "search/index.html" }
    #expect(Set(pages) == Set(expected.map { String($0.dropLast(10)) }))
    #expect(pages.count == expected.count)
    source.audience = .members
    let closed = try source.build()
    #expect(closed.paths.contains("feed.xml") && !closed.paths.contains("sitemap.xml"))
  }

  @Test("The theme's files are published as they are")
  func assets() throws {
    let site = try SiteFixture().build()
    let assets = site.facts.theme.assets
    #expect(assets.count > 2)
    for asset in assets {
      let file = try #require(site.outputs.first { $0.path == asset.path })
      guard case .bytes(let bytes) = file.content else { continue }
      #expect(bytes == asset.bytes)
    }
  }
}
