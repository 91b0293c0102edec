import HandbookModel

/// Dates, times and lengths of time in the words of one language: the patterns are those of the
/// interface's strings, the names those of CLDR.
///
/// A date and a time are each kept on one line by non-breaking spaces, except after a weekday's
/// comma; between dates and times lines may break.
struct DateWords: Sendable {
  let strings: InterfaceStrings
  /// The word for a meeting without times.
  let allDay: String
  let longPattern: DatePattern
  private let longPatternWithoutYear: DatePattern
  let dayWords: DayWords
  private let symbols: CalendarSymbols
  private let zones: ZoneWords
  private let datePattern: DatePattern
  private let shortPattern: DatePattern
  private let monthPattern: DatePattern
  private let weekdayPattern: DatePattern
  private let weekdayShortPattern: DatePattern
  private let monthShortPattern: DatePattern
  private let timePattern: DatePattern

  /// - Parameter zoneNames: the IANA names of all zones in use.
  init(strings: InterfaceStrings, zoneNames: some Sequence<String>) {
    self.strings = strings
    allDay = strings.text(.allDay)
    symbols = CalendarSymbols(language: strings.language)
    dayWords = DayWords(strings: strings, weekdays: symbols.weekdays)
    zones = ZoneWords(language: strings.language, names: zoneNames)
    longPattern = DatePattern(strings.text(.patternDateLong))
    longPatternWithoutYear = longPattern.forRange(sharing: "y").start
    datePattern = DatePattern(strings.text(.patternDate))
    shortPattern = DatePattern(strings.text(.patternDateShort))
    monthPattern = DatePattern(strings.text(.patternMonth))
    weekdayPattern = DatePattern(strings.text(.patternWeekday))
    weekdayShortPattern = DatePattern(strings.text(.patternWeekdayShort))
    monthShortPattern = DatePattern(strings.text(.patternMonthShort))
    timePattern = DatePattern(strings.text(.patternTime))
  }

  func text(_ date: CivilDate, _ pattern: DatePattern) -> String {
    pattern.text(date, nil, symbols)
  }

  /// `Tuesday, 3 February 2026`.
  func long(_ date: CivilDate) -> String { text(date, longPattern) }

  /// `Tuesday, 3 February`.
  func longWithoutYear(_ date: CivilDate) -> String {
    text(date, longPatternWithoutYear)
  }

  /// `3 February 2026`.
  func date(_ date: CivilDate) -> String { text(date, datePattern) }

  /// `3 Feb`.
  func short(_ date: CivilDate) -> String { text(date, shortPattern) }

  /// `Tuesday`.
  func weekday(_ date: CivilDate) -> String { text(date, weekdayPattern) }

  /// - Parameter number: 1 for Monday to 7 for Sunday (ISO 8601); else the text is empty.
  func weekday(number: Int) -> String {
    // 1 January of the year 1 is a Monday.
    guard (1...7).contains(number), let date = CivilDate(year: 1, month: 1, day: number) else {
      return ""
    }
    return weekday(date)
  }

  /// `Tue`.
  func weekdayShort(_ date: CivilDate) -> String { text(date, weekdayShortPattern) }

  /// `Feb`.
  func monthShort(_ date: CivilDate) -> String { text(date, monthShortPattern) }

  func day(_ date: CivilDate) -> String { String(date.day) }

  func year(_ date: CivilDate) -> String { String(date.year) }

  /// `February 2026`, as a title begins: `Febrero de 2026`.
  func month(year: Int, month: Int) -> String {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return String(year) }
    return Self.opening(text(first, monthPattern))
  }

  /// `10:00`.
  func time(_ time: ClockTime) -> String { timePattern.text(nil, time, symbols) }

  /// `10:00 to 12:00`.
  func timeRange(_ starts: ClockTime, _ ends: ClockTime) -> String {
    strings.text(.timeRange, ["start": time(starts), "end": time(ends)])
  }

  /// `Tuesday, 3 February 2026, 10:00`; of a whole day the date.
  func dateTime(_ local: LocalTime) -> String {
    joined(long(local.date), local.time.map(time))
  }

  /// A date's words and those of a time on it.
  func joined(_ date: String, _ time: String?) -> String {
    guard let time else { return date }
    return strings.text(.dateTime, ["date": date, "start": time])
  }

  /// `1 hour 30 min`, `2 hours`, `20 min`.
  func duration(minutes: Int) -> String {
    let minutes = max(0, minutes)
    let hoursText = unbroken(strings.count(.hoursCount, minutes / 60))
    let minutesText = unbroken(strings.count(.minutesCount, minutes % 60))
    switch (minutes / 60, minutes % 60) {
    case (0, _): return minutesText
    case (_, 0): return hoursText
    default:
      return strings.text(.hoursAndMinutes, ["hours": hoursText, "minutes": minutesText])
    }
  }

  /// `February to June 2026`, `Since February 2026`, `Until June 2026`, as a line begins; nil
  /// without either.
  func months(from starts: CivilDate?, to ends: CivilDate?) -> String? {
    let month = { (date: CivilDate) in text(date, monthPattern) }
    switch (starts, ends) {
    case (nil, nil): return nil
    case (let starts?, nil): return strings.text(.fromMonth, ["start": month(starts)])
    case (nil, let ends?): return strings.text(.untilMonth, ["end": month(ends)])
    case (let starts?, let ends?):
      if (starts.year, starts.month) == (ends.year, ends.month) {
        return Self.opening(month(starts))
      }
      let patterns = monthPattern.forRange(sharing: starts.year == ends.year ? "y" : "")
      return Self.opening(
        strings.text(
          .monthsRange, ["start": text(starts, patterns.start), "end": text(ends, patterns.end)]))
    }
  }

  /// `Pacific time`.
  func zoneName(_ zone: String) -> String { zones.name(of: zone) }

  /// What `<time datetime>` asks for: `2026-02-03`.
  func datetime(_ date: CivilDate) -> String { date.iso8601 }

  /// What `<time datetime>` asks for: `2026-02-03T10:00-08:00`; of a whole day the date.
  func datetime(_ local: LocalTime, zone: String) -> String {
    zones.datetime(local, zone: zone)
  }

  /// As RFC 3339 has it: `2026-02-03T10:00:00-08:00`; of a whole day the date.
  func timestamp(_ local: LocalTime, zone: String) -> String {
    zones.timestamp(local, zone: zone)
  }

  private static func opening(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private func unbroken(_ text: String) -> String { text.replacing(" ", with: "\u{A0}") }
}
