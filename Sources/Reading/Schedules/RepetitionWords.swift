import Diagnostics
import HandbookModel

/// When within its unit something repeats, in words: `tuesday`, `last friday`, `day 15`.
enum Occasion: Sendable, Equatable {
  case weekday(Recurrence.Weekday)
  /// 1 to 31, or -1 for the last.
  case dayOfMonth(Int)

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "1st": 1, "2nd": 2,
    "3rd": 3, "4th": 4, "5th": 5,
  ]

  /// - Returns: nil for any other text.
  init?(_ text: String) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, words.count <= 2 else { return nil }
    let first = words.count == 2 ? words[0] : nil
    if first == "day", let day = DateText.number(last, digits: 1...2), (1...31).contains(day) {
      self = .dayOfMonth(day)
    } else if first == "last", last == "day" {
      self = .dayOfMonth(-1)
    } else if let weekday = Self.weekday(last) {
      let ordinal = first.flatMap { Self.ordinals[$0] }
      if first != nil, ordinal == nil { return nil }
      self = .weekday(Recurrence.Weekday(weekday: weekday, ordinal: ordinal))
    } else {
      return nil
    }
  }

  /// ISO 8601's number of a weekday, from its name or the name's first three letters.
  private static func weekday(_ word: String) -> Int? {
    let index = weekdays.firstIndex { $0 == word || $0.prefix(3) == word }
    return index.map { $0 + 1 }
  }

  static func name(ofWeekday weekday: Int) -> String {
    guard let name = weekdays.dropFirst(weekday - 1).first else { return "" }
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}

/// A number of days, weeks or months: `week`, `2 weeks`.
struct Period: Sendable, Equatable {
  let count: Int
  let unit: Recurrence.Unit

  /// - Returns: nil for any other text, and for numbers outside 1 to 99.
  init?(_ text: String) {
    let words = text.lowercased().split(separator: " ")
    guard let last = words.last, words.count <= 2 else { return nil }
    let name = last.hasSuffix("s") ? last.dropLast() : last
    guard let unit = Recurrence.Unit(rawValue: String(name)) else { return nil }
    let number = words.count == 2 ? DateText.number(words[0], digits: 1...2) : 1
    guard let number, number > 0 else { return nil }
    (count, self.unit) = (number, unit)
  }
}

extension FieldType where Value == Occasion {
  static var occasion: FieldType<Occasion> {
    FieldType(.occasion) { value, context in
      guard let text = context.line(value, for: .occasion) else { return nil }
      if let occasion = Occasion(text) { return occasion }
      context.report(.invalidRepeats(.occasion(text), at: value.textPlace))
      return nil
    }
  }
}

extension FieldType where Value == Period {
  static var period: FieldType<Period> {
    FieldType(.period) { value, context in
      guard let text = context.line(value, for: .period) else { return nil }
      if let period = Period(text) { return period }
      context.report(.invalidRepeats(.period(text), at: value.textPlace))
      return nil
    }
  }
}
