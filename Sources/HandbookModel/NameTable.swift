import Diagnostics

/// Finds entries by the words that authors use for them.
///
/// It is made once from all entries, those that an audience may not see included, so that a word
/// means the same in every build.
struct NameTable: Sendable {
  enum Match: Equatable {
    case one(Entry.ID)
    case none
    /// Two or more, in the order of their sources.
    case several([Entry.ID])
    /// The entry exists, but its file could not be read; that is reported elsewhere.
    case unreadable
  }

  private struct Key: Hashable {
    /// nil for what belongs to the whole site.
    let community: Entry.ID?
    let kind: Entry.Kind
    let slug: String
  }

  /// Where a word is looked for.
  private struct Scope: Hashable {
    let kind: Entry.Kind
    let community: Entry.ID?
  }

  private struct Name: Hashable {
    let kind: Entry.Kind
    let slug: String
  }

  private var ids: [Key: [Entry.ID]] = [:]
  private var idsOfSite: [Name: [Entry.ID]] = [:]
  private var suggestions: [Scope: Suggestion] = [:]
  /// Meetings whose slug starts with a date, by what follows it.
  private var datedSlugs: [Key: String] = [:]
  private var communityPaths: [String: Entry.ID] = [:]
  private var unreadable: Set<Key> = []

  init(_ entries: [Entry], unreadable lost: [UnreadableEntry]) {
    var slugs: [Scope: [String]] = [:]
    for entry in entries {
      let (kind, slug) = (entry.kind, entry.slug)
      ids[Key(community: entry.community, kind: kind, slug: slug), default: []].append(entry.id)
      idsOfSite[Name(kind: kind, slug: slug), default: []].append(entry.id)
      slugs[Scope(kind: kind, community: entry.community), default: []].append(slug)
      if kind == .community { communityPaths[entry.path] = entry.id }
      if kind == .meeting, let rest = Self.withoutDate(slug) {
        datedSlugs[Key(community: entry.community, kind: kind, slug: rest)] = slug
      }
    }
    suggestions = slugs.mapValues(Suggestion.init)
    for entry in lost {
      let key = Key(community: nil, kind: entry.kind, slug: entry.slug)
      unreadable.insert(key)
    }
  }

  /// - Parameter community: the community of the entry that names the other.
  func find(_ kind: Entry.Kind, _ written: String, from community: Entry.ID?) -> Match {
    if kind == .community { return findCommunity(written) }
    let parts = written.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.last else { return .none }
    let slug = Slug.make(from: last)
    guard parts.count == 1 else {
      switch findCommunity(parts.dropLast().joined(separator: "/")) {
      case .one(let other): return find(kind, slug: slug, in: other)
      case let match: return match
      }
    }
    if let community {
      let match = find(kind, slug: slug, in: community)
      if match != .none || kind != .person { return match }
    }
    return find(kind, slug: slug, in: nil)
  }

  private func findCommunity(_ written: String) -> Match {
    let path = written.split(separator: "/").map { Slug.make(from: $0) }.joined(separator: "/")
    if let id = communityPaths[path] { return .one(id) }
    return find(.community, slug: path, in: nil)
  }

  private func find(_ kind: Entry.Kind, slug: String, in community: Entry.ID?) -> Match {
    let found = ids[Key(community: community, kind: kind, slug: slug)] ?? []
    if found.count > 1 { return .several(found) }
    if let id = found.first { return .one(id) }
    let isLost = unreadable.contains(Key(community: nil, kind: kind, slug: slug))
    return isLost ? .unreadable : .none
  }

  /// Help that offers the word which would have named an entry of a kind from within a community.
  func help(for written: String, _ kind: Entry.Kind, from community: Entry.ID?) -> String? {
    var scopes = [Scope(kind: kind, community: kind == .community ? nil : community)]
    if kind == .person, community != nil { scopes.append(Scope(kind: kind, community: nil)) }
    if let slug = datedSlugs[Key(community: community, kind: kind, slug: Slug.make(from: written))]
    {
      return "did you mean ‘\(slug)’?"
    }
    return Suggestion.help(for: written, among: scopes.compactMap { suggestions[$0] })
  }

  /// `kickoff` for `2026-02-03-kickoff`; nil for a slug that starts with no date.
  private static func withoutDate(_ slug: String) -> String? {
    guard CivilDate(iso8601: slug.prefix(10)) != nil, slug.dropFirst(10).first == "-" else {
      return nil
    }
    return String(slug.dropFirst(11))
  }

  /// Entries of a kind and slug in other communities, in the order of their sources.
  func elsewhere(_ kind: Entry.Kind, _ written: String) -> [Entry.ID] {
    idsOfSite[Name(kind: kind, slug: Slug.make(from: written))] ?? []
  }
}

extension NameTable: Equatable {
  /// Suggestions follow from the rest.
  static func == (left: NameTable, right: NameTable) -> Bool {
    left.ids == right.ids && left.idsOfSite == right.idsOfSite
      && left.datedSlugs == right.datedSlugs && left.communityPaths == right.communityPaths
      && left.unreadable == right.unreadable
  }
}

/// An entry that an author wrote but whose fields could not be read.
package struct UnreadableEntry: Sendable {
  package let kind: Entry.Kind
  package let slug: String

  package init(kind: Entry.Kind, slug: String) {
    self.kind = kind
    self.slug = slug
  }
}
