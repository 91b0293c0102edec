import HandbookModel
import Reading

/// On which days the meetings of a series are, in the words that `repeats` understands.
package struct SeriesWishes: Sendable {
  /// Files are made for so many meetings at most.
  package static let most = 500
  /// A first day is looked for so far ahead of the day that was given.
  private static let farthest = 400

  package var every: String
  package var on: [String] = []
  package var until: String?
  package var count: Int?

  package init(every: String) {
    self.every = every
  }

  /// - Parameter from: the first day, or the day after which the first one that fits is.
  func dates(from: CivilDate) throws(DraftFault) -> [CivilDate] {
    guard var rule = WrittenWords.recurrence(every: every, on: on) else {
      throw DraftFault(
        on.isEmpty
          ? "‘\(every)’ is no rhythm"
          : "‘\(every)’ on ‘\(on.joined(separator: ", "))’ is no rhythm",
        help: "write --every week, \"2 weeks\" (--on tuesday), or month --on \"second tuesday\"")
    }
    rule.end = try end(from: from)
    guard let first = Self.first(of: rule, from: from) else {
      throw DraftFault("no day fits ‘\(on.joined(separator: ", "))’")
    }
    let last = first.adding(days: 366 * 20) ?? first
    let dates = rule.dates(from: first, through: last, max: Self.most + 1)
    guard dates.count <= Self.most else {
      throw DraftFault(
        "that would be more than \(Self.most) meetings", help: "end sooner: --until, or --count")
    }
    guard !dates.isEmpty else {
      throw DraftFault("no meeting would be made: the series ends before it begins")
    }
    return dates
  }

  private func end(from: CivilDate) throws(DraftFault) -> Recurrence.End {
    if let count {
      guard (1...Self.most).contains(count) else {
        throw DraftFault("‘--count’ takes a number from 1 to \(Self.most), not ‘\(count)’")
      }
      return .count(count)
    }
    guard let until else {
      throw DraftFault("a series needs an end", help: "add --count 6, or --until 2027-06-30")
    }
    guard let last = WrittenWords.date(until) else {
      throw DraftFault("‘\(until)’ is no day", help: "write the year first: 2027-06-30")
    }
    guard last >= from else {
      throw DraftFault("the series would end on \(until), before it begins on \(from.iso8601)")
    }
    return .until(last)
  }

  private static func first(of rule: Recurrence, from: CivilDate) -> CivilDate? {
    (0..<farthest).lazy.compactMap { from.adding(days: $0) }.first { rule.fits(start: $0) }
  }
}
