import HandbookModel

/// How a community usually meets, as far as its meetings tell.
struct MeetingHabits {
  /// The latest meetings that count.
  private static let window = 6

  /// Those that take place and are no series, by start.
  let meetings: [Meeting]
  /// Every day on which the community meets, by its schedule; those of series included.
  let days: Set<CivilDate>
  let hasSeries: Bool

  /// - Parameter teams: the words for the teams whose meetings count; the whole community's where
  ///   none is given, or where these have not met.
  init(of community: Entry, teams: [String], in handbook: Handbook, now: Int) {
    let ids = handbook.connections.members(of: community.id).meetings
    let all = ids.compactMap { id -> Meeting? in
      guard case .meeting(let meeting)? = handbook[id]?.details, meeting.status.takesPlace else {
        return nil
      }
      return meeting
    }
    let ofTeams = all.filter { Set($0.teams.map(\.written)) == Set(teams) }
    let counted = ofTeams.isEmpty ? all : ofTeams
    hasSeries = counted.contains { $0.recurrence != nil }
    meetings = counted.filter { $0.recurrence == nil }.sorted { $0.starts < $1.starts }
    let schedule = Schedule(handbook, now: now)
    days = Set(schedule.occurrences(of: ids).map(\.starts.date))
  }

  private var recent: ArraySlice<Meeting> { meetings.suffix(Self.window) }

  /// The value that most of the latest meetings have; of several the latest.
  func usual<Value: Hashable>(_ value: (Meeting) -> Value?) -> Usual<Value>? {
    let values = recent.compactMap(value)
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    guard let most = counts.values.max(), let found = values.last(where: { counts[$0] == most })
    else { return nil }
    // What few have is no habit.
    guard most * 2 >= recent.count else { return nil }
    return Usual(value: found, count: most, of: recent.count)
  }

  struct Usual<Value> {
    let value: Value
    let count: Int
    let of: Int

    var source: String {
      count == of
        ? (of == 1 ? "as at the last meeting" : "as at the last \(of) meetings")
        : "as at \(count) of the last \(of) meetings"
    }
  }

  /// The next day in the rhythm of the meetings so far on which nothing is planned.
  func nextDay(notBefore today: CivilDate) -> (day: CivilDate, source: String)? {
    let dates = meetings.map(\.starts.date)
    guard let last = dates.last else { return nil }
    let rhythm = MeetingRhythm(of: dates)
    guard let horizon = max(last, today).adding(days: 1500) else { return nil }
    let following = rhythm.rule.dates(from: rhythm.start, through: horizon, max: 10_000)
    let next = following.first { $0 > last && $0 >= today && !days.contains($0) }
    return next.map { ($0, rhythm.words) }
  }
}
