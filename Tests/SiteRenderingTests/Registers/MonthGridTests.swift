import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Grids of months")
struct MonthGridTests {
  private func grid(
    _ year: Int, _ month: Int, weekStart: Int = 1, _ meetings: [(String, String?)] = []
  ) throws -> MonthGrid {
    var source = SiteFixture()
    for (index, times) in meetings.enumerated() {
      source.add("m\(index).md", title: "M", try meeting(times.0, to: times.1))
    }
    let schedule = try source.build().facts.schedule
    return MonthGrid(year: year, month: month, weekStart: weekStart, schedule.occurrences)
  }

  /// `..1234567` for a month that begins on the third day of a week.
  private func firstWeek(_ grid: MonthGrid) -> String {
    grid.weeks[0].map { $0.map { String($0.date.day) } ?? "." }.joined()
  }

  @Test(
    "A month begins under its weekday",
    arguments: [
      (6, 1, "1234567"), (9, 1, ".123456"), (4, 1, "..12345"), (1, 1, "...1234"),
      (5, 1, "....123"), (8, 1, ".....12"), (2, 1, "......1"), (2, 7, "1234567"),
      (8, 6, "1234567"), (6, 7, ".123456"),
    ])
  func begins(month: Int, weekStart: Int, week: String) throws {
    let grid = try grid(2026, month, weekStart: weekStart)
    #expect(firstWeek(grid) == week)
    #expect(grid.weeks.allSatisfy { $0.count == 7 })
    let days = grid.weeks.joined().compactMap { $0?.date.day }
    #expect(days == Array(1...CivilDate.dayCount(year: 2026, month: month)))
  }

  @Test("Weeks begin on the day that the site says", arguments: [(1, 1, 7), (7, 7, 6), (6, 6, 5)])
  func weekdays(weekStart: Int, first: Int, last: Int) throws {
    let weekdays = try grid(2026, 2, weekStart: weekStart).weekdays
    #expect([weekdays.first, weekdays.last] == [first, last])
    #expect(weekdays.sorted() == Array(1...7))
  }

  @Test(
    "February has four weeks, five or six", arguments: [(2027, 1, 4), (2028, 1, 5), (2032, 1, 5)])
  func february(year: Int, weekStart: Int, weeks: Int) throws {
    #expect(try grid(year, 2, weekStart: weekStart).weeks.count == weeks)
  }

  @Test("A meeting of several days stands in each of them, in the months that it has a part in")
  func severalDays() throws {
    let meetings: [(String, String?)] = [
      ("2026-03-30 10:00", "2026-04-02 12:00"), ("2026-03-31 08:00", nil),
    ]
    let parts = { (grid: MonthGrid) in
      grid.weeks.joined().compactMap { $0 }.filter { !$0.parts.isEmpty }.map { day in
        "\(day.date.day): " + day.parts.map { "\($0.day)/\($0.dayCount)" }.joined(separator: " ")
      }
    }
    #expect(parts(try grid(2026, 3, meetings)) == ["30: 1/4", "31: 2/4 1/1"])
    #expect(parts(try grid(2026, 4, meetings)) == ["1: 3/4", "2: 4/4"])
  }
}
