package import Diagnostics

/// What is missing in the communities of a handbook at a moment: by kind, then in the order of
/// readers.
///
/// Warnings come from all that was written. What an audience reads of it is `known(in:now:)`.
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

  /// The gaps that an audience may read of: those of what it sees which are gaps in the whole as
  /// well, so that nothing is called missing that is there for members.
  ///
  /// - Parameter seen: the handbook as the audience may see it.
  package func known(in seen: Handbook, now: Int) -> Gaps {
    var known = Gaps(in: seen, now: now)
    for (community, gaps) in known.lists {
      let whole = Set(list(of: community))
      let both = gaps.filter(whole.contains)
      known.lists[community] = both.isEmpty ? nil : both
    }
    return known
  }

  /// One warning for each.
  ///
  /// - Parameter handbook: the one in which they were found.
  package func diagnostics(in handbook: Handbook) -> [Diagnostic] {
    handbook.connections.communities.flatMap { community in
      list(of: community).compactMap { $0.diagnostic(in: handbook) }
    }
  }
}
