import Diagnostics
import HandbookModel
import Testing

@testable import Building

@Suite("Meetings that git had and has no more", .blocking)
struct RemovedMeetingTests {
  /// On 2026-01-01 a community `cop` with a meeting in March and one in April.
  private let repository: TestRepository

  private static let words = "What we do there takes enough words to be known again later.\n"

  init() throws {
    repository = try TestRepository()
    try repository.write("content/index.md", "---\ntitle: Home\n---\n")
    try writeCommunity()
    try write("a", on: "2026-03-03")
    try write("b", on: "2026-04-07")
    try repository.commit("2026-01-01")
  }

  private func writeCommunity(_ fields: String = "") throws {
    try repository.write("content/cop/index.md", "---\nkind: community\ntitle: COP\n\(fields)---\n")
  }

  private func write(
    _ name: String, on day: String, _ fields: String = "", folder: String = "cop/meetings"
  ) throws {
    try repository.write(
      "content/\(folder)/\(name).md",
      "---\ntitle: \(name.uppercased())\nstarts: \(day) 10:00\n\(fields)---\n" + Self.words)
  }

  /// The names of the files that everybody is told of.
  private func removed() throws -> [Substring] {
    let paths = try repository.removed()
    #expect(try repository.removed(for: .members) == paths)
    return paths.compactMap { $0.split(separator: "/").last }
  }

  @Test("A deleted one is removed, with the changes of its file and the time of the last")
  func deleted() throws {
    #expect(try removed() == [])
    try write("a", on: "2026-03-10")
    try repository.commit("2026-01-02")
    try repository.remove("content/cop/meetings/a.md")
    #expect(try removed() == [], "What is not committed does not count.")
    try repository.commit("2026-01-03")
    try write("c", on: "2026-03-03")
    try repository.commit("2026-01-04")
    #expect(try removed() == ["a"])
    let found = try #require(try repository.handbook().removedMeetings.first)
    #expect(found.revision?.text == "2 on 2026-01-03")
    #expect(found.title?.value == "A")
    guard case .meeting(let meeting) = found.details else { return }
    #expect(meeting.starts.date == CivilDate(iso8601: "2026-03-10"))
  }

  @Test("One that is there again is not removed, and one that was removed twice is told once")
  func again() throws {
    try repository.remove("content/cop/meetings/a.md")
    try repository.commit("2026-01-02")
    try write("a", on: "2026-03-04")
    #expect(try removed() == [], "It is back, though not committed.")
    try repository.commit("2026-01-03")
    #expect(try removed() == [])
    try repository.remove("content/cop/meetings/a.md")
    try repository.commit("2026-01-04")
    #expect(try removed() == ["a"])
    #expect(try repository.handbook().removedMeetings.first?.revision?.text == "3 on 2026-01-04")
  }

  @Test("A renamed one is removed under its old address, if it does not name that as an alias")
  func renamed() throws {
    try repository.move("content/cop/meetings/a.md", to: "content/cop/meetings/c.md")
    try repository.commit("2026-01-02")
    #expect(try removed() == ["a"])
    try write("c", on: "2026-03-03", "aliases: [cop/meetings/a]\n")
    try repository.commit("2026-01-03")
    #expect(try removed() == [])
  }

  @Test("One that is for members now, or a draft, is not removed")
  func hidden() throws {
    try write("a", on: "2026-03-03", "visibility: members\n")
    try write("b", on: "2026-04-07", "draft: true\n")
    try repository.commit("2026-01-02")
    #expect(try removed() == [])
  }

  @Test("One that was for members or a draft when it was last there is nothing to the public")
  func lastHidden() throws {
    try write("a", on: "2026-03-03", "visibility: members\n")
    try write("b", on: "2026-04-07", "draft: true\n")
    try repository.commit("2026-01-02")
    try repository.remove("content/cop/meetings/a.md")
    try repository.remove("content/cop/meetings/b.md")
    try repository.commit("2026-01-03")
    #expect(try repository.removed() == [])
    #expect(try repository.removed(for: .members) == ["cop/meetings/a"])
  }

