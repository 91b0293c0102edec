import Diagnostics
import HandbookModel

/// The lists that stand in bodies.
extension Site {
  /// The whole lists that an author put into a text: the page then has none of its own of that
  /// kind. A list that was narrowed down leaves room for the other.
  func widgetKinds(in id: Entry.ID?) -> Set<Widget.Kind> {
    let segments = id.flatMap { facts.prose(of: $0)?.segments } ?? []
    return Set(
      segments.compactMap { segment in
        guard case .widget(let widget) = segment, !widget.query.isNarrow else { return nil }
        return widget.kind
      })
  }

  func html(of widget: Widget, on entry: Entry) -> HTML {
    let scope = Scope(widget.query, on: entry)
    let list: HTML
    var next: NextView?
    switch widget.kind {
    case .schedule where widget.query.isOpen:
      let coming = comingMeetings(widget.query, scope)
      list = rows(coming, inSite: scope.community == nil)
      next = list.isEmpty ? nil : facts.nextView(coming)
    case .schedule: list = schedule(widget.query, scope)
    case .outcomes: list = outcomes(widget.query, scope)
    case .nextSteps: list = nextSteps(widget.query, scope)
    case .teams:
      list = rows(limited(entries(.team, scope), widget.query), inSite: scope.community == nil)
    case .people: list = rows(limited(people(widget.query, scope), widget.query))
    case .communities:
      list = rows(limited(communities(widget.query, scope), widget.query))
    }
    let view = WidgetView(
      name: widget.kind.rawValue, label: facts.strings.text(widget.kind.label), next: next,
      rowsHTML: list.isEmpty ? nil : list,
      emptyHTML: list.isEmpty ? empty(widget.kind.empty, hint: widget.kind.hint) : nil)
    return facts.theme.render(.widget, view)
  }

  /// Whose entries a widget lists.
  private struct Scope {
    /// nil for the whole site.
    let community: Entry.ID?
    /// Whether the query names something that this audience may not see: it lists nothing then.
    let isHidden: Bool

    init(_ query: ListQuery, on entry: Entry) {
      community = query.community == nil ? entry.scope : query.community?.target
      isHidden =
        (query.community != nil && query.community?.target == nil)
        || (query.team != nil && query.team?.target == nil)
    }
  }

  private func limited(_ entries: [Entry.ID], _ query: ListQuery) -> [Entry.ID] {
    Array(entries.prefix(query.limit ?? .max))
  }

  private func entries(_ kind: Entry.Kind, _ scope: Scope) -> [Entry.ID] {
    if scope.isHidden { return [] }
    let communities = scope.community.map { [$0] } ?? facts.handbook.connections.communities
    let all = communities.map(facts.handbook.connections.members)
    switch kind {
    case .meeting where scope.community == nil: return facts.handbook.connections.meetings
    case .meeting: return all.flatMap(\.meetings)
    case .team: return all.flatMap(\.teams)
    case .outcome: return all.flatMap(\.outcomes)
    default: return []
    }
  }

  private func comingMeetings(_ query: ListQuery, _ scope: Scope) -> ComingMeetings {
    facts.coming(meetings(query, scope), limit: query.limit ?? .max)
  }

  private func rows(_ coming: ComingMeetings, inSite: Bool) -> HTML {
    coming.items.compactMap { item in
      if !item.isWaiting { return row(of: item.occurrence, inSite: inSite) }
      return facts.handbook.meeting(at: item.occurrence).map { entry, meeting in
        facts.meetingRow(entry, meeting, inSite: inSite, isWaiting: true)
      }
    }.joined()
  }

  /// What its dates and statuses ask for, past and to come.
  private func schedule(_ query: ListQuery, _ scope: Scope) -> HTML {
    let found = facts.schedule.occurrences(of: meetings(query, scope)).filter { occurrence in
      let date = occurrence.starts.date
      return query.from.map { date >= $0 } ?? true && query.until.map { date <= $0 } ?? true
    }
    let inSite = scope.community == nil
    return found.prefix(query.limit ?? .max).map { row(of: $0, inSite: inSite) }.joined()
  }

  private func meetings(_ query: ListQuery, _ scope: Scope) -> [Entry.ID] {
    let wanted = Set(query.statuses.map { $0.value.folded })
    return entries(.meeting, scope).filter { id in
      guard let entry = facts.handbook[id], case .meeting(let meeting) = entry.details else {
        return false
      }
      return concerns(query.team?.target, meeting, of: entry.community)
        && (wanted.isEmpty || wanted.contains(meeting.status.rawValue))
    }
  }

