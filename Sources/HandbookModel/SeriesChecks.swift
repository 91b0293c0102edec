import Diagnostics

/// Finds single occurrences that no series has: meetings whose `replaces` cannot be meant.
enum SeriesChecks {
  /// A series is followed through so many occurrences: 19 years of every working day.
  private static let longestSeries = 5000

  static func diagnostics(of handbook: Handbook) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var replacements: [Entry.ID: [Replacement]] = [:]
    for id in handbook.connections.meetings {
      guard case .meeting(let meeting)? = handbook[id]?.details, let replaced = meeting.replaces,
        let series = replaced.meeting.target
      else { continue }
      replacements[series, default: []].append(replaced)
    }
    for (id, found) in replacements.sorted(by: { $0.key < $1.key }) {
      guard case .meeting(let series)? = handbook[id]?.details else { continue }
      guard let rule = series.recurrence?.value else {
        diagnostics += found.map(notASeries)
        continue
      }
      diagnostics += strangers(among: found, to: rule, from: series.starts.date)
    }
    return diagnostics
  }

  private static func notASeries(_ replacement: Replacement) -> Diagnostic {
    Diagnostic(
      .warning, .notASeries, "‘\(replacement.meeting.written)’ does not repeat",
      at: replacement.meeting.place)
  }

  /// Those whose day is neither an occurrence nor an exception, which authors write beside the
  /// file of a moved meeting.
  private static func strangers(
    among replacements: [Replacement], to rule: Recurrence, from start: CivilDate
  ) -> [Diagnostic] {
    guard let last = replacements.map(\.date).max() else { return [] }
    let dates = rule.dates(from: start, through: last, max: longestSeries)
    // What lies beyond is unknown.
    let horizon = dates.count < longestSeries ? last : dates.last ?? last
    let known = Set(dates).union(rule.exceptions)
    return replacements.filter { $0.date <= horizon && !known.contains($0.date) }.map {
      Diagnostic(
        .warning, .notAnOccurrence,
        "‘\($0.meeting.written)’ does not take place on \($0.date.iso8601)", at: $0.meeting.place,
        help: nearest(to: $0.date, in: dates).map { "the nearest occurrence is on \($0.iso8601)" })
    }
  }

  private static func nearest(to date: CivilDate, in dates: [CivilDate]) -> CivilDate? {
    dates.min { left, right in
      abs(left.daysSinceEpoch - date.daysSinceEpoch)
        < abs(right.daysSinceEpoch - date.daysSinceEpoch)
    }
  }
}
