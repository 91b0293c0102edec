import Diagnostics

/// Whom and what a meeting needs to itself while it lasts.
struct MeetingNeeds: Sendable {
  enum Need: Hashable, Sendable {
    /// All of a community.
    case everyone(Entry.ID)
    /// Some of a community, in teams; in the way of meetings of everyone only.
    case some(of: Entry.ID)
    case team(Entry.ID)
    case person(Entry.ID)
    /// A room of a venue, as such words are compared.
    case room(String)
  }

  /// So many teams and so many people are looked at: a series needs them on each of its dates.
  private static let mostNamed = 200

  /// Each once.
  let all: [Need]
  /// The needs of another meeting that are in this one's way.
  let rivals: [Need]

  init(_ meeting: Meeting, in community: Entry.ID?, _ handbook: Handbook) {
    let teams = Self.each(meeting.teams)
    var group = teams.map(Need.team)
    var rivals = group
    if teams.isEmpty {
      group = [community.map(Need.everyone)].compactMap { $0 }
      rivals = [community.map(Need.everyone), community.map(Need.some)].compactMap { $0 }
    } else {
      for community in Set(teams.compactMap { handbook[$0]?.community }).sorted() {
        group.append(.some(of: community))
        rivals.insert(.everyone(community), at: 0)
      }
    }
    var alone = Self.each(meeting.facilitators + meeting.agenda.flatMap(\.lead)).map(Need.person)
    if let venue = meeting.venue, let room = venue.room {
      alone.append(.room("\(venue.name.folded)\n\(room.folded)"))
    }
    all = group + alone
    self.rivals = rivals + alone
  }

  /// The targets of references, each once, in the order of their sources.
  private static func each(_ references: [Reference]) -> [Entry.ID] {
    Array(Set(references.compactMap(\.target)).sorted().prefix(mostNamed))
  }
}
