import HandbookModel

/// Reads recurrence rules of RFC 5545 (3.3.10) as far as ``Recurrence`` can say what they mean.
struct RecurrenceRule: Sendable {
  enum Fault: Error, Equatable {
    /// A part that is not `NAME=value`.
    case form(String)
    /// A part that RFC 5545 has but that is not supported, or not with the rest.
    case unsupported(String)
    case value(String)
    case missingFrequency
    case repeatedPart(String)
    case untilAndCount
  }

  /// The rule but for `UNTIL`, which needs the meeting's start.
  private(set) var recurrence: Recurrence
  private(set) var until: UntilTime?

  init(_ text: String) throws(Fault) {
    let parts = try Self.parts(of: text)
    guard let frequency = parts["FREQ"] else { throw .missingFrequency }
    let unit: Recurrence.Unit
    switch frequency {
    case "DAILY": unit = .day
    case "WEEKLY": unit = .week
    case "MONTHLY": unit = .month
    default: throw .unsupported("FREQ=\(frequency)")
    }
    let interval = try parts["INTERVAL"].map { text throws(Fault) in
      try Self.number(text, 1...999, part: "INTERVAL")
    }
    recurrence = Recurrence(every: interval ?? 1, unit)
    if let days = parts["BYDAY"] { recurrence.weekdays = try Self.weekdays(days) }
    if let day = parts["BYMONTHDAY"] {
      recurrence.dayOfMonth = day == "-1" ? -1 : try Self.number(day, 1...31, part: "BYMONTHDAY")
    }
    if let start = parts["WKST"], start != "MO" { throw .unsupported("WKST=\(start)") }
    if let count = parts["COUNT"] {
      recurrence.end = .count(try Self.number(count, 1...9999, part: "COUNT"))
    }
    if let text = parts["UNTIL"] {
      guard let time = UntilTime(text) else { throw .value("UNTIL=\(text)") }
      until = time
      if recurrence.end != nil { throw .untilAndCount }
    }
    try simplify()
  }

  private static let names: Set = [
    "FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "WKST", "COUNT", "UNTIL",
  ]

  private static func parts(of text: String) throws(Fault) -> [String: String] {
    var rule = Substring(text)
    if text.uppercased().hasPrefix("RRULE:") { rule = rule.dropFirst(6) }
    var parts: [String: String] = [:]
    for part in rule.split(separator: ";") {
      let sides = part.uppercased().split(separator: "=", omittingEmptySubsequences: false)
        .map(String.init)
      guard sides.count == 2, !sides[1].isEmpty else { throw .form(String(part)) }
      guard names.contains(sides[0]) else { throw .unsupported(String(part)) }
      if parts.updateValue(sides[1], forKey: sides[0]) != nil { throw .repeatedPart(sides[0]) }
    }
    return parts
  }

  /// Brings combinations into the few that ``Recurrence`` has, or rejects them.
  private mutating func simplify() throws(Fault) {
    let hasOrdinals = recurrence.weekdays.contains { $0.ordinal != nil }
    switch recurrence.unit {
    case .day where !recurrence.weekdays.isEmpty:
      // Every day that is one of some weekdays is the same as every week on these.
      guard recurrence.interval == 1, !hasOrdinals else { throw .unsupported("BYDAY") }
      recurrence.unit = .week
    case .week where hasOrdinals: throw .unsupported("BYDAY")
    case .month where !recurrence.weekdays.isEmpty && recurrence.dayOfMonth != nil:
      throw .unsupported("BYMONTHDAY")
    default: break
    }
    if recurrence.dayOfMonth != nil, recurrence.unit != .month { throw .unsupported("BYMONTHDAY") }
  }

  private static func number(
    _ text: String, _ range: ClosedRange<Int>, part: String
  ) throws(Fault) -> Int {
    guard let number = DateText.number(text, digits: 1...4), range.contains(number) else {
      throw .value("\(part)=\(text)")
    }
    return number
  }

  private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private static func weekdays(_ text: String) throws(Fault) -> [Recurrence.Weekday] {
    var result: [Recurrence.Weekday] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let index = weekdays.firstIndex(of: String(part.suffix(2))) else {
        throw .value("BYDAY=\(text)")
      }
      let ordinal = part.dropLast(2)
      let digits = ordinal.drop { $0 == "-" || $0 == "+" }
      var weekday = Recurrence.Weekday(weekday: index + 1)
      if !ordinal.isEmpty {
        guard ordinal.count - digits.count <= 1,
          let number = DateText.number(digits, digits: 1...1),
          (1...5).contains(number)
        else { throw .value("BYDAY=\(text)") }
        weekday.ordinal = ordinal.hasPrefix("-") ? -number : number
      }
      if !result.contains(weekday) { result.append(weekday) }
    }
    return result
  }
}

/// The value of `UNTIL`: a day, or a moment in UTC or in local time.
struct UntilTime: Sendable, Equatable {
  private let date: CivilDate
  /// Seconds since midnight UTC; nil for a day and for local time.
  private let secondsUTC: Int?

  /// `20260630`, `20260630T235959Z`.
  init?(_ text: String) {
    let digits = text.prefix(8)
    guard let year = DateText.number(digits.prefix(4), digits: 4...4),
      let month = DateText.number(digits.dropFirst(4).prefix(2), digits: 2...2),
      let day = DateText.number(digits.dropFirst(6), digits: 2...2),
      let date = try? DateText.date(year: year, month: month, day: day)
    else { return nil }
    self.date = date
    let rest = text.dropFirst(8)
    if rest.isEmpty {
      secondsUTC = nil
      return
    }
    let time = rest.dropFirst().prefix(6)
    guard rest.hasPrefix("T"), rest.count == 7 || (rest.count == 8 && rest.hasSuffix("Z")),
      let hour = DateText.number(time.prefix(2), digits: 2...2), hour < 24,
      let minute = DateText.number(time.dropFirst(2).prefix(2), digits: 2...2), minute < 60,
      let second = DateText.number(time.dropFirst(4), digits: 2...2), second < 61
    else { return nil }
    secondsUTC = rest.hasSuffix("Z") ? hour * 3600 + minute * 60 + second : nil
  }

  /// The last local day on which an occurrence may start.
  ///
  /// Calendar programs end a rule with the moment at which the last occurrence starts or with the
  /// end of its day, and RFC 5545 wants it in UTC. Which local day that is follows from the time of
  /// day alone, for offsets up to half a day from UTC: the meeting's zone need not be known.
  func lastDay(startingAt start: ClockTime?) -> CivilDate {
    guard let secondsUTC else { return date }
    let isEndOfDay = secondsUTC % 3600 == 3599
    let local = isEndOfDay ? 86_399 : (start?.minutesSinceMidnight ?? 0) * 60
    let offset = local - secondsUTC
    if offset > 43_200 { return date.adding(days: -1) ?? date }
    if offset < -43_200 { return date.adding(days: 1) ?? date }
    return date
  }
}
