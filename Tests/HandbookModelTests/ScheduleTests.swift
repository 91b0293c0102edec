import Diagnostics
import HandbookModel
import Testing

@Suite("Schedules")
struct ScheduleTests {
  private func now(_ date: String) throws -> Int { try day(date).daysSinceEpoch * 86_400 }

  /// The times of all meetings: local, then in hours after 1970 in UTC.
  private func schedule(
    _ source: HandbookSource, now date: String = "2026-02-10"
  ) throws -> Schedule {
    Schedule(source.handbook, now: try now(date))
  }

  private func days(_ schedule: Schedule) -> [String] {
    schedule.occurrences.map(\.starts.date.iso8601)
  }

  private func series(
    _ unit: Recurrence.Unit, _ edit: (inout Recurrence) -> Void = { _ in }
  ) -> Located<Recurrence> {
    var rule = Recurrence(every: 1, unit)
    edit(&rule)
    return Located(rule, at: HandbookSource.place)
  }

  @Test("A series keeps its local time when the clocks change")
  func clocks() throws {
    var source = HandbookSource()
    let rule = series(.week) { $0.end = .count(2) }
    try source.addMeeting("m.md", "2026-03-03 10:00", "2026-03-03 11:00") {
      $0.recurrence = rule
      $0.timeZone = located("America/Los_Angeles")
    }
    let found = try schedule(source).occurrences
    #expect(found.map(\.starts.iso8601) == ["2026-03-03T10:00", "2026-03-10T10:00"])
    let week = 7 * 24 * 3600
    #expect(found[1].start - found[0].start == week - 3600)
    #expect(found.map { $0.end - $0.start } == [3600, 3600])
    #expect(found.map(\.number) == [0, 1])
  }

  @Test("A date with a file of its own is that file’s time")
  func replaced() throws {
    var source = HandbookSource()
    let rule = series(.week) { $0.end = .count(3) }
    try source.addMeeting("round.md", "2026-03-03", nil) { $0.recurrence = rule }
    let date = try day("2026-03-10")
    try source.addMeeting("moved.md", "2026-03-12", nil) {
      $0.replaces = Replacement(meeting: refer(.meeting, "round")[0], date: date)
    }
    let found = try schedule(source)
    #expect(days(found) == ["2026-03-03", "2026-03-12", "2026-03-17"])
    let round = try source.handbook.entry("round").id
    #expect(found.occurrences(of: round).map(\.number) == [0, 1])
    #expect(found.next(round)?.starts.date == (try day("2026-03-03")))
  }

  @Test("A series without an end goes on to that of its community, else to the end of next year")
  func endless() throws {
    var source = HandbookSource()
    let ends = try day("2026-04-30")
    source.add("a/index.md", title: "A", community { $0.ends = ends })
    source.add("b/index.md", title: "B", community())
    let rule = series(.month)
    try source.addMeeting("a/meetings/m.md", "2026-02-10", nil) { $0.recurrence = rule }
    try source.addMeeting("b/meetings/m.md", "2026-02-11", nil) { $0.recurrence = rule }
    let found = try schedule(source)
    let handbook = source.handbook
    #expect(found.occurrences(of: try handbook.entry("a/meetings/m").id).count == 3)
    let other = found.occurrences(of: try handbook.entry("b/meetings/m").id)
    #expect(other.last?.starts.date.iso8601 == "2027-12-11")
  }

  @Test("What begins at one time is in the order of readers; earlier instants come first")
  func order() throws {
    var source = HandbookSource()
    try source.addMeeting("late.md", "2026-03-03 09:00", nil) {
      $0.timeZone = located("America/Los_Angeles")
    }
    try source.addMeeting("early.md", "2026-03-03 10:00", nil) {
      $0.timeZone = located("Asia/Kolkata")
    }
    try source.addMeeting("whole.md", "2026-03-03", nil) { $0.timeZone = located("Asia/Kolkata") }
    let found = try schedule(source)
    #expect(
      source.handbook.paths(found.occurrences.map(\.entry)) == ["whole", "early", "late"])
  }

  @Test(
    "The last day of a meeting is the one on which a reader would say that it ends",
    arguments: [
      ("2026-03-03 20:00", "2026-03-04 02:00", "2026-03-03"),
      ("2026-03-03 20:00", "2026-03-04 00:00", "2026-03-03"),
      ("2026-03-03 20:00", "2026-03-04 09:00", "2026-03-04"),
      ("2026-03-03 09:00", "2026-03-05 00:00", "2026-03-04"),
      ("2026-03-03 09:00", "2026-03-05 16:00", "2026-03-05"),
      ("2026-03-03", "2026-03-05", "2026-03-05"),
      ("2026-03-03 09:00", "2026-03-03 10:00", "2026-03-03"),
    ])
  func lastDay(starts: String, ends: String, last: String) throws {
    var source = HandbookSource()
    try source.addMeeting("m.md", starts, ends)
    #expect(try schedule(source).occurrences.map(\.lastDay.iso8601) == [last])
  }

  @Test("A whole day is over when the next one begins where the meeting is")
  func wholeDay() throws {
    var source = HandbookSource()
    try source.addMeeting("m.md", "2026-03-08", nil) {
      $0.timeZone = located("America/Los_Angeles")
    }
    let found = try #require(try schedule(source).occurrences.first)
    // The clocks go forward on this day.
    #expect(found.end - found.start == 23 * 3600)
    let schedule = Schedule(source.handbook, now: found.end - 1)
    #expect(schedule.next(found.entry) != nil)
    #expect(Schedule(source.handbook, now: found.end).next(found.entry) == nil)
  }

  @Test(
    "A series that goes on for too long is cut, and its author is told",
    arguments: [
      (Recurrence.Unit.day, Recurrence.End.count(10_001), "2053-07-18"),
      (.day, .count(Int.max), "2053-07-18"),
      (.month, .count(1_212), "2126-12-03"),
    ])
  func tooLong(unit: Recurrence.Unit, end: Recurrence.End, last: String) throws {
    var source = HandbookSource()
    let rule = series(unit) { $0.end = end }
    try source.addMeeting("m.md", "2026-03-03", nil) { $0.recurrence = rule }
    let message =
      "this series is followed through \(last) only: a schedule has room for 10000 dates of it "
      + "and 100 years; give it an earlier end, or every date that matters its own file"
    #expect(source.headlines == [message])
    #expect(days(try schedule(source)).last == last)
  }

  @Test(
    "A long series that fits is followed to its end",
    arguments: [(Recurrence.Unit.day, 10_000), (.month, 1_210), (.week, 5_000)])
  func fits(unit: Recurrence.Unit, count: Int) throws {
    var source = HandbookSource()
    let rule = series(unit) { $0.end = .count(count) }
    try source.addMeeting("m.md", "2026-03-03", nil) { $0.recurrence = rule }
    #expect(source.headlines == [])
    #expect(try schedule(source).occurrences.count == count)
  }
}
