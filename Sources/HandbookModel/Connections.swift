/// Who belongs to what in a handbook, each list made once.
///
/// Lists are in the order in which readers meet them: meetings by time, the others by `order`,
/// number and title.
package struct Connections: Sendable {
  /// What a community holds.
  package struct Members: Sendable {
    package fileprivate(set) var meetings: [Entry.ID] = []
    package fileprivate(set) var teams: [Entry.ID] = []
    /// Those of the community's own folder, and the site's people who have a part in it.
    package fileprivate(set) var people: [Entry.ID] = []
    package fileprivate(set) var outcomes: [Entry.ID] = []
  }

  /// In the order of readers.
  package private(set) var communities: [Entry.ID] = []
  package private(set) var meetings: [Entry.ID] = []
  package private(set) var people: [Entry.ID] = []
  private var holdings: [Entry.ID: Members] = [:]
  private var lists: [Role: [Entry.ID: [Entry.ID]]] = [:]

  /// The ways in which one entry has to do with others.
  package enum Role: Sendable {
    /// Of a person: teams led or joined.
    case teamsOfPerson
    /// Of a person: meetings facilitated, those with an item of the agenda to lead, and those of
    /// their teams.
    case meetingsOfPerson
    /// Of a person: outcomes owned.
    case outcomesOfPerson
    /// Of a person: communities facilitated, convened or belonged to.
    case communitiesOfPerson
    /// Of a team.
    case meetingsOfTeam, outcomesOfTeam
    /// Of a meeting: outcomes decided or presented there.
    case outcomesOfMeeting
    /// Of a meeting: the single occurrences that have files of their own.
    case replacementsOfMeeting
    /// Of an outcome.
    case supersededBy
    /// Of an outcome: those that name it as related, and those that it names.
    case related
  }

  package func members(of community: Entry.ID) -> Members { holdings[community] ?? Members() }

  package func list(_ role: Role, of entry: Entry.ID) -> [Entry.ID] { lists[role]?[entry] ?? [] }

  /// The meetings in the schedule of a community, a team or a person; of the whole site for nil.
  package func meetings(of owner: Entry?) -> [Entry.ID] {
    guard let owner else { return meetings }
    return switch owner.kind {
    case .community: members(of: owner.id).meetings
    case .team: list(.meetingsOfTeam, of: owner.id)
    case .person: list(.meetingsOfPerson, of: owner.id)
    case .meeting, .page, .outcome: []
    }
  }

  init(entries: [Entry], count: Int) {
    let ranks = ReadingOrder(entries, count: count)
    for entry in entries {
      switch entry.details {
      case .community(let community):
        communities.append(entry.id)
        holdings[entry.id, default: Members()].people +=
          (community.facilitators + community.conveners).compactMap(\.target)
      case .meeting(let meeting): add(meeting, entry)
      case .team(let team): add(team, entry)
      case .person:
        people.append(entry.id)
        if let community = entry.community {
          holdings[community, default: Members()].people.append(entry.id)
        }
      case .outcome(let outcome): add(outcome, entry)
      case .page: break
      }
    }
    addMeetingsOfTeams()
    sort(by: ranks)
    addCommunitiesOfPeople()
  }

  private mutating func add(_ meeting: Meeting, _ entry: Entry) {
    meetings.append(entry.id)
    if let community = entry.community {
      holdings[community, default: Members()].meetings.append(entry.id)
      holdings[community, default: Members()].people += meeting.facilitators.compactMap(\.target)
    }
    add(entry.id, to: .meetingsOfTeam, of: meeting.teams)
    add(entry.id, to: .meetingsOfPerson, of: meeting.facilitators + meeting.agenda.flatMap(\.lead))
    if let series = meeting.replaces?.meeting {
      add(entry.id, to: .replacementsOfMeeting, of: [series])
    }
  }

  private mutating func add(_ team: Team, _ entry: Entry) {
    let people = [team.lead].compactMap { $0 } + team.members.map(\.person)
    if let community = entry.community {
      holdings[community, default: Members()].teams.append(entry.id)
      holdings[community, default: Members()].people += people.compactMap(\.target)
    }
    add(entry.id, to: .teamsOfPerson, of: people)
  }

  /// Who is in a team meets with it.
  private mutating func addMeetingsOfTeams() {
    for (person, teams) in lists[.teamsOfPerson] ?? [:] {
      lists[.meetingsOfPerson, default: [:]][person, default: []] +=
        teams.flatMap { list(.meetingsOfTeam, of: $0) }
    }
  }

  private mutating func add(_ outcome: Outcome, _ entry: Entry) {
    if let community = entry.community {
      holdings[community, default: Members()].outcomes.append(entry.id)
    }
    add(entry.id, to: .outcomesOfTeam, of: [outcome.team].compactMap { $0 })
    add(entry.id, to: .outcomesOfPerson, of: outcome.owners)
    add(entry.id, to: .outcomesOfMeeting, of: outcome.decidedAt + outcome.presentedAt)
    add(entry.id, to: .supersededBy, of: outcome.supersedes)
    add(entry.id, to: .related, of: outcome.related)
    lists[.related, default: [:]][entry.id, default: []] += outcome.related.compactMap(\.target)
  }

  private mutating func add(_ id: Entry.ID, to role: Role, of references: [Reference]) {
    for target in Set(references.compactMap(\.target)) {
      lists[role, default: [:]][target, default: []].append(id)
    }
  }

  private mutating func sort(by ranks: ReadingOrder) {
    communities = ranks.sorted(communities)
    meetings = ranks.sorted(meetings)
    people = ranks.sorted(people)
    holdings = holdings.mapValues { members in
      Members(
        meetings: ranks.sorted(members.meetings), teams: ranks.sorted(members.teams),
        people: ranks.sorted(members.people), outcomes: ranks.sorted(members.outcomes))
    }
    lists = lists.mapValues { list in list.mapValues(ranks.sorted) }
  }

  private mutating func addCommunitiesOfPeople() {
    for community in communities {
      for person in members(of: community).people {
        lists[.communitiesOfPerson, default: [:]][person, default: []].append(community)
      }
    }
  }
}
