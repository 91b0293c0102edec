package import Diagnostics

/// What is missing in the communities of a handbook at a moment: by kind, then in the order of
/// readers.
///
/// Warnings come from all that was written. What an audience reads of is found in what it sees: for
/// the public as if nothing for members had ever been written.
package struct Gaps: Sendable {
  private var lists: [Entry.ID: [Gap]] = [:]

  /// None.
  package init() {}

  /// - Parameter now: seconds after 1970-01-01T00:00Z.
  package init(in handbook: Handbook, now: Int) {
    var finder = GapFinder(handbook, now: now)
    for community in handbook.connections.communities {
      let found = finder.gaps(of: community)
      if !found.isEmpty { lists[community] = found }
    }
  }

  package func list(of community: Entry.ID) -> [Gap] { lists[community] ?? [] }

  /// One warning for each.
  ///
  /// - Parameter handbook: the one in which they were found.
  package func diagnostics(in handbook: Handbook) -> [Diagnostic] {
    handbook.connections.communities.flatMap { community in
      list(of: community).compactMap { $0.diagnostic(in: handbook) }
    }
  }
}
