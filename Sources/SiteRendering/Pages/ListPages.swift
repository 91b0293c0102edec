import Diagnostics
import HandbookModel

/// The lists of a community, and of the whole site.
extension Site {
  func listPage(
    _ kind: ListKind, of community: Entry.ID?, introduction: Entry.ID?, _ page: SitePage.ID
  ) -> HTML {
    let head = ListHead(
      title: facts.title(of: page), ofHTML: community.map(facts.name),
      bodyHTML: body(of: introduction))
    let connections = facts.handbook.connections
    let members = community.map(connections.members)
    switch kind {
    case .meetings:
      return scheduleOverview(
        facts.map.schedule(of: community), of: community.flatMap { facts.handbook[$0] },
        introduction: introduction, page)
    case .teams: return teamsPage(members?.teams ?? [], head)
    case .people: return peoplePage(members?.people ?? connections.people, head)
    case .outcomes: return outcomesPage(members?.outcomes ?? allOutcomes, community, head)
    case .nextSteps: return nextStepsPage(community.map { facts.steps.steps(of: $0) } ?? [], head)
    case .communities: return communitiesPage(head)
    }
  }

  private struct ListHead {
    let title: String
    let ofHTML: HTML?
    let bodyHTML: HTML?
  }

  /// In the order of their communities.
  private var allOutcomes: [Entry.ID] {
    facts.handbook.connections.communities.flatMap {
      facts.handbook.connections.members(of: $0).outcomes
    }
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

  private func peoplePage(_ ids: [Entry.ID], _ head: ListHead) -> HTML {
    let list = groups(ids, .peopleCount, empty: .emptyPeople, hint: .hintPeople)
    return facts.theme.render(
      .people,
      PeopleView(title: head.title, ofHTML: head.ofHTML, bodyHTML: head.bodyHTML, list: list))
  }

  private func communitiesPage(_ head: ListHead) -> HTML {
    let list = groups(
      facts.handbook.connections.communities, .communitiesCount, empty: .emptyCommunities,
      hint: .hintCommunities)
    return facts.theme.render(
      .communities, CommunitiesView(title: head.title, bodyHTML: head.bodyHTML, list: list))
  }

  private func outcomesPage(
    _ ids: [Entry.ID], _ community: Entry.ID?, _ head: ListHead
  ) -> HTML {
    let kinds = Outcome.Kind.allCases.map { kind in
      (kind: kind, ids: ids.filter { self.outcome($0)?.kind == kind })
    }.filter { !$0.ids.isEmpty }
    var list = GroupsView(
      groups: kinds.map { kind, ids in
        GroupsView.Group(
          head: GroupsView.Head(
            key: kind.rawValue, title: facts.strings.text(kind.plural),
            countText: facts.strings.count(.outcomesCount, ids.count)),
          rowsHTML: rows(ids, inSite: community == nil))
      })
    if ids.isEmpty { list.emptyHTML = empty(.emptyOutcomes, hint: .hintOutcomes) }
    list.countText = ids.isEmpty ? nil : facts.strings.count(.outcomesCount, ids.count)
    let view = OutcomesView(
      title: head.title, ofHTML: head.ofHTML, bodyHTML: head.bodyHTML, counts: counts(ids),
      list: list)
    return facts.theme.render(.outcomes, view)
  }

  private func outcome(_ id: Entry.ID) -> Outcome? {
    guard case .outcome(let outcome)? = facts.handbook[id]?.details else { return nil }
    return outcome
  }

  /// By status, in the order in which the statuses follow one another.
  private func counts(_ ids: [Entry.ID]) -> OutcomeCountsView? {
    var marks: [(mark: StatusMark, rank: Int, count: Int)] = []
    for id in ids {
      guard let entry = facts.handbook[id], let outcome = outcome(id) else { continue }
      let mark = facts.mark(of: outcome, entry)
      if let index = marks.firstIndex(where: { $0.mark == mark }) {
        marks[index].count += 1
      } else {
        let statuses = facts.handbook.outcomeStatuses(in: entry.community)
        let rank = outcome.status.flatMap { statuses.firstIndex(of: $0.value) } ?? 0
        marks.append((mark, rank, 1))
      }
    }
    let sorted = marks.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return OutcomeCountsView(
      items: sorted.map(\.element).map { mark, _, count in
        .init(
          statusHTML: facts.status(mark), countText: String(count), value: count, max: ids.count)
      })
  }

  private func nextStepsPage(_ steps: [NextStepRegister.Index], _ head: ListHead) -> HTML {
    let open = steps.filter { !facts.steps.steps[$0].isDone }
    let done = steps.filter { facts.steps.steps[$0].isDone }
    var list = GroupsView()
    if open.isEmpty {
      list.emptyHTML = empty(.emptyNextSteps, hint: .hintNextSteps)
    } else {
      list.countText = facts.strings.count(.nextStepsCount, open.count)
      list.groups = [group(stepRows(open, showsSource: true))]
    }
    let view = NextStepsView(
      title: head.title, ofHTML: head.ofHTML, bodyHTML: head.bodyHTML, list: list,
      done: done.isEmpty
        ? nil
        : GroupsView(
          countText: facts.strings.count(.nextStepsCount, done.count),
          groups: [group(stepRows(done, showsSource: true))]))
    return facts.theme.render(.nextSteps, view)
  }
}