  /// Whether a team meets, alone, with others or with the whole community.
  private func concerns(
    _ team: Entry.ID?, _ meeting: Meeting, of community: Entry.ID?
  ) -> Bool {
    guard let team else { return true }
    if meeting.teams.isEmpty { return community == facts.handbook[team]?.community }
    return meeting.teams.contains { $0.target == team }
  }

  private func outcomes(_ query: ListQuery, _ scope: Scope) -> HTML {
    let kinds = Set(query.kinds.map { $0.value.folded })
    let statuses = Set(query.statuses.map { $0.value.folded })
    let found = entries(.outcome, scope).filter { id in
      guard let entry = facts.handbook[id], case .outcome(let outcome) = entry.details else {
        return false
      }
      if let team = query.team?.target, outcome.team?.target != team { return false }
      if !kinds.isEmpty, !kinds.contains(outcome.kind.rawValue) { return false }
      return statuses.isEmpty || statuses.contains(facts.statusName(of: outcome, entry).folded)
    }
    return rows(limited(found, query), inSite: scope.community == nil)
  }

  private func nextSteps(_ query: ListQuery, _ scope: Scope) -> HTML {
    if scope.isHidden { return HTML() }
    let register = facts.steps
    let all: [NextStepRegister.Index]
    if let team = query.team?.target {
      all = register.steps(ofTeam: team)
    } else if let community = scope.community {
      all = register.steps(of: community)
    } else {
      all = Array(register.steps.indices)
    }
    let wanted = Set(query.statuses.map { $0.value.folded })
    let found = all.filter { index in
      let step = register.steps[index]
      guard wanted.isEmpty ? !step.isDone : wanted.contains(step.isDone ? "done" : "open") else {
        return false
      }
      guard query.from != nil || query.until != nil else { return true }
      guard let due = step.due else { return false }
      return query.from.map { due >= $0 } ?? true && query.until.map { due <= $0 } ?? true
    }
    return stepRows(Array(found.prefix(query.limit ?? .max)), showsSource: true)
  }

  private func people(_ query: ListQuery, _ scope: Scope) -> [Entry.ID] {
    if scope.isHidden { return [] }
    if let team = query.team?.target, case .team(let fields)? = facts.handbook[team]?.details {
      let people = [fields.lead].compactMap { $0 } + fields.members.map(\.person)
      var seen: Set<Entry.ID> = []
      return people.compactMap(\.target).filter { seen.insert($0).inserted }
    }
    guard let community = scope.community else { return facts.handbook.connections.people }
    return facts.handbook.connections.members(of: community).people
  }

  private func communities(_ query: ListQuery, _ scope: Scope) -> [Entry.ID] {
    if scope.isHidden { return [] }
    let wanted = Set(query.statuses.map { $0.value.folded })
    return facts.handbook.connections.communities.filter { id in
      if let community = query.community?.target, community != id { return false }
      guard case .community(let fields)? = facts.handbook[id]?.details else { return false }
      return wanted.isEmpty || wanted.contains(fields.status?.rawValue ?? "")
    }
  }
}

extension ListQuery {
  /// Without dates and statuses a schedule is what is still to come.
  fileprivate var isOpen: Bool { from == nil && until == nil && statuses.isEmpty }
}

extension Widget.Kind {
  fileprivate var label: StringKey {
    switch self {
    case .schedule: .widgetSchedule
    case .outcomes: .widgetOutcomes
    case .nextSteps: .widgetNextSteps
    case .teams: .widgetTeams
    case .people: .widgetPeople
    case .communities: .widgetCommunities
    }
  }

  fileprivate var empty: StringKey {
    switch self {
    case .schedule: .emptyUpcoming
    case .outcomes: .emptyOutcomes
    case .nextSteps: .emptyNextSteps
    case .teams: .emptyTeams
    case .people: .emptyPeople
    case .communities: .emptyCommunities
    }
  }

  fileprivate var hint: StringKey {
    switch self {
    case .schedule: .hintMeetings
    case .outcomes: .hintOutcomes
    case .nextSteps: .hintNextSteps
    case .teams: .hintTeams
    case .people: .hintPeople
    case .communities: .hintCommunities
    }
  }
}
