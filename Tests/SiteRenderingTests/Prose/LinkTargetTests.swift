import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Where links lead")
struct LinkTargetTests {
  private func source() throws -> SiteFixture {
    var source = SiteFixture()
    source.add("index.md", title: "Home")
    source.add("communities/equity/index.md", title: "Equity", try community())
    source.add(
      "communities/equity/meetings/kickoff.md", title: "Kick-off", try meeting("2026-02-03"))
    source.add("communities/equity/notes/from.md", title: "From")
    source.add("communities/equity/notes/My Note.md", title: "Mine")
    source.add("communities/equity/notes/caf\u{E9}.md", title: "Café")
    source.add("communities/equity/inner/index.md", title: "Inner") { $0.visibility = .members }
    source.add("communities/equity/inner/x.md", title: "X")
    source.add("communities/equity/draft.md", title: "Draft") { $0.isDraft = true }
    source.addFile("communities/equity/notes/plan 1.pdf")
    source.addFile("communities/equity/inner/secret.pdf")
    return source
  }

  /// In words: `page PATH#FRAGMENT`, `file PATH`, `hidden`, `nothing PATH`, `external URL`.
  private func target(_ destination: String, _ site: BuiltSite) throws -> String {
    let from = try site.entry("communities/equity/notes/from.md")
    let map = site.facts.map
    switch LinkTarget(destination, in: from, on: map.page(of: from.id), map: map) {
    case .external(let url): return "external \(url)"
    case .page(let page, let fragment):
      return "page /\(map[page].path)" + (fragment.map { "#" + $0 } ?? "")
    case .file(let file): return "file \(file.path)"
    case .translation(let page, let edition, _):
      return "page /\(map[page].path) in \(map.editions[edition].language)"
    case .hidden: return "hidden"
    case .nothing(let path): return "nothing \(path)"
    }
  }

  @Test(
    "A page is found by its source, with or without its ending, and by its address",
    arguments: [
      ("My Note.md", "page /communities/equity/notes/my-note"),
      ("My%20Note.md", "page /communities/equity/notes/my-note"),
      ("./My%20Note", "page /communities/equity/notes/my-note"),
      ("my-note/", "page /communities/equity/notes/my-note"),
      ("my-note/index.html", "page /communities/equity/notes/my-note"),
      ("cafe\u{301}.md", "page /communities/equity/notes/caf\u{E9}"),
      ("../meetings/kickoff.md", "page /communities/equity/meetings/kickoff"),
      ("../meetings/kickoff", "page /communities/equity/meetings/kickoff"),
      ("..", "page /communities/equity"), ("../", "page /communities/equity"),
      ("../index.md", "page /communities/equity"),
      ("../meetings/", "page /communities/equity/meetings"),
      ("../next-steps", "page /communities/equity/next-steps"),
      ("/", "page /"), ("/index.md", "page /"), ("/index.html", "page /"), ("../../..", "page /"),
      ("/communities/equity/", "page /communities/equity"),
      ("/communities", "page /communities"),
      ("My%20Note.md?raw=1#part", "page /communities/equity/notes/my-note#part"),
      ("My%20Note.md#caf%C3%A9", "page /communities/equity/notes/my-note#caf\u{E9}"),
      ("#here", "page /communities/equity/notes/from#here"),
      ("#", "page /communities/equity/notes/from"), ("?x", "page /communities/equity/notes/from"),
    ])
  func pages(destination: String, expected: String) throws {
    #expect(try target(destination, source().build()) == expected)
  }

  @Test(
    "A file is found by its path",
    arguments: [
      ("plan 1.pdf", "file communities/equity/notes/plan 1.pdf"),
      ("plan%201.pdf#page=2", "file communities/equity/notes/plan 1.pdf"),
      ("/communities/equity/notes/plan%201.pdf", "file communities/equity/notes/plan 1.pdf"),
    ])
  func files(destination: String, expected: String) throws {
    #expect(try target(destination, source().build()) == expected)
  }

  @Test(
    "What this audience may not see is hidden, in whatever way it is named",
    arguments: [
      "../inner/index.md", "../inner", "../inner/", "../inner/x.md", "../inner/x",
      "../inner/x/index.html", "../inner/secret.pdf", "../inner/nothing-there.md", "../draft.md",
      "../draft", "../draft/",
    ])
  func hidden(destination: String) throws {
    #expect(try target(destination, source().build()) == "hidden")
  }

  @Test("Members find what the public does not, and a build with drafts finds those")
  func shown() throws {
    var source = try source()
    source.audience = .members
    source.includesDrafts = true
    let site = try source.build()
    #expect(try target("../inner/x.md", site) == "page /communities/equity/inner/x")
    #expect(try target("../inner/secret.pdf", site) == "file communities/equity/inner/secret.pdf")
    #expect(try target("../draft", site) == "page /communities/equity/draft")
  }

  @Test(
    "The rest leads to nothing, and never out of the content folder",
    arguments: [
      ("missing.md", "nothing communities/equity/notes/missing.md"),
      ("../../../../etc/passwd", "nothing ../../../../etc/passwd"),
      ("/../x.md", "nothing /../x.md"), ("%2e%2e/%2e%2e/%2e%2e/%2e%2e/x", "nothing ../../../../x"),
      ("100%.md", "nothing 100%.md"), ("%ff", "nothing %ff"),
      (":x", "nothing communities/equity/notes/:x"),
      ("10:30-notes.md", "nothing communities/equity/notes/10:30-notes.md"),
      ("/Communities/equity", "nothing Communities/equity"),
    ])
  func nothing(destination: String, expected: String) throws {
    #expect(try target(destination, source().build()) == expected)
  }

  @Test(
    "A scheme or two slashes lead to another site",
    arguments: [
      "https://example.org/a.md", "HTTP://example.org", "mailto:ana@example.org", "tel:+1",
      "//example.org/x",
    ])
  func external(destination: String) throws {
    #expect(try target(destination, source().build()) == "external \(destination)")
  }

  @Test("An entry of a list starts from the file that holds it, and is found as if it had its own")
  func listed() throws {
    var source = SiteFixture()
    source.add(
      "equity/index.md", title: "Equity", try community(), body: "[It](meetings/kickoff.md)")
    source.add(
      "equity/meetings/kickoff.md", title: "Kick-off", try meeting("2026-02-03"),
      body: "[Aim](aim.md), [self](meetings/kickoff.md)"
    ) { $0.place.path = "content/equity/index.md" }
    source.add("equity/aim.md", title: "Aim")
    let site = try source.build()
    #expect(site.headlines == [])
    let page = try site.page("equity/meetings/kickoff/index.html")
    #expect(page.addresses(ofLinks: "self") == ["../../../equity/meetings/kickoff/index.html"])
    #expect(page.contains("href=\"../../../equity/aim/index.html\">Aim</a>, <a"))
  }
}
