import Diagnostics
import HandbookModel
import Testing

@Suite("Meetings that were taken out of the content")
struct RemovedMeetingsTests {
  private var source = HandbookSource()

  private init() {
    source.add("cop/index.md", title: "COP", community { $0.timeZone = located("Asia/Kolkata") })
    source.add("cop/people/sam.md", title: "Sam Okoro", person { $0.shownAs = .name })
    source.add("cop/teams/bus.md", title: "Bus", team())
  }

  /// - Parameter removal: seconds after 1970-01-01T00:00Z; 2026-03-01 at noon in UTC.
  private func removed(
    _ file: String = "cop/meetings/a.md", title: String = "Walk", on day: String = "2026-03-03",
    at removal: Int = 1_772_366_400, meeting edit: (inout Meeting) -> Void = { _ in },
    entry: (inout Entry) -> Void = { _ in }
  ) throws -> Entry {
    var former = HandbookSource()
    former.add(file, title: title, try meeting(day, edit: edit), body: "Body") {
      $0.revision = Revision(changes: 4, lastModified: removal)
      entry(&$0)
    }
    return former.entries[0]
  }

  private func link(
    _ meetings: [Entry], people: [Entry] = []
  ) -> (handbook: Handbook, diagnostics: [Diagnostic]) {
    Linker.link(
      source.entries, settings: source.settings,
      former: FormerContent(meetings: meetings, people: people))
  }

  private func seen(
    _ meetings: [Entry], people: [Entry] = [], by audience: Audience = .public
  ) -> [Entry] {
    link(meetings, people: people).handbook.seen(by: audience, includingDrafts: false)
      .removedMeetings
  }

