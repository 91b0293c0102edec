import Diagnostics

/// Finds outcomes that serve an aim which their community does not have, and aims of one name.
enum AimChecks {
  /// An outcome is shown below each aim that it serves.
  private static let mostAims = 20

  static func diagnostics(of handbook: Handbook) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var names: [Entry.ID: Names] = [:]
    for id in handbook.connections.communities {
      guard case .community(let community)? = handbook[id]?.details else { continue }
      names[id] = Names(community.aims)
      diagnostics += twins(among: community.aims)
      if community.aims.count > mostAims { diagnostics.append(tooMany(community.aims[mostAims])) }
    }
    for entry in handbook.entries {
      guard case .outcome(let outcome) = entry.details, !outcome.aims.isEmpty else { continue }
      let known = entry.community.flatMap { names[$0] }
      diagnostics += outcome.aims.filter { known?.slugs.contains($0.value) != true }
        .map { unknown($0, known?.suggestion) }
    }
    return diagnostics
  }

  private struct Names {
    let slugs: Set<String>
    let suggestion: Suggestion

    init(_ aims: [Community.Aim]) {
      slugs = Set(aims.map(\.slug.value))
      suggestion = Suggestion(aims.prefix(mostAims).map(\.slug.value))
    }
  }

  private static func unknown(
    _ aim: Located<String>, _ suggestion: Suggestion?
  ) -> Diagnostic {
    Diagnostic(
      .error, .unknownAim, "the community has no aim ‘\(aim.value)’", at: aim.place,
      help: suggestion?.help(for: aim.value) ?? "its aims are in ‘aims’, each with a ‘slug’")
  }

  private static func tooMany(_ aim: Community.Aim) -> Diagnostic {
    Diagnostic(
      .error, .tooManyAims, "a community has \(mostAims) aims at most", at: aim.slug.place,
      help: "join those that belong together, or use the ‘themes’ of outcomes")
  }

  private static func twins(among aims: [Community.Aim]) -> [Diagnostic] {
    var first: [String: Located<String>] = [:]
    return aims.compactMap { aim in
      guard let twin = first[aim.slug.value] else {
        first[aim.slug.value] = aim.slug
        return nil
      }
      return Diagnostic(
        .error, .duplicateAim, "the name ‘\(aim.slug.value)’ is taken", at: aim.slug.place,
        notes: [.init("it is the name of this aim", at: twin.place)])
    }
  }
}
