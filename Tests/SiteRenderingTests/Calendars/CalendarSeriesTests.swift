import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Series in calendars")
struct CalendarSeriesTests {
  private var source = SiteFixture()
  private let nowhere = SourcePlace(path: "content/a.md", line: 1)

  init() throws {
    source.settings.timeZone = located("Europe/Paris")
    source.add("cop/index.md", title: "Equity", try community())
  }

  private mutating func addSeries(
    _ rule: Recurrence, from starts: String = "2026-03-03 10:00", to ends: String? = nil
  ) throws {
    source.add(
      "cop/meetings/round.md", title: "Round",
      try meeting(starts, to: ends) { $0.recurrence = Located(rule, at: nowhere) })
  }

  private mutating func addSingle(_ name: String, _ starts: String, for date: String) throws {
    source.add(
      "cop/meetings/\(name).md", title: name,
      try meeting(starts) {
        let series = try #require(refer(.meeting, "round").first)
        $0.replaces = Replacement(meeting: series, date: try day(date))
      })
  }

  private func lines(_ path: String, _ prefixes: String...) throws -> [String] {
    try source.build().calendar(path).drop { $0 != "BEGIN:VEVENT" }
      .filter { line in prefixes.contains { line.hasPrefix($0) } }
  }

  @Test("A rule ends in UTC, by the clocks of its last day")
  mutating func until() throws {
    var rule = Recurrence(every: 2, .week)
    rule.weekdays = [.init(weekday: 2)]
    rule.end = .until(try day("2026-06-30"))
    rule.exceptions = [try day("2026-03-31"), try day("2026-04-01")]
    try addSeries(rule)
    #expect(
      try lines("cop/calendar.ics", "RRULE", "EXDATE") == [
        "RRULE:FREQ=WEEKLY;UNTIL=20260630T080000Z;INTERVAL=2;BYDAY=TU",
        "EXDATE;TZID=Europe/Paris:20260331T100000",
      ])
  }

  @Test("A rule for days ends with a day")
  mutating func days() throws {
    var rule = Recurrence(every: 1, .month)
    rule.dayOfMonth = -1
    rule.end = .until(try day("2026-06-30"))
    try addSeries(rule, from: "2026-03-31", to: "2026-04-01")
    #expect(
      try lines("cop/calendar.ics", "DT", "RRULE").dropFirst() == [
        "DTSTART;VALUE=DATE:20260331", "DTEND;VALUE=DATE:20260402",
        "RRULE:FREQ=MONTHLY;UNTIL=20260630;BYMONTHDAY=-1",
      ])
  }

  @Test("A series without an end goes as far as pages look, with the clocks' changes until then")
  mutating func endless() throws {
    try addSeries(Recurrence(every: 1, .month))
    let text = try source.build().calendar("cop/calendar.ics")
    #expect(text.contains("RRULE:FREQ=MONTHLY;UNTIL=20271231T090000Z"))
    #expect(text.contains("DTSTART:20260329T020000") && text.contains("RDATE:20271031T030000"))
    #expect(!text.contains { $0.contains(":2028") })
  }

  @Test("A number of times is kept, unless it leads beyond what pages look at")
  mutating func count() throws {
    var rule = Recurrence(every: 1, .week)
    rule.end = .count(5)
    var other = self
    try addSeries(rule)
    #expect(try lines("cop/calendar.ics", "RRULE") == ["RRULE:FREQ=WEEKLY;COUNT=5"])
    rule.end = .count(6000)
    try other.addSeries(rule)
    #expect(
      try other.lines("cop/calendar.ics", "RRULE") == [
        "RRULE:FREQ=WEEKLY;UNTIL=21261231T090000Z"
      ])
  }

  @Test("A series whose first day does not fit its rule is spelled out")
  mutating func misfit() throws {
    var rule = Recurrence(every: 1, .week)
    rule.weekdays = [.init(weekday: 1)]
    rule.end = .count(3)
    try addSeries(rule)
    #expect(
      try lines("cop/calendar.ics", "DTSTART", "RRULE", "RDATE") == [
        "DTSTART;TZID=Europe/Paris:20260303T100000", "RDATE;TZID=Europe/Paris:20260309T100000",
        "RDATE;TZID=Europe/Paris:20260316T100000",
      ])
  }

  @Test("A single occurrence is part of its series where both are, else it stands alone")
  mutating func replacements() throws {
    source.add("cop/teams/bus.md", title: "Bus", try team())
    source.add("cop/people/ana.md", title: "Ana", person())
    var rule = Recurrence(every: 1, .week)
    rule.exceptions = [try day("2026-03-10")]
    rule.end = .count(4)
    source.add(
      "cop/meetings/round.md", title: "Round",
      try meeting("2026-03-03 10:00") {
        $0.recurrence = Located(rule, at: nowhere)
        $0.facilitators = refer(.person, "ana")
      })
    try addSingle("moved", "2026-03-11 09:00", for: "2026-03-10")
    try addSingle("twice", "2026-03-12 09:00", for: "2026-03-10")
    try addSingle("stranger", "2026-03-13 09:00", for: "2026-03-13")
    let expected = [
      "UID:cop/meetings/round@copsite.invalid", "UID:cop/meetings/round@copsite.invalid",
      "RECURRENCE-ID;TZID=Europe/Paris:20260310T100000",
      "UID:cop/meetings/twice@copsite.invalid", "UID:cop/meetings/stranger@copsite.invalid",
    ]
    for path in [
      "calendar.ics", "cop/calendar.ics", "cop/meetings/round/meeting.ics",
      "cop/meetings/moved/meeting.ics",
    ] {
      #expect(try lines(path, "UID", "RECURRENCE-ID", "EXDATE") == expected, "\(path)")
    }
    for name in ["twice", "stranger"] {
      #expect(
        try lines("cop/meetings/\(name)/meeting.ics", "UID", "RECURRENCE-ID", "EXDATE")
          == (name == "twice" ? expected : ["UID:cop/meetings/stranger@copsite.invalid"]))
    }
    #expect(
      try lines("cop/people/ana/calendar.ics", "UID", "EXDATE") == [
        "UID:cop/meetings/round@copsite.invalid", "EXDATE;TZID=Europe/Paris:20260310T100000",
      ])
  }
}
