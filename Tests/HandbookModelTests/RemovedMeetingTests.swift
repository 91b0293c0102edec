import Diagnostics
import HandbookModel
import Testing

@Suite("Meetings that the content held earlier")
struct RemovedMeetingTests {
  private var source = HandbookSource()
  private let removal = Revision(changes: 1, lastModified: 1_770_000_000)

  init() {
    source.add("cop/index.md", title: "COP", community())
    source.add("cop/people/ben.md", title: "Ben Oduya", .person(Person()))
    source.add("cop/people/eve.md", title: "Eve Stone", person { $0.shownAs = .initials })
    source.add("cop/people/mo.md", title: "Mo", .person(Person())) { $0.visibility = .members }
  }

  private func former(
    _ file: String, title: String, _ starts: String = "2026-03-01",
    edit: (inout Meeting) -> Void = { _ in }, entry editEntry: (inout Entry) -> Void = { _ in }
  ) throws -> Entry {
    var before = HandbookSource()
    before.add(file, title: title, try meeting(starts, edit: edit), edit: editEntry)
    var entry = before.entries[0]
    entry.revision = entry.revision ?? removal
    return entry
  }

  private func link(_ meetings: [Entry], people: [Entry] = []) -> Handbook {
    let linked = Linker.link(
      source.entries, settings: source.settings,
      former: FormerContent(meetings: meetings, people: people))
    #expect(linked.diagnostics.isEmpty)
    return linked.handbook
  }

  @Test("What they refer to and is gone is taken out in silence; what is hidden is, too")
  func references() throws {
    let entry = try former("cop/meetings/a.md", title: "A") { meeting in
      meeting.facilitators = refer(.person, "ben", "gone", "mo")
      meeting.teams = refer(.team, "gone")
    }
    let handbook = link([entry])
    let names = { (handbook: Handbook) in
      handbook.removedMeetings.first?.meeting?.facilitators.map(\.written)
    }
    #expect(names(handbook.seen(by: .members, includingDrafts: false)) == ["ben", "mo"])
    #expect(names(handbook.seen(by: .public, includingDrafts: false)) == ["ben"])
  }

  @Test("Their texts are redacted, and one with a name in its address is left out")
  func names() throws {
    let meetings = [
      try former("cop/meetings/a.md", title: "Eve Stone, Ben Oduya, Kim Lee and @eve"),
      try former("cop/meetings/eve-stone.md", title: "B"),
      try former("cop/meetings/c.md", title: "C", edit: { $0.uid = "kim-lee@example.org" }),
      try former(
        "cop/meetings/d.md", title: "D", entry: { $0.aliases = [located("cop/kim-lee")] }),
      try former("cop/meetings/e.md", title: "E with @kim-lee"),
    ]
    var before = HandbookSource()
    before.add("cop/people/kim.md", title: "Kim Lee", .person(Person()))
    before.add("cop/people/ben.md", title: "Ben Oduya", person { $0.shownAs = .initials })
    let seen = link(meetings, people: before.entries).seen(by: .public, includingDrafts: false)
    #expect(
      seen.removedMeetings.map { $0.title?.value } == ["E. S., Ben Oduya, K. L. and E. S."])
  }

  @Test("Drafts are told only where drafts are shown, members' ones to members only")
  func audiences() throws {
    let handbook = link([
      try former("cop/meetings/a.md", title: "A", entry: { $0.isDraft = true }),
      try former("cop/meetings/b.md", title: "B", entry: { $0.visibility = .members }),
      try former("cop/meetings/c.md", title: "C"),
    ])
    let titles = { (audience: Audience, drafts: Bool) in
      handbook.seen(by: audience, includingDrafts: drafts).removedMeetings.map { $0.title?.value }
    }
    #expect(titles(.public, false) == ["C"])
    #expect(titles(.public, true) == ["A", "C"])
    #expect(titles(.members, false) == ["B", "C"])
  }

  @Test("Only what was still to come is one, a series to its end")
  func times() throws {
    // The removal was on 2 February 2026 at 2:40 in UTC.
    func rule(_ end: Recurrence.End?) -> (inout Meeting) -> Void {
      { meeting in
        var rule = Recurrence(every: 1, .week)
        rule.end = end
        meeting.recurrence = Located(rule, at: HandbookSource.place)
      }
    }
    let handbook = link([
      try former("cop/meetings/a.md", title: "Over", "2026-02-01"),
      try former("cop/meetings/b.md", title: "That day", "2026-02-02"),
      try former(
        "cop/meetings/c.md", title: "Series that is over", "2026-01-01", edit: rule(.count(3))),
      try former("cop/meetings/d.md", title: "Series", "2026-01-01", edit: rule(.count(6))),
      try former("cop/meetings/e.md", title: "Series without end", "1999-01-01", edit: rule(nil)),
      try former("cop/meetings/f.md", title: "No zone", "2026-03-01") {
        $0.timeZone = located("Nowhere/Else")
      },
    ])
    #expect(
      handbook.removedMeetings.map { $0.title?.value } == [
        "That day", "Series", "Series without end",
      ])
  }
}
