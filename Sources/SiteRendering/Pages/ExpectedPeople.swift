import HandbookModel

/// Who is expected at a meeting: the people of its teams, or of the whole community, and who else
/// facilitates it or leads an item of its agenda; each person once.
struct ExpectedPeople {
  /// More than fit on a sheet: whole communities of hundreds are only counted.
  private static let limit = 120

  private struct Group {
    let title: HTML?
    var people: [(id: Entry.ID, roles: [String])] = []
  }

  private let facts: SiteFacts
  private var groups: [Group] = []
  private var seen: Set<Entry.ID> = []

  init(_ meeting: Meeting, _ entry: Entry, _ site: Site) {
    facts = site.facts
    let facilitators = Set(meeting.facilitators.compactMap(\.target))
    let teams = meeting.teams.compactMap(\.target)
    for id in teams { add(id, facilitators) }
    let others = (meeting.facilitators + meeting.agenda.flatMap(\.lead)).compactMap(\.target)
    if teams.isEmpty {
      add(entry.community.map(facts.handbook.participants) ?? [], title: nil, facilitators)
    }
    let title = groups.isEmpty ? nil : HTML(escaping: facts.strings.text(.alsoExpected))
    add(others, title: title, facilitators)
  }

  var view: RunSheetView.Expected? {
    guard !seen.isEmpty else { return nil }
    let isShort = seen.count <= Self.limit
    return RunSheetView.Expected(
      countText: facts.strings.count(.peopleCount, seen.count),
      groups: groups.map { group in
        RunSheetView.Group(
          titleHTML: group.title,
          countText: isShort ? nil : facts.strings.count(.peopleCount, group.people.count),
          people: isShort ? group.people.map(person) : [])
      })
  }

  private func person(_ id: Entry.ID, roles: [String]) -> RunSheetView.Person {
    var notes = roles
    if case .person(let person)? = facts.handbook[id]?.details {
      notes += [person.organization].compactMap { $0 }
    }
    return RunSheetView.Person(
      nameHTML: facts.name(of: id),
      noteText: notes.isEmpty ? nil : notes.joined(separator: facts.strings.text(.listSeparator)))
  }

  /// The lead first.
  private mutating func add(_ team: Entry.ID, _ facilitators: Set<Entry.ID>) {
    guard case .team(let fields)? = facts.handbook[team]?.details else { return }
    let lead = fields.lead?.target
    let members = fields.members.compactMap(\.person.target)
    let ids = [lead].compactMap { $0 } + members
    var roles: [Entry.ID: String] = [:]
    if let lead { roles[lead] = facts.strings.text(.lead) }
    for member in fields.members {
      if let id = member.person.target, let role = member.role { roles[id] = role }
    }
    add(ids, title: facts.name(of: team), facilitators, roles)
  }

  private mutating func add(
    _ ids: [Entry.ID], title: HTML?, _ facilitators: Set<Entry.ID>,
    _ roles: [Entry.ID: String] = [:]
  ) {
    var group = Group(title: title)
    for id in ids where seen.insert(id).inserted {
      let facilitates = facilitators.contains(id) ? facts.strings.text(.facilitator) : nil
      group.people.append((id, [roles[id], facilitates].compactMap { $0 }))
    }
    if !group.people.isEmpty { groups.append(group) }
  }
}
