import HandbookModel

/// The meetings that come next, as a list shows them: the first that take place and, between them,
/// cancelled ones; of each series one date. Others wait for their turn, as those before them end
/// after the build.
///
/// Which are shown is decided by the same rule in browsers, as time goes by: `assets/now.js`.
struct ComingMeetings: Sendable {
  struct Item: Sendable {
    let occurrence: Occurrence
    /// Not shown as of the build.
    let isWaiting: Bool
  }

  struct Candidate: Sendable {
    let occurrence: Occurrence
    /// Whether it was not called off.
    let takesPlace: Bool
  }

  /// So many wait, at most, of each series so many dates.
  private static let mostWaiting = 12
  private static let mostDates = 8

  /// In order of time.
  let items: [Item]
  /// The instant at which others may come next than those that wait here; nil if there are none.
  ///
  /// Seconds after 1970-01-01T00:00Z.
  let end: Int?
  let limit: Int

  /// - Parameters:
  ///   - candidates: all times that are not over, in order.
  ///   - limit: how many that take place are shown.
  init(_ candidates: [Candidate], limit: Int) {
    var items: [Item] = []
    var kept: [Entry.ID: Kept] = [:]
    var (shown, waiting) = (0, 0)
    for candidate in candidates {
      let occurrence = candidate.occurrence
      var dates = kept[occurrence.entry] ?? Kept()
      let isShown = dates.count == 0 && !dates.isCut && shown < limit
      if isShown || waiting < Self.mostWaiting && dates.count < Self.mostDates {
        items.append(Item(occurrence: occurrence, isWaiting: !isShown))
        dates.count += 1
        dates.lastEnd = occurrence.end
        dates.takesPlace = candidate.takesPlace
        waiting += isShown ? 0 : 1
        shown += isShown && candidate.takesPlace ? 1 : 0
      } else {
        dates.isCut = true
      }
      kept[occurrence.entry] = dates
    }
    self.items = items
    self.limit = limit
    end = Self.end(of: Array(kept.values), limit: limit)
  }

  /// What is known of one meeting.
  private struct Kept {
    var count = 0
    var lastEnd = 0
    var takesPlace = false
    /// More dates follow than are kept.
    var isCut = false
  }

  /// A series goes on after the last date that is kept; and with meetings left out, there is a time
  /// at which too few remain.
  private static func end(of meetings: [Kept], limit: Int) -> Int? {
    let cut = meetings.filter { $0.isCut && $0.count > 0 }.map(\.lastEnd).min()
    guard meetings.contains(where: { $0.count == 0 }) else { return cut }
    let ends = meetings.filter { $0.count > 0 && $0.takesPlace }.map(\.lastEnd).sorted(by: >)
    let few = limit <= ends.count ? ends[max(0, limit - 1)] : nil
    return [cut, few].compactMap { $0 }.min()
  }
}

extension SiteFacts {
  /// - Parameter withCancelled: whether those are among them that were called off.
  func coming(
    _ meetings: [Entry.ID], limit: Int, withCancelled: Bool = true
  ) -> ComingMeetings {
    let candidates = schedule.occurrences(of: meetings).compactMap {
      occurrence -> ComingMeetings.Candidate? in
      guard occurrence.end > schedule.now,
        case .meeting(let meeting)? = handbook[occurrence.entry]?.details
      else { return nil }
      switch meeting.status {
      case .planned, .confirmed: return .init(occurrence: occurrence, takesPlace: true)
      case .cancelled:
        return withCancelled ? .init(occurrence: occurrence, takesPlace: false) : nil
      case .postponed, .held: return nil
      }
    }
    return ComingMeetings(candidates, limit: limit)
  }

  func nextView(_ coming: ComingMeetings) -> NextView {
    NextView(
      limitText: coming.limit == .max ? "" : String(coming.limit),
      untilInstant: coming.end.map(RFC3339.text), asOfText: asOfText)
  }

  /// `As of 24 November 2026`, by the site's clock.
  var asOfText: String {
    strings.text(.asOf, ["date": today.map(dates.date) ?? ""])
  }

  /// The day of the build, by the site's clock.
  var today: CivilDate? { day(at: schedule.now) }
}
