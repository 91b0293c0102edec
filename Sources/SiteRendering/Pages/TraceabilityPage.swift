import Diagnostics
import HandbookModel

/// The page that follows each outcome of a community from its aim to what became of it.
extension Site {
  func traceabilityPage(of id: Entry.ID, _ head: ListHead) -> HTML {
    guard let entry = facts.handbook[id], case .community(let community) = entry.details else {
      return HTML()
    }
    let outcomes = facts.handbook.connections.members(of: id).outcomes
    var view = TraceabilityView(title: head.title, ofHTML: head.ofHTML)
    view.aimHTML = community.aim.map(facts.sentences.html)
    view.bodyHTML = head.bodyHTML
    view.table = TraceabilityView.Table(
      groups: groups(outcomes, community.aims, TraceWriter(facts, community: id)))
    if view.table == nil { view.emptyHTML = empty(.emptyOutcomes, hint: .hintOutcomes) }
    view.missing = missing(facts.map.gaps.list(of: id))
    return facts.theme.render(.traceability, view)
  }

  /// An outcome that serves several aims stands below each of them.
  private func groups(
    _ outcomes: [Entry.ID], _ aims: [Community.Aim], _ writer: TraceWriter
  ) -> [TraceabilityView.Group] {
    var rows: [String: [TraceabilityView.Row]] = [:]
    var others: [TraceabilityView.Row] = []
    for id in outcomes {
      guard let entry = facts.handbook[id], case .outcome(let outcome) = entry.details else {
        continue
      }
      let row = writer.row(of: outcome, entry)
      if outcome.aims.isEmpty { others.append(row) }
      for aim in Set(outcome.aims.map(\.value)) { rows[aim, default: []].append(row) }
    }
    var groups = aims.map { aim in
      TraceabilityView.Group(
        aimHTML: facts.sentences.html(aim.title), rows: rows[aim.slug.value] ?? [])
    }
    if !others.isEmpty {
      let title = facts.strings.text(.aimAsAWhole)
      groups.append(
        TraceabilityView.Group(aimHTML: aims.isEmpty ? nil : HTML(escaping: title), rows: others))
    }
    return groups
  }

  // MARK: - What is missing

  private func missing(_ gaps: [Gap]) -> MissingView? {
    if gaps.isEmpty { return nil }
    let groups = Gap.Kind.allCases.compactMap { kind -> MissingView.Group? in
      let items = gaps.filter { $0.kind == kind }.compactMap(item)
      if items.isEmpty { return nil }
      return MissingView.Group(
        key: kind.rawValue, title: facts.strings.text(kind.title), items: items)
    }
    return MissingView(
      countText: facts.strings.count(.missingCount, gaps.count), groups: groups)
  }

  private func item(_ gap: Gap) -> MissingView.Item? {
    guard let entry = facts.handbook[gap.entry] else { return nil }
    let title = facts.shownTitle(of: entry)
    let url = facts.url(of: gap.entry)
    switch entry.details {
    case .team(let team):
      guard let item = gap.item else { return MissingView.Item(title: title, url: url) }
      return MissingView.Item(
        title: facts.sentences.shown(team.assignments[item].title), url: url + "#site-assignments",
        noteText: title)
    case .community(let community):
      let aim = gap.item.map { community.aims[$0].title } ?? community.aim
      return MissingView.Item(title: aim.map(facts.sentences.shown) ?? title, url: url)
    case .meeting(let meeting):
      return MissingView.Item(
        title: title, url: url, noteText: facts.dates.date(meeting.starts.date))
    case .outcome(let outcome):
      return MissingView.Item(title: title, url: url, noteText: outcome.number?.value)
    case .page, .person: return nil
    }
  }
}

extension Gap.Kind {
  fileprivate var title: StringKey {
    switch self {
    case .recommendationWithoutTeam: .gapTeam
    case .recommendationWithoutAddressee: .gapAddressee
    case .recommendationWithoutDecision: .gapDecision
    case .teamWithoutOutcome: .gapOutcome
    case .meetingWithoutNotes: .gapNotes
    case .assignmentWithoutOwner: .gapOwner
    case .aimWithoutOutcome: .gapAim
    }
  }
}
