package import HandbookModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A moment, to the second.
package struct BuildTime: Hashable, Sendable {
  /// After 1970-01-01T00:00Z.
  package let secondsSinceEpoch: Int

  package static func current() -> BuildTime {
    BuildTime(secondsSinceEpoch: time(nil))
  }

  /// The day in UTC; nil outside the years 1 to 9999.
  package var day: CivilDate? {
    CivilDate(daysSinceEpoch: Int((Double(secondsSinceEpoch) / 86_400).rounded(.down)))
  }

  private init(secondsSinceEpoch: Int) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// A moment as ISO 8601 writes it: `2026-02-03T10:00Z`, `2026-02-03T10:00:30+01:00`, or the
  /// start of a day in UTC, `2026-02-03`.
  ///
  /// - Returns: nil for other text, and for what is no day or no time of day.
  package init?(iso8601 text: String) {
    let pattern = /(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d))?([Zz]|[+-]\d\d:?\d\d))?/
      .asciiOnlyDigits()
    guard let match = text.wholeMatch(of: pattern), let year = Int(match.1),
      let month = Int(match.2), let day = Int(match.3),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let midnight = date.daysSinceEpoch * 86_400
    guard let hourText = match.4, let minuteText = match.5, let zone = match.7 else {
      secondsSinceEpoch = midnight
      return
    }
    guard let hour = Int(hourText), let minute = Int(minuteText),
      let time = ClockTime(hour: hour, minute: minute),
      case let second = match.6.flatMap({ Int($0) }) ?? 0, second < 60,
      let offset = Self.minutes(ofZone: zone)
    else { return nil }
    secondsSinceEpoch = midnight + (time.minutesSinceMidnight - offset) * 60 + second
  }

  /// Minutes east of UTC.
  private static func minutes(ofZone zone: Substring) -> Int? {
    if zone.count == 1 { return 0 }
    let digits = zone.dropFirst().filter(\.isNumber)
    guard let hour = Int(digits.prefix(2)), let minute = Int(digits.suffix(2)),
      let time = ClockTime(hour: hour, minute: minute)
    else { return nil }
    return zone.hasPrefix("-") ? -time.minutesSinceMidnight : time.minutesSinceMidnight
  }
}
