import HandbookModel

/// Those who agreed to something together: a whole community, or some of its teams.
struct Circle: Hashable, Sendable {
  let community: Entry.ID
  /// Each once, in order; empty for the whole community.
  let teams: [Entry.ID]
  /// At one of whose dates they did so; nil where it was a meeting by itself, or none.
  let series: Entry.ID?

  init(_ community: Entry.ID, teams: [Entry.ID] = [], series: Entry.ID? = nil) {
    self.community = community
    self.teams = Set(teams).sorted()
    self.series = series
  }

  fileprivate var whole: Circle { Circle(community, series: series) }
}

/// When circles met, and when they meet next.
///
/// A team also meets when its whole community does. The dates of a series, such as office hours,
/// are meetings for those alone who agreed to something at one of them; where no other meeting is
/// to come, a series has the next one.
struct Gatherings: Sendable {
  /// Ends of meetings that have taken place, in order, in seconds after 1970-01-01T00:00Z: of whole
  /// communities, and of teams by themselves.
  private var wholeEnds: [Circle: [Int]] = [:]
  private var teamEnds: [Circle: [Int]] = [:]
  private var nextOnes: [Circle: Occurrence] = [:]

  init(_ handbook: Handbook, _ schedule: Schedule, of circles: Set<Circle>) {
    let reader = Reader(handbook: handbook, schedule: schedule)
    for (whole, circles) in Dictionary(grouping: circles, by: \.whole) {
      let meetings = reader.meetings(ofWhole: whole.community)
      wholeEnds[whole] = reader.ends(of: meetings, for: whole)
      let nextWhole = reader.next(of: meetings, for: whole)?.entry
      for circle in circles {
        let ids = Set(
          circle.teams.flatMap { handbook.connections.list(.meetingsOfTeam, of: $0) }
        ).sorted()
        teamEnds[circle] = reader.ends(of: ids, for: circle)
        let nextOfTeams = reader.next(of: ids, for: circle)?.entry
        nextOnes[circle] = reader.next(
          of: [nextWhole, nextOfTeams].compactMap { $0 }, for: circle)
      }
    }
  }

  /// How many meetings of a circle have taken place after a moment.
  func count(of circle: Circle, after moment: Int) -> Int {
    Self.count(wholeEnds[circle.whole] ?? [], after: moment)
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
}

/// Reads meetings as circles see them.
private struct Reader {
  let handbook: Handbook
  let schedule: Schedule

  func meetings(ofWhole community: Entry.ID) -> [Entry.ID] {
    handbook.connections.members(of: community).meetings.filter { id in
      guard case .meeting(let meeting)? = handbook[id]?.details else { return false }
      return meeting.teams.isEmpty
    }
  }

  func ends(of meetings: [Entry.ID], for circle: Circle) -> [Int] {
    let own = meetings.filter { isOwn($0, of: circle) && takesPlace($0) }
    return schedule.occurrences(of: own).map(\.end).filter { $0 <= schedule.now }.sorted()
  }

  func next(of meetings: [Entry.ID], for circle: Circle) -> Occurrence? {
    let coming = meetings.filter(handbook.isExpected).compactMap(schedule.next)
    let own = coming.filter { isOwn($0.entry, of: circle) }
    return (own.isEmpty ? coming : own).min { ($0.start, $0.entry) < ($1.start, $1.entry) }
  }

  private func isOwn(_ meeting: Entry.ID, of circle: Circle) -> Bool {
    let series = handbook.series(of: meeting)
    return series == nil || series == circle.series
  }

  private func takesPlace(_ meeting: Entry.ID) -> Bool {
    guard case .meeting(let fields)? = handbook[meeting]?.details else { return false }
    return fields.status.takesPlace
  }
}

extension Handbook {
  /// Whether people wait for a meeting: it is neither over nor called off.
  func isExpected(_ meeting: Entry.ID) -> Bool {
    guard case .meeting(let fields)? = self[meeting]?.details else { return false }
    return fields.status == .planned || fields.status == .confirmed
  }

  /// The series that a meeting is, or stands for one date of.
  func series(of meeting: Entry.ID) -> Entry.ID? {
    guard case .meeting(let fields)? = self[meeting]?.details else { return nil }
    return fields.recurrence == nil ? fields.replaces?.meeting.target : meeting
  }
}
