import HandbookModel

/// A meeting with the clock by which calendars write its times.
struct CalendarItem: Sendable {
  let entry: Entry
  let meeting: Meeting
  let clock: MeetingClock

  /// - Returns: nil for anything but a meeting in a zone that is known.
  init?(_ entry: Entry) {
    guard case .meeting(let meeting) = entry.details, let clock = MeetingClock(zone: meeting.zone)
    else { return nil }
    self.entry = entry
    self.meeting = meeting
    self.clock = clock
  }
}
