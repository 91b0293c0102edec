import Diagnostics
import Foundation
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Outcomes and next steps as data")
struct RegisterFilesTests {
  private typealias Object = [String: Any]

  private func site(edit: (inout SiteFixture) throws -> Void = { _ in }) throws -> BuiltSite {
    var source = SiteFixture()
    source.baseURL = "https://example.org/"
    source.add("one/index.md", title: "One", try community())
    source.add("one/people/ana.md", title: "Ana Ruiz", person { $0.shownAs = .initials })
    source.add("one/teams/t.md", title: "Tea", try team())
    source.add("one/meetings/first.md", title: "First", try meeting("2026-01-06")) {
      $0.body = Body(
        markdown: "- [ ] Draft, \"soon\" @ana due:2026-03-01\n- [x] Book", firstLine: 1)
    }
    source.add("one/meetings/second.md", title: "Second", try meeting("2026-02-03"))
    source.add(
      "one/outcomes/bus.md", title: "=A bus </script>",
      try outcome {
        $0.number = located("R1")
        $0.team = refer(.team, "t").first
        $0.owners = refer(.person, "ana")
        $0.addressedTo = ["Alder Transit", "The board"]
        $0.themes = ["night work"]
        $0.timeframe = .next
        $0.progress = 40
        $0.decidedAt = refer(.meeting, "first")
        $0.supersedes = refer(.outcome, "old")
        var nextStep = NextStep(title: sentence("Ask Ana Ruiz"))
        nextStep.meeting = refer(.meeting, "second").first
        $0.nextSteps = [nextStep]
        for (date, status) in [
          ("2026-01-01", "draft"), ("2026-02-01", "adopted"), ("2026-02-05", "adopted"),
        ] {
          var event = Outcome.Event(date: try day(date))
          event.status = located(status)
          event.note = sentence("By @ana")
          $0.history.append(event)
        }
      })
    source.add("one/outcomes/old.md", title: "Old", try outcome { $0.kind = .plan })
    source.add("two/index.md", title: "Two", try community())
    source.add(
      "two/outcomes/secret.md", title: "Hidden plan", try outcome(), body: "- [ ] Hidden step"
    ) { $0.visibility = .members }
    try edit(&source)
    return try source.build()
  }

  private func items(_ site: BuiltSite, _ path: String, _ name: String) throws -> [Object] {
    let text = try site.page(path).html
    let data = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object
    return try #require(data?[name] as? [Object])
  }

