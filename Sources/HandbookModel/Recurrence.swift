/// How a meeting repeats, within what both forms of `repeats` can say: the words of the content
/// model and RFC 5545 rules (3.3.10) of daily, weekly and monthly frequency.
package struct Recurrence: Hashable, Sendable {
  package enum Unit: String, Sendable {
    case day, week, month
  }

  /// A weekday, ISO 8601: 1 for Monday to 7 for Sunday; in a month, which one.
  package struct Weekday: Hashable, Sendable {
    package var weekday: Int
    /// 1 for the first of the month, -1 for the last; nil for every one.
    package var ordinal: Int?

    package init(weekday: Int, ordinal: Int? = nil) {
      self.weekday = weekday
      self.ordinal = ordinal
    }
  }

  package enum End: Hashable, Sendable {
    /// The last day on which an occurrence may start.
    case until(CivilDate)
    /// The number of occurrences, the first included.
    case count(Int)
  }

  package var unit: Unit
  /// Every so many units, from 1.
  package var interval: Int
  /// Empty for the weekday of the meeting's start.
  package var weekdays: [Weekday] = []
  /// Day of the month, 1 to 31, or -1 for the last.
  package var dayOfMonth: Int?
  package var end: End?
  package var exceptions: [CivilDate] = []

  package init(every interval: Int, _ unit: Unit) {
    self.interval = interval
    self.unit = unit
  }
}
