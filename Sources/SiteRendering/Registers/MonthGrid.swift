import HandbookModel

/// The days of a month in weeks of seven, each with the meetings that have a part in it.
struct MonthGrid: Sendable {
  struct Day: Sendable {
    let date: CivilDate
    /// By the day on which they began, then by time.
    fileprivate(set) var parts: [Part] = []
  }

  /// One day of a meeting.
  struct Part: Sendable {
    let occurrence: Occurrence
    /// 1 for the day on which it begins.
    let day: Int
    let dayCount: Int
  }

  /// From the first day of a week on, 1 for Monday to 7 for Sunday (ISO 8601).
  let weekdays: [Int]
  /// Weeks of seven days; nil for those before the first and after the last of the month.
  let weeks: [[Day?]]

  /// - Parameter occurrences: those that have a part in the month, in order.
  init(year: Int, month: Int, weekStart: Int, _ occurrences: [Occurrence]) {
    weekdays = (0..<7).map { (weekStart - 1 + $0) % 7 + 1 }
    var days = (1...CivilDate.dayCount(year: year, month: month)).compactMap { day in
      CivilDate(year: year, month: month, day: day).map { Day(date: $0) }
    }
    guard let first = days.first?.date else {
      weeks = []
      return
    }
    for occurrence in occurrences {
      let begin = occurrence.starts.date.daysSinceEpoch
      let end = occurrence.lastDay.daysSinceEpoch
      for index in days.indices where (begin...end).contains(first.daysSinceEpoch + index) {
        days[index].parts.append(
          Part(
            occurrence: occurrence, day: first.daysSinceEpoch + index - begin + 1,
            dayCount: end - begin + 1))
      }
    }
    let before = (first.weekday - weekStart + 7) % 7
    let after = (7 - (before + days.count) % 7) % 7
    let cells = [Day?](repeating: nil, count: before) + days + [Day?](repeating: nil, count: after)
    weeks = stride(from: 0, to: cells.count, by: 7).map { Array(cells[$0..<$0 + 7]) }
  }
}