  @Test("There are files for the site and for each community that has something to list")
  func files() throws {
    let names = ["next-steps.json", "next-steps.csv", "outcomes.json", "outcomes.csv"]
    let site = try site()
    let found = site.paths.filter { path in names.contains { path.hasSuffix($0) } }
    #expect(
      found.sorted()
        == (names + names.map { "one/" + $0 } + names.prefix(2).map { "two/" + $0 }).sorted())
    let members = try self.site { $0.audience = .members }
    #expect(members.paths.contains("two/outcomes.csv"))
  }

  @Test("An outcome has all that is known of it")
  func outcomes() throws {
    let all = try items(site(), "outcomes.json", "outcomes")
    #expect(all.map { $0["id"] as? String } == ["one/outcomes/bus", "one/outcomes/old"])
    let bus = all[0]
    #expect(bus["number"] as? String == "R1")
    #expect(bus["title"] as? String == "=A bus </script>")
    #expect(bus["kind"] as? String == "recommendation")
    #expect(bus["status"] as? String == "adopted")
    #expect(bus["statusDate"] as? String == "2026-02-01")
    #expect(bus["addressedTo"] as? [String] == ["Alder Transit", "The board"])
    #expect(bus["progress"] as? Int == 40)
    #expect(bus["timeframe"] as? String == "next")
    #expect(bus["priority"] == nil)
    #expect(
      bus["team"] as? [String: String] == [
        "id": "one/teams/t", "title": "Tea", "url": "https://example.org/one/teams/t/",
      ])
    #expect(
      bus["decidedAt"] as? [[String: String]] == [
        [
          "id": "one/meetings/first", "title": "First", "date": "2026-01-06",
          "url": "https://example.org/one/meetings/first/",
        ]
      ])
    #expect(
      (bus["history"] as? [Object])?.map { $0["note"] as? String }
        == Array(repeating: "By A. R.", count: 3))
    #expect((all[1]["supersededBy"] as? [Object])?.map { $0["number"] as? String } == ["R1"])
    #expect(all[1]["status"] as? String == "draft")
  }

  @Test("A next step has its words, its owner, where it comes from and for how long it is open")
  func nextSteps() throws {
    let steps = try items(site(), "one/next-steps.json", "nextSteps")
    #expect(steps.map { $0["text"] as? String } == ["Draft, \"soon\" A. R.", "Ask A. R.", "Book"])
    #expect(steps.map { $0["state"] as? String } == ["open", "open", "done"])
    #expect(steps.map { $0["openMeetings"] as? Int } == [1, nil, nil])
    #expect(steps[0]["due"] as? String == "2026-03-01")
    #expect((steps[0]["owners"] as? [Object])?.map { $0["title"] as? String } == ["A. R."])
    #expect(steps[0]["url"] as? String == "https://example.org/one/meetings/first/#task-1")
    #expect((steps[1]["source"] as? Object)?["number"] as? String == "R1")
    #expect(steps.map { $0["sourceKind"] as? String } == ["meeting", "outcome", "meeting"])
    #expect((steps[1]["teams"] as? [Object])?.count == 1)
    #expect((steps[1]["meeting"] as? Object)?["date"] as? String == "2026-02-03")
  }

  @Test("A table has a row for each, without formulas, with lists in cells")
  func tables() throws {
    let lines = try site().page("one/outcomes.csv").html.components(separatedBy: "\r\n")
    #expect(
      lines[0]
        == "\u{FEFF}number,title,summary,kind,status,statusDate,community,team,owners,addressedTo,"
        + "themes,timeframe,priority,progress,decidedAt,presentedAt,supersedes,supersededBy,related,"
        + "updated,url,id")
    #expect(
      lines[1] == "R1,'=A bus </script>,,recommendation,adopted,2026-02-01,One,Tea,A. R.,"
        + "\"Alder Transit; The board\",night work,next,,40,2026-01-06 First,,Old,,,,"
        + "https://example.org/one/outcomes/bus/,one/outcomes/bus")
    #expect(lines.count == 4 && lines[3].isEmpty)
    let steps = try site().page("next-steps.csv").html
    #expect(
      steps.contains(
        "\r\n\"Draft, \"\"soon\"\" A. R.\",open,2026-03-01,A. R.,One,,1,,2026-01-06 First,"))
  }

  @Test("Public data holds nothing of members’ entries, and no name that is not shown")
  func members() throws {
    let site = try site()
    for path in site.paths where path.hasSuffix(".csv") || path.hasSuffix(".json") {
      let text = try site.page(path).html
      #expect(!text.contains("Hidden") && !text.contains("Ruiz") && !text.contains("people/ana"))
    }
    let all = try items(self.site { $0.audience = .members }, "outcomes.json", "outcomes")
    #expect(all.contains { $0["title"] as? String == "Hidden plan" })
  }

  @Test("Without an address of the site, links lead from the file")
  func relative() throws {
    let site = try site { $0.baseURL = nil }
    let steps = try items(site, "one/next-steps.json", "nextSteps")
    #expect(steps[0]["url"] as? String == "../one/meetings/first/index.html#task-1")
    let outcomes = try items(site, "outcomes.json", "outcomes")
    #expect(outcomes[0]["url"] as? String == "one/outcomes/bus/index.html")
  }

  @Test("Lists say to programs and to readers where they can be had as data")
  func links() throws {
    let site = try site()
    let page = try site.page("one/outcomes/index.html")
    #expect(
      page.contains(
        "<link rel=\"alternate\" type=\"text/csv\" title=\"Outcomes of One\" "
          + "href=\"../../one/outcomes.csv\">"))
    #expect(page.texts("<p class=\"downloads\"") == ["Download: CSV, JSON"])
    let steps = try site.page("next-steps/index.html")
    #expect(steps.contains("<a href=\"../next-steps.csv\" download>CSV</a>"))
    #expect(try !site.page("two/next-steps/index.html").contains("class=\"downloads\""))
    #expect(try !site.page("one/meetings/index.html").contains("csv"))
  }

  @Test("A site that is one community has one of each; something of an author there is an error")
  func collisions() throws {
    var source = SiteFixture()
    source.add("index.md", title: "One", try community(), body: "[Ours](outcomes.csv)")
    source.add("outcomes/a.md", title: "A", try outcome())
    #expect(
      try source.build().paths.filter { $0.hasSuffix(".csv") }.sorted()
        == ["next-steps.csv", "outcomes.csv"])
    source.addFile("outcomes.csv")
    #expect(try source.build().diagnostics.map(\.code) == [.duplicateAddress])
  }
}
