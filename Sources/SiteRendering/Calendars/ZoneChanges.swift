import Foundation
import HandbookModel
import ICalendar

/// When the clocks of a zone are set in the years that a site's meetings need, found by asking for
/// its offsets: so it is exactly what the pages' times are read by.
struct ZoneChanges: Sendable {
  private struct Change {
    /// Seconds after 1970-01-01T00:00Z.
    let instant: Int
    let before: Int
    let after: Int
    let isDaylight: Bool
  }

  /// No clock was set before (IANA's oldest entry is of 1847).
  private static let firstYear = 1840
  /// Two changes in a shorter time are not told apart; Morocco's stay for a month.
  private static let step = 14 * 86_400

  private let zone: ZonedTime
  /// In order.
  private var changes: [Change] = []

  init(_ zone: ZonedTime, in years: YearRanges) {
    self.zone = zone
    for range in years.ranges where range.upperBound >= Self.firstYear {
      let first = max(range.lowerBound, Self.firstYear)
      findChanges(from: Self.start(of: first), to: Self.end(of: range.upperBound))
    }
  }

  private mutating func findChanges(from start: Int, to end: Int) {
    var (time, offset) = (start, zone.offset(at: start))
    while time < end {
      let next = min(time + Self.step, end)
      let nextOffset = zone.offset(at: next)
      if nextOffset != offset {
        let instant = firstInstant(after: time, until: next, offset: offset)
        let after = zone.offset(at: instant)
        changes.append(
          Change(
            instant: instant, before: offset, after: after, isDaylight: isDaylight(at: instant)))
        (time, offset) = (instant, after)
      } else {
        time = next
      }
    }
  }

  /// The instant from which the offset is another one.
  private func firstInstant(after start: Int, until end: Int, offset: Int) -> Int {
    var (same, other) = (start, end)
    while other - same > 1 {
      let middle = same + (other - same) / 2
      if zone.offset(at: middle) == offset { same = middle } else { other = middle }
    }
    return other
  }

  /// What a calendar with events in some of the years has to say, in the order of the first time.
  func component(id: String, in years: YearRanges) -> TimeZoneComponent {
    var groups: [TimeZoneComponent.Observance] = []
    func add(_ change: Change) {
      guard let onset = ClockDateTime(wallSeconds: change.instant + change.before) else { return }
      let same = groups.firstIndex {
        $0.offsetBefore == change.before && $0.offsetAfter == change.after
          && $0.isDaylight == change.isDaylight
      }
      if let same {
        groups[same].onsets.append(onset)
      } else {
        groups.append(
          TimeZoneComponent.Observance(
            isDaylight: change.isDaylight, onsets: [onset], offsetBefore: change.before,
            offsetAfter: change.after))
      }
    }
    for range in years.ranges {
      // What is in force at first, so that nothing is asked for before the first change.
      let start = Self.start(of: range.lowerBound)
      let end = Self.end(of: range.upperBound)
      let offset = zone.offset(at: start)
      add(
        Change(instant: start, before: offset, after: offset, isDaylight: isDaylight(at: start)))
      var index = firstIndex(from: start + 1)
      while index < changes.count, changes[index].instant <= end {
        add(changes[index])
        index += 1
      }
    }
    return TimeZoneComponent(id: id, observances: groups)
  }

  private func firstIndex(from instant: Int) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant < instant { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isDaylight(at instant: Int) -> Bool {
    zone.zone.isDaylightSavingTime(for: Date(timeIntervalSince1970: Double(instant)))
  }

  // In UTC, with a day to spare for zones ahead of it and behind.

  private static func start(of year: Int) -> Int {
    let first = CivilDate(year: max(year, 1), month: 1, day: 1)
    // The day before the year 1 cannot be written.
    return ((first?.daysSinceEpoch ?? 0) + (year > 1 ? -1 : 1)) * 86_400
  }

  private static func end(of year: Int) -> Int {
    let last = CivilDate(year: max(year, 1), month: 12, day: 31)
    return ((last?.daysSinceEpoch ?? 0) + 2) * 86_400
  }
}

/// Years, as ranges that neither touch nor overlap, in order.
struct YearRanges: Sendable {
  private(set) var ranges: [ClosedRange<Int>]

  init(_ ranges: [ClosedRange<Int>]) {
    var merged: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }
}

extension ClockDateTime {
  /// - Parameter seconds: on a wall clock, after its 1970-01-01 00:00.
  /// - Returns: nil outside the years 1 to 9999.
  init?(wallSeconds seconds: Int) {
    let rest = (seconds % 86_400 + 86_400) % 86_400
    guard let date = CivilDate(daysSinceEpoch: (seconds - rest) / 86_400) else { return nil }
    self.init(
      CalendarDay(date), hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60)
  }
}

extension CalendarDay {
  init(_ date: CivilDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }
}
