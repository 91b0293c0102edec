import HandbookModel

/// Reads days and times of day as authors write them: ISO 8601 without zones, year first.
enum DateText {
  enum Fault: Error, Equatable {
    /// Not in the form of a date or time at all.
    case form
    /// A month or day that the calendar does not have, in words.
    case noSuchDay(String)
    /// An hour or minute that the clock does not have.
    case noSuchTime
    /// A zone stands behind the time: times are local.
    case zone
    /// A date where the time of day is missing, or the other way round.
    case part
  }

  /// Years that meetings can lie in; others are slips of the pen.
  private static let years = 1900...2199

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `2026-02-03`.
  static func date(_ text: some StringProtocol) throws(Fault) -> CivilDate {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = number(parts[0], digits: 4...4),
      let month = number(parts[1], digits: 2...2), let day = number(parts[2], digits: 2...2)
    else {
      if parts.count == 3, let time = parts[2].firstIndex(where: { $0 == " " || $0 == "T" }) {
        // Only a whole date before a time makes this a time too many.
        _ = try date(text[..<time])
        throw .part
      }
      throw .form
    }
    return try date(year: year, month: month, day: day)
  }

  static func date(year: Int, month: Int, day: Int) throws(Fault) -> CivilDate {
    guard years.contains(year) else {
      throw .noSuchDay("the year must be between \(years.lowerBound) and \(years.upperBound)")
    }
    guard (1...12).contains(month) else { throw .noSuchDay("there is no month \(month)") }
    if let date = CivilDate(year: year, month: month, day: day) { return date }
    let count = CivilDate.dayCount(year: year, month: month)
    throw .noSuchDay("\(months[month - 1]) \(year) has \(count) days")
  }

  /// `9:30` or `09:30`; seconds must be `:00`.
  static func clock(_ text: some StringProtocol) throws(Fault) -> ClockTime {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(parts[0], digits: 1...2),
      let minute = number(parts[1], digits: 2...2),
      parts.count == 2 || parts[2] == "00"
    else { throw .form }
    let rest = text[digits.endIndex...]
    if rest == "Z" || rest == "z" || rest.hasPrefix("+") || rest.hasPrefix("-") { throw .zone }
    guard rest.isEmpty else { throw .form }
    guard let time = ClockTime(hour: hour, minute: minute) else { throw .noSuchTime }
    return time
  }

  /// `2026-02-03 10:00`, also with a `T`, or `2026-02-03` for the whole day.
  static func localTime(_ text: String) throws(Fault) -> LocalTime {
    guard let separator = text.firstIndex(where: { $0 == " " || $0 == "T" || $0 == "t" }) else {
      return LocalTime(try date(text))
    }
    let date = try date(text[..<separator])
    let rest = String(text[text.index(after: separator)...]).trimmingBlanks
    return LocalTime(date, try clock(rest))
  }

  /// Digits only: `Int` would also take a sign.
  static func number(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}

/// Reads durations: `2h`, `90m`, `1h30m`, `1h 30m`.
enum DurationText {
  static let limitInDays = 31

  enum Fault: Error {
    case form
    case range
  }

  /// - Returns: minutes, from 1.
  static func minutes(_ text: String) throws(Fault) -> Int {
    var rest = Substring(text.lowercased())
    var hours = 0
    var minutes = 0
    guard !rest.isEmpty else { throw .form }
    if let (number, after) = leading(rest, units: ["hours", "hour", "h"]) {
      (hours, rest) = (number, after)
    }
    if !rest.isEmpty {
      guard let (number, after) = leading(rest, units: ["minutes", "minute", "min", "m"]) else {
        throw .form
      }
      (minutes, rest) = (number, after)
    }
    guard rest.isEmpty else { throw .form }
    let sum = hours * 60 + minutes
    guard (1...(limitInDays * 24 * 60)).contains(sum) else { throw .range }
    return sum
  }

  /// A number and a unit, and what follows them; a number too long is as good as the longest.
  private static func leading(
    _ text: Substring, units: [String]
  ) -> (Int, Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    let rest = text[digits.endIndex...].drop { $0 == " " }
    guard let unit = units.first(where: { rest.hasPrefix($0) }) else { return nil }
    let number = digits.count > 6 ? 999_999 : Int(digits) ?? 0
    return (number, rest.dropFirst(unit.count).drop { $0 == " " })
  }
}
