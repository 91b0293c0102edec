/// Every reference that the fields of an entry hold, in one place, so that linking and redaction
/// cannot miss one.
extension Entry {
  /// Replaces each reference in the fields by what `transform` makes of it; nil takes it out,
  /// together with what makes no sense without it.
  mutating func mapReferences(_ transform: (Reference) -> Reference?) {
    // The payload is taken out while it changes: two owners would copy its arrays.
    let taken = details
    details = .page
    switch taken {
    case .page: break
    case .community(var community):
      community.mapReferences(transform)
      details = .community(community)
    case .meeting(var meeting):
      meeting.mapReferences(transform)
      details = .meeting(meeting)
    case .team(var team):
      team.mapReferences(transform)
      details = .team(team)
    case .person(let person):
      details = .person(person)
    case .outcome(var outcome):
      outcome.mapReferences(transform)
      details = .outcome(outcome)
    }
  }
}

extension Community {
  fileprivate mutating func mapReferences(_ transform: (Reference) -> Reference?) {
    facilitators = facilitators.compactMap(transform)
    conveners = conveners.compactMap(transform)
  }
}

extension Meeting {
  fileprivate mutating func mapReferences(_ transform: (Reference) -> Reference?) {
    teams = teams.compactMap(transform)
    facilitators = facilitators.compactMap(transform)
    attendance = attendance.compactMap(transform)
    for index in agenda.indices {
      agenda[index].lead = agenda[index].lead.compactMap(transform)
      agenda[index].team = agenda[index].team.flatMap(transform)
    }
    nextSteps.mapReferences(transform)
    if let series = replaces?.meeting {
      if let meeting = transform(series) {
        replaces?.meeting = meeting
      } else {
        replaces = nil
      }
    }
  }
}

extension Team {
  fileprivate mutating func mapReferences(_ transform: (Reference) -> Reference?) {
    lead = lead.flatMap(transform)
    members = members.compactMap { member in
      transform(member.person).map { Member(person: $0, role: member.role) }
    }
    for index in assignments.indices {
      assignments[index].owners = assignments[index].owners.compactMap(transform)
      assignments[index].meeting = assignments[index].meeting.flatMap(transform)
    }
  }
}

extension Outcome {
  fileprivate mutating func mapReferences(_ transform: (Reference) -> Reference?) {
    team = team.flatMap(transform)
    owners = owners.compactMap(transform)
    decidedAt = decidedAt.compactMap(transform)
    presentedAt = presentedAt.compactMap(transform)
    supersedes = supersedes.compactMap(transform)
    related = related.compactMap(transform)
    nextSteps.mapReferences(transform)
  }
}

extension [NextStep] {
  fileprivate mutating func mapReferences(_ transform: (Reference) -> Reference?) {
    for index in indices {
      self[index].owners = self[index].owners.compactMap(transform)
      self[index].meeting = self[index].meeting.flatMap(transform)
    }
  }
}
