import Diagnostics

/// Finds meetings at times that a change of the clock leaves out, repeats or turns round. Of a
/// series the first such date is reported.
enum MeetingTimeChecks {
  static func diagnostics(of meetings: [TimedMeeting]) -> [Diagnostic] {
    meetings.flatMap { meeting in
      if let days = length(of: meeting.meeting), days > longestDays {
        return [Diagnostic.longMeeting(days, meeting)]
      }
      guard meeting.meeting.starts.time != nil else { return [Diagnostic]() }
      for time in meeting.times {
        let found = diagnostics(of: time, meeting)
        if !found.isEmpty { return found }
      }
      return []
    }
  }

  /// A longer one is a slip of the pen; a duration can be no longer either.
  private static let longestDays = 31

  private static func length(of meeting: Meeting) -> Int? {
    meeting.ends.map { $0.date.daysSinceEpoch - meeting.starts.date.daysSinceEpoch + 1 }
  }

  private static func diagnostics(of time: BusyTime, _ meeting: TimedMeeting) -> [Diagnostic] {
    let startsPlace = meeting.meeting.startsPlace ?? meeting.entry.place
    var diagnostics = [
      reading(time.startReading, of: time.starts, "starts", meeting, at: startsPlace)
    ]
    if let ends = time.ends, let end = time.endReading {
      let endsPlace = meeting.meeting.endsPlace ?? startsPlace
      diagnostics.append(reading(end, of: ends, "ends", meeting, at: endsPlace))
      if end.instant <= time.startReading.instant {
        diagnostics.append(.endsEarly(time, meeting, at: endsPlace))
      }
    }
    return diagnostics.compactMap { $0 }
  }

  private static func reading(
    _ reading: ClockReading, of local: LocalTime, _ verb: String, _ meeting: TimedMeeting,
    at place: SourcePlace
  ) -> Diagnostic? {
    switch reading.kind {
    case .once: nil
    case .never(let taken): .skippedTime(local, verb, taken: taken, meeting, at: place)
    case .twice(let first, let second):
      .repeatedTime(local, verb, first: first, second: second, meeting, at: place)
    }
  }
}
