import Diagnostics
import HandbookModel

/// The lines of communities, teams, people, outcomes and next steps.
extension SiteFacts {
  func communityRow(_ entry: Entry, _ community: Community) -> HTML {
    let view = CommunityRowView(
      url: url(of: entry.id), title: shownTitle(of: entry),
      aim: community.aim.map(sentences.shown) ?? shownSummary(of: entry),
      statusHTML: community.status.map { status(StatusMark(community: $0, strings: strings)) },
      datesText: dates.months(from: community.starts, to: community.ends),
      next: nextMeetings(of: entry))
    return theme.render(.communityRow, view)
  }

  private func nextMeetings(of community: Entry) -> CommunityRowView.NextMeetings? {
    let meetings = handbook.connections.meetings(of: community)
    let coming = coming(meetings, limit: 1, withCancelled: false)
    if coming.items.isEmpty { return nil }
    let items = coming.items.compactMap { item in
      handbook.meeting(at: item.occurrence).map { entry, meeting in
        CommunityRowView.NextMeetings.Item(
          text: dates.dateTime(meeting.starts),
          startDatetime: dates.datetime(meeting.starts, zone: meeting.zone),
          moment: moment(of: entry, meeting, isInSeries: meeting.recurrence != nil),
          url: url(of: entry.id), isWaiting: item.isWaiting)
      }
    }
    return .init(untilInstant: coming.end.map(RFC3339.text), items: items)
  }

  func teamRow(_ entry: Entry, _ team: Team, inSite: Bool) -> HTML {
    let count = memberCount(of: team)
    let view = TeamRowView(
      url: url(of: entry.id), title: shownTitle(of: entry),
      purpose: team.purpose.map(sentences.shown) ?? shownSummary(of: entry),
      leadHTML: names([team.lead].compactMap { $0 }),
      membersText: count == 0 ? nil : strings.count(.membersCount, count),
      communityHTML: inSite ? communityName(of: entry) : nil)
    return theme.render(.teamRow, view)
  }

  /// The lead counts once, whether listed among the members or not.
  func memberCount(of team: Team) -> Int {
    Set(team.members.map(\.person.target) + [team.lead].compactMap { $0?.target }).count
  }

  /// - Parameter note: what the person is where the line stands.
  func personRow(_ entry: Entry, _ person: Person, note: String?) -> HTML {
    let view = PersonRowView(
      url: url(of: entry.id), title: title(of: entry), pronouns: person.pronouns,
      role: person.role == title(of: entry) ? nil : shown(person.role, "role", of: entry),
      organization: shown(person.organization, "organization", of: entry),
      perspective: shown(person.perspective, "perspective", of: entry), noteText: note,
      photoURL: person.photo.flatMap { photoURL($0, entry) })
    return theme.render(.personRow, view)
  }

  func photoURL(_ photo: FileReference, _ entry: Entry) -> String? {
    guard case .file(let file) = LinkTarget(photo.written, in: entry, on: nil, map: map) else {
      return nil
    }
    return map.address(of: file).href
  }

  func outcomeRow(_ entry: Entry, _ outcome: Outcome, inSite: Bool) -> HTML {
    let addressed = outcome.addressedTo
    let view = OutcomeRowView(
      url: url(of: entry.id), title: shownTitle(of: entry), number: outcome.number?.value,
      summary: shownSummary(of: entry), statusHTML: status(mark(of: outcome, entry)),
      addressedText: addressed.isEmpty
        ? nil : shown(lists.joined(addressed), "addressed_to", of: entry),
      teamHTML: names([outcome.team].compactMap { $0 }),
      communityHTML: inSite ? communityName(of: entry) : nil,
      timeframeText: outcome.timeframe.map { strings.text($0.word) })
    return theme.render(.outcomeRow, view)
  }

  func mark(of outcome: Outcome, _ entry: Entry) -> StatusMark {
    mark(statusName(of: outcome, entry), entry)
  }

  func mark(_ status: String, _ entry: Entry) -> StatusMark {
    StatusMark(outcome: status, ownStatuses: ownStatuses(entry), strings: strings)
  }

  func statusName(of outcome: Outcome, _ entry: Entry) -> String {
    handbook.statusName(of: outcome, entry)
  }

  private func ownStatuses(_ entry: Entry) -> [String] {
    guard let id = entry.community, case .community(let community)? = handbook[id]?.details else {
      return []
    }
    return community.statuses
  }

  /// - Parameters:
  ///   - showsSource: whether the line says where the step comes from; else the line is that place.
  ///   - keys: what it is narrowed down by, in lists that can be.
  func stepRow(
    _ step: NextStepRegister.Step, showsSource: Bool, keys: NextStepRowView.Keys? = nil
  ) -> HTML {
    let view = NextStepRowView(
      titleHTML: step.title, isDone: step.isDone,
      statusHTML: status(StatusMark(nextStepIsDone: step.isDone, strings: strings)),
      id: showsSource || step.isTask ? nil : step.anchor, keys: keys,
      ownersHTML: step.isTask ? nil : names(step.owners),
      due: step.due.map { DateView(text: dates.date($0), datetime: $0.iso8601) },
      carriedText: step.meetingsOpen == 0
        ? nil : strings.count(.openForMeetings, step.meetingsOpen),
      sourceHTML: showsSource ? link(to: step.source, anchor: step.anchor) : nil)
    return theme.render(.nextStepRow, view)
  }

  /// An assignment among the next steps of its owner.
  func assignmentRow(_ item: NextStepRegister.Assignment) -> HTML {
    let assignment = item.assignment
    let view = NextStepRowView(
      titleHTML: sentences.html(assignment.title), isDone: assignment.status == .done,
      statusHTML: status(StatusMark(assignment: assignment.status, strings: strings)),
      due: assignment.due.map { DateView(text: dates.date($0), datetime: $0.iso8601) },
      sourceHTML: link(to: item.team, anchor: item.anchor))
    return theme.render(.nextStepRow, view)
  }

  private func link(to entry: Entry.ID, anchor: String) -> HTML? {
    guard let title = handbook[entry].map(shownTitle) else { return nil }
    return theme.render(.name, LinkView(title: title, url: url(of: entry) + "#" + anchor))
  }
}

extension Outcome.Timeframe {
  var word: StringKey {
    switch self {
    case .now: .timeframeNow
    case .next: .timeframeNext
    case .later: .timeframeLater
    }
  }
}

extension Outcome.Priority {
  var word: StringKey {
    switch self {
    case .high: .priorityHigh
    case .medium: .priorityMedium
    case .low: .priorityLow
    }
  }
}

extension Outcome.Kind {
  var word: StringKey {
    switch self {
    case .recommendation: .kindRecommendation
    case .plan: .kindPlan
    case .project: .kindProject
    case .learning: .kindLearning
    }
  }

  var plural: StringKey {
    switch self {
    case .recommendation: .kindRecommendations
    case .plan: .kindPlans
    case .project: .kindProjects
    case .learning: .kindLearnings
    }
  }
}
