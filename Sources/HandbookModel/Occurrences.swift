extension Recurrence {
  /// The days on which a series takes place, in order (RFC 5545, 3.3.10 and 3.8.5).
  ///
  /// The start is the first occurrence, whether it fits the rule or not. What `exceptions` take
  /// out counts towards `count`. A month without the day asked for has no occurrence. Weeks start
  /// on Monday.
  ///
  /// - Parameters:
  ///   - limit: no day after it is given.
  ///   - max: the greatest number of days given; together with the number of exceptions it bounds
  ///     the work.
  package func dates(from start: CivilDate, through limit: CivilDate, max: Int) -> [CivilDate] {
    var (last, remaining) = (limit, Int.max)
    switch end {
    case .until(let date): last = Swift.min(date, limit)
    case .count(let count): remaining = count
    case nil: break
    }
    guard start <= limit, remaining > 0, max > 0 else { return [] }
    let exceptions = Set(exceptions)
    var dates = exceptions.contains(start) ? [] : [start]
    remaining -= 1
    var periods = RecurrencePeriods(self, from: start)
    while let days = periods.next(through: last) {
      for day in days where day > start {
        guard day <= last, remaining > 0, dates.count < max else { return dates }
        remaining -= 1
        if !exceptions.contains(day) { dates.append(day) }
      }
      guard remaining > 0, dates.count < max else { return dates }
    }
    return dates
  }

  /// Whether the start, which is an occurrence in any case, is one that the rule asks for.
  package func fits(start: CivilDate) -> Bool {
    RecurrencePeriods(self, from: start).fits(start)
  }
}

/// The periods of a rule, day after day, week after week or month after month, and in each the
/// days that fit the rule.
private struct RecurrencePeriods {
  /// A rule that has matched nothing for so many periods matches nothing ever: the longest gap is
  /// that of 29 February on a given weekday, 40 years.
  private static let longestGap = 1000

  private let unit: Recurrence.Unit
  private let interval: Int
  private let weekdays: Set<Recurrence.Weekday>
  private let dayOfMonth: Int?
  /// The next period, counted in units: a day, a Monday's day, or a month after the year 0.
  private var position: Int?
  private var gap = 0

  init(_ rule: Recurrence, from start: CivilDate) {
    unit = rule.unit
    let every = Swift.max(1, rule.interval)
    var weekdays = rule.weekdays
    if unit != .month {
      // An ordinal means nothing there (RFC 5545, 3.3.10: BYDAY).
      weekdays = weekdays.map { .init(weekday: $0.weekday) }
    }
    var dayOfMonth = unit == .week ? nil : rule.dayOfMonth
    switch unit {
    case .day:
      position = start.daysSinceEpoch
      interval = every
    case .week:
      position = start.daysSinceEpoch - (start.weekday - 1)
      let (days, overflow) = every.multipliedReportingOverflow(by: 7)
      interval = overflow ? .max : days
      if weekdays.isEmpty { weekdays = [.init(weekday: start.weekday)] }
    case .month:
      position = start.year * 12 + start.month - 1
      interval = every
      if weekdays.isEmpty && dayOfMonth == nil { dayOfMonth = start.day }
    }
    self.weekdays = Set(weekdays)
    self.dayOfMonth = dayOfMonth
  }

  /// The days of the next period, in order; nil when nothing can follow up to a day.
  mutating func next(through last: CivilDate) -> [CivilDate]? {
    guard let current = position, gap < Self.longestGap else { return nil }
    let (following, overflow) = current.addingReportingOverflow(interval)
    position = overflow ? nil : following
    let period = days(of: current)
    guard let first = period.first, first <= last else { return nil }
    let fitting = period.filter(fits)
    gap = fitting.isEmpty ? gap + 1 : 0
    return fitting
  }

  /// All days of a period within the calendar; empty past its end.
  private func days(of position: Int) -> [CivilDate] {
    switch unit {
    case .day: return [CivilDate(daysSinceEpoch: position)].compactMap { $0 }
    // The years start on a Monday in the year 1: no week is cut off at the calendar's start.
    case .week:
      return (0..<7).compactMap { offset in
        CivilDate(daysSinceEpoch: position)?.adding(days: offset)
      }
    case .month:
      let (year, month) = (position / 12, position % 12 + 1)
      guard year <= 9999 else { return [] }
      return (1...CivilDate.dayCount(year: year, month: month)).compactMap { day in
        CivilDate(year: year, month: month, day: day)
      }
    }
  }

  func fits(_ date: CivilDate) -> Bool {
    let dayCount = CivilDate.dayCount(year: date.year, month: date.month)
    if let dayOfMonth {
      guard date.day == (dayOfMonth < 0 ? dayCount + 1 + dayOfMonth : dayOfMonth) else {
        return false
      }
    }
    if weekdays.isEmpty { return true }
    let ordinals = [nil, (date.day - 1) / 7 + 1, -((dayCount - date.day) / 7 + 1)]
    return ordinals.contains { ordinal in
      weekdays.contains(.init(weekday: date.weekday, ordinal: ordinal))
    }
  }
}
