import Diagnostics

/// Puts into words what two meetings both need: “the team ‘Intake’ and ‘Ana Ruiz’”.
struct ClashWords {
  private static let mostNamed = 3

  let handbook: Handbook

  func words(
    for shared: [MeetingNeeds.Need], _ one: TimedMeeting, _ other: TimedMeeting
  ) -> String {
    let isOfEveryone = one.meeting.teams.isEmpty && other.meeting.teams.isEmpty
    var phrases: [String] = []
    for need in shared where phrases.count <= Self.mostNamed {
      switch need {
      case .everyone(let community) where isOfEveryone:
        phrases.append("everyone in \(quoted(community))")
      case .everyone(let community), .some(let community):
        phrases += teams(of: one.meeting.teams + other.meeting.teams, in: community)
      case .team(let team): phrases.append("the team \(quoted(team))")
      case .person(let person):
        // Everyone includes them.
        let isSaid = isOfEveryone && shared.contains(where: \.isEveryone)
        if !isSaid { phrases.append(quoted(person)) }
      case .room:
        if let venue = one.meeting.venue, let room = venue.room {
          phrases.append("‘\(room)’ of ‘\(venue.name)’")
        }
      }
    }
    return Self.list(phrases)
  }

  private func teams(of references: [Reference], in community: Entry.ID) -> [String] {
    let teams = Set(references.compactMap(\.target)).sorted().filter {
      handbook[$0]?.community == community
    }
    return teams.map { "the team \(quoted($0))" }
  }

  private func quoted(_ id: Entry.ID) -> String {
    handbook[id].map { "‘\($0.title?.value ?? $0.slug)’" } ?? ""
  }

  private static func list(_ phrases: [String]) -> String {
    var named = phrases
    if named.count > mostNamed { named = named.prefix(mostNamed) + ["others"] }
    guard let last = named.popLast() else { return "" }
    return named.isEmpty ? last : "\(named.joined(separator: ", ")) and \(last)"
  }
}

extension MeetingNeeds.Need {
  fileprivate var isEveryone: Bool {
    if case .everyone = self { true } else { false }
  }
}
