import HandbookModel
import ICalendar

/// How a series repeats, in the words of RFC 5545, as far ahead as pages look: calendars do not
/// promise what no rule for the clocks is known for.
struct SeriesRule: Sendable {
  /// nil where the first occurrence is the only one, and where all others are in `moreDates`.
  private(set) var rule: RecurrenceRule?
  /// Programs differ on a series whose start does not fit its rule: it is spelled out.
  private(set) var moreDates: [CivilDate] = []
  /// What exceptions take out and what has files of its own, as far as it is of the series.
  let specialDates: Set<CivilDate>
  let lastDate: CivilDate

  /// - Parameters:
  ///   - horizon: the day up to which pages follow the series.
  ///   - replaced: the days for which there are files of their own.
  init(
    _ recurrence: Recurrence, from starts: LocalTime, through horizon: CivilDate,
    replaced: [CivilDate], clock: MeetingClock
  ) {
    let start = starts.date
    var whole = recurrence
    whole.exceptions = []
    let dates = whole.dates(from: start, through: horizon, max: Schedule.mostDates)
    let named = Set(recurrence.exceptions + replaced)
    specialDates = named.isEmpty ? [] : named.intersection(dates)
    lastDate = dates.last ?? start
    guard dates.count > 1 else { return }
    guard recurrence.fits(start: start) else {
      moreDates = Array(dates.dropFirst())
      return
    }
    var last = dates.count < Schedule.mostDates ? horizon : lastDate
    switch recurrence.end {
    case .count(dates.count):
      rule = RecurrenceRule(recurrence, end: .count(dates.count))
      return
    case .until(let date): last = min(date, last)
    case .count, nil: break
    }
    let end = clock.ruleEnd(LocalTime(last, starts.time))
    rule = RecurrenceRule(recurrence, end: .until(end))
  }
}

extension RecurrenceRule {
  fileprivate init(_ recurrence: Recurrence, end: End) {
    let frequency: Frequency =
      switch recurrence.unit {
      case .day: .daily
      case .week: .weekly
      case .month: .monthly
      }
    self.init(frequency, interval: max(1, recurrence.interval))
    // Only months count their weekdays, and weeks have no days of the month (3.3.10).
    byDay = recurrence.weekdays.map {
      ByDay(weekday: $0.weekday, ordinal: recurrence.unit == .month ? $0.ordinal : nil)
    }
    byMonthDay = recurrence.unit == .week ? nil : recurrence.dayOfMonth
    self.end = end
  }
}
