import Diagnostics

/// Warns of a series that asks for more dates than a schedule follows it for.
enum SeriesLengthChecks {
  static func diagnostics(of handbook: Handbook) -> [Diagnostic] {
    handbook.connections.meetings.compactMap { id in
      guard case .meeting(let meeting)? = handbook[id]?.details, let written = meeting.recurrence,
        let last = lastDate(of: written.value, from: meeting.starts.date)
      else { return nil }
      return Diagnostic(
        .warning, .longSeries,
        "this series is followed through \(last.iso8601) only: a schedule has room for "
          + "\(Schedule.mostDates) dates of it and \(Schedule.longestYears) years",
        at: written.place, help: "give it an earlier end, or every date that matters its own file")
    }
  }

  /// The last date that is kept; nil where none is left out.
  private static func lastDate(of rule: Recurrence, from start: CivilDate) -> CivilDate? {
    guard let end = rule.end, let horizon = Schedule.lastDay(ofBoundedSeriesFrom: start),
      isLong(end, of: rule, from: start, horizon)
    else { return nil }
    let dates = rule.dates(from: start, through: horizon, max: Schedule.mostDates + 1)
    if dates.count > Schedule.mostDates { return dates[Schedule.mostDates - 1] }
    switch end {
    case .until(let day): return day > horizon ? dates.last : nil
    case .count(let count):
      return dates.count < count - rule.exceptions.count ? dates.last : nil
    }
  }

  /// Whether a rule can have too many dates at all; following one takes time.
  private static func isLong(
    _ end: Recurrence.End, of rule: Recurrence, from start: CivilDate, _ horizon: CivilDate
  ) -> Bool {
    switch end {
    case .until(let day):
      return day > horizon || day.daysSinceEpoch - start.daysSinceEpoch >= Schedule.mostDates
    case .count(let count):
      let unit =
        switch rule.unit {
        case .day: 1
        case .week: 7
        case .month: 31
        }
      let room = (horizon.daysSinceEpoch - start.daysSinceEpoch) / unit
      // A month without the day asked for is skipped: of four years, one has a 29 February.
      let most = rule.unit == .month ? room / 48 : room
      return count > Schedule.mostDates || count > most / max(1, rule.interval)
    }
  }
}
