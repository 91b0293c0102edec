import HandbookModel
import Testing

@Suite("Dates and times")
struct CivilDateTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso8601: text)) }

  @Test("Numbers of days and dates turn into one another, in order, over the whole calendar")
  func wholeCalendar() throws {
    var previous = try date("0001-01-01")
    #expect(previous.daysSinceEpoch == -719_162)
    var faults: [CivilDate] = []
    // Every seventh day: years are no whole weeks, so each day of the year is met.
    for number in stride(from: -719_161, through: 2_932_896, by: 7) {
      let day = try #require(CivilDate(daysSinceEpoch: number))
      let read = CivilDate(iso8601: day.iso8601)
      if day.daysSinceEpoch != number || read != day || !(previous < day) { faults.append(day) }
      previous = day
    }
    #expect(faults == [])
  }

  @Test(
    "Days follow one another across months, leap days and centuries",
    arguments: [
      ("2026-01-31", "2026-02-01"), ("2024-02-28", "2024-02-29"), ("2024-02-29", "2024-03-01"),
      ("1900-02-28", "1900-03-01"), ("2000-02-28", "2000-02-29"), ("2026-12-31", "2027-01-01"),
      ("0004-02-28", "0004-02-29"), ("0099-12-31", "0100-01-01"), ("9999-12-30", "9999-12-31"),
    ])
  func nextDay(day: String, next: String) throws {
    #expect(try date(day).adding(days: 1) == date(next))
    #expect(try date(next).adding(days: -1) == date(day))
  }

  @Test(
    "Weekdays are those of history",
    arguments: [
      ("0001-01-01", 1), ("1492-10-21", 5), ("1789-07-23", 4), ("1969-07-20", 7),
      ("1970-01-01", 4), ("1969-12-31", 3), ("2000-02-29", 2), ("2026-02-03", 2),
      ("9999-12-31", 5),
    ])
  func weekdays(day: String, weekday: Int) throws {
    #expect(try date(day).weekday == weekday)
  }

  @Test("Days that do not exist are none")
  func bounds() throws {
    let days = [
      (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
      (2026, 4, 31), (2026, 2, 29), (1900, 2, 29), (2026, 1, .max), (.min, .min, .min),
    ]
    #expect(days.compactMap { CivilDate(year: $0.0, month: $0.1, day: $0.2) } == [])
    let numbers = [-719_163, 2_932_897, Int.min, Int.max]
    #expect(numbers.compactMap(CivilDate.init(daysSinceEpoch:)) == [])
    let last = try date("9999-12-31")
    #expect([1, Int.max, Int.min].compactMap(last.adding(days:)) == [])
    #expect(try date("0001-01-01").adding(days: -1) == nil)
  }

  @Test("A time of day is from 00:00 to 23:59")
  func clockTimes() throws {
    let none = [(24, 0), (-1, 0), (0, 60), (0, -1), (.max, .max)]
    #expect(none.compactMap { ClockTime(hour: $0.0, minute: $0.1) } == [])
    let morning = try #require(ClockTime(hour: 9, minute: 5))
    #expect(morning.iso8601 == "09:05")
    #expect(morning.minutesSinceMidnight == 545)
    #expect(morning < (try #require(ClockTime(hour: 10, minute: 0))))
  }

  @Test(
    "Minutes are added across midnight, both ways",
    arguments: [
      ("10:00", 90, "2026-02-28T11:30"), ("23:30", 30, "2026-03-01T00:00"),
      ("23:30", 29, "2026-02-28T23:59"), ("00:00", -1, "2026-02-27T23:59"),
      ("00:10", -10, "2026-02-28T00:00"), ("12:00", 1440 * 366, "2027-03-01T12:00"),
      ("12:00", -1440 * 59 - 720, "2025-12-31T00:00"),
    ])
  func addingMinutes(time: String, minutes: Int, expected: String) throws {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    let clock = try #require(ClockTime(hour: parts[0], minute: parts[1]))
    let start = LocalTime(try date("2026-02-28"), clock)
    #expect(start.adding(minutes: minutes)?.iso8601 == expected)
  }

  @Test(
    "Minutes beyond all calendars are refused",
    arguments: [
      Int.max, Int.max - 1, Int.max - 1439, Int.min, Int.min + 1, 1 << 53,
      1_000_000_000_000_000_000,
    ])
  func overflow(minutes: Int) throws {
    let day = try date("2026-02-28")
    #expect(LocalTime(day).adding(minutes: minutes) == nil)
    #expect(LocalTime(day, ClockTime(hour: 23, minute: 59)).adding(minutes: minutes) == nil)
  }

  @Test("A whole day stands before its times")
  func order() throws {
    let day = try date("2026-02-28")
    let midnight = LocalTime(day, ClockTime(hour: 0, minute: 0))
    #expect(LocalTime(day) < midnight)
    #expect(!(midnight < LocalTime(day)))
    #expect(midnight < LocalTime(try date("2026-03-01")))
    #expect(LocalTime(day).iso8601 == "2026-02-28")
  }
}
