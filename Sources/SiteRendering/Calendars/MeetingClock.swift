import HandbookModel
import ICalendar

/// Writes the times of a meeting as calendars do: days without a zone, UTC as such, and all others
/// on the clocks of the meeting's zone.
struct MeetingClock: Sendable {
  private static let namesOfUTC: Set<String> = ["UTC", "Etc/UTC", "Etc/UCT", "UCT", "Zulu"]

  private let zone: ZonedTime
  private let name: String

  init?(zone name: String) {
    guard let zone = ZonedTime(zoneName: name) else { return nil }
    self.zone = zone
    self.name = name
  }

  /// The zone whose rules a calendar needs.
  static func zoneName(of meeting: Meeting) -> String? {
    let isPlain = meeting.starts.time == nil || namesOfUTC.contains(meeting.zone)
    return isPlain ? nil : meeting.zone
  }

  func time(_ local: LocalTime) -> CalendarTime {
    guard let time = local.time else { return .day(CalendarDay(local.date)) }
    let clock = ClockDateTime(CalendarDay(local.date), hour: time.hour, minute: time.minute)
    return Self.namesOfUTC.contains(name) ? .utc(clock) : .local(clock, zone: name)
  }

  /// The end of a rule: a day for days, else in UTC (RFC 5545, 3.3.10: UNTIL).
  func ruleEnd(_ local: LocalTime) -> CalendarTime {
    guard local.time != nil, let clock = ClockDateTime(wallSeconds: zone.instant(of: local)) else {
      return .day(CalendarDay(local.date))
    }
    return .utc(clock)
  }

  /// nil where the author gave none: an event then ends with its start or its day.
  func end(of meeting: Meeting) -> CalendarTime? {
    guard meeting.starts.time == nil else {
      return meeting.ends.flatMap { $0 > meeting.starts && $0.time != nil ? time($0) : nil }
    }
    return meeting.lastDay.adding(days: 1).map { .day(CalendarDay($0)) }
  }
}
