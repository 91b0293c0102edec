import Diagnostics

extension Gap {
  /// - Parameter handbook: the one in which the gap was found.
  func diagnostic(in handbook: Handbook) -> Diagnostic? {
    guard let entry = handbook[entry] else { return nil }
    let name = "‘\(entry.title?.value ?? entry.slug)’"
    let (message, help) = words(for: entry, name: name)
    return Diagnostic(
      .warning, Diagnostic.Code(kind.rawValue), message, at: place(in: entry), help: help)
  }

  private func place(in entry: Entry) -> SourcePlace {
    switch entry.details {
    case .team(let team):
      item.map { team.assignments[$0].title.place } ?? entry.title?.place ?? entry.place
    case .community(let community):
      item.map { community.aims[$0].title.place } ?? community.aim?.place ?? entry.place
    default: entry.title?.place ?? entry.place
    }
  }

  private func words(for entry: Entry, name: String) -> (message: String, help: String) {
    switch kind {
    case .recommendationWithoutTeam:
      (
        "no team develops the recommendation \(name)",
        "name it in ‘team’"
      )
    case .recommendationWithoutAddressee:
      (
        "the recommendation \(name) does not say who is asked to act",
        "name them in ‘addressed_to’; if nobody is asked, it may be a learning"
      )
    case .recommendationWithoutDecision:
      (
        "the recommendation \(name) does not say where it was decided",
        "name the meeting in ‘decided_at’"
      )
    case .teamWithoutOutcome:
      (
        "half of the time is over, and no outcome is of the team \(name)",
        "an outcome names its team in ‘team’; a first draft will do"
      )
    case .meetingWithoutNotes:
      (
        "the meeting \(name) is over, and has no notes",
        "write them below its front matter, or what was decided in ‘decisions’"
      )
    case .assignmentWithoutOwner:
      ("nobody has taken on this assignment of \(name)", "name somebody in ‘owner’")
    case .aimWithoutOutcome:
      (
        "half of the time is over, and no outcome serves this aim of \(name)",
        item == nil ? "a first draft will do" : "an outcome names the aims it serves in ‘aims’"
      )
    }
  }
}
