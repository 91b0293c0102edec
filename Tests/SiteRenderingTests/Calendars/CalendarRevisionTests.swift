import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

/// Every week, three times.
private func weekly(_ meeting: inout Meeting) {
  var rule = Recurrence(every: 1, .week)
  rule.end = .count(3)
  meeting.recurrence = Located(rule, at: SourcePlace(path: "content/a.md", line: 1))
}

private func replaces(_ series: String, on date: String) throws -> Replacement {
  Replacement(
    meeting: try #require(refer(.meeting, series).first), date: try day(date))
}

@Suite("What calendars say of changes")
struct CalendarRevisionTests {
  private var source = SiteFixture()

  init() throws {
    source.baseURL = "https://example.org/"
    source.add("cop/index.md", title: "Equity", try community())
    source.add("cop/people/ana.md", title: "Ana", person())
    source.add("cop/people/bo.md", title: "Bo", person())
    source.add(
      "cop/teams/bus.md", title: "Bus", try team { $0.lead = refer(.person, "bo").first })
  }

  private func lines(_ path: String, _ prefixes: String...) throws -> [String] {
    try source.build().calendar(path).drop { $0 != "BEGIN:VEVENT" }
      .filter { line in prefixes.contains { line.hasPrefix($0) } }
  }

  private mutating func addMeeting(
    _ name: String, _ starts: String, revision: Revision? = nil,
    edit: (inout Meeting) throws -> Void = { _ in }
  ) throws {
    source.add("cop/meetings/\(name).md", title: name, try meeting(starts, edit: edit)) {
      $0.revision = revision
    }
  }

  @Test("A meeting has the number of its changes and the time of the last, where they are known")
  mutating func known() throws {
    try addMeeting(
      "a", "2026-03-03 10:00", revision: Revision(changes: 2, lastModified: 1_770_000_000))
    try addMeeting("b", "2026-03-04 10:00")
    #expect(
      try lines("calendar.ics", "UID", "SEQUENCE", "LAST-MODIFIED") == [
        "UID:cop/meetings/a@example.org", "LAST-MODIFIED:20260202T024000Z", "SEQUENCE:2",
        "UID:cop/meetings/b@example.org",
      ])
  }

  @Test("The number of a single occurrence grows with its own changes and with its series'")
  mutating func occurrences() throws {
    try addMeeting("round", "2026-03-03 10:00", revision: Revision(changes: 5, lastModified: 0)) {
      weekly(&$0)
    }
    try addMeeting("moved", "2026-03-11 10:00", revision: Revision(changes: 1, lastModified: 0)) {
      $0.replaces = try replaces("round", on: "2026-03-10")
    }
    try addMeeting("new", "2026-03-18 10:00") {
      $0.replaces = try replaces("round", on: "2026-03-17")
    }
    #expect(
      try lines("calendar.ics", "RECURRENCE-ID", "SEQUENCE", "SUMMARY") == [
        "SEQUENCE:5", "SUMMARY:round", "SEQUENCE:6", "RECURRENCE-ID:20260310T100000Z",
        "SUMMARY:moved", "RECURRENCE-ID:20260317T100000Z", "SUMMARY:new",
      ])
  }

  @Test("A removed meeting is cancelled in every calendar that held it, and has no file of its own")
  mutating func removed() throws {
    try addMeeting("a", "2026-03-03 10:00", revision: Revision(changes: 3, lastModified: 60)) {
      $0.teams = refer(.team, "bus")
      $0.facilitators = refer(.person, "ana")
    }
    source.removedFiles = ["cop/meetings/a.md"]
    let site = try source.build()
    let expected = [
      "calendar.ics", "cop/calendar.ics", "cop/people/ana/calendar.ics",
      "cop/people/bo/calendar.ics", "cop/teams/bus/calendar.ics",
    ]
    #expect(site.paths.filter { $0.hasSuffix(".ics") }.sorted() == expected)
    for path in expected {
      #expect(
        try site.events(path) == """
          BEGIN:VEVENT
          UID:cop/meetings/a@example.org
          DTSTAMP:20260210T120000Z
          LAST-MODIFIED:19700101T000100Z
          SEQUENCE:3
          DTSTART:20260303T100000Z
          SUMMARY:Cancelled: a
          STATUS:CANCELLED
          TRANSP:TRANSPARENT
          DESCRIPTION:https://example.org/cop/meetings/
          URL:https://example.org/cop/meetings/
          END:VEVENT
          END:VCALENDAR
          """, "\(path)")
    }
    #expect(!site.pages.contains { $0.path.hasPrefix("cop/meetings/a/") })
  }

  @Test("A removed series is cancelled whole")
  mutating func removedSeries() throws {
    source.settings.timeZone = located("Asia/Kolkata")
    try addMeeting("round", "2026-03-03 10:00", revision: Revision(changes: 1, lastModified: 0)) {
      weekly(&$0)
    }
    source.removedFiles = ["cop/meetings/round.md"]
    #expect(
      try lines("calendar.ics", "DTSTART", "SUMMARY", "RRULE") == [
        "DTSTART;TZID=Asia/Kolkata:20260303T100000", "RRULE:FREQ=WEEKLY;COUNT=3",
        "SUMMARY:Cancelled: round",
      ])
    #expect(try source.build().calendar("calendar.ics").contains("TZID:Asia/Kolkata"))
  }
}
