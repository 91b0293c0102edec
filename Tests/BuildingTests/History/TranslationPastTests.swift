import Diagnostics
import HandbookModel
import Testing

@testable import Building

@Suite("Whether an original has changed since it was translated")
struct TranslationPastTests {
  private let repository: TestRepository
  private let text = "A page with enough words in it to be known again when it is moved.\n"

  init() throws {
    repository = try TestRepository(site: "site")
    try repository.write("content/a.md", text)
    try repository.commit("2026-01-01")
    try repository.write("content/a.es.md", "Uno\n")
    try repository.commit("2026-01-02")
  }

  private func freshness(_ name: String = "a") throws -> Translation.Freshness? {
    guard case .known(let history) = try repository.outcome else { return nil }
    let past = TranslationPast(history.versions, changedFiles: try history.changedFiles())
    var translation = Translation(
      of: "\(name).md", into: "es", sourcePath: "\(name).es.md", place: .init(path: "x"),
      body: Body(markdown: "", firstLine: 1))
    past.tell(&translation)
    return translation.freshness
  }

  private func noon(_ day: String) throws -> Int {
    try #require(CivilDate(iso8601: day)).daysSinceEpoch * 86_400 + 43_200
  }

  @Test("A later commit of the original makes it outdated, whatever the clocks say")
  func later() throws {
    #expect(try freshness() == .current)
    try repository.write("content/a.md", text + "More.\n")
    try repository.commit("2025-12-01")
    // Times never go back.
    #expect(try freshness() == .outdated(since: try noon("2026-01-01")))
    try repository.write("content/a.es.md", "Dos\n")
    try repository.commit("2025-12-02")
    #expect(try freshness() == .current)
  }

  @Test("A commit that changes both leaves it up to date")
  func together() throws {
    try repository.write("content/a.md", "2\n")
    try repository.write("content/a.es.md", "2\n")
    try repository.commit("2026-01-03")
    #expect(try freshness() == .current)
  }

  @Test("What is not committed counts as just written")
  func uncommitted() throws {
    try repository.write("content/a.md", "2\n")
    #expect(try freshness() == .outdated(since: nil))
    try repository.write("content/a.es.md", "2\n")
    #expect(try freshness() == .current)
    try repository.write("content/b.md", "1\n")
    try repository.write("content/b.es.md", "1\n")
    #expect(try freshness("b") == .current)
  }

  @Test("To move a page is not to change it, nor to translate it anew")
  func moved() throws {
    try repository.move("content/a.md", to: "content/b.md")
    try repository.commit("2026-01-03")
    try repository.move("content/a.es.md", to: "content/b.es.md")
    try repository.commit("2026-01-04")
    #expect(try freshness("b") == .current)
    try repository.write("content/b.md", text + "More.\n")
    try repository.commit("2026-01-05")
    try repository.move("content/b.md", to: "content/c.md")
    try repository.move("content/b.es.md", to: "content/c.es.md")
    try repository.commit("2026-01-06")
    #expect(try freshness("c") == .outdated(since: try noon("2026-01-06")))
  }
}
