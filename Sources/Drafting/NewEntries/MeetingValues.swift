import Diagnostics
import HandbookModel

/// Values of meetings, as fields are written.
enum MeetingValues {
  /// `2h`, `90m`, `1h30m`; nil for what is no length.
  static func duration(minutes: Int) -> FieldValue? {
    guard minutes > 0 else { return nil }
    let (hours, rest) = (minutes / 60, minutes % 60)
    if rest == 0 { return .word("\(hours)h") }
    return .word(hours == 0 || minutes == 90 ? "\(minutes)m" : "\(hours)h\(rest)m")
  }

  /// nil where no end is known, or no time of day.
  static func minutes(of meeting: Meeting) -> Int? {
    guard let start = meeting.starts.time, let ends = meeting.ends, let end = ends.time else {
      return nil
    }
    let days = ends.date.daysSinceEpoch - meeting.starts.date.daysSinceEpoch
    return days * 1440 + end.minutesSinceMidnight - start.minutesSinceMidnight
  }

  static func place(of meeting: Meeting) -> FieldValue? {
    guard let venue = meeting.venue else { return nil }
    let pairs = [
      ("name", venue.name), ("address", venue.address), ("room", venue.room),
      ("access", venue.access),
    ].compactMap { name, text in text.map { FieldValue.Pair(name, .text($0)) } }
    return pairs.count == 1 ? .text(venue.name) : .group(pairs)
  }

  static func online(of meeting: Meeting) -> FieldValue? {
    guard let online = meeting.online else { return nil }
    let pairs = [("url", online.url), ("phone", online.phone), ("passcode", online.passcode)]
      .compactMap { name, text in text.map { FieldValue.Pair(name, .text($0)) } }
    return pairs.isEmpty ? nil : .group(pairs)
  }

  static func facilitators(of meeting: Meeting) -> FieldValue? {
    let words = meeting.facilitators.map { FieldValue.name($0.written) }
    return words.isEmpty ? nil : .list(words)
  }

  static func zone(of meeting: Meeting) -> FieldValue? {
    meeting.timeZone.map { .word($0.value) }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `9 February 2027`.
  static func words(for date: CivilDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  static func starts(_ day: CivilDate, _ time: ClockTime?) -> FieldValue {
    .word(time.map { "\(day.iso8601) \($0.iso8601)" } ?? day.iso8601)
  }
}
