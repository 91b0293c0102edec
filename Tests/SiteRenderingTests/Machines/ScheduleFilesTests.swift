import Diagnostics
import Foundation
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Schedules as data")
struct ScheduleFilesTests {
  private typealias Object = [String: Any]

  private func site(edit: (inout SiteFixture) throws -> Void = { _ in }) throws -> BuiltSite {
    var source = SiteFixture()
    source.baseURL = "https://example.org/"
    source.add(
      "one/index.md", title: "One", try community { $0.timeZone = located("Australia/Lord_Howe") })
    source.add("one/teams/t.md", title: "Tea", try team())
    source.add(
      "one/meetings/weekly.md", title: "Weekly",
      try meeting("2026-03-30 10:00", to: "2026-03-30 11:00") {
        var rule = Recurrence(every: 1, .week)
        rule.end = .count(3)
        $0.recurrence = Located(rule, at: SourcePlace(path: "a.md", line: 1))
        $0.teams = refer(.team, "t")
        $0.online = OnlineAccess(url: "https://meet.example.org/x")
      })
    source.add(
      "one/meetings/moved.md", title: "Moved",
      try meeting("2026-04-07 10:00") {
        $0.status = .cancelled
        $0.replaces = Replacement(
          meeting: refer(.meeting, "weekly")[0], date: try day("2026-04-06"))
      })
    source.add("two/index.md", title: "Two", try community())
    source.add(
      "two/meetings/fair.md", title: "Fair </script>",
      try meeting("2026-04-01", to: "2026-04-02") {
        $0.venue = Venue(name: "Hall", access: "Step-free")
        $0.isConcluding = true
      }
    ) { $0.revision = Revision(changes: 2, lastModified: 1_767_225_600) }
    try edit(&source)
    return try source.build()
  }

  private func data(_ site: BuiltSite, _ path: String) throws -> Object {
    let text = try site.page(path).html
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  private func occurrences(_ site: BuiltSite, _ path: String = "schedule.json") throws -> [Object] {
    try #require(try data(site, path)["occurrences"] as? [Object])
  }

  @Test("Every time of every meeting is there, in order, with its offset")
  func all() throws {
    let site = try site()
    #expect(
      site.paths.filter { $0.hasSuffix("schedule.json") } == [
        "schedule.json", "one/schedule.json", "two/schedule.json",
      ])
    let found = try occurrences(site)
    #expect(
      found.map { $0["start"] as? String } == [
        "2026-03-30T10:00:00+11:00", "2026-04-01", "2026-04-07T10:00:00+10:30",
        "2026-04-13T10:00:00+10:30",
      ])
    #expect(
      found.map { $0["id"] as? String } == [
        "one/meetings/weekly@example.org#2026-03-30", "two/meetings/fair@example.org",
        "one/meetings/weekly@example.org#2026-04-06", "one/meetings/weekly@example.org#2026-04-13",
      ])
    #expect(found.map { $0["title"] as? String }.last == "Weekly")
    #expect(try occurrences(site, "one/schedule.json").count == 3)
    let text = try site.page("schedule.json").html
    #expect(text.split(separator: "\n").count == 6 + 4 + 1)
    #expect(!text.contains("<"))
  }

  @Test("One of a series that has a file of its own says so, with its own state")
  func replaced() throws {
    let moved = try occurrences(site())[2]
    #expect(moved["status"] as? String == "cancelled")
    let series = try #require(moved["series"] as? [String: String])
    #expect(
      series == [
        "uid": "one/meetings/weekly@example.org", "title": "Weekly",
        "url": "https://example.org/one/meetings/weekly/",
        "rule": "Every week on Monday, 3 times", "replaces": "2026-04-06",
      ])
  }

  @Test("Whole days, a place, the community and what version control knows are there")
  func fields() throws {
    let fair = try occurrences(site(), "two/schedule.json")[0]
    #expect(fair["allDay"] as? Bool == true)
    #expect(fair["end"] as? String == "2026-04-02")
    #expect(fair["title"] as? String == "Fair </script>")
    #expect(fair["place"] as? [String: String] == ["name": "Hall", "access": "Step-free"])
    #expect(
      fair["community"] as? [String: String] == ["title": "Two", "url": "https://example.org/two/"])
    #expect(fair["concluding"] as? Bool == true)
    #expect(fair["agenda"] as? Bool == false)
    #expect(fair["updated"] as? String == "2026-01-01T00:00:00Z")
    #expect(
      fair["calendar"] as? String == "https://example.org/two/meetings/fair/meeting.ics")
  }

  @Test("How to join is in members’ builds only")
  func online() throws {
    #expect(try !site().page("schedule.json").contains("meet.example.org"))
    let members = try occurrences(site { $0.audience = .members })
    #expect(members[0]["online"] as? [String: String] == ["url": "https://meet.example.org/x"])
  }

  @Test("Without an address of the site, links lead from the file")
  func relative() throws {
    let first = try occurrences(site { $0.baseURL = nil }, "one/schedule.json")[0]
    #expect(first["url"] as? String == "../one/meetings/weekly/index.html")
  }

  @Test("Lists and schedules say where it is")
  func links() throws {
    let site = try site()
    let site2 = try site.page("one/meetings/index.html")
    #expect(
      site2.contains(
        "<link rel=\"alternate\" type=\"application/json\" title=\"Meetings of One\" "
          + "href=\"../../one/schedule.json\">"))
    #expect(try site.page("meetings/index.html").addresses.contains("../schedule.json"))
    #expect(try !site.page("one/index.html").contains("schedule.json"))
  }

  @Test("A site that is one community has one file, and one without meetings has none")
  func few() throws {
    var source = SiteFixture()
    source.add("index.md", title: "One", try community())
    #expect(try source.build().paths.allSatisfy { !$0.hasSuffix("schedule.json") })
    source.add("meetings/a.md", title: "A", try meeting("2026-03-03"))
    let site = try source.build()
    #expect(site.paths.filter { $0.hasSuffix("schedule.json") } == ["schedule.json"])
    #expect(try site.page("meetings/index.html").addresses.contains("../schedule.json"))
  }

  @Test("Something of an author at its address is an error")
  func collision() throws {
    let site = try site {
      $0.add("x.md", title: "X") { $0.aliases = [located("one/schedule.json/a.html")] }
    }
    #expect(site.diagnostics.map(\.code) == [.duplicateAddress])
  }
}
