import Diagnostics
import HandbookModel
import Testing

@testable import Building

@Suite("Meetings that were taken out of the content")
struct RemovedMeetingsTests {
  /// A community with a kickoff on 1 July, committed on 1 May.
  private func repository(community: String = "", meeting: String = "") throws -> TestRepository {
    let repository = try TestRepository()
    try repository.write("content/index.md", "Home")
    try repository.write("content/cop/index.md", Self.community(community))
    try repository.write("content/cop/meetings/kickoff.md", Self.meeting(meeting))
    try repository.commit("2026-05-01")
    return repository
  }

  private static func community(_ more: String = "") -> String {
    "---\nkind: community\ntitle: COP\n\(more)\n---\n"
  }

  private static func meeting(_ more: String = "", starts: String = "2026-07-01 10:00") -> String {
    "---\ntitle: Kickoff\nstarts: \(starts)\nduration: 1h\n\(more)\n---\nWhat is secret to one.\n"
  }

  @Test("A meeting whose file was deleted is one, with what calendars need and no more")
  func deleted() throws {
    let repository = try repository(
      community: "time_zone: America/Halifax",
      meeting: "summary: A summary\nplace: Library\nonline: https://example.org/join")
    try repository.write("content/cop/meetings/kickoff.md", Self.meeting("summary: More"))
    try repository.commit("2026-05-02")
    try repository.remove("content/cop/meetings/kickoff.md")
    try repository.commit("2026-05-03")
    let handbook = try repository.handbook()
    let entry = try #require(handbook.removedMeetings.first)
    #expect(handbook.removedMeetings.count == 1)
    #expect(handbook[entry.id] == nil)
    #expect(entry.path == "cop/meetings/kickoff")
    #expect(entry.title?.value == "Kickoff")
    #expect(entry.revision?.text == "2 on 2026-05-03")
    #expect(entry.community.flatMap { handbook[$0] }?.path == "cop")
    #expect(entry.summary == nil)
    #expect(entry.body.markdown.isEmpty)
    guard case .meeting(let meeting) = entry.details else { return }
    #expect(meeting.zone == "America/Halifax")
    #expect(meeting.venue == nil)
    #expect(meeting.online == nil)
  }

  @Test("Not what had taken place by then, and not for longer than a year")
  func past() throws {
    let repository = try repository()
    try repository.remove("content/cop/meetings/kickoff.md")
    try repository.commit("2026-07-02")
    #expect(try repository.removed(now: "2026-07-03") == [])
    let other = try self.repository()
    try other.remove("content/cop/meetings/kickoff.md")
    try other.commit("2026-05-03")
    #expect(try other.removed(now: "2027-05-01") == ["cop/meetings/kickoff"])
    #expect(try other.removed(now: "2027-05-10") == [])
  }

  @Test("What is only deleted on the disk is still there, as is what was made again")
  func uncommitted() throws {
    let repository = try repository()
    try repository.remove("content/cop/meetings/kickoff.md")
    #expect(try repository.removed() == [])
    try repository.commit("2026-05-02")
    #expect(try repository.removed() == ["cop/meetings/kickoff"])
    try repository.write("content/cop/meetings/kickoff.md", Self.meeting())
    #expect(try repository.removed() == [])
  }

  @Test(
    "A renamed meeting is one only where calendars know it by another name",
    arguments: [
      ("", "", ["cop/meetings/kickoff"]), ("", "aliases: [/cop/meetings/kickoff/]", []),
      ("uid: one@example.org", "uid: one@example.org", []),
      ("uid: one@example.org", "", ["cop/meetings/kickoff"]),
      ("aliases: [cop/first]", "aliases: [cop/meetings/kickoff, cop/first]", []),
    ])
  func renamed(before: String, after: String, removed: [String]) throws {
    let repository = try repository(meeting: before)
    try repository.remove("content/cop/meetings/kickoff.md")
    try repository.write("content/cop/meetings/start.md", Self.meeting(after))
    try repository.commit("2026-05-02")
    #expect(try repository.removed() == removed)
    #expect(try repository.removed(for: .members) == removed)
  }

  @Test("A meeting that gets another slug in its file is one")
  func slug() throws {
    let repository = try repository()
    try repository.write("content/cop/meetings/kickoff.md", Self.meeting("slug: start"))
    try repository.commit("2026-05-02")
    #expect(try repository.removed() == ["cop/meetings/kickoff"])
  }

  @Test(
    "A meeting that gets an alias or an identifier at the address that it has goes on",
    arguments: ["aliases: [short]", "uid: one@example.org"])
  func sameAddress(field: String) throws {
    let repository = try repository()
    try repository.write("content/cop/meetings/kickoff.md", Self.meeting(field))
    try repository.commit("2026-05-02")
    #expect(try repository.removed() == [])
  }

  @Test("A version that is too large to be read may have been for members: nothing is told")
  func unread() throws {
    let repository = try repository()
    let large = "# " + String(repeating: "large ", count: 200_000)
    try repository.write(
      "content/cop/meetings/kickoff.md", Self.meeting("visibility: members\n" + large))
    try repository.commit("2026-05-02")
    try repository.remove("content/cop/meetings/kickoff.md")
    try repository.commit("2026-05-03")
    #expect(try repository.removed() == [])
    #expect(try repository.removed(for: .members) == [])
  }

  @Test(
    "A meeting that is for members now, or a draft, was not removed",
    arguments: ["visibility: members", "draft: true"])
  func hidden(field: String) throws {
    let repository = try repository()
    try repository.write("content/cop/meetings/kickoff.md", Self.meeting(field))
    try repository.commit("2026-05-02")
    #expect(try repository.removed() == [])
    #expect(try repository.removed(for: .members) == [])
  }

