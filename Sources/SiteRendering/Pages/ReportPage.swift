import Diagnostics
import HandbookModel

/// The report of a community.
extension Site {
  func presentation(_ kind: Presentation, of id: Entry.ID) -> HTML {
    guard let entry = facts.handbook[id] else { return HTML() }
    switch (kind, entry.details) {
    case (.report, .community(let community)): return report(entry, community, pageNumbers: [:])
    case (.slides, .community(let community)): return slides(entry, community)
    case (.handout, .team(let team)): return handout(entry, team)
    default: return HTML()
    }
  }

  /// - Parameter pageNumbers: of printed parts, by the ids of these.
  func report(
    _ entry: Entry, _ community: Community, pageNumbers: [String: Int]
  ) -> HTML {
    let members = facts.handbook.connections.members(of: entry.id)
    let groups = ReportGroup.all(members.outcomes, in: facts.handbook)
    let steps = facts.steps.steps(of: entry.id)
    var view = ReportView(
      title: facts.shownTitle(of: entry),
      organization: facts.handbook.settings.organization,
      aim: community.aim.map(facts.sentences.shown) ?? facts.shownSummary(of: entry),
      datesText: facts.dates.months(from: community.starts, to: community.ends),
      asOfText: facts.asOfText, isMembersEdition: facts.options.audience == .members, contents: [],
      meetings: members.meetings.compactMap(meetingItem),
      teams: members.teams.compactMap(teamItem), sections: sections(groups))
    view.goalText = goal(community.goals)
    view.sizeText = size(community, members: facts.handbook.participants(in: entry.id).count)
    view.facilitatorsHTML = facts.names(community.facilitators)
    view.convenersHTML = facts.names(community.conveners)
    view.organizationsText = organizations(members.people)
    view.participation = participation(in: entry.id)
    view.intentions = sentences(community.intentions)
    view.open = stepListing(steps.filter { !facts.steps.steps[$0].isDone }, showsSource: true)
    view.done = stepListing(steps.filter { facts.steps.steps[$0].isDone }, showsSource: true)
    view.publishedURL = facts.map.page(of: entry.id).flatMap {
      facts.absoluteURL(facts.map[$0].address)
    }
    view.license = link(facts.handbook.settings.license)
    view.contact = link(community.contact ?? facts.handbook.settings.contact)
    view.presentations = presentations(of: entry.id, withReport: false)
    view.contents = contents(groups, hasSteps: !steps.isEmpty, pageNumbers)
    return facts.theme.render(.report, view)
  }

  // MARK: - Who and how

  /// Each once, in the order of people.
  private func organizations(_ people: [Entry.ID]) -> String? {
    var seen: Set<String> = []
    let names = people.compactMap { id -> String? in
      guard case .person(let person)? = facts.handbook[id]?.details else { return nil }
      return person.organization.flatMap { seen.insert($0).inserted ? $0 : nil }
    }
    return names.isEmpty ? nil : facts.lists.joined(names)
  }

  private func meetingItem(_ id: Entry.ID) -> ReportView.MeetingItem? {
    guard let entry = facts.handbook[id], case .meeting(let meeting) = entry.details else {
      return nil
    }
    let isOff = !meeting.status.takesPlace
    let note: String? =
      isOff
      ? StatusMark(meeting: meeting.status, strings: facts.strings).word
      : meeting.isConcluding ? facts.strings.text(.concludingEvent) : nil
    return ReportView.MeetingItem(
      dateText: meeting.recurrence.map {
        facts.recurrences.sentence($0.value, starting: meeting.starts.date)
      } ?? facts.dates.dateText(meeting),
      nameHTML: facts.name(of: id), noteText: note, isMembersOnly: isMarked(entry))
  }

  private func teamItem(_ id: Entry.ID) -> ReportView.TeamItem? {
    guard let entry = facts.handbook[id], case .team(let team) = entry.details else { return nil }
    let others = team.members.map(\.person).filter { $0.target != team.lead?.target }
    return ReportView.TeamItem(
      title: facts.shownTitle(of: entry), purpose: team.purpose.map(facts.sentences.shown),
      leadHTML: facts.names([team.lead].compactMap { $0 }), membersHTML: facts.names(others),
      isMembersOnly: isMarked(entry))
  }

