import Foundation
import HandbookModel
import Testing

@testable import Building

@Suite("When a page was last changed, and by how many people")
struct LastChangesTests {
  private let bo = "Bo <bo@example.org>"

  @Test("People are counted once: by address, as .mailmap has it, co-authors too, programs not")
  func people() throws {
    let repository = try TestRepository()
    try repository.write("content/a.md", "1")
    try repository.commit("2026-01-01")
    #expect(try repository.lastChange("a.md") == "2026-01-01 by 1")
    try repository.write("content/a.md", "2")
    try repository.commit("2026-01-02", by: "Ana Ruiz <ANA@example.org>")
    #expect(try repository.lastChange("a.md") == "2026-01-02 by 1")
    try repository.write("content/a.md", "3")
    try repository.commit(
      "2026-01-03", by: bo,
      message: "Edit\n\nCo-authored-by: Cy <cy@home.example>\nCo-authored-by: nobody")
    #expect(try repository.lastChange("a.md") == "2026-01-03 by 3")
    try repository.write("content/a.md", "4")
    try repository.commit("2026-01-04", by: "renovate[bot] <1+renovate[bot]@example.org>")
    #expect(try repository.lastChange("a.md") == "2026-01-04 by 3")
    try repository.write(".mailmap", "Bo <bo@example.org> <cy@home.example>\n")
    #expect(try repository.lastChange("a.md") == "2026-01-04 by 2")
    try repository.write(".mailmap", "Ana <ana@example.org> <bo@example.org>\n")
    #expect(try repository.lastChange("a.md") == "2026-01-04 by 2")
  }

  @Test("A page that was renamed keeps its people; one that moved says where it was")
  func renames() throws {
    let repository = try TestRepository()
    let text = "A page with enough words in it to be known again when it was moved.\n"
    try repository.write("content/a.md", text)
    try repository.commit("2026-01-01")
    try repository.move("content/a.md", to: "content/b.md")
    try repository.commit("2026-01-02", by: bo)
    try repository.write("content/b.md", text + "More.\n")
    try repository.commit("2026-01-03", by: bo)
    #expect(try repository.lastChange("b.md") == "2026-01-03 by 2")
    try repository.remove("content/b.md")
    try repository.commit("2026-01-04")
    try repository.write("content/c.md", "---\naliases: b\n---\nOther words.\n")
    try repository.commit("2026-01-05", by: "Cy <cy@example.org>")
    #expect(try repository.lastChange("c.md") == "2026-01-05 by 3")
  }

  @Test("Every entry of a file that holds a whole community has the file's")
  func listed() throws {
    let repository = try TestRepository()
    let head =
      "---\nkind: community\ntitle: COP\nmeetings:\n  - title: One\n    starts: 2026-07-01\n"
    try repository.write("content/index.md", head + "---\n")
    try repository.commit("2026-01-01")
    try repository.write("content/index.md", head + "teams:\n  - title: T\n---\n")
    try repository.commit("2026-01-02")
    let entries = try repository.past().past.entries
    #expect(entries.map { $0.lastChange?.people } == [1, 1, 1])
    #expect(Set(entries.map { $0.lastChange?.time }).count == 1)
  }

