import Diagnostics

/// What a community presents when it concludes: one team after the other, in the order of its
/// concluding meeting's agenda.
package struct ConcludingProgram: Sendable {
  /// What one team presents, or what belongs to no team.
  package struct Part: Sendable {
    package let team: Entry.ID?
    /// The team's first item on the agenda; nil for one that has none.
    package let item: AgendaItem?
    /// In the order of readers.
    package let outcomes: [Entry.ID]
  }

  /// The last one that is neither called off nor put off; nil where none is planned.
  package let meeting: Entry.ID?
  /// Teams of the agenda, then other teams that have something to present, then the rest. A team
  /// of the agenda is there even if it has nothing.
  package let parts: [Part]

  /// Whether there is anything to present.
  package var hasOutcomes: Bool { parts.contains { !$0.outcomes.isEmpty } }

  package init(of community: Entry.ID, in handbook: Handbook) {
    let members = handbook.connections.members(of: community)
    let meeting = members.meetings.last { handbook.meeting($0)?.isPresentation ?? false }
    self.meeting = meeting

    let teams = Set(members.teams)
    var byTeam: [Entry.ID: [Entry.ID]] = [:]
    var others: [Entry.ID] = []
    for id in members.outcomes {
      guard case .outcome(let outcome)? = handbook[id]?.details,
        handbook.stands(id) || outcome.isPresented(at: meeting)
      else { continue }
      if let team = outcome.team?.target, teams.contains(team) {
        byTeam[team, default: []].append(id)
      } else {
        others.append(id)
      }
    }

    var parts: [Part] = []
    var seen: Set<Entry.ID> = []
    for item in meeting.flatMap({ handbook.meeting($0)?.agenda }) ?? [] {
      guard let team = item.team?.target, teams.contains(team), seen.insert(team).inserted else {
        continue
      }
      parts.append(Part(team: team, item: item, outcomes: byTeam[team] ?? []))
    }
    for team in members.teams where !seen.contains(team) {
      guard let outcomes = byTeam[team] else { continue }
      parts.append(Part(team: team, item: nil, outcomes: outcomes))
    }
    if !others.isEmpty { parts.append(Part(team: nil, item: nil, outcomes: others)) }
    self.parts = parts
  }
}

extension Handbook {
  /// What was declined or replaced is kept in the handbook, but nobody is asked to act on it.
  ///
  /// An outcome that another one names as replaced is so, whatever its own status still says.
  package func stands(_ id: Entry.ID) -> Bool {
    guard case .outcome(let outcome)? = self[id]?.details else { return false }
    return connections.list(.supersededBy, of: id).isEmpty
      && !["declined", "superseded"].contains(outcome.status?.value.folded ?? "")
  }

  fileprivate func meeting(_ id: Entry.ID) -> Meeting? {
    guard case .meeting(let meeting)? = self[id]?.details else { return nil }
    return meeting
  }
}

extension Meeting {
  fileprivate var isPresentation: Bool {
    isConcluding && status.takesPlace
  }
}

extension Outcome {
  fileprivate func isPresented(at meeting: Entry.ID?) -> Bool {
    meeting != nil && presentedAt.contains { $0.target == meeting }
  }
}
