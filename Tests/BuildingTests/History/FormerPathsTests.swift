import HandbookModel
import Testing

@testable import Building

@Suite("What was at another address before")
struct FormerPathsTests {
  private let repository: TestRepository

  init() throws {
    repository = try TestRepository()
    try repository.write("content/index.md", "---\ntitle: Home\n---\n")
    try repository.write("content/cop/index.md", "---\nkind: community\n---\n")
    try repository.write("content/Old Page.md", "One\n")
    try repository.commit("2026-01-01")
    try repository.write("content/Old Page.md", "Two\n")
    try repository.commit("2026-01-02")
  }

  private func revision(_ path: String) throws -> String? {
    try repository.handbook().entries.first { $0.path == path }?.revision?.text
  }

  @Test("A page that was written anew under another name goes on counting, if it says so")
  func rewritten() throws {
    #expect(try revision("old-page") == "1 on 2026-01-02")
    try repository.remove("content/Old Page.md")
    try repository.write("content/new.md", "---\naliases: [old-page]\n---\nOther words\n")
    try repository.write("content/other.md", "Nothing to do with it, as nobody says it has\n")
    try repository.commit("2026-01-03")
    #expect(try revision("new") == "2 on 2026-01-03")
    #expect(try revision("other") == "0 on 2026-01-03")
    try repository.remove("content/new.md")
    try repository.write("content/newest.md", "---\naliases: [old-page, /new/]\n---\n?\n")
    try repository.commit("2026-01-04")
    #expect(try revision("newest") == "3 on 2026-01-04")
  }

  @Test("A rename that git sees counts once, and what was counted before it stays")
  func renamed() throws {
    try repository.move("content/Old Page.md", to: "content/new.md")
    try repository.commit("2026-01-03")
    try repository.write("content/new.md", "---\naliases: [old-page]\n---\nTwo\n")
    try repository.commit("2026-01-04")
    #expect(try revision("new") == "3 on 2026-01-04")
  }

  @Test("A meeting that moves from its file into its community's list counts the changes of both")
  func listed() throws {
    try repository.write("content/cop/meetings/a.md", "---\nstarts: 2026-05-05\n---\n")
    try repository.commit("2026-01-03")
    try repository.write("content/cop/meetings/a.md", "---\nstarts: 2026-05-06\n---\n")
    try repository.commit("2026-01-04")
    try repository.remove("content/cop/meetings/a.md")
    try repository.write(
      "content/cop/index.md",
      "---\nkind: community\nmeetings: [{ title: A, starts: 2026-05-06 }]\n---\n")
    try repository.commit("2026-01-05")
    #expect(try revision("cop") == "1 on 2026-01-05")
    #expect(try revision("cop/meetings/a") == "3 on 2026-01-05")
  }
}
