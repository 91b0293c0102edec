import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Clashes of addresses")
struct AddressClashTests {
  @Test("Two pages at one address are told of with both places")
  func twins() throws {
    var source = SiteFixture()
    source.add("How To.md", title: "One")
    source.add("how-to.md", title: "Other")
    let found = try #require(try source.build().diagnostics.first)
    #expect(
      found.message
        == "the page ‘Other’ has the address ‘/how-to/’, which belongs to the page ‘One’")
    #expect(found.place.path == "content/how-to.md")
    #expect(found.notes.map(\.place.path) == ["content/How To.md"])
    #expect(found.severity == .error)
  }

  @Test("A page that stands where the site makes a list is told of at its own place")
  func listTaken() throws {
    var source = SiteFixture()
    source.add("meetings/index.md", title: "Meetings", try community())
    source.add("meetings/meetings/a.md", title: "A", try meeting("2026-01-01"))
    let found = try #require(try source.build().diagnostics.first)
    #expect(found.code == .duplicateAddress)
    #expect(found.place.path == "content/meetings/index.md")
  }

  @Test("Old addresses lead to the page: as a folder, or as the file that they name")
  func aliases() throws {
    var source = SiteFixture()
    source.baseURL = "https://example.org/handbook/"
    source.add("about/team.md", title: "Us & them") {
      $0.aliases = [located("old/team"), located("Über uns.html")]
    }
    let site = try source.build()
    #expect(site.headlines == [])
    let folder = try site.page("old/team/index.html")
    #expect(folder.contains("content=\"0; url=../../about/team/index.html\""))
    #expect(folder.addresses(ofLinks: "Us & them") == ["../../about/team/index.html"])
    #expect(folder.contains("href=\"https://example.org/handbook/about/team/\""))
    let file = try site.page("Über uns.html")
    #expect(file.contains("content=\"0; url=about/team/index.html\""))
  }

  @Test(
    "An alias that is no path below the root is an error",
    arguments: ["", "/", "../up", "a/../b", "./a"])
  func invalidAlias(alias: String) throws {
    var source = SiteFixture()
    source.add("a.md", title: "A") { $0.aliases = [located(alias)] }
    let site = try source.build()
    #expect(site.headlines == ["‘\(alias)’ is no path below the site’s root"])
    #expect(site.diagnostics.first?.severity == .error)
  }

  @Test("An alias that no file system could hold is an error", arguments: ["abc", "a/"])
  func longAlias(part: String) throws {
    var source = SiteFixture()
    source.add("a.md", title: "A") {
      $0.aliases = [located(String(repeating: part, count: 100_000))]
    }
    #expect(try source.build().diagnostics.map(\.code) == [.invalidAlias])
  }

  @Test(
    "An alias cannot take the address of something else",
    arguments: [
      ("b", "‘/b/’, which belongs to the page ‘B’"),
      ("B", "‘/B/’, which belongs to the page ‘B’"),
      ("404.html", "‘/404.html’, which belongs to a file of the site itself"),
      ("tags", "‘/tags/’, which belongs to the list of tags"),
    ])
  func takenAlias(alias: String, end: String) throws {
    var source = SiteFixture()
    source.add("a.md", title: "A") {
      $0.aliases = [located(alias)]
      $0.tags = [located("x")]
    }
    source.add("b.md", title: "B")
    let messages = try source.build().diagnostics.map(\.message)
    #expect(messages == ["the alias ‘\(alias)’ has the address " + end])
  }

  @Test("The alias of a page to itself does nothing")
  func ownAlias() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A") { $0.aliases = [located("/a/")] }
    let site = try source.build()
    #expect(site.headlines == [])
    #expect(site.paths.count(where: { $0 == "a/index.html" }) == 1)
  }

  /// One path cannot be a file and a folder.
  @Test(
    "An alias cannot put a folder where a file is",
    arguments: ["feed.xml", "assets/style.css", ".copsite", "sitemap.xml/old", "old.html/more"])
  func fileAsFolder(alias: String) throws {
    var source = SiteFixture()
    source.add("a.md", title: "A") { $0.aliases = [located("old.html"), located(alias)] }
    let found = try source.build().diagnostics
    #expect(found.map(\.code) == [.duplicateAddress])
  }

  @Test("A file that a page uses cannot take the place of one of the site's own")
  func fileOverAsset() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: "[Style](assets/style.css), [news](Feed.xml)")
    source.addFile("assets/style.css")
    source.addFile("Feed.xml")
    let found = try source.build().diagnostics
    #expect(found.map(\.code) == [.duplicateAddress, .duplicateAddress])
    #expect(found.map(\.place.path) == ["content/Feed.xml", "content/assets/style.css"])
  }

  @Test("A file without an ending cannot stand where a page's folder is")
  func fileAtFolder() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: "[See](guides)")
    source.add("guides/x.md", title: "X")
    source.addFile("guides")
    #expect(try source.build().diagnostics.map(\.code) == [.duplicateAddress])
  }

  @Test("Two files whose folders have one slug are told of")
  func twinFiles() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: "[1](My%20Docs/a.pdf), [2](my-docs/A.pdf)")
    source.addFile("My Docs/a.pdf")
    source.addFile("my-docs/A.pdf")
    let messages = try source.build().diagnostics.map(\.message)
    #expect(
      messages == [
        "the file ‘my-docs/A.pdf’ has the address ‘/my-docs/A.pdf’, which belongs to the file "
          + "‘My Docs/a.pdf’"
      ])
  }
}
