import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Lists in bodies")
struct WidgetTests {
  /// Two communities with a little of everything.
  private func source() throws -> SiteFixture {
    var source = SiteFixture()
    for place in ["one", "two"] {
      source.add(
        "\(place)/index.md", title: "Community \(place)",
        try community { $0.status = place == "one" ? .active : .concluded })
      source.add("\(place)/people/ana.md", title: "Ana \(place)", person())
      source.add(
        "\(place)/teams/intake.md", title: "Intake \(place)",
        try team { $0.members = refer(.person, "ana").map { Team.Member(person: $0) } },
        body: "- [ ] Team step \(place) due:2026-03-01\n- [x] Done step \(place)")
      for (day, words, teams) in [
        ("2026-01-05", "past all", []), ("2026-03-05", "next all", []),
        ("2026-04-05", "later team", ["intake"]),
      ] {
        source.add(
          "\(place)/meetings/\(day).md", title: "\(place) \(words)",
          try meeting(day) {
            $0.teams = teams.flatMap { refer(.team, $0) }
            if words == "past all" { $0.status = .held }
          })
      }
      source.add(
        "\(place)/outcomes/r1.md", title: "\(place) adopted",
        try outcome {
          $0.team = refer(.team, "intake").first
          $0.status = located("adopted")
        })
      source.add(
        "\(place)/outcomes/r2.md", title: "\(place) plan", try outcome { $0.kind = .plan })
      source.add(
        "\(place)/outcomes/r3.md", title: "\(place) moving",
        try outcome { $0.status = located("in progress") })
    }
    source.add("two/people/lee.md", title: "Lee two", person())
    source.add("hidden/index.md", title: "Hidden", try community()) { $0.visibility = .members }
    source.add("one/teams/secret.md", title: "Secret", try team()) { $0.visibility = .members }
    source.add(
      "one/meetings/2026-05-05.md", title: "one secret team",
      try meeting("2026-05-05") { $0.teams = refer(.team, "secret") })
    return source
  }

  private func rows(_ widget: String, on path: String = "one/page.md") throws -> [String] {
    var source = try source()
    let lines = widget.split(separator: ";").map { $0.trimmingPrefix(" ") }
    source.add(path, title: "Here", body: "```\(lines.joined(separator: "\n"))\n```\n")
    let site = try source.build()
    #expect(site.headlines == [])
    let page = try site.page(site.entry(path).path + "/index.html")
    let list = try #require(page.cut(from: "<section class=\"widget", to: "</section>"))
    return PageText(path: "", html: list).withoutWaiting.texts("<p class=\"row-title\"")
  }

  @Test(
    "A schedule is what is to come, or what its options ask for",
    arguments: [
      ("{schedule}", ["one next all", "one later team", "one secret team"]),
      ("{schedule}; limit: 1", ["one next all"]),
      ("{schedule}; status: held", ["one past all"]),
      ("{schedule}; from: 2026-01-05; until: 2026-03-05", ["one past all", "one next all"]),
      ("{schedule}; until: 2026-03-04", ["one past all"]),
      ("{schedule}; from: 2026-04-06", ["one secret team"]),
      // A team that the public does not see is as good as none: all meet.
      ("{schedule}; team: intake", ["one next all", "one later team", "one secret team"]),
      ("{schedule}; community: two", ["two next all", "two later team"]),
      ("{schedule}; community: two; team: two/intake; from: 2026-04-01", ["two later team"]),
    ])
  func schedule(widget: String, expected: [String]) throws {
    #expect(try rows(widget) == expected)
  }

  @Test(
    "On a page of no community a list is the whole site's",
    arguments: [
      (
        "{schedule}",
        [
          "one next all", "two next all", "one later team", "two later team", "one secret team",
        ]
      ),
      ("{schedule}; team: two/intake", ["two next all", "two later team"]),
      ("{teams}", ["Intake one", "Intake two"]), ("{people}; limit: 2", ["Ana one", "Ana two"]),
      ("{communities}", ["Community one", "Community two"]),
      ("{communities}; status: concluded", ["Community two"]),
      ("{communities}; community: one", ["Community one"]),
      ("{communities}; limit: 1", ["Community one"]),
      ("{next-steps}", ["Team step one", "Team step two"]),
      ("{outcomes}; kind: plan", ["one plan", "two plan"]),
    ])
  func wholeSite(widget: String, expected: [String]) throws {
    #expect(try rows(widget, on: "page.md") == expected)
  }

  @Test(
    "Outcomes are those of every kind, status and team that is asked for",
    arguments: [
      ("{outcomes}", ["one adopted", "one moving", "one plan"]),
      ("{outcomes}; status: In-Progress", ["one moving"]),
      ("{outcomes}; status: adopted; kind: plan", []),
      ("{outcomes}; team: intake", ["one adopted"]),
      // What nobody said more of is shown as a draft, so it is one.
      ("{outcomes}; status: draft", ["one plan"]),
    ] as [(String, [String])])
  func outcomes(widget: String, expected: [String]) throws {
    #expect(try rows(widget) == expected)
  }

  @Test(
    "Next steps are the open ones, unless done ones are asked for",
    arguments: [
      ("{next-steps}", ["Team step one"]), ("{next-steps}; status: done", ["Done step one"]),
      ("{next-steps}; until: 2026-02-28", []),
      ("{next-steps}; from: 2026-03-01; until: 2026-03-01", ["Team step one"]),
      ("{next-steps}; team: two/intake", ["Team step two"]),
      ("{next-steps}; community: two; limit: 1", ["Team step two"]),
    ] as [(String, [String])])
  func nextSteps(widget: String, expected: [String]) throws {
    #expect(try rows(widget) == expected)
  }

  @Test(
    "People are those of a community or of a team",
    arguments: [
      ("{people}", ["Ana one"]), ("{people}; community: two", ["Ana two", "Lee two"]),
      ("{people}; team: two/intake", ["Ana two"]), ("{teams}; community: two", ["Intake two"]),
    ])
  func people(widget: String, expected: [String]) throws {
    #expect(try rows(widget) == expected)
  }

  @Test(
    "A list of what the public may not see is empty, not everything",
    arguments: [
      "schedule", "outcomes", "next-steps", "teams", "people", "communities",
    ], ["community: hidden", "team: secret"])
  func hidden(kind: String, option: String) throws {
    #expect(try rows("{\(kind)}; \(option)") == [])
  }

  @Test("A page with a list of its own has none of the template's of that kind")
  func replaces() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community(), body: "```{teams}\n```")
    source.add("one/teams/a.md", title: "A", try team())
    source.add("one/outcomes/r.md", title: "R", try outcome())
    let page = try source.build().page("one/index.html")
    #expect(!page.contains("id=\"site-teams\""))
    #expect(page.contains("id=\"site-outcomes\""))
    #expect(page.texts("<p class=\"row-title\"") == ["R", "A"])
  }

  @Test("An empty list says so, and tells authors how to fill it")
  func empty() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: "```{teams}\n```")
    #expect(
      try source.build().page("a/index.html").texts("<p class=\"empty\"") == ["No teams yet."])
    source.includesDrafts = true
    let hint = try source.build().page("a/index.html").texts("<p class=\"empty\"")
    #expect(hint == ["No teams yet. Add a file to the folder “teams”."])
  }
}
