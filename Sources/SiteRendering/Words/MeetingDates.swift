import HandbookModel

/// When a meeting takes place, in words.
extension DateWords {
  /// `Tuesday, 3 February 2026`; of several days `Tuesday, 3 to Thursday, 5 February 2026`.
  func dateText(_ meeting: Meeting) -> String {
    guard meeting.isSeveralDays else { return long(meeting.starts.date) }
    let (first, last) = (meeting.starts.date, meeting.lastDay)
    let sharesMonth = (first.year, first.month) == (last.year, last.month)
    let patterns = longPattern.forRange(
      sharing: sharesMonth ? "yML" : first.year == last.year ? "y" : "")
    return daysRange(text(first, patterns.start), text(last, patterns.end))
  }

  /// `10:00 to 12:00`; of several days `Tue 3 Feb, 10:00 to Thu 5 Feb, 16:00`; nil for whole days.
  func timeText(_ meeting: Meeting) -> String? {
    guard let starts = meeting.starts.time else { return nil }
    if meeting.isSeveralDays {
      return daysRange(
        joined(shortWithWeekday(meeting.starts.date), time(starts)),
        joined(shortWithWeekday(meeting.lastDay), meeting.ends?.time.map(time)))
    }
    guard let ends = meeting.ends?.time, ends != starts else { return time(starts) }
    return timeRange(starts, ends)
  }

  /// `Tuesday, 3 February 2026, 10:00 to 12:00, Pacific time`; the dates alone for whole days.
  func whenText(_ meeting: Meeting) -> String {
    guard let starts = meeting.starts.time else { return dateText(meeting) }
    let zone = zoneName(meeting.zone)
    if meeting.isSeveralDays { return severalDays(meeting, starts, zone) }
    let date = long(meeting.starts.date)
    guard let ends = meeting.ends?.time, ends != starts else {
      return strings.text(.dateTimeZone, ["date": date, "start": time(starts), "zone": zone])
    }
    return strings.text(
      .dateRangeTimeZone,
      ["date": date, "start": time(starts), "end": time(ends), "zone": zone])
  }

  /// What stands beside the first day in a line of the timetable: `10:00 to 12:00`, `All day`,
  /// `to Thu 5 Feb`, `10:00 to Thu 5 Feb`.
  func rowTimeText(_ meeting: Meeting) -> String {
    if meeting.isSeveralDays {
      let last = shortWithWeekday(meeting.lastDay)
      guard let starts = meeting.starts.time else {
        return strings.text(.untilDay, ["date": last])
      }
      return daysRange(time(starts), last)
    }
    return timeText(meeting) ?? allDay
  }

  /// `Tuesday, 3 February, 10:00 to Thursday, 5 February 2026, 16:00, Pacific time`.
  private func severalDays(_ meeting: Meeting, _ starts: ClockTime, _ zone: String) -> String {
    let (first, last) = (meeting.starts.date, meeting.lastDay)
    let patterns = longPattern.forRange(sharing: first.year == last.year ? "y" : "")
    let range = daysRange(
      joined(text(first, patterns.start), time(starts)), text(last, patterns.end))
    guard let ends = meeting.ends?.time else { return joined(range, zone) }
    return strings.text(.dateTimeZone, ["date": range, "start": time(ends), "zone": zone])
  }

  private func daysRange(_ start: String, _ end: String) -> String {
    strings.text(.daysRange, ["start": start, "end": end])
  }

  /// `Thu 5 Feb`.
  private func shortWithWeekday(_ date: CivilDate) -> String {
    weekdayShort(date) + "\u{A0}" + short(date)
  }
}

extension Meeting {
  /// Whether it has a second day; an evening that ends after midnight, by six, has none.
  var isSeveralDays: Bool {
    guard let ends, ends.date > starts.date else { return false }
    guard let start = starts.time, let end = ends.time else { return true }
    return ends.date != starts.date.adding(days: 1) || end.minutesSinceMidnight > 360
      || end >= start
  }

  var lastDay: CivilDate { ends?.date ?? starts.date }
}
