import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Tags, errors and what stands around pages")
struct SmallPageTests {
  @Test(
    "The page for errors works at any depth: its links start at the site's own path",
    arguments: [
      (nil, "/"), ("https://example.org/", "/"), ("https://example.org", "/"),
      ("https://example.org/a/handbook/", "/a/handbook/"),
    ])
  func notFound(baseURL: String?, base: String) throws {
    var source = SiteFixture()
    source.baseURL = baseURL
    source.add("about.md", title: "About")
    let page = try source.build().page("404.html")
    #expect(page.texts("<h1") == ["Page not found"])
    #expect(page.addresses(ofLinks: "Go to the home page") == [base + "index.html"])
    #expect(page.addresses.contains(base + "assets/style.css"))
    #expect(page.addresses(ofLinks: "About").allSatisfy { $0 == base + "about/index.html" })
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!page.contains("rel=\"canonical\""))
  }

  @Test("The page of a tag groups what has it by kind")
  func tag() throws {
    var source = SiteFixture()
    let tagged: (inout Entry) -> Void = { $0.tags = [located("Housing")] }
    source.add("one/index.md", title: "One", try community(), edit: tagged)
    source.add("one/meetings/b.md", title: "B", try meeting("2026-02-03"), edit: tagged)
    source.add("one/a.md", title: "A", edit: tagged)
    source.add("one/c.md", title: "C", edit: tagged)
    let page = try source.build().page("tags/housing/index.html")
    #expect(page.texts("<h2") == ["Pages", "Communities", "Meetings"])
    #expect(page.texts("<p class=\"row-title\"") == ["A", "C", "One", "B"])
    #expect(page.addresses(ofLinks: "Tags").contains("../../tags/index.html"))
    #expect(page.contains("<meta name=\"description\" content=\"Tagged Housing\">"))
  }

  @Test("A page is described by its summary, else by its first words")
  func description() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: "Long.") { $0.summary = "Short & \"good\"" }
    source.add("b.md", title: "B", body: "# B\n\n" + String(repeating: "word ", count: 60))
    source.add("c.md", title: "C", body: String(repeating: "x", count: 500))
    let site = try source.build()
    #expect(
      try site.page("a/index.html").contains("content=\"Short &amp; &quot;good&quot;\""))
    let words = try #require(
      try site.page("b/index.html").cut(from: "name=\"description\" content=\"", to: "\""))
    #expect(words.hasPrefix("word word") && words.hasSuffix(" word…") && words.count <= 160)
    #expect(try !site.page("c/index.html").contains("name=\"description\""))
  }

  @Test("A page in another language says so, and in which direction it is read")
  func language() throws {
    var source = SiteFixture()
    source.add("ar.md", title: "A") { $0.language = "ar" }
    source.add("latin.md", title: "B") { $0.language = "ku-Latn" }
    source.add("same.md", title: "C") { $0.language = "en" }
    source.add("one/index.md", title: "One", try community()) { $0.language = "es" }
    source.add("one/x.md", title: "X")
    let site = try source.build()
    func main(_ path: String) throws -> String? { try site.page(path).cut(from: "<main", to: ">") }
    #expect(try main("ar/index.html") == " id=\"site-main\" lang=\"ar\" dir=\"rtl\"")
    #expect(try main("latin/index.html") == " id=\"site-main\" lang=\"ku-Latn\" dir=\"ltr\"")
    #expect(try main("same/index.html") == " id=\"site-main\"")
    #expect(try main("one/x/index.html") == " id=\"site-main\" lang=\"es\" dir=\"ltr\"")
  }

  @Test("The title of the tab names the page, its community and the site")
  func tabTitle() throws {
    var source = SiteFixture()
    source.settings.title = "Handbooks"
    source.add("one/index.md", title: "One", try community())
    source.add("one/a.md", title: "A")
    let site = try source.build()
    #expect(try site.page("index.html").texts("<title") == ["Handbooks"])
    #expect(try site.page("one/index.html").texts("<title") == ["One – Handbooks"])
    #expect(try site.page("one/a/index.html").texts("<title") == ["A – One – Handbooks"])
    #expect(
      try site.page("one/meetings/index.html").texts("<title") == ["Meetings – One – Handbooks"])
  }

  @Test("A link to edit leads to the file that holds the page's text")
  func editLink() throws {
    var source = SiteFixture()
    source.settings.repository = SiteSettings.Repository(
      url: "https://gitlab.example.org/x/y.git/", branch: "my branch", path: "/docs/")
    source.add("one/index.md", title: "One", try community())
    source.add("one/My Page.md", title: "P")
    source.add("one/meetings/m.md", title: "M", try meeting("2026-02-03")) {
      $0.place.path = "content/one/index.md"
    }
    let site = try source.build()
    let base = "https://gitlab.example.org/x/y/-/edit/my%20branch/docs/one/"
    func link(_ path: String) throws -> [String] {
      try site.page(path).addresses(ofLinks: "Edit this page")
    }
    #expect(try link("one/my-page/index.html") == [base + "My%20Page.md"])
    #expect(try link("one/meetings/m/index.html") == [base + "index.md"])
    #expect(try link("one/meetings/index.html") == [])
  }

  @Test("The members' edition says what it is, and no search engine shall list it")
  func members() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A")
    source.add("b.md", title: "B") { $0.visibility = .members }
    #expect(try !source.build().page("a/index.html").contains("noindex"))
    source.audience = .members
    let site = try source.build()
    #expect(try site.page("a/index.html").contains("content=\"noindex\""))
    #expect(try site.page("a/index.html").texts("<p class=\"notice\"") == [])
    #expect(
      try site.page("b/index.html").texts("<p class=\"notice\"") == [
        "Members only This page is not in the public edition."
      ])
  }

  @Test("Drafts are in builds with drafts only, and say what they are")
  func drafts() throws {
    var source = SiteFixture()
    source.add("a/index.md", title: "A") { $0.isDraft = true }
    source.add("a/b.md", title: "B")
    #expect(try source.build().paths.allSatisfy { !$0.hasPrefix("a/") })
    source.includesDrafts = true
    let page = try source.build().page("a/b/index.html")
    #expect(
      page.texts("<p class=\"notice\"") == ["Draft This page is not in the published edition."])
  }
}
