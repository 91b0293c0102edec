import Diagnostics

/// Every time at which the meetings of a handbook take place, or were to, in order.
///
/// A series is followed to its end; one without an end to that of its community, else to the end of
/// the year after the present one. Its dates that have files of their own are those files' times.
package struct Schedule: Sendable {
  /// Of a series, at most: 27 years of every day.
  package static let mostDates = 10_000
  /// Of a series, at most, after the year in which it starts.
  static let longestYears = 100

  /// By start, then in the order in which readers meet them.
  package let occurrences: [Occurrence]
  /// Positions in `occurrences`, by the meeting's id.
  private var positions: [Entry.ID: [Int]] = [:]
  private var horizons: [Entry.ID: CivilDate] = [:]
  /// Seconds after 1970-01-01T00:00Z.
  package let now: Int

  package init(_ handbook: Handbook, now: Int) {
    self.now = now
    var zones: [String: ZonedTime] = [:]
    var found: [Occurrence] = []
    for id in handbook.connections.meetings {
      guard case .meeting(let meeting)? = handbook[id]?.details,
        let zone = zones[meeting.zone] ?? ZonedTime(zoneName: meeting.zone)
      else { continue }
      zones[meeting.zone] = zone
      let dates: [CivilDate]
      if let recurrence = meeting.recurrence?.value {
        let horizon = Self.horizon(
          of: recurrence, from: meeting.starts.date, in: handbook[id]?.community, handbook,
          now: now)
        horizons[id] = horizon
        dates = Self.dates(of: recurrence, meeting, id, handbook, through: horizon)
      } else {
        dates = [meeting.starts.date]
      }
      found += dates.enumerated().map { number, date in
        Occurrence(of: id, meeting, on: date, in: zone, number: number)
      }
    }
    let order = found.indices.sorted { (found[$0].start, $0) < (found[$1].start, $1) }
    occurrences = order.map { found[$0] }
    for (position, occurrence) in occurrences.enumerated() {
      positions[occurrence.entry, default: []].append(position)
    }
  }

  /// The times of a meeting, in order.
  package func occurrences(of meeting: Entry.ID) -> [Occurrence] {
    positions[meeting, default: []].map { occurrences[$0] }
  }

  /// The times of several meetings, in order.
  package func occurrences(of meetings: [Entry.ID]) -> [Occurrence] {
    meetings.flatMap { positions[$0, default: []] }.sorted().map { occurrences[$0] }
  }

  /// The first time of a meeting that is not over.
  package func next(_ meeting: Entry.ID) -> Occurrence? {
    positions[meeting, default: []].first { occurrences[$0].end > now }.map { occurrences[$0] }
  }

  /// The day up to which a series is followed; nil for a meeting that does not repeat.
  package func horizon(of series: Entry.ID) -> CivilDate? { horizons[series] }

  private static func dates(
    of recurrence: Recurrence, _ meeting: Meeting, _ id: Entry.ID, _ handbook: Handbook,
    through horizon: CivilDate
  ) -> [CivilDate] {
    let replaced = Set(handbook.replacedDates(of: id))
    let dates = recurrence.dates(
      from: meeting.starts.date, through: horizon, max: mostDates)
    return replaced.isEmpty ? dates : dates.filter { !replaced.contains($0) }
  }

  /// The same for a series that the handbook does not hold.
  package static func horizon(
    of recurrence: Recurrence, from start: CivilDate, in community: Entry.ID?,
    _ handbook: Handbook, now: Int
  ) -> CivilDate {
    guard recurrence.end == nil else { return lastDay(ofBoundedSeriesFrom: start) ?? start }
    if let end = community.flatMap({ handbook.lastDay(of: $0) }) {
      return max(start, end)
    }
    let today = CivilDate(daysSinceEpoch: now / 86_400) ?? start
    return lastDay(of: max(start, today).year + 1) ?? start
  }

  static func lastDay(ofBoundedSeriesFrom start: CivilDate) -> CivilDate? {
    lastDay(of: start.year + longestYears)
  }

  private static func lastDay(of year: Int) -> CivilDate? {
    CivilDate(year: min(year, 9999), month: 12, day: 31)
  }
}

/// One time at which a meeting takes place: the only one, or one date of a series.
package struct Occurrence: Sendable {
  package let entry: Entry.ID
  /// Local, in the meeting's zone, as all that authors write.
  package let starts: LocalTime
  /// A whole day's end is its last day; nil where the author gave none.
  package let ends: LocalTime?
  /// Instants, in seconds after 1970-01-01T00:00Z; the end is not part of it. A meeting without an
  /// end is over when its day is.
  package let start: Int
  package let end: Int
  /// Its position among the times of its meeting.
  package let number: Int

  init(
    of entry: Entry.ID, _ meeting: Meeting, on date: CivilDate, in zone: ZonedTime, number: Int
  ) {
    self.entry = entry
    self.number = number
    let days = date.daysSinceEpoch - meeting.starts.date.daysSinceEpoch
    starts = LocalTime(date, meeting.starts.time)
    ends = meeting.ends.flatMap { ends in
      ends.date.adding(days: days).map { LocalTime($0, ends.time) }
    }
    start = zone.instant(of: starts)
    let last = ends ?? LocalTime(date)
    if last.time != nil {
      end = zone.instant(of: last)
    } else {
      end = last.date.adding(days: 1).map { zone.instant(of: LocalTime($0)) } ?? .max
    }
  }

  /// The last day of it. Midnight belongs to the day that it ends, and so does the early morning
  /// for an evening that goes on until then.
  package var lastDay: CivilDate {
    guard let ends, ends.date > starts.date else { return starts.date }
    guard let start = starts.time, let end = ends.time else { return ends.date }
    let isNight = ends.date == starts.date.adding(days: 1) && end < start
    guard end.minutesSinceMidnight <= (isNight ? Self.endOfNight : 0) else { return ends.date }
    return ends.date.adding(days: -1) ?? ends.date
  }

  /// Six in the morning, in minutes.
  private static let endOfNight = 360
}

extension Meeting {
  /// The meeting as it is at one of its times.
  package func at(_ occurrence: Occurrence) -> Meeting {
    var meeting = self
    meeting.starts = occurrence.starts
    meeting.ends = occurrence.ends
    return meeting
  }
}

extension Handbook {
  /// The meeting that an occurrence is one of, as it is then.
  package func meeting(at occurrence: Occurrence) -> (entry: Entry, meeting: Meeting)? {
    guard let entry = self[occurrence.entry], case .meeting(let meeting) = entry.details else {
      return nil
    }
    return (entry, meeting.at(occurrence))
  }

  /// The dates of a series for which there are files of their own.
  package func replacedDates(of series: Entry.ID) -> [CivilDate] {
    connections.list(.replacementsOfMeeting, of: series).compactMap { id in
      guard case .meeting(let single)? = self[id]?.details else { return nil }
      return single.replaces?.date
    }
  }

  fileprivate func lastDay(of community: Entry.ID) -> CivilDate? {
    guard case .community(let fields)? = self[community]?.details else { return nil }
    return fields.ends
  }
}
