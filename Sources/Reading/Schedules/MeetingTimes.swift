import Diagnostics
import HandbookModel

/// Puts a meeting's times together and checks that they go with each other.
extension MeetingFields {
  /// - Returns: nil where the start is missing.
  func meeting(_ context: inout FieldContext) -> Meeting? {
    guard let starts, var meeting = rest else { return nil }
    meeting.starts = starts.value
    meeting.startsPlace = starts.place
    meeting.ends = end(from: starts, &context)
    meeting.endsPlace = ends?.place ?? duration?.place
    meeting.recurrence = recurrence(from: starts, &context)
    return meeting
  }

  private func end(
    from starts: Located<LocalTime>, _ context: inout FieldContext
  ) -> LocalTime? {
    let isAllDay = starts.value.time == nil
    guard let ends else {
      guard let duration else { return nil }
      if isAllDay { context.report(.mixedTimes(starts, with: "duration", at: duration.place)) }
      return isAllDay ? nil : starts.value.adding(minutes: duration.value)
    }
    let end =
      switch ends.value {
      case .clock(let clock): LocalTime(starts.value.date, clock)
      case .time(let time): time
      }
    guard isAllDay == (end.time == nil) else {
      context.report(.mixedTimes(starts, with: "ends", at: ends.place))
      return nil
    }
    if isAllDay ? end >= starts.value : end > starts.value { return end }
    context.report(.endsEarly(end, ends, starts: starts))
    return nil
  }

  private func recurrence(
    from starts: Located<LocalTime>, _ context: inout FieldContext
  ) -> Located<Recurrence>? {
    guard let repeats else { return nil }
    var recurrence = repeats.recurrence
    let first = starts.value.date
    if let until = repeats.until {
      recurrence.end = .until(until.lastDay(startingAt: starts.value.time))
    }
    switch recurrence.end {
    case .until(let last) where last < first:
      context.report(.repeatsEndEarly(last, starts: starts, at: repeats.place))
      return nil
    case nil: context.report(.endlessRepeats(at: repeats.place))
    default: break
    }
    guard recurrence.includes(first) else {
      context.report(.contradictoryRepeats(starts: starts, at: repeats.place))
      return nil
    }
    return Located(recurrence, at: repeats.place)
  }
}

extension Recurrence {
  /// Whether a day is one of those that its weekdays or its day of the month name.
  fileprivate func includes(_ date: CivilDate) -> Bool {
    let count = CivilDate.dayCount(year: date.year, month: date.month)
    if let dayOfMonth {
      return date.day == (dayOfMonth == -1 ? count : dayOfMonth)
    }
    return weekdays.isEmpty
      || weekdays.contains { day in
        guard day.weekday == date.weekday else { return false }
        guard let ordinal = day.ordinal else { return true }
        return ordinal > 0
          ? (date.day - 1) / 7 + 1 == ordinal : (count - date.day) / 7 + 1 == -ordinal
      }
  }
}
