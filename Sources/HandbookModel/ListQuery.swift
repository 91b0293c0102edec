package import Diagnostics

/// Which entries a widget in a body lists; every condition that is given must hold.
package struct ListQuery: Sendable {
  /// nil for the community of the page, or the whole site outside communities.
  package var community: Reference?
  package var team: Reference?
  /// Outcome kinds.
  package var kinds: [Located<String>] = []
  /// Statuses of what is listed; for next steps `open` and `done`.
  package var statuses: [Located<String>] = []
  /// First and last day.
  package var from: CivilDate?
  package var until: CivilDate?
  /// At most so many, from 1.
  package var limit: Int?

  package init() {}

  /// Whether it asks for less than all there is, but for a limit.
  package var isNarrow: Bool {
    community != nil || team != nil || !kinds.isEmpty || !statuses.isEmpty || from != nil
      || until != nil
  }
}
