import HandbookModel
import Reading

/// In which order a table writes day and month.
package enum DateOrder: String, CaseIterable, Sendable {
  /// `03/04/2026` is the third of April.
  case dmy
  /// `03/04/2026` is the fourth of March.
  case mdy
}

/// Reads the days of one table, all in one order.
///
/// The year first, or the day first with points (`3.4.2026`), says its order itself. With slashes or
/// hyphens it must be said, or follow from a day above 12 in the same column; it is never guessed.
struct TableDates {
  let order: DateOrder?
  /// What showed the order, for who wants to know; nil where it was said, or is not needed.
  let evidence: String?

  init(_ texts: [String], order: DateOrder?) throws(DraftFault) {
    if let order {
      (self.order, evidence) = (order, nil)
      return
    }
    let pairs = texts.compactMap { text in Self.ambiguous(text).map { (text, $0) } }
    let dayFirst = pairs.first { $0.1.first > 12 }
    let monthFirst = pairs.first { $0.1.second > 12 }
    switch (dayFirst, monthFirst) {
    case (let day?, let month?):
      throw DraftFault(
        "the days ‘\(day.0)’ and ‘\(month.0)’ cannot both be right: one is written day first",
        help: "write all in one order, best with the year first: 2026-04-03")
    case (let day?, nil): (self.order, evidence) = (.dmy, "day first, as ‘\(day.0)’ shows")
    case (nil, let month?): (self.order, evidence) = (.mdy, "month first, as ‘\(month.0)’ shows")
    case (nil, nil):
      if let first = pairs.first {
        throw DraftFault(
          "‘\(first.0)’ could be two days: which comes first, the day or the month?",
          help: "say it: --dates dmy for day first, --dates mdy for month first")
      }
      (self.order, evidence) = (nil, nil)
    }
  }

  /// The numbers of a day that is written with slashes or hyphens and the year last.
  private static func ambiguous(_ text: String) -> (first: Int, second: Int, year: Int)? {
    let day = text.prefix { !$0.isWhitespace && $0 != "," && $0 != "T" }
    guard
      let match = day.wholeMatch(of: /(\d{1,2})[\/-](\d{1,2})[\/-](\d{4}|\d{2})/.asciiOnlyDigits()),
      let first = Int(match.1), let second = Int(match.2), let year = Int(match.3)
    else { return nil }
    return (first, second, year < 100 ? 2000 + year : year)
  }

  /// A day with or without a time behind it.
  func time(_ text: String) -> LocalTime? {
    if let known = WrittenWords.localTime(text) { return known }
    let rest = text.drop { !$0.isWhitespace && $0 != "," && $0 != "T" }
      .drop { $0.isWhitespace || $0 == "," || $0 == "T" }
    guard let day = day(text) else { return nil }
    if rest.isEmpty { return LocalTime(day) }
    return Self.clock(String(rest)).map { LocalTime(day, $0) }
  }

  private func day(_ text: String) -> CivilDate? {
    if let numbers = Self.ambiguous(text) {
      let (day, month) =
        order == .mdy ? (numbers.second, numbers.first) : (numbers.first, numbers.second)
      return CivilDate(year: numbers.year, month: month, day: day)
    }
    let first = text.prefix { !$0.isWhitespace && $0 != "," && $0 != "T" }
    if let match = first.wholeMatch(of: /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})/.asciiOnlyDigits()),
      let day = Int(match.1), let month = Int(match.2), let year = Int(match.3)
    {
      return CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }
    if let match = first.wholeMatch(of: /(\d{4})[\/.-](\d{1,2})[\/.-](\d{1,2})/.asciiOnlyDigits()),
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
    {
      return CivilDate(year: year, month: month, day: day)
    }
    return nil
  }

  /// `18:00`, `18.00`, `18h`, `18h30`, `6pm`, `6:30 PM`.
  static func clock(_ text: String) -> ClockTime? {
    let pattern = /(\d{1,2})(?:[:.h](\d{2})?(?::\d{2})?)?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?/
    guard let match = text.lowercased().wholeMatch(of: pattern.asciiOnlyDigits()),
      var hour = Int(match.1)
    else { return nil }
    let minute = match.2.flatMap { Int($0) } ?? 0
    switch match.3?.first {
    case "a"?, "p"?:
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (match.3?.first == "p" ? 12 : 0)
    default: break
    }
    return ClockTime(hour: hour, minute: minute)
  }
}
