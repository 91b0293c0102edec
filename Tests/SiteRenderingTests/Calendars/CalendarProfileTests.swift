import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("What calendars say of themselves")
struct CalendarProfileTests {
  private var source = SiteFixture()

  init() throws {
    source.baseURL = "https://example.org/"
    source.settings.title = "Handbook"
    source.settings.summary = "What we do."
    source.add(
      "cop/index.md", title: "Equity",
      try community {
        $0.aim = sentence("To be fair.")
        $0.contact = "ana@example.org"
      })
    source.add(
      "cop/teams/bus.md", title: "Bus", try team { $0.purpose = sentence("To get there.") })
    source.add(
      "cop/meetings/a.md", title: "A",
      try meeting("2026-03-03") { $0.teams = refer(.team, "bus") })
  }

  private func head(_ path: String) throws -> [String] {
    Array(try source.build().calendar(path).dropFirst(4).prefix { $0 != "BEGIN:VEVENT" })
  }

  @Test("A calendar has a name, what it is for, a color, its page and its own address")
  func whole() throws {
    #expect(
      try head("cop/calendar.ics") == [
        "NAME:Equity", "X-WR-CALNAME:Equity", "DESCRIPTION:To be fair.",
        "X-WR-CALDESC:To be fair.", "COLOR:yellowgreen", "X-APPLE-CALENDAR-COLOR:#9ACD32",
        "URL:https://example.org/cop/meetings/",
        "SOURCE;VALUE=URI:https://example.org/cop/calendar.ics",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H",
      ])
    let team = try head("cop/teams/bus/calendar.ics")
    #expect(team.contains("DESCRIPTION:To get there.") && team.contains("COLOR:yellowgreen"))
    #expect(team.contains("URL:https://example.org/cop/teams/bus/meetings/"))
    #expect(try head("calendar.ics").contains("DESCRIPTION:What we do."))
  }

  @Test(
    "The calendar of several communities has a color of its own, and each meeting its community's")
  mutating func colors() throws {
    source.add(
      "other/index.md", title: "Other",
      try community {
        $0.color = Located(RGBColor(0xFF6AB4), at: SourcePlace(path: "content/other/index.md"))
      })
    source.add("other/meetings/b.md", title: "B", try meeting("2026-03-04"))
    let site = try source.build()
    let colors = try site.calendar("calendar.ics").filter { $0.hasPrefix("COLOR:") }
    #expect(colors == ["COLOR:steelblue", "COLOR:yellowgreen", "COLOR:hotpink"])
    // The nearest color that has a name (RFC 7986, 5.9), and the very one for Apple's programs.
    let other = try site.calendar("other/calendar.ics").filter { $0.contains("COLOR:") }
    #expect(other == ["COLOR:hotpink", "X-APPLE-CALENDAR-COLOR:#FF6AB4"])
  }

  @Test("Whole days leave a reader free, and members' meetings are not for others")
  mutating func classes() throws {
    source.audience = .members
    source.add("cop/meetings/b.md", title: "B", try meeting("2026-03-04 10:00")) {
      $0.visibility = .members
    }
    let lines = try source.build().events("cop/calendar.ics").split(separator: "\n").filter {
      ["SUMMARY", "TRANSP", "CLASS", "CONTACT"].contains($0.prefix { $0 != ":" })
    }
    #expect(
      lines == [
        "SUMMARY:A", "TRANSP:TRANSPARENT", "CONTACT:ana@example.org", "SUMMARY:B",
        "CLASS:PRIVATE", "CONTACT:ana@example.org",
      ])
  }
}
