import HandbookModel
import Reading

/// A rule as the field `repeats` writes it.
enum RepetitionValue {
  /// - Returns: nil for what the words of `repeats` cannot say.
  static func value(_ rule: Recurrence) -> FieldValue? {
    let unit = rule.unit.rawValue
    var pairs = [
      FieldValue.Pair(
        "every", .word(rule.interval == 1 ? unit : "\(rule.interval) \(unit)s"))
    ]
    guard rule.interval < 100, let days = days(rule) else { return nil }
    if !days.isEmpty { pairs.append(.init("on", days.count == 1 ? days[0] : .list(days))) }
    switch rule.end {
    case .until(let day)?: pairs.append(.init("until", .word(day.iso8601)))
    case .count(let count)?: pairs.append(.init("count", .word(String(count))))
    case nil: break
    }
    if !rule.exceptions.isEmpty {
      let days = Set(rule.exceptions).sorted().map { FieldValue.word($0.iso8601) }
      pairs.append(.init("except", .list(days)))
    }
    return .group(pairs)
  }

  private static let ordinals = [
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last",
  ]

  private static func days(_ rule: Recurrence) -> [FieldValue]? {
    if let day = rule.dayOfMonth { return [.word(day == -1 ? "last day" : "day \(day)")] }
    var result: [FieldValue] = []
    for weekday in rule.weekdays {
      let name = WrittenWords.name(ofWeekday: weekday.weekday).lowercased()
      switch (rule.unit, weekday.ordinal) {
      case (.week, nil): result.append(.word(name))
      case (.month, let ordinal?):
        guard let word = ordinals[ordinal] else { return nil }
        result.append(.word("\(word) \(name)"))
      default: return nil
      }
    }
    return result
  }
}