  /// Only members read what is for members: there it says so.
  private func isMarked(_ entry: Entry) -> Bool {
    facts.options.audience == .members && entry.visibility == .members
  }

  // MARK: - Outcomes

  private func sections(_ groups: [ReportGroup]) -> [ReportView.OutcomeSection] {
    var anchors: [String: String] = [:]
    for item in groups.flatMap(\.items) { anchors[facts.url(of: item.entry.id)] = item.anchor }
    return groups.map { group in
      ReportView.OutcomeSection(
        id: group.kind.anchor, title: facts.strings.text(group.kind.title),
        outcomesHTML: group.items.map { reported($0, anchors) }.joined())
    }
  }

  private func reported(_ item: ReportGroup.Item, _ anchors: [String: String]) -> HTML {
    let embedding = EmbeddedProse(prefix: item.prefix, demotion: 2, anchors: anchors)
    var view = outcomeView(item.entry, item.outcome)
    view.bodyHTML = view.bodyHTML.map(embedding.rewrite)
    return facts.theme.render(
      .reportOutcome,
      ReportOutcomeView(id: item.anchor, outcome: view, isMembersOnly: isMarked(item.entry)))
  }

  // MARK: - Contents

  private func contents(
    _ groups: [ReportGroup], hasSteps: Bool, _ numbers: [String: Int]
  ) -> [ReportView.ContentsItem] {
    let strings = facts.strings
    var items: [ReportView.ContentsItem] = [
      .init(id: "site-aim", title: strings.text(.reportAim)),
      .init(id: "site-how", title: strings.text(.reportHow)),
    ]
    for group in groups {
      items.append(.init(id: group.kind.anchor, title: strings.text(group.kind.title)))
      items += group.items.map { item in
        .init(
          id: item.anchor, title: facts.shownTitle(of: item.entry),
          number: item.outcome.number?.value,
          isPart: true)
      }
    }
    if hasSteps { items.append(.init(id: "site-next-steps", title: strings.text(.nextSteps))) }
    items.append(.init(id: "site-about", title: strings.text(.reportAbout)))
    return items.map { item in
      var item = item
      item.pageText = numbers[item.id].map(String.init)
      return item
    }
  }
}

/// The outcomes of a report that stand under one heading.
struct ReportGroup {
  enum Kind: CaseIterable {
    case recommendations, projects, learning

    var anchor: String {
      switch self {
      case .recommendations: "site-recommendations"
      case .projects: "site-projects"
      case .learning: "site-learning"
      }
    }

    var title: StringKey {
      switch self {
      case .recommendations: .kindRecommendations
      case .projects: .plansAndProjects
      case .learning: .kindLearnings
      }
    }

    fileprivate func holds(_ kind: Outcome.Kind) -> Bool {
      switch kind {
      case .recommendation: self == .recommendations
      case .plan, .project: self == .projects
      case .learning: self == .learning
      }
    }
  }

  struct Item {
    let entry: Entry
    let outcome: Outcome
    /// Its position in the report, from 1.
    let position: Int

    var anchor: String { "site-outcome-\(position)" }
    /// Of ids in its text.
    var prefix: String { "o\(position)-" }
  }

  let kind: Kind
  let items: [Item]

  /// Those that hold something.
  static func all(_ outcomes: [Entry.ID], in handbook: Handbook) -> [ReportGroup] {
    var position = 0
    return Kind.allCases.compactMap { kind in
      let items = outcomes.compactMap { id -> Item? in
        guard let entry = handbook[id], case .outcome(let outcome) = entry.details,
          kind.holds(outcome.kind)
        else { return nil }
        position += 1
        return Item(entry: entry, outcome: outcome, position: position)
      }
      return items.isEmpty ? nil : ReportGroup(kind: kind, items: items)
    }
  }
}
