import HandbookModel

/// Everything that a handbook holds as text, with paths instead of ids.
///
/// The table of names is left out: it keeps the slugs of hidden entries, so that a word means the
/// same for every audience, and nothing is written from it.
struct Dump: Equatable {
  let text: String

  init(_ handbook: Handbook) {
    let everything = [
      String(reflecting: handbook.entries), String(reflecting: handbook.settings),
      Self.connections(of: handbook),
    ].joined(separator: "\n")
    text = everything.replacing(/Entry\.ID\(index: (\d+)\)/) { match in
      let path = Int(match.1).flatMap { handbook[Entry.ID(index: $0)]?.path }
      return "<\(path ?? "nothing")>"
    }
  }

  private static func connections(of handbook: Handbook) -> String {
    let found = handbook.connections
    let roles: [Connections.Role] = [
      .teamsOfPerson, .meetingsOfPerson, .outcomesOfPerson, .communitiesOfPerson,
      .meetingsOfTeam, .outcomesOfTeam, .outcomesOfMeeting, .replacementsOfMeeting, .supersededBy,
    ]
    func line(_ ids: [Entry.ID]) -> String {
      ids.map { handbook[$0]?.path ?? "nothing" }.joined(separator: " ")
    }
    var lines = [found.communities, found.meetings, found.people].map(line)
    for entry in handbook.entries {
      let members = found.members(of: entry.id)
      lines += [members.meetings, members.teams, members.people, members.outcomes].map(line)
      lines += roles.map { line(found.list($0, of: entry.id)) }
    }
    return lines.joined(separator: "\n")
  }
}