  @Test(
    "What only members see changes nothing for the public",
    arguments: [
      ("", "> [!MEMBERS]\n> Secret.\n"),
      ("> [!MEMBERS]\n> Secret.\n", ""),
      ("> [!MEMBERS]\n> Secret.\n", "> [!members]\n> Another.\n\n- x\n\n  > [!MEMBERS]\n  > No.\n"),
    ])
  func blocks(before: String, after: String) throws {
    let repository = try TestRepository()
    try repository.write("content/a.md", "# A\n\nText.\n\n\(before)\nMore.\n")
    try repository.commit("2026-01-01")
    try repository.write("content/a.md", "# A\n\nText.\n\n\(after)\nMore.\n")
    try repository.commit("2026-01-02", by: bo)
    let hasList = after.contains("- x")
    #expect(
      try repository.lastChange("a.md") == (hasList ? "2026-01-02 by 2" : "2026-01-01 by 1"))
    #expect(try repository.lastChange("a.md", for: .members) == "2026-01-02 by 2")
  }

  private static let place = "title: M\nstarts: 2026-07-01\nplace: Hall\n"

  @Test(
    "Nor do fields that only members see, in whatever form",
    arguments: [
      ("", "online: https://x.example/1\n"),
      ("online: {url: https://x.example/1}\n", "online:\n  url: https://x.example/2\n"),
      ("attendance: [ana]\n", "attendance: [ana,\n  bo,\n]\n"),
      ("attendance:\n- ana\n", "\"attendance\":\n- ana\n- bo\n"),
      ("online:\n  phone: 1\n  passcode: 2\n", "online: # soon\n  phone: 3\n"),
    ])
  func fields(before: String, after: String) throws {
    let repository = try TestRepository()
    try repository.write("content/meetings/m.md", "---\n\(Self.place)\(before)aim: A\n---\n")
    try repository.commit("2026-01-01")
    try repository.write("content/meetings/m.md", "---\n\(Self.place)\(after)aim: A\n---\n")
    try repository.commit("2026-01-02", by: bo)
    #expect(try repository.lastChange("meetings/m.md") == "2026-01-01 by 1")
    try repository.write("content/meetings/m.md", "---\n\(Self.place)\(after)aim: B\n---\n")
    try repository.commit("2026-01-03", by: bo)
    #expect(try repository.lastChange("meetings/m.md") == "2026-01-03 by 2")
  }

  @Test(
    "Where it cannot be told what is for members, nothing is claimed for the public",
    arguments: [
      "online: {url: https://x.example/1,\nphone: 2}\n",
      "agenda:\n  - {title: A, \"email\" : x}\n",
      "? online\n: url\n",
      "meetings:\n  - title: M\n    visibility: members\n",
      "meetings:\n  - title: M\n    body: |\n      > [!MEMBERS]\n      > x\n",
    ])
  func unclear(fields: String) throws {
    let repository = try TestRepository()
    try repository.write("content/a.md", "---\n\(fields)---\nText.\n")
    try repository.commit("2026-01-01")
    try repository.write("content/a.md", "Text.\n")
    try repository.commit("2026-01-02")
    #expect(try repository.lastChange("a.md") == nil)
    #expect(try repository.lastChange("a.md", for: .members) == "2026-01-02 by 1")
  }

  @Test("While a page was for members or a draft, it had no public changes")
  func hidden() throws {
    let repository = try TestRepository()
    try repository.write("content/a.md", "---\ntitle: A\nvisibility: members\n---\nText.\n")
    try repository.commit("2026-01-01")
    try repository.write("content/a.md", "---\ntitle: A\ndraft: true\n---\nMore text.\n")
    try repository.commit("2026-01-02", by: bo)
    try repository.write("content/a.md", "---\ntitle: A\n---\nMore text.\n")
    try repository.commit("2026-01-03")
    #expect(try repository.lastChange("a.md") == "2026-01-03 by 1")
  }

  @Test("A merge does not tell of what members wrote on a branch")
  func merges() throws {
    let repository = try TestRepository()
    let lines = (1...9).map { "Line \($0)\n\n" }.joined()
    try repository.write("content/a.md", lines)
    try repository.commit("2026-01-01")
    try repository.git("checkout", "--quiet", "-b", "side")
    try repository.write("content/a.md", lines + "> [!MEMBERS]\n> Secret.\n")
    try repository.commit("2026-01-03", by: bo)
    try repository.git("checkout", "--quiet", "main")
    try repository.write("content/a.md", "New.\n\n" + lines)
    try repository.commit("2026-01-02")
    try repository.git("merge", "--quiet", "side", at: "2026-01-04")
    #expect(try repository.lastChange("a.md", for: .members) == "2026-01-04 by 2")
    #expect(try repository.lastChange("a.md") == "2026-01-02 by 1")
  }
}