  @Test(
    "They belong to their community and its clock, and what they refer to is found or forgotten")
  func linking() throws {
    let entry = try removed(meeting: {
      $0.teams = refer(.team, "bus", "gone")
      $0.facilitators = refer(.person, "sam", "nobody")
    })
    let (handbook, diagnostics) = link([entry])
    #expect(diagnostics == [])
    let found = try #require(handbook.removedMeetings.first)
    #expect(found.community.map { handbook[$0]?.path } == "cop")
    #expect(found.meeting?.zone == "Asia/Kolkata")
    #expect(handbook.paths(found.meeting?.teams.compactMap(\.target) ?? []) == ["cop/teams/bus"])
    #expect(
      handbook.paths(found.meeting?.facilitators.compactMap(\.target) ?? []) == ["cop/people/sam"])
    #expect(found.revision == Revision(changes: 4, lastModified: 1_772_366_400))
    #expect(handbook[found.id] == nil)
    #expect(found.id.index < handbook.capacity)
  }

  @Test("Nothing is left of them but what a calendar needs", arguments: Audience.allCases)
  func contents(audience: Audience) throws {
    let entry = try removed(
      meeting: {
        $0.venue = Venue(name: "secret place")
        $0.online = OnlineAccess(
          url: "https://secret.example", phone: "secret", passcode: "secret")
        $0.attendance = refer(.person, "sam")
        $0.aim = sentence("secret aim")
        var item = AgendaItem(title: sentence("secret item"))
        item.notes = sentence("secret notes")
        $0.agenda = [item]
        $0.decisions = [sentence("secret decision")]
        $0.nextSteps = [NextStep(title: sentence("secret step"))]
      },
      entry: {
        $0.summary = "secret summary"
        $0.tags = [located("secret tag")]
        $0.body = Body(markdown: "secret body", firstLine: 1)
      })
    let found = seen([entry], by: audience)
    #expect(found.map(\.title?.value) == ["Walk"])
    #expect(found[0].meeting?.attendance.isEmpty == true)
    var text = ""
    dump(found, to: &text)
    #expect(text.contains("Walk"))
    #expect(!text.contains("secret"))
  }

  @Test("A name that is not shown now, or of somebody who left, is in no title")
  mutating func titles() throws {
    source.add("people/ana.md", title: "Ana Ruiz", person { $0.shownAs = .initials })
    var former = HandbookSource()
    former.add("people/bo.md", title: "Bo Li", person { $0.shownAs = .name })
    former.add("people/sam.md", title: "Sam Okoro", person { $0.shownAs = .initials })
    let title = "Ana Ruiz, Bo Li and Sam Okoro"
    let entry = try removed(title: title)
    #expect(
      seen([entry], people: former.entries).map(\.title?.value) == ["A. R., B. L. and Sam Okoro"])
    #expect(
      seen([entry], people: former.entries, by: .members).map(\.title?.value) == [title])
  }

  @Test(
    "One whose address or identifier holds a name that is not shown is left out",
    arguments: ["path", "alias", "uid", "mention"])
  mutating func addresses(part: String) throws {
    source.add("people/ana-ruiz.md", title: "Ana Ruiz", person { $0.shownAs = .initials })
    let entry = try removed(
      part == "path" ? "cop/meetings/with-ana-ruiz.md" : "cop/meetings/a.md",
      title: part == "mention" ? "With @ana-ruiz" : "Walk",
      meeting: { if part == "uid" { $0.uid = "ana-ruiz@example.org" } },
      entry: { if part == "alias" { $0.aliases = [located("old/ana-ruiz")] } })
    #expect(seen([entry]).isEmpty)
    #expect(seen([entry], by: .members).count == 1)
  }

  @Test("What was for members or a draft is not for the public, whatever its folder is now")
  func hidden() throws {
    let members = try removed(entry: { $0.visibility = .members })
    #expect(seen([members]).isEmpty)
    #expect(seen([members], by: .members).map(\.visibility) == [.members])
    let draft = try removed(entry: { $0.isDraft = true })
    #expect(seen([draft], by: .members).isEmpty)
  }

  @Test("What was public is not, in a folder that is for members or a draft now")
  mutating func hiddenFolders() throws {
    source.add("cop/meetings/inner/index.md", title: "Inner") { $0.visibility = .members }
    source.add("cop/meetings/next/index.md", title: "Next") { $0.isDraft = true }
    let inner = try removed("cop/meetings/inner/a.md", entry: { $0.visibility = .public })
    let next = try removed("cop/meetings/next/b.md")
    #expect(seen([inner, next]).isEmpty)
    #expect(seen([inner, next], by: .members).map(\.path) == ["cop/meetings/inner/a"])
  }

  @Test(
    "One that an entry is known by is not removed, whoever sees the entry",
    arguments: ["path", "path and uid", "alias", "second alias", "uid", "members", "draft"])
  mutating func identities(kind: String) throws {
    let file = ["alias", "second alias", "uid"].contains(kind) ? "b" : "a"
    source.add(
      "cop/meetings/\(file).md", title: "B",
      try meeting("2026-03-04") {
        if kind.hasSuffix("uid") { $0.uid = "4f7c" }
      }
    ) {
      if kind == "alias" { $0.aliases = [located("/cop/meetings/a/")] }
      if kind == "second alias" { $0.aliases = [located("x"), located("cop/meetings/a")] }
      if kind == "members" { $0.visibility = .members }
      if kind == "draft" { $0.isDraft = true }
    }
    let entry = try removed(meeting: { if kind == "uid" { $0.uid = "4f7c" } })
    #expect(link([entry]).handbook.removedMeetings.isEmpty)
    let other = try removed("cop/meetings/c.md")
    #expect(link([other]).handbook.removedMeetings.count == 1)
  }

  @Test(
    "What had taken place when it was removed is not taken back; the day ends where it was",
    arguments: [
      ("2026-03-03", 1_772_476_199, true), ("2026-03-03", 1_772_562_599, true),
      ("2026-03-03", 1_772_562_600, false), ("2026-03-03", 1_790_000_000, false),
    ])
  func times(day: String, removal: Int, isTold: Bool) throws {
    #expect(seen([try removed(on: day, at: removal)]).isEmpty == !isTold)
  }

  @Test("A series is taken back as long as one of its dates was to come")
  func series() throws {
    func series(_ end: Recurrence.End?) throws -> Entry {
      var rule = Recurrence(every: 1, .week)
      rule.end = end
      return try removed(
        on: "2026-01-06", meeting: { $0.recurrence = Located(rule, at: HandbookSource.place) })
    }
    #expect(seen([try series(.count(9))]).count == 1)
    #expect(seen([try series(.count(8))]).isEmpty)
    #expect(seen([try series(.until(try day("2026-03-03")))]).count == 1)
    #expect(seen([try series(.until(try day("2026-03-02")))]).isEmpty)
    #expect(seen([try series(nil)]).count == 1)
  }

  @Test("The series that one date was moved from is taken to go on as it does")
  func replacement() throws {
    let series = try #require(refer(.meeting, "round").first)
    let date = try day("2026-03-03")
    let entry = try removed(meeting: {
      $0.replaces = Replacement(meeting: series, date: date)
    })
    #expect(seen([entry]).isEmpty)
  }
}
