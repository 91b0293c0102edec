/// A value of the type RECUR (RFC 5545, 3.3.10), as far as handbooks need it.
package struct RecurrenceRule: Hashable, Sendable {
  package enum Frequency: String, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
  }

  package struct ByDay: Hashable, Sendable {
    private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    private let text: String

    /// - Parameters:
    ///   - weekday: 1 for Monday to 7 for Sunday.
    ///   - ordinal: which one of the month, from its end where negative; nil for every one.
    package init(weekday: Int, ordinal: Int? = nil) {
      let name = Self.names[min(max(weekday, 1), 7) - 1]
      text = (ordinal.map(String.init) ?? "") + name
    }

    var value: String { text }
  }

  package enum End: Hashable, Sendable {
    /// Of the type of the event's start; in UTC where that has a zone.
    case until(CalendarTime)
    case count(Int)
  }

  package var frequency: Frequency
  package var interval: Int
  package var byDay: [ByDay] = []
  package var byMonthDay: Int?
  package var end: End?

  package init(_ frequency: Frequency, interval: Int = 1) {
    self.frequency = frequency
    self.interval = interval
  }

  /// `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.
  var text: String {
    var parts = ["FREQ=" + frequency.rawValue]
    switch end {
    case .until(let time): parts.append("UNTIL=" + time.text)
    case .count(let count): parts.append("COUNT=\(count)")
    case nil: break
    }
    if interval > 1 { parts.append("INTERVAL=\(interval)") }
    if !byDay.isEmpty { parts.append("BYDAY=" + byDay.map(\.value).joined(separator: ",")) }
    if let byMonthDay { parts.append("BYMONTHDAY=\(byMonthDay)") }
    return parts.joined(separator: ";")
  }
}
