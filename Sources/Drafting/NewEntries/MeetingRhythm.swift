import HandbookModel
import Reading

/// The rule by which a community's meetings have followed one another.
struct MeetingRhythm {
  let rule: Recurrence
  /// The day from which the rule is counted.
  let start: CivilDate
  /// Such as `every 2 weeks, as so far`.
  let words: String

  /// Meetings that have to fit, at most.
  private static let most = 5

  /// - Parameter dates: in order, not empty.
  init(of dates: [CivilDate]) {
    for count in stride(from: min(dates.count, Self.most), to: 1, by: -1) {
      let latest = Array(dates.suffix(count))
      if let found = Self.candidates(of: latest).first(where: { Self.fits($0, latest) }),
        let first = latest.first
      {
        rule = found
        start = first
        words = Self.words(of: found, from: first) + ", as the last \(count) meetings"
        return
      }
    }
    let last = dates[dates.count - 1]
    let before = dates.dropLast().last
    let gap = before.map { last.daysSinceEpoch - $0.daysSinceEpoch } ?? 28
    let weeks = max(1, (gap + 3) / 7)
    rule = Recurrence(every: weeks, .week)
    start = last
    let distance = weeks == 1 ? "a week" : "\(weeks) weeks"
    words =
      distance + " after the last one"
      + (before == nil ? "" : ", as far as that from the one before")
  }

  /// A day of the week in a month comes before weeks: both fit a month of four weeks.
  private static func candidates(of dates: [CivilDate]) -> [Recurrence] {
    guard let first = dates.first else { return [] }
    let dayCount = CivilDate.dayCount(year: first.year, month: first.month)
    let ordinals = [(first.day - 1) / 7 + 1, first.day + 7 > dayCount ? -1 : nil]
    let monthly = ordinals.compactMap { $0 }.flatMap { ordinal in
      (1...3).map { interval in
        var rule = Recurrence(every: interval, .month)
        rule.weekdays = [Recurrence.Weekday(weekday: first.weekday, ordinal: ordinal)]
        return rule
      }
    }
    let weekly = (1...8).map { Recurrence(every: $0, .week) }
    let daily = (1...3).map { interval in
      var rule = Recurrence(every: interval, .month)
      rule.dayOfMonth = first.day
      return rule
    }
    return monthly + weekly + daily
  }

  private static func fits(_ rule: Recurrence, _ dates: [CivilDate]) -> Bool {
    guard let first = dates.first, let last = dates.last else { return false }
    return rule.dates(from: first, through: last, max: dates.count + 1) == dates
  }

  private static func words(of rule: Recurrence, from first: CivilDate) -> String {
    let unit = rule.unit.rawValue
    let every = rule.interval == 1 ? "every \(unit)" : "every \(rule.interval) \(unit)s"
    guard let weekday = rule.weekdays.first else {
      return rule.dayOfMonth.map { "on day \($0), \(every)" } ?? every
    }
    let names = [1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"]
    let ordinal = weekday.ordinal.flatMap { names[$0] } ?? ""
    return "on the \(ordinal) \(WrittenWords.name(ofWeekday: weekday.weekday)), \(every)"
  }
}
