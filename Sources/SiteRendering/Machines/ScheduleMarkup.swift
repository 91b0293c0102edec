import HandbookModel

/// How a series repeats, in the words of schema.org's `Schedule`.
struct ScheduleMarkup {
  /// `repeatFrequency` (ISO 8601 duration), the days, the time of day and how long it takes.
  let members: JSONMembers

  init(_ rule: Recurrence, from starts: LocalTime, to ends: LocalTime?) {
    let hasDays = !rule.weekdays.isEmpty
    var days = rule.weekdays
    var dayOfMonth = rule.unit == .week ? nil : rule.dayOfMonth
    // What the rule leaves open is the day of the first date (RFC 5545, 3.3.10).
    if rule.unit == .week, !hasDays { days = [.init(weekday: starts.date.weekday)] }
    if rule.unit == .month, !hasDays, dayOfMonth == nil { dayOfMonth = starts.date.day }
    members = [
      "repeatFrequency": JSONText("P\(max(1, rule.interval))\(rule.unit.designator)"),
      "byDay": days.isEmpty ? nil : JSONText(days.map { Self.day($0, in: rule.unit) }),
      "byMonthDay": dayOfMonth.map { JSONText($0) },
      "startTime": starts.time.map { JSONText($0.iso8601 + ":00") },
      "duration": Self.duration(starts, ends).map(JSONText.init),
    ]
  }

  /// `https://schema.org/Tuesday`; which one of a month as in RFC 5545: `2TU`.
  private static func day(_ day: Recurrence.Weekday, in unit: Recurrence.Unit) -> JSONText {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let name = names[(day.weekday - 1) % 7]
    guard unit == .month, let ordinal = day.ordinal else {
      return JSONText("https://schema.org/" + name)
    }
    return JSONText(String(ordinal) + name.prefix(2).uppercased())
  }

  /// On the wall clock: `PT60M`, or `P2D` of whole days; nil where the author gave no end.
  private static func duration(_ starts: LocalTime, _ ends: LocalTime?) -> String? {
    let last = ends ?? starts
    let days = last.date.daysSinceEpoch - starts.date.daysSinceEpoch
    guard let start = starts.time else { return "P\(days + 1)D" }
    guard let end = ends?.time else { return nil }
    return "PT\(days * 1440 + end.minutesSinceMidnight - start.minutesSinceMidnight)M"
  }
}

extension Recurrence.Unit {
  fileprivate var designator: String {
    switch self {
    case .day: "D"
    case .week: "W"
    case .month: "M"
    }
  }
}
