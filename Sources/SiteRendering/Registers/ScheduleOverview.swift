import HandbookModel

/// What the first page of a schedule shows: what is to come, the soonest first, and what was, the
/// latest first. Of a short schedule that is all; of a long one about a year each way.
struct ScheduleOverview: Sendable {
  private static let year = 366 * 86_400

  let coming: [Occurrence]
  /// The first of those that are too far off to be shown, and how many they are.
  let later: (first: Occurrence, count: Int)?
  let past: [Occurrence]
  let earlier: (first: Occurrence, count: Int)?

  /// - Parameters:
  ///   - now: seconds after 1970-01-01T00:00Z.
  ///   - isComing: whether one belongs to what is to come.
  init(_ schedule: OwnedSchedule, now: Int, isComing: (Occurrence) -> Bool) {
    let coming = schedule.occurrences.filter(isComing)
    let past = schedule.occurrences.filter { !isComing($0) }.reversed() as [Occurrence]
    let isWhole = schedule.years.isEmpty
    let latest = past.first?.start ?? now
    let nearComing = isWhole ? coming[...] : coming.prefix { $0.start < now + Self.year }
    let nearPast = isWhole ? past[...] : past.prefix { $0.start > latest - Self.year }
    self.coming = Array(nearComing.prefix(OwnedSchedule.pageLimit))
    self.past = Array(nearPast.prefix(OwnedSchedule.pageLimit))
    later = Self.rest(of: coming, after: self.coming.count)
    earlier = Self.rest(of: past, after: self.past.count)
  }

  private static func rest(
    of occurrences: [Occurrence], after count: Int
  ) -> (first: Occurrence, count: Int)? {
    occurrences.dropFirst(count).first.map { ($0, occurrences.count - count) }
  }
}
