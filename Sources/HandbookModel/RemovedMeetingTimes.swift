import Diagnostics

/// Tells which removed meetings had not all taken place.
struct RemovedMeetingTimes {
  /// How many dates of all series together are looked at.
  private static let allDates = 200_000
  private static let leastDates = 20

  private let communityEnds: [Entry.ID: CivilDate]
  private let datesEach: Int

  init(_ meetings: [Entry], communities: [Entry]) {
    var ends: [Entry.ID: CivilDate] = [:]
    for entry in communities {
      if case .community(let fields) = entry.details { ends[entry.id] = fields.ends }
    }
    communityEnds = ends
    let share = Self.allDates / max(1, meetings.count)
    datesEach = min(Schedule.mostDates, max(Self.leastDates, share))
  }

  /// Whether any of it was still to come when it was removed.
  func wasAhead(_ entry: Entry) -> Bool {
    guard case .meeting(let meeting) = entry.details, let removal = entry.revision?.lastModified,
      let zone = ZonedTime(zoneName: meeting.zone)
    else { return false }
    let first = meeting.starts.date
    var last = first
    if let rule = meeting.recurrence?.value {
      let communityEnd = entry.community.flatMap { communityEnds[$0] }
      guard rule.end != nil || communityEnd != nil, let limit = CivilDate(iso8601: "9999-12-31")
      else { return true }
      let through = rule.end == nil ? max(first, communityEnd ?? first) : limit
      let dates = rule.dates(from: first, through: through, max: datesEach)
      // One with more dates than are looked at is taken for one that goes on.
      if dates.count == datesEach { return true }
      last = dates.last ?? first
    }
    return Occurrence(of: entry.id, meeting, on: last, in: zone, number: 0).end > removal
  }
}
