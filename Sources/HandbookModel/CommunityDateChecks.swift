import Diagnostics

/// Finds what lies outside the dates of its community: meetings, and due dates of what is not done.
struct CommunityDateChecks {
  private let handbook: Handbook

  static func diagnostics(of handbook: Handbook, _ meetings: [TimedMeeting]) -> [Diagnostic] {
    let checks = CommunityDateChecks(handbook: handbook)
    return meetings.compactMap(checks.outside) + handbook.entries.flatMap(checks.late)
  }

  /// Of a series the first date outside.
  private func outside(_ meeting: TimedMeeting) -> Diagnostic? {
    guard let community = dates(of: meeting.entry) else { return nil }
    for time in meeting.times {
      // A meeting at night ends on the day after; that is still the community's last evening.
      let last = time.starts.time == nil ? time.ends ?? time.starts : time.starts
      if let starts = community.starts, time.starts.date < starts {
        return .outside(community.entry, time.starts.date, meeting, "starts", on: starts)
      }
      if let ends = community.ends, last.date > ends {
        return .outside(community.entry, last.date, meeting, "ends", on: ends)
      }
    }
    return nil
  }

  private func late(_ entry: Entry) -> [Diagnostic] {
    guard let community = dates(of: entry), let ends = community.ends else { return [] }
    return Self.dueDates(of: entry).filter { $0.date > ends }.map { due in
      .dueAfterEnd(due.date, of: due.title, community.entry, ends: ends)
    }
  }

  private static func dueDates(of entry: Entry) -> [(date: CivilDate, title: Sentence)] {
    switch entry.details {
    case .meeting(let meeting): dueDates(of: meeting.nextSteps)
    case .outcome(let outcome): dueDates(of: outcome.nextSteps)
    case .team(let team):
      team.assignments.filter { $0.status != .done }.compactMap { assignment in
        assignment.due.map { ($0, assignment.title) }
      }
    case .page, .community, .person: []
    }
  }

  private static func dueDates(of steps: [NextStep]) -> [(date: CivilDate, title: Sentence)] {
    steps.filter { !$0.isDone }.compactMap { step in step.due.map { ($0, step.title) } }
  }

  /// - Returns: nil where the community's own dates contradict each other.
  private func dates(
    of entry: Entry
  ) -> (entry: Entry, starts: CivilDate?, ends: CivilDate?)? {
    guard let found = entry.community.flatMap({ handbook[$0] }),
      case .community(let community) = found.details
    else { return nil }
    if let starts = community.starts, let ends = community.ends, ends < starts { return nil }
    return (found, community.starts, community.ends)
  }
}