  @Test("So is one whose folder was for members when it was removed, or is now")
  func hiddenFolders() throws {
    try write("x", on: "2026-03-03", folder: "cop/meetings/then")
    try repository.write("content/cop/meetings/then/index.md", "---\nvisibility: members\n---\n")
    try write("y", on: "2026-03-03", folder: "cop/meetings/now")
    try write("z", on: "2026-03-03", folder: "cop/meetings/draft")
    try repository.write("content/cop/meetings/draft/index.md", "---\ndraft: true\n---\n")
    try repository.commit("2026-01-02")
    for path in ["then/x", "now/y", "draft/z", "draft/index"] {
      try repository.remove("content/cop/meetings/\(path).md")
    }
    try repository.write("content/cop/meetings/then/index.md", "---\ntitle: Then\n---\n")
    try repository.write("content/cop/meetings/now/index.md", "---\nvisibility: members\n---\n")
    try repository.commit("2026-01-03")
    #expect(try repository.removed() == [])
    #expect(
      try repository.removed(for: .members) == ["cop/meetings/now/y", "cop/meetings/then/x"])
  }

  @Test(
    "A last version that cannot be read may have been for members: nothing is told of it",
    arguments: ["a field that is wrong", "too large"])
  func unreadable(cause: String) throws {
    let large = "# " + String(repeating: "large ", count: 200_000)
    let fields = cause == "too large" ? large : "order: first"
    try write("a", on: "2026-03-03", "visibility: members\n\(fields)\n")
    try repository.commit("2026-01-02")
    try repository.remove("content/cop/meetings/a.md")
    try repository.commit("2026-01-03")
    #expect(try removed() == [])
  }

  @Test("A mistake that was mended does not hide what went before")
  func mended() throws {
    try writeCommunity("meetings:\n  - { title: L, starts: 2026-03-03 }\n")
    try repository.commit("2026-01-02")
    try writeCommunity()
    try repository.commit("2026-01-03")
    try writeCommunity("meetings: {\n")
    try repository.commit("2026-01-04")
    try writeCommunity("summary: Mended\n")
    try repository.commit("2026-01-05")
    #expect(try removed() == ["l"])
    #expect(try repository.handbook().removedMeetings.first?.revision?.text == "2 on 2026-01-03")
  }

  @Test("One of a community's list is removed when it vanishes from there, whatever else changes")
  func listed() throws {
    try writeCommunity(
      """
      meetings:
        - { title: Listed, starts: 2026-05-05 }
        - { title: Kept, starts: 2026-05-06 }
        - { title: Closed, starts: 2026-05-07, visibility: members }

      """)
    try repository.commit("2026-01-02")
    try writeCommunity("meetings:\n  - { title: Kept, starts: 2026-05-06 }\n")
    try repository.commit("2026-01-03")
    try writeCommunity("meetings:\n  - { title: Kept, starts: 2026-05-13 }\n")
    try repository.commit("2026-01-04")
    #expect(try repository.removed() == ["cop/meetings/listed"])
    #expect(
      try repository.removed(for: .members) == ["cop/meetings/closed", "cop/meetings/listed"])
    #expect(try repository.handbook().removedMeetings.last?.revision?.text == "2 on 2026-01-03")
  }

  @Test("One that moves from the list to a file of its own, or back, is not removed")
  func moved() throws {
    try writeCommunity("meetings:\n  - { title: L, starts: 2026-05-05 }\n")
    try repository.commit("2026-01-02")
    try writeCommunity("meetings:\n  - { title: B, starts: 2026-04-07 }\n")
    try write("l", on: "2026-05-05")
    try repository.remove("content/cop/meetings/b.md")
    try repository.commit("2026-01-03")
    #expect(try removed() == [])
  }

  @Test("One that had taken place is not removed; a series is, while one of its dates was to come")
  func times() throws {
    try write("round", on: "2026-02-03", "repeats: { every: month, count: 3 }\n")
    try write("over", on: "2026-01-05", "repeats: { every: week, count: 3 }\n")
    try repository.commit("2026-01-02")
    for name in ["a", "b", "round", "over"] {
      try repository.remove("content/cop/meetings/\(name).md")
    }
    try repository.commit("2026-03-04")
    #expect(try removed() == ["b", "round"])
  }

  @Test(
    "After a year nothing is said of them any more",
    arguments: [("2026-12-31", true), ("2027-01-04", false)])
  func limit(now: String, isTold: Bool) throws {
    try repository.remove("content/cop/meetings/a.md")
    try repository.commit("2026-01-03")
    #expect(try repository.removed(now: now) == (isTold ? ["cop/meetings/a"] : []))
  }

  @Test("A community that is gone leaves its meetings to the site's calendar, by its own clock")
  func community() throws {
    try writeCommunity("time_zone: Asia/Kolkata\n")
    try repository.commit("2026-01-02")
    for file in ["index.md", "meetings/a.md", "meetings/b.md"] {
      try repository.remove("content/cop/" + file)
    }
    try repository.commit("2026-01-03")
    #expect(try removed() == ["a", "b"])
    let found = try repository.handbook().removedMeetings
    #expect(found.map(\.community) == [nil, nil])
    guard case .meeting(let meeting)? = found.first?.details else { return }
    #expect(meeting.zone == "Asia/Kolkata")
  }

  @Test("Nobody is named who left, or was called otherwise when it was removed")
  func names() throws {
    try writeCommunity("people:\n  - { name: Bo Li, shown_as: initials }\n")
    try repository.write("content/people/eva.md", "---\nname: Eva Maria\nshown_as: initials\n---\n")
    try repository.write("content/people/ana.md", "---\nname: Ana Ruiz\nshown_as: initials\n---\n")
    try write("c", on: "2026-05-05", "slug: c\n")
    try repository.write(
      "content/cop/meetings/c.md",
      "---\ntitle: Ana Ruiz, Bo Li and Eva Maria\nstarts: 2026-05-05 10:00\n---\n")
    try repository.commit("2026-01-02")
    try repository.remove("content/cop/meetings/c.md")
    try repository.commit("2026-01-03")
    try writeCommunity()
    try repository.remove("content/people/eva.md")
    try repository.write("content/people/ana.md", "---\nname: Ana Smith\nshown_as: initials\n---\n")
    try repository.commit("2026-01-04")
    let seen = try repository.handbook().seen(by: .public, includingDrafts: false)
    #expect(seen.removedMeetings.map(\.title?.value) == ["A. R., B. L. and E. M."])
  }
}

@Suite("What was at another address before", .blocking)
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
