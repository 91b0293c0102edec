import HandbookModel

/// When each meeting takes place, in instants, and which are still to come.
struct MeetingTimes: Sendable {
  /// Seconds after 1970-01-01T00:00Z; the end is not part of it.
  struct Interval: Sendable {
    let start: Int
    let end: Int
  }

  private var intervals: [Entry.ID: Interval] = [:]
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
    }
  }

  /// Whether a meeting is not over yet and still expected to take place.
  func isUpcoming(_ id: Entry.ID, _ meeting: Meeting) -> Bool {
    switch meeting.status {
    case .held, .postponed: return false
    case .planned, .confirmed, .cancelled: break
    }
    guard let interval = intervals[id] else { return false }
    return interval.end > now
  }

  /// Whether an occurrence, which has no entry of its own, is not over yet.
  func isAfterNow(_ meeting: Meeting) -> Bool {
    guard let zone = ZonedTime(zoneName: meeting.zone) else { return false }
    return Self.interval(of: meeting, in: zone).end > now
  }

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
