import HandbookModel

/// How a meeting repeats, as a sentence: `Every month on the second Tuesday, until 9 June 2026`.
struct RecurrenceWords: Sendable {
  private let strings: InterfaceStrings
  private let dates: DateWords
  private let lists: ListWords

  init(strings: InterfaceStrings, dates: DateWords) {
    self.strings = strings
    self.dates = dates
    lists = ListWords(strings: strings)
  }

  /// - Parameter start: the first day, which says what the rule leaves open.
  func sentence(_ rule: Recurrence, starting start: CivilDate) -> String {
    let words =
      words(of: rule, start) ?? strings.text(.repeatsByRule, ["rule": rule.formalText])
    switch rule.end {
    case .until(let date):
      return strings.text(.repeatsUntil, ["rule": words, "date": dates.date(date)])
    case .count(let count): return strings.count(.repeatsTimes, count, ["rule": words])
    case nil: return words
    }
  }

  /// Without its end; nil where the language has no words for it.
  private func words(of rule: Recurrence, _ start: CivilDate) -> String? {
    switch rule.unit {
    case .day:
      if rule.dayOfMonth == nil && rule.weekdays.isEmpty {
        return strings.count(.repeatsDaily, rule.interval)
      }
      guard rule.dayOfMonth == nil, rule.interval == 1 else { return nil }
      return weekly(rule, start)
    case .week: return weekly(rule, start)
    case .month: return isYearly(rule, start) ? yearly(rule) : monthly(rule, start)
    }
  }

  private func weekly(_ rule: Recurrence, _ start: CivilDate) -> String {
    let written = Set(rule.weekdays.map(\.weekday)).sorted()
    let days = (written.isEmpty ? [start.weekday] : written).map { dates.weekday(number: $0) }
    return strings.count(.repeatsWeekly, rule.interval, ["days": lists.joined(days)])
  }

  private func isYearly(_ rule: Recurrence, _ start: CivilDate) -> Bool {
    rule.interval.isMultiple(of: 12) && rule.weekdays.isEmpty
      && (rule.dayOfMonth ?? start.day) == start.day
  }

  private func yearly(_ rule: Recurrence) -> String {
    strings.count(.repeatsYearly, rule.interval / 12)
  }

  private func monthly(_ rule: Recurrence, _ start: CivilDate) -> String? {
    let weekdays = rule.weekdays.map { words(for: $0) }
    let named = weekdays.compactMap { $0 }
    guard named.count == weekdays.count else { return nil }
    let day = rule.dayOfMonth ?? (rule.weekdays.isEmpty ? start.day : nil)
    guard let day else { return monthly(rule, lists.joined(named)) }
    guard day >= -1, day != 0 else { return nil }
    let dayText =
      day == -1
      ? strings.text(.monthlyLastDay) : strings.text(.monthlyDay, ["day": String(day)])
    if named.isEmpty { return monthly(rule, dayText) }
    // Both must hold (RFC 5545, 3.3.10): “Friday, day 13”.
    return monthly(
      rule, [lists.joined(named), dayText].joined(separator: strings.text(.listSeparator)))
  }

  private func monthly(_ rule: Recurrence, _ when: String) -> String {
    strings.count(.repeatsMonthly, rule.interval, ["when": when])
  }

  /// `the second Tuesday`; `Tuesday` for every one; nil where the language has no such ordinal.
  private func words(for day: Recurrence.Weekday) -> String? {
    let weekday = dates.weekday(number: day.weekday)
    let key: StringKey
    switch day.ordinal {
    case nil: return weekday
    case 1: key = .ordinal1
    case 2: key = .ordinal2
    case 3: key = .ordinal3
    case 4: key = .ordinal4
    case 5: key = .ordinal5
    case -1: key = .ordinalLast
    default: return nil
    }
    return strings.text(
      .monthlyWeekday, ["ordinal": strings.text(key), "weekday": weekday])
  }
}

extension Recurrence {
  /// The rule without its end (RFC 5545, 3.3.10): `FREQ=MONTHLY;BYDAY=-2TU`.
  fileprivate var formalText: String {
    let frequencies: [Unit: String] = [.day: "DAILY", .week: "WEEKLY", .month: "MONTHLY"]
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    var parts = ["FREQ=" + (frequencies[unit] ?? "")]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    let days = weekdays.filter { (1...7).contains($0.weekday) }.map { day in
      (day.ordinal.map { String($0) } ?? "") + names[day.weekday - 1]
    }
    if !days.isEmpty { parts.append("BYDAY=" + days.joined(separator: ",")) }
    if let dayOfMonth { parts.append("BYMONTHDAY=\(dayOfMonth)") }
    return parts.joined(separator: ";")
  }
}
