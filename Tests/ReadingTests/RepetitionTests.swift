import Diagnostics
import HandbookModel
import Testing

@testable import Reading

private func weekdays(_ days: (Int, Int?)...) -> [Recurrence.Weekday] {
  days.map { Recurrence.Weekday(weekday: $0.0, ordinal: $0.1) }
}

private func rule(
  _ interval: Int, _ unit: Recurrence.Unit, on days: [Recurrence.Weekday] = [], day: Int? = nil,
  until: String? = nil, count: Int? = nil
) -> Recurrence {
  var recurrence = Recurrence(every: interval, unit)
  recurrence.weekdays = days
  recurrence.dayOfMonth = day
  recurrence.end = count.map { .count($0) }
  if let until, let date = try? DateText.date(until) { recurrence.end = .until(date) }
  return recurrence
}

/// The meeting starts on Tuesday, 2026-02-03 at 10:00.
@Suite("Repetitions")
struct RepetitionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let repeats: String
    let recurrence: Recurrence
    var testDescription: String { repeats }
  }

  @Test(
    "Words and rules say the same",
    arguments: [
      Case(repeats: "{every: day, count: 3}", recurrence: rule(1, .day, count: 3)),
      Case(
        repeats: "{every: week, until: 2026-06-30}",
        recurrence: rule(1, .week, until: "2026-06-30")),
      Case(
        repeats: "{every: 2 weeks, on: [tuesday, thu], count: 9}",
        recurrence: rule(2, .week, on: weekdays((2, nil), (4, nil)), count: 9)),
      Case(
        repeats: "{every: month, on: first tuesday, count: 9}",
        recurrence: rule(1, .month, on: weekdays((2, 1)), count: 9)),
      Case(
        repeats: "{every: 3 Months, on: [1st Tuesday, last Friday], count: 9}",
        recurrence: rule(3, .month, on: weekdays((2, 1), (5, -1)), count: 9)),
      Case(
        repeats: "{every: month, on: day 3, count: 9}",
        recurrence: rule(1, .month, day: 3, count: 9)),
      Case(repeats: "FREQ=DAILY;COUNT=3", recurrence: rule(1, .day, count: 3)),
      Case(
        repeats: "FREQ=DAILY;BYDAY=MO,TU,WE;COUNT=3",
        recurrence: rule(1, .week, on: weekdays((1, nil), (2, nil), (3, nil)), count: 3)),
      Case(
        repeats: "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO;COUNT=9",
        recurrence: rule(2, .week, on: weekdays((2, nil), (4, nil)), count: 9)),
      Case(
        repeats: "freq=monthly;byday=1TU,-1FR;count=9",
        recurrence: rule(1, .month, on: weekdays((2, 1), (5, -1)), count: 9)),
      Case(
        repeats: "FREQ=MONTHLY;BYMONTHDAY=3;COUNT=9",
        recurrence: rule(1, .month, day: 3, count: 9)),
      Case(repeats: "FREQ=WEEKLY;UNTIL=20260630", recurrence: rule(1, .week, until: "2026-06-30")),
      Case(
        repeats: "FREQ=WEEKLY;UNTIL=20260630T235959",
        recurrence: rule(1, .week, until: "2026-06-30")),
      // The last start in UTC, and the end of the last day, west and east of Greenwich.
      Case(
        repeats: "FREQ=WEEKLY;UNTIL=20260630T150000Z",
        recurrence: rule(1, .week, until: "2026-06-30")),
      Case(
        repeats: "FREQ=WEEKLY;UNTIL=20260701T035959Z",
        recurrence: rule(1, .week, until: "2026-06-30")),
      Case(
        repeats: "FREQ=WEEKLY;UNTIL=20260630T215959Z",
        recurrence: rule(1, .week, until: "2026-06-30")),
      Case(
        repeats: "FREQ=WEEKLY;UNTIL=20260629T230000Z",
        recurrence: rule(1, .week, until: "2026-06-30")),
    ])
  func recurrences(form: Case) {
    let sample = Sample.meeting("repeats: \(form.repeats)")
    #expect(sample.faults == "")
    #expect(sample.meeting?.recurrence?.value == form.recurrence)
  }

  @Test("An evening's last start in UTC lies on the day before")
  func eveningUntil() {
    let sample = Sample.meeting(
      "repeats: FREQ=WEEKLY;UNTIL=20260701T000000Z", starts: "2026-02-03 19:00")
    #expect(sample.meeting?.recurrence?.value == rule(1, .week, until: "2026-06-30"))
  }

  @Test("The last day of the month is the last day")
  func lastDay() {
    let sample = Sample.meeting(
      "repeats: {every: month, on: last day, count: 2}", starts: "2026-02-28")
    #expect(sample.meeting?.recurrence?.value == rule(1, .month, day: -1, count: 2))
  }

  @Test("A repetition without an end is a warning")
  func endless() {
    let sample = Sample.meeting("repeats: {every: week}")
    #expect(
      sample.faults == """
        4:11: warning: this meeting repeats without an end [endless-repeats]
          repeats: {every: week}
                    ^
          help: write ‘until:’ and a date, or ‘count:’ and a number

        """)
    #expect(sample.meeting?.recurrence?.value == rule(1, .week))
  }

  @Test(
    "What cannot be understood is told",
    arguments: [
      (
        "{every: fortnight, count: 2}",
        "4:18: error: ‘fortnight’ does not tell how often something repeats [invalid-repeats]"
      ),
      (
        "{every: 0 weeks, count: 2}",
        "4:18: error: ‘0 weeks’ does not tell how often something repeats [invalid-repeats]"
      ),
      (
        "{every: year, count: 2}",
        "4:18: error: ‘year’ does not tell how often something repeats [invalid-repeats]"
      ),
      ("{on: tuesday, count: 2}", "4:11: error: ‘every’ is missing [missing-field]"),
      (
        "{every: week, on: tewsday, count: 2}",
        "4:28: error: ‘tewsday’ is not a day on which something can repeat [invalid-repeats]"
      ),
      (
        "{every: month, on: tuesday, count: 2}",
        "4:29: error: a month has several of this day [invalid-repeats]"
      ),
      (
        "{every: week, on: second tuesday, count: 2}",
        "4:28: error: this is a day of a month, not of a week [invalid-repeats]"
      ),
      (
        "{every: day, on: tuesday, count: 2}",
        "4:27: error: what repeats by days cannot have a day of its own [invalid-repeats]"
      ),
      (
        "{every: month, on: [day 3, day 5], count: 2}",
        "4:30: error: these days cannot be used together [invalid-repeats]"
      ),
      (
        "{every: week, count: 0}",
        "4:31: error: ‘count’ must be a whole number from 1 to 9999, but this is ‘0’ "
          + "[invalid-number]"
      ),
      ("weekly", "4:10: error: ‘weekly’ in the rule is not ‘NAME=value’ [invalid-repeats]"),
      ("COUNT=3", "4:10: error: ‘COUNT=3’ is not a rule for repeating [invalid-repeats]"),
      (
        "FREQ=YEARLY;COUNT=3",
        "4:10: error: ‘FREQ=YEARLY’ is not supported in this rule [invalid-repeats]"
      ),
      (
        "FREQ=WEEKLY;BYHOUR=3",
        "4:10: error: ‘BYHOUR=3’ is not supported in this rule [invalid-repeats]"
      ),
      (
        "FREQ=WEEKLY;BYDAY=1TU",
        "4:10: error: ‘BYDAY’ is not supported in this rule [invalid-repeats]"
      ),
      (
        "FREQ=WEEKLY;BYMONTHDAY=3",
        "4:10: error: ‘BYMONTHDAY’ is not supported in this rule [invalid-repeats]"
      ),
      (
        "FREQ=MONTHLY;BYDAY=9TU",
        "4:10: error: ‘BYDAY=9TU’ has a value that cannot be [invalid-repeats]"
      ),
      (
        "FREQ=WEEKLY;WKST=SU",
        "4:10: error: ‘WKST=SU’ is not supported in this rule "
          + "[invalid-repeats]"
      ),
      (
        "FREQ=WEEKLY;FREQ=DAILY", "4:10: error: ‘FREQ’ is given twice in the rule [invalid-repeats]"
      ),
      (
        "FREQ=WEEKLY;UNTIL=20260230",
        "4:10: error: ‘UNTIL=20260230’ has a value that cannot be [invalid-repeats]"
      ),
      (
        "FREQ=WEEKLY;UNTIL=20260630;COUNT=3",
        "4:10: error: ‘UNTIL’ and ‘COUNT’ exclude each other [invalid-repeats]"
      ),
      (
        "FREQ=WEEKLY;INTERVAL=0",
        "4:10: error: ‘INTERVAL=0’ has a value that cannot be "
          + "[invalid-repeats]"
      ),
      ("[FREQ=DAILY]", "4:10: error: ‘repeats’ must be text, but this is a list [wrong-type]"),
    ])
  func wrong(repeats: String, fault: String) {
    let sample = Sample.meeting("repeats: \(repeats)")
    #expect(sample.headlines == [fault])
    #expect(sample.meeting?.recurrence == nil)
  }

  @Test("An end by date and one by number exclude each other")
  func untilAndCount() {
    #expect(
      Sample.meeting("repeats: {every: week, until: 2026-06-30, count: 3}").headlines == [
        "4:43: error: ‘count’ and ‘until’ exclude each other [conflicting-fields]"
      ])
  }

  @Test(
    "A repetition that leaves out its first meeting is a contradiction",
    arguments: [
      "{every: week, on: wednesday, count: 2}", "{every: month, on: second tuesday, count: 2}",
      "{every: month, on: last tuesday, count: 2}", "{every: month, on: day 4, count: 2}",
      "{every: month, on: last day, count: 2}", "FREQ=WEEKLY;BYDAY=WE;COUNT=2",
    ])
  func contradiction(repeats: String) {
    let sample = Sample.meeting("repeats: \(repeats)")
    #expect(
      sample.result.diagnostics.map(\.message) == [
        "the first meeting is on Tuesday, 2026-02-03, which is none of the days of ‘repeats’"
      ])
    #expect(sample.meeting?.recurrence == nil)
  }

  @Test("A repetition cannot end before it starts")
  func endsBeforeStart() {
    #expect(
      Sample.meeting("repeats: {every: week, until: 2026-02-02}").headlines == [
        "4:11: error: ‘repeats’ ends on 2026-02-02, before the first meeting on 2026-02-03 "
          + "[contradictory-repeats]"
      ])
  }
}
