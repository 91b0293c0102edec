/// A day of the Gregorian calendar, in no zone (ISO 8601 calendar date).
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// - Returns: nil for a day that does not exist, and outside the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(year: year, month: month)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// - Parameter text: exactly `YYYY-MM-DD`, in ASCII digits.
  package init?(iso8601 text: some StringProtocol) {
    var numbers = [0, 0, 0]
    var part = 0
    guard text.utf8.count == 10 else { return nil }
    for (offset, byte) in text.utf8.enumerated() {
      switch (offset, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): part += 1
      case (4, _), (7, _): return nil
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day that lies a number of days after 1970-01-01; nil outside the years 1 to 9999.
  ///
  /// Source: the proleptic Gregorian calendar, counted in eras of 400 years from 1 March.
  package init?(daysSinceEpoch: Int) {
    guard (-719_162...2_932_896).contains(daysSinceEpoch) else { return nil }
    let shifted = daysSinceEpoch + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  /// Days after 1970-01-01.
  package var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  package var weekday: Int { (daysSinceEpoch % 7 + 10) % 7 + 1 }

  /// `2026-02-03`.
  package var iso8601: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  package func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(daysSinceEpoch: sum)
  }

  package static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CivilDate: Comparable {
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A time of day on a wall clock, in no zone.
package struct ClockTime: Hashable, Comparable, Sendable {
  package let hour: Int
  package let minute: Int

  /// - Returns: nil unless `hour` is 0 to 23 and `minute` 0 to 59.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  package var minutesSinceMidnight: Int { hour * 60 + minute }

  /// `09:30`.
  package var iso8601: String {
    "\(CivilDate.padded(hour, 2)):\(CivilDate.padded(minute, 2))"
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}

/// A local date with a time of day, or the whole day.
package struct LocalTime: Hashable, Sendable {
  package let date: CivilDate
  /// nil for the whole day.
  package let time: ClockTime?

  package init(_ date: CivilDate, _ time: ClockTime? = nil) {
    self.date = date
    self.time = time
  }

  /// On the wall clock, across midnight where needed; nil past the year 9999.
  package func adding(minutes: Int) -> LocalTime? {
    let start = time?.minutesSinceMidnight ?? 0
    let (sum, overflow) = start.addingReportingOverflow(minutes)
    guard !overflow else { return nil }
    let rest = (sum % 1440 + 1440) % 1440
    let days = sum / 1440 - (sum % 1440 < 0 ? 1 : 0)
    guard let date = date.adding(days: days) else { return nil }
    return LocalTime(date, ClockTime(hour: rest / 60, minute: rest % 60))
  }

  /// `2026-02-03T10:00`, or `2026-02-03` for a whole day.
  package var iso8601: String {
    time.map { "\(date.iso8601)T\($0.iso8601)" } ?? date.iso8601
  }
}

extension LocalTime: Comparable {
  /// A whole day stands before the times of that day.
  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    if left.date != right.date { return left.date < right.date }
    return (left.time?.minutesSinceMidnight ?? -1) < (right.time?.minutesSinceMidnight ?? -1)
  }
}
