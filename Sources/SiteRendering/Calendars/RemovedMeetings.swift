import HandbookModel

/// The meetings that were taken out of the content, by the calendars that held them.
struct RemovedMeetings: Sendable {
  private let meetings: [Entry]
  /// Positions in `meetings`, by community, team or person.
  private var positions: [Entry.ID: [Int]] = [:]

  init(_ handbook: Handbook) {
    meetings = handbook.removedMeetings
    for (position, entry) in meetings.enumerated() {
      for owner in Self.owners(of: entry, in: handbook) {
        positions[owner, default: []].append(position)
      }
    }
  }

  /// - Parameter owner: a community, a team or a person; nil for the whole site.
  func list(of owner: Entry.ID?) -> [Entry] {
    guard let owner else { return meetings }
    return positions[owner, default: []].map { meetings[$0] }
  }

  /// Whose schedule the meeting would be in, as `Connections.meetings(of:)` has it.
  private static func owners(of entry: Entry, in handbook: Handbook) -> Set<Entry.ID> {
    guard case .meeting(let meeting) = entry.details else { return [] }
    let people = meeting.facilitators + meeting.agenda.flatMap(\.lead)
    let teams = meeting.teams.compactMap(\.target)
    let members = teams.flatMap { team -> [Reference] in
      guard case .team(let fields)? = handbook[team]?.details else { return [] }
      return [fields.lead].compactMap { $0 } + fields.members.map(\.person)
    }
    return Set(
      [entry.community].compactMap { $0 } + teams + (people + members).compactMap(\.target))
  }
}
