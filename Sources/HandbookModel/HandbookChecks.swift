import Diagnostics

/// Finds what cannot be meant in a linked handbook.
enum HandbookChecks {
  static func diagnostics(of handbook: Handbook) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var numbers: [NumberKey: Entry] = [:]
    var identifiers: [String: Entry] = [:]
    for entry in handbook.entries {
      switch entry.details {
      case .outcome(let outcome):
        diagnostics += status(of: outcome, entry, handbook)
        diagnostics += number(of: outcome, entry, &numbers)
      case .meeting(let meeting):
        diagnostics += identifier(of: meeting, entry, &identifiers)
      case .community(let community):
        if let starts = community.starts, let ends = community.ends, ends < starts {
          let message = "the community ends on \(ends.iso8601), before it starts"
          diagnostics.append(Diagnostic(.error, .endBeforeStart, message, at: entry.place))
        }
      case .person(let person):
        if person.shownAs == .role, person.role == nil {
          let message = "this person is shown by role, but has none: initials are shown"
          diagnostics.append(Diagnostic(.warning, .roleMissing, message, at: entry.place))
        }
      default: break
      }
    }
    return diagnostics + AimChecks.diagnostics(of: handbook)
      + SupersedingChecks.diagnostics(of: handbook)
      + SeriesChecks.diagnostics(of: handbook)
      + SeriesLengthChecks.diagnostics(of: handbook) + meetings(of: handbook)
  }

  private static func meetings(of handbook: Handbook) -> [Diagnostic] {
    let meetings = TimedMeeting.all(in: handbook)
    return MeetingTimeChecks.diagnostics(of: meetings)
      + CommunityDateChecks.diagnostics(of: handbook, meetings)
      + AgendaChecks.diagnostics(of: handbook, meetings)
      + ClashChecks.diagnostics(of: handbook, meetings)
  }

  private struct NumberKey: Hashable {
    let community: Entry.ID?
    let number: String
  }

  private static func number(
    of outcome: Outcome, _ entry: Entry, _ seen: inout [NumberKey: Entry]
  ) -> [Diagnostic] {
    guard let number = outcome.number else { return [] }
    let key = NumberKey(community: entry.community, number: number.value.lowercased())
    guard let twin = seen[key] else {
      seen[key] = entry
      return []
    }
    return [
      Diagnostic(
        .error, .duplicateNumber, "the number ‘\(number.value)’ is taken", at: number.place,
        notes: [.init("it belongs to ‘\(twin.title?.value ?? twin.slug)’", at: twin.place)])
    ]
  }

  /// Calendar programs would take the two for one meeting.
  private static func identifier(
    of meeting: Meeting, _ entry: Entry, _ seen: inout [String: Entry]
  ) -> [Diagnostic] {
    guard let uid = meeting.uid else { return [] }
    guard let twin = seen[uid] else {
      seen[uid] = entry
      return []
    }
    return [
      Diagnostic(
        .error, .duplicateIdentifier, "the calendar identifier ‘\(uid)’ is taken",
        at: entry.place,
        notes: [.init("it belongs to ‘\(twin.title?.value ?? twin.slug)’", at: twin.place)],
        help: "leave out ‘uid’: each meeting is given one of its own")
    ]
  }

  private static func status(
    of outcome: Outcome, _ entry: Entry, _ handbook: Handbook
  ) -> [Diagnostic] {
    let allowed = handbook.outcomeStatuses(in: entry.community)
    let written = [outcome.status].compactMap { $0 } + outcome.history.compactMap(\.status)
    return written.filter { !allowed.contains($0.value) }.map { status in
      Diagnostic(
        .error, .unknownStatus, "‘\(status.value)’ is not a status of outcomes here",
        at: status.place,
        help: Suggestion(allowed).help(for: status.value)
          ?? "write one of: \(allowed.joined(separator: ", "))")
    }
  }
}

extension Handbook {
  /// The names of outcome statuses in a community, in order.
  package func outcomeStatuses(in community: Entry.ID?) -> [String] {
    guard let community, case .community(let fields)? = self[community]?.details else {
      return Outcome.modelStatuses
    }
    return Outcome.statuses(of: fields)
  }
}
