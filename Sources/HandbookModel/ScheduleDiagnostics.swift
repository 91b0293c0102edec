import Diagnostics

/// The words of what the checks of meetings, their times and their agendas find.
extension Diagnostic {
  static func skippedTime(
    _ local: LocalTime, _ verb: String, taken: LocalTime, _ meeting: TimedMeeting,
    at place: SourcePlace
  ) -> Diagnostic {
    let shown = taken.date == local.date ? taken.clock : taken.words
    return Diagnostic(
      .warning, .skippedTime,
      "this meeting \(verb) on \(local.words), which the clock in \(meeting.meeting.zone) skips: "
        + "\(shown) is taken",
      at: place, help: meeting.isSeries ? seriesHelp : "write the time that is meant")
  }

  static func repeatedTime(
    _ local: LocalTime, _ verb: String, first: Int, second: Int, _ meeting: TimedMeeting,
    at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .warning, .repeatedTime,
      "this meeting \(verb) on \(local.words), which the clock in \(meeting.meeting.zone) shows "
        + "twice: the first is taken, at \(offset(first))",
      at: place,
      help: meeting.isSeries
        ? seriesHelp
        : "if the one at \(offset(second)) is meant, write ‘time_zone: UTC’ and the times in UTC")
  }

  static func endsEarly(
    _ time: BusyTime, _ meeting: TimedMeeting, at place: SourcePlace
  ) -> Diagnostic {
    let ends = time.ends ?? time.starts
    let end = ends.date == time.starts.date ? ends.clock : ends.words
    let relation = time.endReading?.instant == time.startReading.instant ? "when" : "before"
    return Diagnostic(
      .warning, .endBeforeStart,
      "this meeting ends \(relation) it starts, as the clock in \(meeting.meeting.zone) changes "
        + "between \(time.starts.words) and \(end)",
      at: place, help: meeting.isSeries ? seriesHelp : "check the two times")
  }

  private static let seriesHelp =
    "leave that date out with ‘except’, or give it a file of its own with ‘replaces’"

  /// `UTC+05:30`.
  private static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    let clock = "\(CivilDate.padded(minutes / 60, 2)):\(CivilDate.padded(minutes % 60, 2))"
    return "UTC\(seconds < 0 ? "-" : "+")\(clock)"
  }

  static func longMeeting(_ days: Int, _ meeting: TimedMeeting) -> Diagnostic {
    Diagnostic(
      .warning, .longMeeting, "this meeting takes \(days) days",
      at: meeting.meeting.endsPlace ?? meeting.startsPlace,
      help: "check its end; meetings that come again and again are written with ‘repeats’")
  }

  static func outside(
    _ community: Entry, _ date: CivilDate, _ meeting: TimedMeeting, _ verb: String,
    on limit: CivilDate
  ) -> Diagnostic {
    let relation = verb == "starts" ? "before" : "after"
    return Diagnostic(
      .warning, .outsideCommunity,
      "this meeting is on \(date.iso8601), \(relation) its community \(verb)",
      at: meeting.meeting.recurrence?.place ?? meeting.startsPlace,
      notes: [Note("\(community.quotedTitle) \(verb) on \(limit.iso8601)", at: community.place)])
  }

  static func dueAfterEnd(
    _ date: CivilDate, of step: Sentence, _ community: Entry, ends: CivilDate
  ) -> Diagnostic {
    Diagnostic(
      .warning, .dueAfterEnd, "this is due on \(date.iso8601), after its community ends",
      at: step.place,
      notes: [Note("\(community.quotedTitle) ends on \(ends.iso8601)", at: community.place)])
  }

  /// - Parameter isWhole: whether each item has minutes.
  static func agendaLength(
    _ agenda: Int, isWhole: Bool, meeting: Int, at place: SourcePlace
  ) -> Diagnostic {
    let relation = isWhole ? "" : "at least "
    return Diagnostic(
      .warning, .agendaLength,
      "the agenda takes \(relation)\(agenda) minutes, the meeting \(meeting)", at: place,
      help: "change the minutes of its items, or the time at which the meeting ends")
  }

  static func leadFromElsewhere(_ lead: Reference, _ community: Entry) -> Diagnostic {
    Diagnostic(
      .warning, .leadFromElsewhere,
      "‘\(lead.written)’ leads here, but is not in \(community.quotedTitle)", at: lead.place,
      help: "name a guest in ‘facilitators’ of the meeting, a member in a team")
  }

  /// - Parameter both: what both meetings need.
  static func overlapping(
    _ one: TimedMeeting, _ time: BusyTime, _ other: TimedMeeting, _ otherTime: BusyTime,
    both: String
  ) -> Diagnostic {
    let isWholeDay = (time.starts.time == nil) != (otherTime.starts.time == nil)
    let zone = one.meeting.zone == other.meeting.zone ? "" : " (\(other.meeting.zone))"
    return Diagnostic(
      .warning, .overlappingMeetings,
      "\(one.entry.quotedTitle) on \(time.starts.words) overlaps \(other.entry.quotedTitle): "
        + "both need \(both)",
      at: one.startsPlace,
      notes: [
        Note("\(other.entry.quotedTitle) is \(otherTime.words)\(zone)", at: other.startsPlace)
      ],
      help: isWholeDay ? "give the whole day its hours if they do not overlap" : nil)
  }
}

extension TimedMeeting {
  fileprivate var isSeries: Bool { meeting.recurrence != nil }

  fileprivate var startsPlace: SourcePlace { meeting.startsPlace ?? entry.place }
}

extension Entry {
  fileprivate var quotedTitle: String { "‘\(title?.value ?? slug)’" }
}

extension BusyTime {
  fileprivate var words: String {
    guard let ends, ends != starts else { return "on \(starts.words)" }
    if starts.time != nil, starts.date == ends.date {
      return "on \(starts.date.iso8601) from \(starts.clock) to \(ends.clock)"
    }
    return "from \(starts.words) to \(ends.words)"
  }
}

extension LocalTime {
  /// `2026-02-03 at 10:00`, or the date alone.
  fileprivate var words: String {
    time.map { "\(date.iso8601) at \($0.iso8601)" } ?? date.iso8601
  }

  fileprivate var clock: String { time?.iso8601 ?? date.iso8601 }
}
