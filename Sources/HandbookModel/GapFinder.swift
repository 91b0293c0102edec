import Diagnostics

/// Finds what a community lacks that it should have by now.
///
/// What is young, over or given up lacks nothing: drafts, outcomes that were declined or
/// superseded, meetings of the last days, communities that have concluded or pause. Of teams and
/// aims something is expected once half of their community's time is over.
struct GapFinder {
  /// Minutes take some days.
  private static let daysForNotes = 7

  private let handbook: Handbook
  private let now: Int
  private var zones: [String: ZonedTime] = [:]

  init(_ handbook: Handbook, now: Int) {
    self.handbook = handbook
    self.now = now
  }

  mutating func gaps(of id: Entry.ID) -> [Gap] {
    guard let entry = handbook[id], case .community(let community) = entry.details,
      !entry.isDraft, community.status != .concluded, community.status != .paused
    else { return [] }
    let members = handbook.connections.members(of: id)
    let stages = OutcomeStages(handbook.outcomeStatuses(in: id))
    let isHalfOver = isHalfOver(community)
    var gaps = recommendations(members, stages, NamedDecisions(of: id, in: handbook))
    gaps += members.meetings.flatMap { meeting($0) }
    for team in members.teams { gaps += self.team(team, isHalfOver: isHalfOver) }
    if isHalfOver { gaps += aims(of: community, id, members.outcomes, stages) }
    let off = handbook.settings.checksOff
    let found = Dictionary(grouping: gaps, by: \.kind)
    return Gap.Kind.allCases.filter { !off.contains($0) }.flatMap { found[$0] ?? [] }
  }

  /// Never where it is not said from when to when it works.
  private func isHalfOver(_ community: Community) -> Bool {
    guard let starts = community.starts, let ends = community.ends, starts <= ends else {
      return false
    }
    let half = (starts.daysSinceEpoch + ends.daysSinceEpoch) / 2
    return now / 86_400 >= half
  }

  // MARK: - Recommendations

  private func recommendations(
    _ members: Connections.Members, _ stages: OutcomeStages, _ decisions: NamedDecisions
  ) -> [Gap] {
    let hasTeams = members.teams.contains { handbook[$0]?.isDraft == false }
    return members.outcomes.flatMap { id -> [Gap] in
      guard let entry = handbook[id], case .outcome(let outcome) = entry.details,
        !entry.isDraft, outcome.kind == .recommendation
      else { return [] }
      let stage = stage(of: outcome, id, stages)
      guard stage == .discussed || stage == .decided else { return [] }
      var gaps: [Gap] = []
      if outcome.team == nil, hasTeams {
        gaps.append(Gap(.recommendationWithoutTeam, of: id))
      }
      if outcome.addressedTo.isEmpty {
        gaps.append(Gap(.recommendationWithoutAddressee, of: id))
      }
      if stage == .decided, outcome.decidedAt.isEmpty, decisions.naming(outcome).isEmpty {
        gaps.append(Gap(.recommendationWithoutDecision, of: id))
      }
      return gaps
    }
  }

  private func stage(
    of outcome: Outcome, _ id: Entry.ID, _ stages: OutcomeStages
  ) -> OutcomeStages.Stage {
    let isReplaced = !handbook.connections.list(.supersededBy, of: id).isEmpty
    return isReplaced ? .dropped : stages.stage(of: outcome)
  }

  // MARK: - Meetings

  /// A series is left alone: its one file cannot hold the notes of every date.
  private mutating func meeting(_ id: Entry.ID) -> [Gap] {
    guard let entry = handbook[id], case .meeting(let meeting) = entry.details, !entry.isDraft,
      meeting.status.takesPlace, meeting.recurrence == nil,
      meeting.decisions.isEmpty, entry.body.markdown.allSatisfy(\.isWhitespace),
      let end = end(of: meeting, id), end <= now - Self.daysForNotes * 86_400
    else { return [] }
    return [Gap(.meetingWithoutNotes, of: id)]
  }

  private mutating func end(of meeting: Meeting, _ id: Entry.ID) -> Int? {
    guard let zone = zones[meeting.zone] ?? ZonedTime(zoneName: meeting.zone) else { return nil }
    zones[meeting.zone] = zone
    return Occurrence(of: id, meeting, on: meeting.starts.date, in: zone, number: 0).end
  }

  // MARK: - Teams and aims

  private func team(_ id: Entry.ID, isHalfOver: Bool) -> [Gap] {
    guard let entry = handbook[id], case .team(let team) = entry.details, !entry.isDraft else {
      return []
    }
    var gaps: [Gap] = []
    if isHalfOver, handbook.connections.list(.outcomesOfTeam, of: id).isEmpty {
      gaps.append(Gap(.teamWithoutOutcome, of: id))
    }
    for (index, assignment) in team.assignments.enumerated() {
      guard assignment.status != .done, assignment.owners.isEmpty,
        assignment.title.mentions.isEmpty
      else { continue }
      gaps.append(Gap(.assignmentWithoutOwner, of: id, item: index))
    }
    return gaps
  }

  /// Every outcome serves the one aim of a community; of several each says which.
  private func aims(
    of community: Community, _ id: Entry.ID, _ outcomes: [Entry.ID], _ stages: OutcomeStages
  ) -> [Gap] {
    var served: Set<String> = []
    var hasOutcome = false
    for id in outcomes {
      guard case .outcome(let outcome)? = handbook[id]?.details,
        stage(of: outcome, id, stages) != .dropped
      else { continue }
      hasOutcome = true
      served.formUnion(outcome.aims.map(\.value))
    }
    if community.aims.isEmpty {
      return community.aim == nil || hasOutcome ? [] : [Gap(.aimWithoutOutcome, of: id)]
    }
    return community.aims.indices.filter { !served.contains(community.aims[$0].slug.value) }
      .map { Gap(.aimWithoutOutcome, of: id, item: $0) }
  }
}
