import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("The run sheet of a meeting")
struct RunSheetTests {
  private static let path = "one/meetings/a/run-sheet/index.html"

  private func site(
    _ details: Entry.Details, edit: (inout SiteFixture) throws -> Void = { _ in }
  ) throws -> BuiltSite {
    var source = SiteFixture()
    source.baseURL = "https://example.org/"
    source.add(
      "one/index.md", title: "One",
      try community { $0.timeZone = located("America/Los_Angeles") })
    source.add("one/meetings/a.md", title: "Kick-off", details)
    try edit(&source)
    return try source.build()
  }

  private func agenda(_ items: (String, Int?)...) -> [AgendaItem] {
    items.map { title, minutes in
      var item = AgendaItem(title: sentence(title))
      item.minutes = minutes
      return item
    }
  }

  private func plain(_ texts: [String]) -> [String] {
    texts.map { $0.replacing("\u{A0}", with: " ") }
  }

  @Test("Its agenda has starts and ends, and its length stands beside that of the meeting")
  func timetable() throws {
    let site = try site(
      try meeting("2026-03-03 10:00", to: "2026-03-03 12:00") {
        $0.agenda = agenda(("Welcome", 20), ("Round", 85))
      })
    let page = try site.page(Self.path)
    #expect(page.texts("<title") == ["Run sheet: Kick-off – One – Home"])
    #expect(page.texts("<h1") == ["Kick-off"])
    #expect(
      plain(page.texts("<td class=\"row-time\"")) == [
        "10:00 to 10:2020 min", "10:20 to 11:4585 min", "10:00 to 11:45", "10:00 to 12:00",
      ])
    let foot = try #require(page.cut(from: "<tfoot>", to: "</tfoot>"))
    #expect(
      plain([PageText.plain(foot)]) == [
        "10:00 to 11:45The agenda: 1 hour 45 min 10:00 to 12:00The meeting: 2 hours, 15 min left"
      ])
  }

  @Test(
    "An agenda that is too long says so; one with items of no length does not say how long it is",
    arguments: [
      (150, ", 30 min too long", "The agenda:"),
      (nil, "", "The agenda, without items that say no length:"),
    ] as [(Int?, String, String)])
  func difference(minutes: Int?, difference: String, label: String) throws {
    let site = try site(
      try meeting("2026-03-03 10:00", to: "2026-03-03 12:00") {
        $0.agenda = agenda(("One", minutes), ("Other", minutes == nil ? 20 : nil))
        if minutes != nil { $0.agenda.removeLast() }
      })
    let foot = try #require(try site.page(Self.path).cut(from: "<tfoot>", to: "</tfoot>"))
    let text = PageText.plain(foot).replacing("\u{A0}", with: " ")
    #expect(text.contains(label))
    #expect(text.hasSuffix("The meeting: 2 hours" + difference))
  }

  @Test("It is linked from its meeting, also where that stands with all others, and nowhere else")
  func hidden() throws {
    let site = try site(try meeting("2026-03-03 10:00") { $0.agenda = agenda(("A", 10)) }) {
      $0.add("one/meetings/b.md", title: "Without", try meeting("2026-03-04"))
    }
    #expect(site.paths.filter { $0.contains("run-sheet") } == [Self.path])
    let linking = site.pages.filter { $0.addresses.contains { $0.contains("run-sheet") } }
    // The sheet itself says where it is, as every page does.
    #expect(
      linking.map(\.path).sorted() == [
        "one/meetings/a/index.html", Self.path, "one/print/index.html",
      ])
    let page = try site.page(Self.path)
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.addresses(ofLinks: "Kick-off") == ["../../../../one/meetings/a/index.html"])
    #expect(try !site.page("sitemap.xml").contains("run-sheet"))
  }

  @Test("A page of an author at its address is an error, and so is an old address")
  func collisions() throws {
    let details = try meeting("2026-03-03 10:00") { $0.agenda = agenda(("A", 10)) }
    let page = try site(details) { $0.add("one/meetings/a/run-sheet.md", title: "Mine") }
    #expect(page.diagnostics.map(\.code) == [.duplicateAddress])
    let alias = try site(details) {
      $0.add("x.md", title: "X") { $0.aliases = [located("one/meetings/a/run-sheet")] }
    }
    #expect(alias.diagnostics.map(\.code) == [.duplicateAddress])
  }

  @Test("Of a series it is that of the next date, and of one that is over that of the last")
  func series() throws {
    let details = try meeting("2026-01-06 10:00", to: "2026-01-06 11:00") {
      $0.agenda = agenda(("A", 60))
      var rule = Recurrence(every: 1, .week)
      rule.end = .count(8)
      $0.recurrence = Located(rule, at: SourcePlace(path: "a.md", line: 1))
    }
    let coming = try site(details).page(Self.path)
    #expect(plain(coming.texts("<p class=\"when-date\"")) == ["Tuesday, 10 February 2026"])
    #expect(
      plain(coming.texts("<p class=\"when-repeats\"")) == [
        "Every week on Tuesday, 8 times",
        "This sheet is for the next date, as of 10 February 2026.",
      ])
    let over = try site(details) { $0.today = "2026-04-01" }.page(Self.path)
    #expect(plain(over.texts("<p class=\"when-date\"")) == ["Tuesday, 24 February 2026"])
    #expect(over.texts("<p class=\"when-repeats\"").count == 1)
  }

  @Test("Expected are the people of its teams, then who else has a part, each once")
  func expected() throws {
    let details = try meeting("2026-03-03 10:00") {
      $0.agenda = agenda(("A", 10))
      $0.agenda[0].lead = refer(.person, "guest", "ana")
      $0.teams = refer(.team, "t", "u")
      $0.facilitators = refer(.person, "bo")
    }
    let people: (inout SiteFixture) throws -> Void = { source in
      for name in ["Ana", "Bo", "Cy", "Guest"] {
        source.add("one/people/\(name.lowercased()).md", title: name, person())
      }
      source.add(
        "one/teams/t.md", title: "Tea",
        try team {
          $0.lead = refer(.person, "ana").first
          $0.members = [Team.Member(person: refer(.person, "bo")[0], role: "Scribe")]
        })
      source.add(
        "one/teams/u.md", title: "Urn",
        try team { $0.members = refer(.person, "bo").map { Team.Member(person: $0) } })
    }
    let page = try site(details, edit: people).page(Self.path)
    #expect(page.texts("<h3") == ["Tea", "Also"])
    #expect(page.texts("<li>").suffix(3) == ["Ana Lead", "Bo Scribe, Facilitator", "Guest"])
    let all = try site(try meeting("2026-03-03") { $0.agenda = agenda(("A", 10)) }, edit: people)
    #expect(
      try all.page(Self.path).texts("<li>").suffix(4).sorted() == ["Ana", "Bo", "Cy", "Guest"])
  }

  @Test("A community of hundreds is counted, not listed")
  func many() throws {
    let page = try site(try meeting("2026-03-03") { $0.agenda = agenda(("A", 10)) }) {
      for number in 0..<121 {
        $0.add("one/people/p\(number).md", title: "P\(number)", person())
      }
    }.page(Self.path)
    #expect(page.texts("<h2").contains("Who is expected 121 people"))
    #expect(!page.contains(">P7<"))
  }

  @Test("To follow up is what was to be ready for it, then what earlier meetings left open")
  func followUps() throws {
    let page = try site(
      try meeting("2026-03-03 10:00") { $0.agenda = agenda(("A", 10)) }
    ) {
      $0.add(
        "one/meetings/b.md", title: "B",
        try meeting("2026-01-03") {
          $0.nextSteps = [NextStep(title: sentence("For it"))]
          $0.nextSteps[0].meeting = refer(.meeting, "a").first
        },
        body: """
          - [ ] Due on the day due:2026-03-03
          - [ ] Late due:2026-01-20
          - [ ] Due after it due:2026-03-04
          - [x] Done due:2026-01-20
          - [ ] Without a date
          """)
      $0.add("two/index.md", title: "Two", try community())
      $0.add("two/x.md", body: "- [ ] Elsewhere due:2026-01-20")
    }.page(Self.path)
    #expect(
      page.texts("<p class=\"row-title\"").suffix(5) == [
        "For it", "Late", "Due on the day", "Due after it", "Without a date",
      ])
  }

  @Test("How to join from afar is in the members’ edition only")
  func members() throws {
    let details = try meeting("2026-03-03 10:00") {
      $0.agenda = agenda(("A", 10))
      $0.online = OnlineAccess(url: "https://meet.example.org/x", phone: "555", passcode: "42")
    }
    #expect(try !site(details).page(Self.path).contains("meet.example.org"))
    let members = try site(details) { $0.audience = .members }.page(Self.path)
    #expect(members.addresses.contains("https://meet.example.org/x"))
  }
}
