import Diagnostics
import HandbookModel

/// When each meeting takes place, in instants, and which are still to come.
struct MeetingTimes: Sendable {
  /// Seconds after 1970-01-01T00:00Z; the end is not part of it.
  struct Interval: Sendable {
    let start: Int
    let end: Int
  }

  /// Occurrences of a series that are looked at, at most: 54 years of every day.
  static let searchLimit = 20_000
  /// Years after the build, and occurrences in them, that are looked at.
  private static let yearsAhead = 5
  private static let aheadLimit = 50

  private var intervals: [Entry.ID: Interval] = [:]
  /// Of each meeting that repeats: its occurrences that are not over.
  private var comingOccurrences: [Entry.ID: [Meeting]] = [:]
  let now: Int

  init(_ handbook: Handbook, now: Int) {
    self.now = now
    var zones: [String: ZonedTime] = [:]
    for entry in handbook.entries {
      guard case .meeting(let meeting) = entry.details else { continue }
      let zone = zones[meeting.zone] ?? ZonedTime(zoneName: meeting.zone)
      guard let zone else { continue }
      zones[meeting.zone] = zone
      intervals[entry.id] = Self.interval(of: meeting, in: zone)
      guard meeting.recurrence != nil else { continue }
      comingOccurrences[entry.id] = Self.occurrences(of: meeting, entry.id, handbook, now: now)
        .filter { Self.interval(of: $0, in: zone).end > now }
    }
  }

  /// The occurrences of a series that are not over, without those that have files of their own.
  func coming(_ series: Entry.ID) -> [Meeting] { comingOccurrences[series] ?? [] }

  /// The dates of a series that are not clearly over, without those that have files of their own.
  private static func occurrences(
    of meeting: Meeting, _ id: Entry.ID, _ handbook: Handbook, now: Int
  ) -> [Meeting] {
    guard let recurrence = meeting.recurrence?.value else { return [] }
    let replaced = Set(
      handbook.connections.list(.replacementsOfMeeting, of: id)
        .compactMap { other -> CivilDate? in
          guard case .meeting(let single)? = handbook[other]?.details else { return nil }
          return single.replaces?.date
        })
    let start = meeting.starts.date
    let today = CivilDate(daysSinceEpoch: now / 86_400) ?? start
    let limit = horizon(from: start, now: now)
    let dates = recurrence.dates(from: start, through: limit, max: searchLimit)
    // Local days are at most one away from those of UTC.
    let span = (meeting.ends?.date ?? start).daysSinceEpoch - start.daysSinceEpoch
    let earliest = today.daysSinceEpoch - span - 1
    let coming = dates.lazy.filter { $0.daysSinceEpoch >= earliest && !replaced.contains($0) }
    return coming.prefix(aheadLimit).map { date in
      var occurrence = meeting
      occurrence.move(to: date)
      return occurrence
    }
  }

  /// The last day on which an occurrence of a series is looked for.
  static func horizon(from start: CivilDate, now: Int) -> CivilDate {
    let today = CivilDate(daysSinceEpoch: now / 86_400) ?? start
    let year = max(start, today).year + yearsAhead
    return CivilDate(year: min(year, 9999), month: 12, day: 31) ?? start
  }

  /// The meeting, as it takes place next: a series at its next date; nil for one that is over, or
  /// is not expected to take place.
  func next(_ id: Entry.ID, _ meeting: Meeting) -> Meeting? {
    guard isExpected(meeting) else { return nil }
    if meeting.recurrence != nil { return comingOccurrences[id]?.first }
    guard let interval = intervals[id], interval.end > now else { return nil }
    return meeting
  }

  /// The same for lists that also show what was postponed, until its day is over.
  func nextOrPostponed(_ id: Entry.ID, _ meeting: Meeting) -> Meeting? {
    guard meeting.status == .postponed else { return next(id, meeting) }
    guard let interval = intervals[id], interval.end > now else { return nil }
    return meeting
  }

  private func isExpected(_ meeting: Meeting) -> Bool {
    switch meeting.status {
    case .held, .postponed: false
    case .planned, .confirmed, .cancelled: true
    }
  }

  /// Whether a meeting is not over yet, whatever its status.
  func isAfterNow(_ id: Entry.ID) -> Bool { intervals[id].map { $0.end > now } ?? false }

  /// Seconds after 1970-01-01T00:00Z.
  func start(of id: Entry.ID) -> Int? { intervals[id]?.start }

  /// A meeting without an end counts as over when its day is.
  private static func interval(of meeting: Meeting, in zone: ZonedTime) -> Interval {
    let start = zone.instant(of: meeting.starts)
    let last = meeting.ends ?? LocalTime(meeting.starts.date)
    if last.time != nil { return Interval(start: start, end: zone.instant(of: last)) }
    guard let next = last.date.adding(days: 1) else { return Interval(start: start, end: .max) }
    return Interval(start: start, end: zone.instant(of: LocalTime(next)))
  }
}

extension Meeting {
  /// The same meeting on another day: as an occurrence of a series.
  fileprivate mutating func move(to date: CivilDate) {
    let days = date.daysSinceEpoch - starts.date.daysSinceEpoch
    if let last = ends { ends = last.date.adding(days: days).map { LocalTime($0, last.time) } }
    starts = LocalTime(date, starts.time)
  }
}
