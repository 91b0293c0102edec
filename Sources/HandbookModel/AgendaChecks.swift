import Diagnostics

/// Finds agendas that do not fit their meetings, and leads of their items who are not in the
/// community.
struct AgendaChecks {
  /// A meeting over a night has hours that no agenda counts: more minutes than that, and ending
  /// on another day.
  private static let longestWithoutNight = 720

  private let handbook: Handbook
  /// For each community with people of its own, everybody who is in it.
  private let people: [Entry.ID: Set<Entry.ID>]

  static func diagnostics(of handbook: Handbook, _ meetings: [TimedMeeting]) -> [Diagnostic] {
    let checks = AgendaChecks(handbook)
    return meetings.flatMap { meeting in
      checks.strangers(meeting) + [length(of: meeting)].compactMap { $0 }
    }
  }

  private init(_ handbook: Handbook) {
    self.handbook = handbook
    var people: [Entry.ID: Set<Entry.ID>] = [:]
    for entry in handbook.entries where entry.kind == .person {
      if let community = entry.community { people[community, default: []].insert(entry.id) }
    }
    for entry in handbook.entries {
      switch entry.details {
      case .community(let community):
        let named = community.facilitators + community.conveners
        people[entry.id]?.formUnion(named.compactMap(\.target))
      case .team(let team):
        let named = [team.lead].compactMap { $0 } + team.members.map(\.person)
        guard let community = entry.community else { continue }
        people[community]?.formUnion(named.compactMap(\.target))
      default: break
      }
    }
    self.people = people
  }

  /// Each person once. Who facilitates the meeting is expected there, as a guest perhaps.
  private func strangers(_ meeting: TimedMeeting) -> [Diagnostic] {
    guard let id = meeting.entry.community, let community = handbook[id],
      let known = people[id]
    else { return [] }
    var expected = known.union(meeting.meeting.facilitators.compactMap(\.target))
    return meeting.meeting.agenda.flatMap(\.lead).compactMap { lead in
      guard let person = lead.target, expected.insert(person).inserted else { return nil }
      return .leadFromElsewhere(lead, community)
    }
  }

  private static func length(of meeting: TimedMeeting) -> Diagnostic? {
    guard let first = meeting.meeting.agenda.first, let time = meeting.times.first,
      let ends = time.ends, let end = time.endReading
    else { return nil }
    let length = (end.instant - time.startReading.instant) / 60
    let known = meeting.meeting.agenda.compactMap(\.minutes)
    let agenda = known.reduce(0, +)
    let isWhole = known.count == meeting.meeting.agenda.count
    let hasNight = ends.date > time.starts.date && length > longestWithoutNight
    guard length > 0, agenda > length || (agenda < length && isWhole && !hasNight) else {
      return nil
    }
    return .agendaLength(agenda, isWhole: isWhole, meeting: length, at: first.title.place)
  }
}
