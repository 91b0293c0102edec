package import HandbookModel

/// Reads the words of the content model where they come from a command or another program's file:
/// the same forms as in front matter.
package enum WrittenWords {
  /// `2026-02-03`.
  package static func date(_ text: String) -> CivilDate? { try? DateText.date(text) }

  /// `2026-02-03 10:00`, also with a `T`, or `2026-02-03` for a whole day.
  package static func localTime(_ text: String) -> LocalTime? { try? DateText.localTime(text) }

  /// `9:30`.
  package static func clock(_ text: String) -> ClockTime? { try? DateText.clock(text) }

  /// `1h30m`, in minutes.
  package static func minutes(_ text: String) -> Int? { try? DurationText.minutes(text) }

  package static func isTimeZone(_ text: String) -> Bool { ZoneName.isKnown(text) }

  /// The name that somebody may have meant.
  package static func timeZone(near text: String) -> String? { ZoneName.nearest(to: text) }

  /// What `repeats` understands as `every` and `on`.
  ///
  /// - Returns: nil where one of them is not understood, or where they do not go together.
  package static func recurrence(every: String, on occasions: [String]) -> Recurrence? {
    guard let period = Period(every) else { return nil }
    var recurrence = Recurrence(every: period.count, period.unit)
    for text in occasions {
      switch (Occasion(text), period.unit) {
      case (.weekday(let day), .week) where day.ordinal == nil,
        (.weekday(let day), .month) where day.ordinal != nil:
        recurrence.weekdays.append(day)
      case (.dayOfMonth(let day), .month) where occasions.count == 1:
        recurrence.dayOfMonth = day
      default: return nil
      }
    }
    return recurrence
  }

  /// `FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630` (RFC 5545, 3.3.10), of a series that starts at a time.
  package static func recurrence(rule: String, startingAt start: LocalTime) -> Recurrence? {
    guard let rule = try? RecurrenceRule(rule) else { return nil }
    var recurrence = rule.recurrence
    if let until = rule.until { recurrence.end = .until(until.lastDay(startingAt: start.time)) }
    return recurrence
  }

  /// `Tuesday` for 2 (ISO 8601).
  package static func name(ofWeekday weekday: Int) -> String { Occasion.name(ofWeekday: weekday) }
}
