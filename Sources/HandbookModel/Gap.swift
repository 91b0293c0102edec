/// Something that is missing on the way from a community's aim to a result.
package struct Gap: Hashable, Sendable {
  /// The raw value is the name by which a check is turned off, and the code of its warning.
  package enum Kind: String, CaseIterable, Sendable {
    case recommendationWithoutTeam = "recommendation-without-team"
    case recommendationWithoutAddressee = "recommendation-without-addressee"
    case recommendationWithoutDecision = "recommendation-without-decision"
    case teamWithoutOutcome = "team-without-outcome"
    case meetingWithoutNotes = "meeting-without-notes"
    case assignmentWithoutOwner = "assignment-without-owner"
    case aimWithoutOutcome = "aim-without-outcome"
  }

  package let kind: Kind
  /// What lacks something; for an aim its community.
  package let entry: Entry.ID
  /// The position of an assignment among those of its team, or of an aim among the `aims` of its
  /// community; nil for anything else.
  package let item: Int?

  init(_ kind: Kind, of entry: Entry.ID, item: Int? = nil) {
    self.kind = kind
    self.entry = entry
    self.item = item
  }
}
