import HandbookModel
import Testing

@testable import SiteRendering

@Suite("How a meeting repeats, in words")
struct RecurrenceWordsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: Recurrence
    let expected: String

    var testDescription: String { expected }

    init(
      _ interval: Int, _ unit: Recurrence.Unit, on weekdays: [Recurrence.Weekday] = [],
      day: Int? = nil, end: Recurrence.End? = nil, says expected: String
    ) {
      var rule = Recurrence(every: interval, unit)
      rule.weekdays = weekdays
      rule.dayOfMonth = day
      rule.end = end
      self.rule = rule
      self.expected = expected
    }
  }

  private static let june = CivilDate(year: 2026, month: 6, day: 9)
    .map { Recurrence.End.until($0) }

  private static let cases = [
    Case(
      1, .month, on: [.init(weekday: 2, ordinal: 2)], end: june,
      says: "Every month on the second Tuesday, until 9 June 2026"),
    Case(1, .week, says: "Every week on Tuesday"),
    Case(
      1, .week, on: [.init(weekday: 5), .init(weekday: 1), .init(weekday: 3), .init(weekday: 1)],
      says: "Every week on Monday, Wednesday and Friday"),
    Case(2, .week, on: [.init(weekday: 4)], says: "Every 2 weeks on Thursday"),
    Case(
      1, .week, on: [.init(weekday: 4)], end: .count(6), says: "Every week on Thursday, 6 times"),
    Case(1, .week, on: [.init(weekday: 4)], end: .count(1), says: "Every week on Thursday, 1 time"),
    Case(1, .month, day: 15, says: "Every month on day 15"),
    Case(3, .month, says: "Every 3 months on day 3"),
    Case(1, .month, on: [.init(weekday: 5, ordinal: -1)], says: "Every month on the last Friday"),
    Case(
      1, .month, on: [.init(weekday: 1, ordinal: 1), .init(weekday: 1, ordinal: 3)],
      says: "Every month on the first Monday and the third Monday"),
    Case(1, .month, on: [.init(weekday: 2)], says: "Every month on Tuesday"),
    Case(1, .month, on: [.init(weekday: 5)], day: 13, says: "Every month on Friday, day 13"),
    Case(12, .month, says: "Every year"),
    Case(24, .month, day: 3, says: "Every 2 years"),
    Case(12, .month, day: 4, says: "Every 12 months on day 4"),
    Case(1, .day, says: "Every day"),
    Case(10, .day, end: june, says: "Every 10 days, until 9 June 2026"),
    Case(
      1, .day, on: [.init(weekday: 1), .init(weekday: 2)], says: "Every week on Monday and Tuesday"),
    Case(
      1, .month, on: [.init(weekday: 2, ordinal: -2)], end: .count(3),
      says: "Repeats: FREQ=MONTHLY;BYDAY=-2TU, 3 times"),
    Case(2, .month, day: -1, says: "Every 2 months on the last day"),
  ]

  @Test("Every rule has its sentence", arguments: cases)
  func sentences(_ example: Case) throws {
    let strings = EnglishWords.unchanged
    let words = RecurrenceWords(
      strings: strings, dates: DateWords(strings: strings, zoneNames: []))
    let start = try #require(CivilDate(year: 2026, month: 2, day: 3))
    let sentence = words.sentence(example.rule, starting: start)
    #expect(sentence.replacing("\u{A0}", with: " ") == example.expected)
  }
}
