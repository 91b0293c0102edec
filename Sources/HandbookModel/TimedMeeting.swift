import Diagnostics

/// A stretch of time in which a meeting takes place: the only one, or one of a series.
struct BusyTime: Sendable {
  /// Local, as the author wrote it.
  let starts: LocalTime
  /// A whole day's end is its last day; nil where the author gave none.
  let ends: LocalTime?
  let startReading: ClockReading
  /// nil where there is no time of day.
  let endReading: ClockReading?
  /// Instants, in seconds after 1970-01-01T00:00Z, never empty: a meeting without an end takes its
  /// first second.
  let instants: Range<Int>

  init(_ starts: LocalTime, to ends: LocalTime?, in zone: ZonedTime) {
    self.starts = starts
    self.ends = ends
    startReading = zone.reading(of: starts)
    let first = startReading.instant
    var last: Int?
    if starts.time == nil {
      endReading = nil
      last = (ends ?? starts).date.adding(days: 1).map { zone.instant(of: LocalTime($0)) }
    } else {
      endReading = ends.map { zone.reading(of: $0) }
      last = endReading?.instant
    }
    instants = first..<max(last ?? first, first + 1)
  }
}

/// A meeting that takes place, as far as its status tells, with all its times in order: those of a
/// series without the ones that have files of their own.
struct TimedMeeting: Sendable {
  let entry: Entry
  let meeting: Meeting
  let times: [BusyTime]
}

extension TimedMeeting {
  /// Those of a handbook, in the order of their sources. Cancelled and postponed ones are left out,
  /// and those whose zone is unknown, which is reported elsewhere.
  static func all(in handbook: Handbook) -> [TimedMeeting] {
    let bounds = SeriesBounds(handbook)
    var zones: [String: ZonedTime] = [:]
    return handbook.entries.compactMap { entry in
      guard case .meeting(let meeting) = entry.details, meeting.status.takesPlace,
        let zone = zones[meeting.zone] ?? ZonedTime(zoneName: meeting.zone)
      else { return nil }
      zones[meeting.zone] = zone
      let first = meeting.starts.date.daysSinceEpoch
      let times = bounds.dates(of: meeting, entry).map { date in
        let days = date.daysSinceEpoch - first
        let ends = meeting.ends.flatMap { ends in
          ends.date.adding(days: days).map { LocalTime($0, ends.time) }
        }
        return BusyTime(LocalTime(date, meeting.starts.time), to: ends, in: zone)
      }
      return TimedMeeting(entry: entry, meeting: meeting, times: times)
    }
  }
}

extension Meeting.Status {
  /// Whether it was neither called off nor put off.
  package var takesPlace: Bool {
    switch self {
    case .planned, .confirmed, .held: true
    case .cancelled, .postponed: false
    }
  }
}

/// How far the series of a handbook are followed: ten years, and so many occurrences that the work
/// stays in proportion to the number of entries.
private struct SeriesBounds {
  private static let longestDays = 3653
  private static let mostDates = 1000
  private static let leastDates = 20
  private static let allDates = 100_000

  private let datesEach: Int
  private var replaced: [Entry.ID: Set<CivilDate>] = [:]
  private var communityEnds: [Entry.ID: CivilDate] = [:]

  init(_ handbook: Handbook) {
    var seriesCount = 0
    for entry in handbook.entries {
      switch entry.details {
      case .community(let community): communityEnds[entry.id] = community.ends
      case .meeting(let meeting):
        if meeting.recurrence != nil { seriesCount += 1 }
        if let replacement = meeting.replaces, let series = replacement.meeting.target {
          replaced[series, default: []].insert(replacement.date)
        }
      default: break
      }
    }
    let share = Self.allDates / max(1, seriesCount)
    datesEach = min(Self.mostDates, max(Self.leastDates, share))
  }

  func dates(of meeting: Meeting, _ entry: Entry) -> [CivilDate] {
    let first = meeting.starts.date
    guard let rule = meeting.recurrence?.value else { return [first] }
    var limit = first.adding(days: Self.longestDays) ?? first
    if rule.end == nil, let ends = entry.community.flatMap({ communityEnds[$0] }) {
      // A series without an end ends with its community, or else with its first date.
      limit = min(limit, max(ends, first))
    }
    let dates = rule.dates(from: first, through: limit, max: datesEach)
    guard let replaced = replaced[entry.id] else { return dates }
    return dates.filter { !replaced.contains($0) }
  }
}
