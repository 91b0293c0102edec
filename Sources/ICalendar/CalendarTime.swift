/// A day, as in RFC 5545, 3.3.4.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `20260203`.
  var text: String { Digits.text(year, 4) + Digits.text(month, 2) + Digits.text(day, 2) }
}

/// A time of a day, as a clock shows it, to the second (RFC 5545, 3.3.5).
package struct ClockDateTime: Hashable, Sendable {
  package let day: CalendarDay
  package let hour: Int
  package let minute: Int
  package let second: Int

  package init(_ day: CalendarDay, hour: Int, minute: Int, second: Int = 0) {
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// `20260203T100000`.
  var text: String {
    day.text + "T" + Digits.text(hour, 2) + Digits.text(minute, 2) + Digits.text(second, 2)
  }
}

/// A value of a property that takes a date or a date-time.
package enum CalendarTime: Hashable, Sendable {
  case day(CalendarDay)
  /// On the clocks of a zone, whose component the calendar holds.
  case local(ClockDateTime, zone: String)
  case utc(ClockDateTime)

  var text: String {
    switch self {
    case .day(let day): day.text
    case .local(let time, zone: _): time.text
    case .utc(let time): time.text + "Z"
    }
  }

  func line(_ name: String) -> ContentLine {
    switch self {
    case .day: ContentLine(name, ["VALUE": "DATE"], text)
    case .local(_, let zone): ContentLine(name, ["TZID": zone], text)
    case .utc: ContentLine(name, text)
    }
  }
}

/// Numbers with leading zeros.
enum Digits {
  static func text(_ number: Int, _ width: Int) -> String {
    let digits = String(abs(number))
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
