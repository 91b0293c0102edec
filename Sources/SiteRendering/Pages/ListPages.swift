import Diagnostics
import HandbookModel

/// The lists of a community, and of the whole site.
extension Site {
  func listPage(
    _ kind: ListKind, of community: Entry.ID?, introduction: Entry.ID?, _ page: SitePage.ID
  ) -> HTML {
    let head = ListHead(
      title: facts.shownTitle(of: page), ofHTML: community.map(facts.name),
      bodyHTML: body(of: introduction), downloads: downloads(on: page))
    let connections = facts.handbook.connections
    let members = community.map(connections.members)
    switch kind {
    case .meetings:
      return scheduleOverview(
        facts.map.schedule(of: community), of: community.flatMap { facts.handbook[$0] },
        introduction: introduction, page)
    case .teams: return teamsPage(members?.teams ?? [], head)
    case .people: return peoplePage(members?.people ?? connections.people, community, head)
    case .outcomes: return outcomesPage(facts.map.outcomeRegister(of: community), head)
    case .nextSteps: return nextStepsPage(of: community, head)
    case .traceability: return community.map { traceabilityPage(of: $0, head) } ?? HTML()
    case .communities: return communitiesPage(head)
    }
  }

  /// What stands above a list.
  struct ListHead {
    let title: String
    let ofHTML: HTML?
    let bodyHTML: HTML?
    let downloads: DownloadsView?
  }

  private func group(_ rows: HTML) -> GroupsView.Group { GroupsView.Group(rowsHTML: rows) }

  private func groups(
    _ ids: [Entry.ID], _ count: CountKey, empty text: StringKey, hint: StringKey
  ) -> GroupsView {
    if ids.isEmpty { return GroupsView(emptyHTML: empty(text, hint: hint)) }
    return GroupsView(
      countText: facts.strings.count(count, ids.count), groups: [group(rows(ids))])
  }

  private func teamsPage(_ ids: [Entry.ID], _ head: ListHead) -> HTML {
    let list = groups(ids, .teamsCount, empty: .emptyTeams, hint: .hintTeams)
    return facts.theme.render(
      .teams,
      TeamsView(title: head.title, ofHTML: head.ofHTML, bodyHTML: head.bodyHTML, list: list))
  }

  private func peoplePage(
    _ ids: [Entry.ID], _ community: Entry.ID?, _ head: ListHead
  ) -> HTML {
    let list = groups(ids, .peopleCount, empty: .emptyPeople, hint: .hintPeople)
    return facts.theme.render(
      .people,
      PeopleView(
        title: head.title, ofHTML: head.ofHTML, bodyHTML: head.bodyHTML,
        participation: community.flatMap(participation),
        attendance: community.flatMap(attendance), list: list))
  }

  private func communitiesPage(_ head: ListHead) -> HTML {
    let list = groups(
      facts.handbook.connections.communities, .communitiesCount, empty: .emptyCommunities,
      hint: .hintCommunities)
    return facts.theme.render(
      .communities, CommunitiesView(title: head.title, bodyHTML: head.bodyHTML, list: list))
  }
}
