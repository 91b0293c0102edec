import HandbookModel

/// Those who agreed to something together: a whole community, or some of its teams.
struct Circle: Hashable, Sendable {
  let community: Entry.ID
  /// Each once, in order; empty for the whole community.
  let teams: [Entry.ID]

  init(_ community: Entry.ID, teams: [Entry.ID] = []) {
    self.community = community
    self.teams = Set(teams).sorted()
  }
}

/// When circles met, and when they meet next: a team also meets when its whole community does.
///
/// Meetings are those that have pages of their own, for minutes and for what is to be followed up:
/// not the plain dates of a series, such as office hours.
struct Gatherings: Sendable {
  /// Ends of meetings that have taken place, in order, in seconds after 1970-01-01T00:00Z.
  private var wholeEnds: [Entry.ID: [Int]] = [:]
  private var teamEnds: [Circle: [Int]] = [:]
  private var nextOnes: [Circle: Occurrence] = [:]

  init(_ handbook: Handbook, _ schedule: Schedule, of circles: Set<Circle>) {
    for (community, circles) in Dictionary(grouping: circles, by: \.community) {
      let all = handbook.connections.members(of: community).meetings
      let whole = all.filter { handbook.meets($0)?.teams.isEmpty ?? false }
      wholeEnds[community] = Self.ends(of: whole, handbook, schedule)
      let nextWhole = Self.next(of: whole, handbook, schedule)
      for circle in circles {
        let ids = Set(
          circle.teams.flatMap { handbook.connections.list(.meetingsOfTeam, of: $0) })
        teamEnds[circle] = Self.ends(of: ids.sorted(), handbook, schedule)
        let next = Self.next(of: ids.sorted(), handbook, schedule)
        nextOnes[circle] = Self.next(
          of: [nextWhole, next].compactMap { $0?.entry }, handbook, schedule)
      }
    }
  }

  /// How many meetings of a circle have taken place after a moment.
  func count(of circle: Circle, after moment: Int) -> Int {
    Self.count(wholeEnds[circle.community] ?? [], after: moment)
      + Self.count(teamEnds[circle] ?? [], after: moment)
  }

  func next(of circle: Circle) -> Occurrence? { nextOnes[circle] }

  private static func count(_ ends: [Int], after moment: Int) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return ends.count - low
  }

  private static func ends(
    of meetings: [Entry.ID], _ handbook: Handbook, _ schedule: Schedule
  ) -> [Int] {
    let taken = meetings.filter { id in handbook.meets(id).map { $0.isOn && !$0.isSeries } ?? false }
    return schedule.occurrences(of: taken).map(\.end).filter { $0 <= schedule.now }.sorted()
  }

  private static func next(
    of meetings: [Entry.ID], _ handbook: Handbook, _ schedule: Schedule
  ) -> Occurrence? {
    let coming = meetings.filter(handbook.isExpected).compactMap(schedule.next)
    let single = coming.filter { handbook.meets($0.entry)?.isSeries == false }
    return (single.isEmpty ? coming : single).min { ($0.start, $0.entry) < ($1.start, $1.entry) }
  }
}

extension Handbook {
  fileprivate struct Convening {
    let teams: [Entry.ID]
    /// Neither called off nor put off.
    let isOn: Bool
    let isSeries: Bool
  }

  fileprivate func meets(_ id: Entry.ID) -> Convening? {
    guard case .meeting(let meeting)? = self[id]?.details else { return nil }
    return Convening(
      teams: meeting.teams.compactMap(\.target),
      isOn: meeting.status != .cancelled && meeting.status != .postponed,
      isSeries: meeting.recurrence != nil)
  }
}