  @Test("A meeting is one when it vanishes from its community's list, not when it gets a file")
  func listed() throws {
    let repository = try TestRepository()
    let list = """
      meetings:
        - { title: Kickoff, starts: 2026-07-01 10:00 }
        - { title: Retreat, starts: 2026-08-01 10:00 }
      """
    try repository.write("content/index.md", Self.community(list))
    try repository.commit("2026-05-01")
    try repository.write("content/index.md", "---\nkind: community\n: broken\n")
    try repository.commit("2026-05-02")
    try repository.write("content/index.md", Self.community())
    try repository.write("content/meetings/kickoff.md", Self.meeting())
    try repository.commit("2026-05-03")
    let removed = try repository.handbook().removedMeetings
    #expect(removed.map(\.path) == ["meetings/retreat"])
    // A version with errors was never published.
    #expect(removed.first?.revision?.text == "2 on 2026-05-03")
  }

  @Test("The meetings of a folder that was deleted as a whole are, with their own clocks")
  func folder() throws {
    let repository = try repository(community: "time_zone: Asia/Kolkata")
    try repository.remove("content/cop")
    try repository.commit("2026-05-02")
    let entry = try #require(try repository.handbook().removedMeetings.first)
    #expect(entry.path == "cop/meetings/kickoff")
    #expect(entry.community == nil)
    guard case .meeting(let meeting) = entry.details else { return }
    #expect(meeting.zone == "Asia/Kolkata")
  }

  @Test(
    "What was not public when it was removed is not told to the public",
    arguments: [
      ("visibility: members", ""), ("", "visibility: members"), ("draft: true", ""),
      ("", "draft: true"),
    ])
  func privateOnes(community: String, meeting: String) throws {
    for keepsFolder in [true, false] {
      let repository = try repository(community: community, meeting: meeting)
      try repository.remove(keepsFolder ? "content/cop/meetings/kickoff.md" : "content/cop")
      // What the folder is later changes nothing.
      if keepsFolder { try repository.write("content/cop/index.md", Self.community()) }
      try repository.commit("2026-05-02")
      #expect(try repository.removed() == [])
      let isDraft = (community + meeting).contains("draft")
      #expect(
        try repository.removed(for: .members) == (isDraft ? [] : ["cop/meetings/kickoff"]))
    }
  }

  @Test("What lay in a folder that is for members now is not told to the public")
  func folderNow() throws {
    let repository = try repository()
    try repository.remove("content/cop/meetings/kickoff.md")
    try repository.commit("2026-05-02")
    try repository.write("content/cop/index.md", Self.community("visibility: members"))
    try repository.commit("2026-05-03")
    #expect(try repository.removed() == [])
    #expect(try repository.removed(for: .members) == ["cop/meetings/kickoff"])
  }

  @Test(
    "Nobody is named who is not shown by name now, whether still there or not",
    arguments: ["shown_as: initials", "shown_as: name"])
  func names(shown: String) throws {
    let repository = try repository()
    try repository.write("content/cop/people/ana.md", "---\nname: Ana Ruiz\n\(shown)\n---\n")
    try repository.write(
      "content/cop/meetings/talk.md",
      "---\ntitle: A talk with Ana Ruiz\nstarts: 2026-07-02 10:00\n---\n")
    try repository.write(
      "content/cop/meetings/ana-ruiz.md", "---\ntitle: Another\nstarts: 2026-07-02 10:00\n---\n")
    try repository.commit("2024-01-01")
    try repository.remove("content/cop/people/ana.md")
    try repository.commit("2024-01-02")
    try repository.remove("content/cop/meetings")
    try repository.commit("2026-05-03")
    let seen = try repository.handbook().seen(by: .public, includingDrafts: false)
    #expect(seen.removedMeetings.compactMap(\.title?.value) == ["Kickoff", "A talk with A. R."])
    let all = try repository.handbook().seen(by: .members, includingDrafts: false)
    #expect(
      all.removedMeetings.compactMap(\.title?.value) == [
        "Another", "Kickoff", "A talk with Ana Ruiz",
      ])
  }

  @Test("A series with dates to come is one; a single date of it that had a file is not")
  func series() throws {
    let repository = try repository(
      meeting: "repeats: { every: week, until: 2026-09-30 }")
    try repository.write(
      "content/cop/meetings/moved.md",
      "---\ntitle: Moved\nstarts: 2026-08-06 10:00\nreplaces: { meeting: kickoff, date: 2026-08-05 }\n---\n"
    )
    try repository.commit("2026-05-02")
    try repository.remove("content/cop/meetings")
    try repository.commit("2026-09-20")
    #expect(try repository.removed(now: "2026-09-25") == ["cop/meetings/kickoff"])
  }

  @Test("Folders that are no content hold no meetings")
  func notContent() throws {
    let repository = try repository()
    try repository.write("content/cop/_old/meetings/a.md", Self.meeting())
    try repository.write("content/.hidden/meetings/a.md", Self.meeting())
    try repository.commit("2026-05-02")
    try repository.remove("content/cop/_old")
    try repository.remove("content/.hidden")
    try repository.commit("2026-05-03")
    #expect(try repository.removed() == [])
  }

  @Test("The same commit gives the same, on one thread and on several")
  func deterministic() throws {
    let repository = try repository()
    for number in 0..<40 {
      try repository.write("content/cop/meetings/\(number).md", Self.meeting("order: \(number)"))
    }
    try repository.commit("2026-05-02")
    try repository.remove("content/cop/meetings")
    try repository.commit("2026-05-03")
    let first = try repository.handbook().removedMeetings.map { "\($0)" }
    #expect(first.count == 41)
    #expect(try repository.handbook().removedMeetings.map { "\($0)" } == first)
  }
}
