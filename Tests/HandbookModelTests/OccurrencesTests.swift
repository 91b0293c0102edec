import HandbookModel
import Testing

@Suite("Occurrences of a series")
struct OccurrencesTests {
  private func date(_ text: String) throws -> CivilDate {
    try #require(CivilDate(iso8601: text))
  }

  private func dates(
    _ rule: Recurrence, from start: String, through limit: String = "2030-12-31", max: Int = 5
  ) throws -> String {
    rule.dates(from: try date(start), through: try date(limit), max: max)
      .map(\.iso8601).joined(separator: " ")
  }

  @Test("Every second day goes across the end of a month")
  func daily() throws {
    #expect(
      try dates(Recurrence(every: 2, .day), from: "2026-02-26", max: 3)
        == "2026-02-26 2026-02-28 2026-03-02")
  }

  @Test("A daily rule with weekdays leaves the other days out")
  func dailyOnWeekdays() throws {
    var rule = Recurrence(every: 1, .day)
    rule.weekdays = [.init(weekday: 1), .init(weekday: 5)]
    #expect(
      try dates(rule, from: "2026-02-06", max: 4) == "2026-02-06 2026-02-09 2026-02-13 2026-02-16")
  }

  @Test("Every week without weekdays is on the weekday of the start, the last day included")
  func weekly() throws {
    #expect(
      try dates(Recurrence(every: 1, .week), from: "2026-02-03", through: "2026-02-17")
        == "2026-02-03 2026-02-10 2026-02-17")
  }

  @Test("Weeks of an interval are counted from Monday")
  func everyTwoWeeks() throws {
    var rule = Recurrence(every: 2, .week)
    rule.weekdays = [.init(weekday: 4), .init(weekday: 1)]
    #expect(
      try dates(rule, from: "2026-02-05")
        == "2026-02-05 2026-02-16 2026-02-19 2026-03-02 2026-03-05")
  }

  @Test("A start that does not fit the rule is the first occurrence all the same")
  func unfittingStart() throws {
    var rule = Recurrence(every: 1, .month)
    rule.weekdays = [.init(weekday: 2, ordinal: 2)]
    rule.end = .count(3)
    #expect(try dates(rule, from: "2026-02-03") == "2026-02-03 2026-02-10 2026-03-10")
  }

  @Test(
    "Weekdays of a month are counted from its start or from its end",
    arguments: [
      (1, "2026-03-06 2026-04-03 2026-05-01"), (5, "2026-05-29 2026-07-31 2026-10-30"),
      (-1, "2026-02-27 2026-03-27 2026-04-24"), (-2, "2026-02-20 2026-03-20 2026-04-17"),
    ])
  func ordinals(ordinal: Int, expected: String) throws {
    var rule = Recurrence(every: 1, .month)
    rule.weekdays = [.init(weekday: 5, ordinal: ordinal)]
    #expect(try dates(rule, from: "2026-02-07", max: 4) == "2026-02-07 " + expected)
  }

  @Test("Several weekdays of a month come in order, each once")
  func severalOrdinals() throws {
    var rule = Recurrence(every: 1, .month)
    rule.weekdays = [
      .init(weekday: 3, ordinal: 3), .init(weekday: 3, ordinal: 1), .init(weekday: 3, ordinal: 1),
    ]
    #expect(
      try dates(rule, from: "2026-02-04", max: 4) == "2026-02-04 2026-02-18 2026-03-04 2026-03-18")
  }

  @Test(
    "Months without the day are left out; -1 is the last day of each",
    arguments: [
      (31, "2026-01-31 2026-03-31 2026-05-31"), (-1, "2026-01-31 2026-02-28 2026-03-31"),
    ])
  func dayOfMonth(day: Int, expected: String) throws {
    var rule = Recurrence(every: 1, .month)
    rule.dayOfMonth = day
    #expect(try dates(rule, from: "2026-01-31", max: 3) == expected)
  }

  @Test("A monthly rule without days is on the day of the start")
  func plainMonthly() throws {
    #expect(
      try dates(Recurrence(every: 3, .month), from: "2026-11-30", max: 3)
        == "2026-11-30 2027-05-30 2027-08-30")
  }

  @Test("A weekday and a day of the month must both hold")
  func fridayThirteenth() throws {
    var rule = Recurrence(every: 1, .month)
    rule.weekdays = [.init(weekday: 5)]
    rule.dayOfMonth = 13
    #expect(
      try dates(rule, from: "2026-02-13", max: 4) == "2026-02-13 2026-03-13 2026-11-13 2027-08-13")
  }

  @Test("29 February comes in leap years, across 2100 too")
  func leapDays() throws {
    #expect(
      try dates(Recurrence(every: 12, .month), from: "2092-02-29", through: "2110-01-01")
        == "2092-02-29 2096-02-29 2104-02-29 2108-02-29")
  }

  @Test("Exceptions are taken out and count towards the number of occurrences")
  func exceptions() throws {
    var rule = Recurrence(every: 1, .week)
    rule.end = .count(4)
    rule.exceptions = [try date("2026-02-03"), try date("2026-02-17"), try date("2026-02-18")]
    #expect(try dates(rule, from: "2026-02-03") == "2026-02-10 2026-02-24")
  }

  @Test("No occurrence is after `until`, which counts itself")
  func until() throws {
    var rule = Recurrence(every: 1, .week)
    rule.end = .until(try date("2026-02-10"))
    #expect(try dates(rule, from: "2026-02-03") == "2026-02-03 2026-02-10")
    #expect(try dates(rule, from: "2026-02-03", through: "2026-02-09") == "2026-02-03")
    #expect(try dates(rule, from: "2026-02-03", through: "2026-02-02") == "")
  }

  @Test("Rules that never match and intervals beyond all bounds come to an end")
  func hostileRules() throws {
    var never = Recurrence(every: 12, .month)
    never.dayOfMonth = 30
    #expect(try dates(never, from: "2026-02-01", through: "9999-12-31") == "2026-02-01")
    var noDay = Recurrence(every: 1, .day)
    noDay.weekdays = [.init(weekday: 8)]
    #expect(try dates(noDay, from: "2026-02-01", through: "9999-12-31") == "2026-02-01")
    for unit in [Recurrence.Unit.day, .week, .month] {
      let rule = Recurrence(every: .max, unit)
      #expect(try dates(rule, from: "2026-02-01", through: "9999-12-31") == "2026-02-01")
    }
    #expect(
      try dates(Recurrence(every: -5, .month), from: "9999-11-30", through: "9999-12-31")
        == "9999-11-30 9999-12-30")
  }

  @Test(
    "A date is read from ten characters and nothing else",
    arguments: [
      "2026-2-03", "2026-02-30", "2026-02-03 ", "2026/02/03", "+026-02-03", "２026-02-03", "",
      "0000-01-01", "2026-02-0a",
    ])
  func strictDates(text: String) {
    #expect(CivilDate(iso8601: text) == nil)
  }

  @Test("A date is read from its ISO form")
  func isoDate() {
    #expect(CivilDate(iso8601: "2024-02-29") == CivilDate(year: 2024, month: 2, day: 29))
  }
}
