import Diagnostics
import HandbookModel

/// The folders of a handbook whose files can be edited, and those in which forms look for names.
struct EditorPlaces {
  struct Folder {
    let kind: Entry.Kind
    /// Below the content folder; empty for it.
    let path: String
    let community: Entry?
    let label: String

    /// Its path, and what lies there unless the path ends with that.
    var idParts: [String] {
      let parts = path.split(separator: "/").map { Slug.make(from: $0) }
      let name = kind == .page ? "pages" : kind.folderName
      return parts.last == name && kind != .page ? parts : parts + [name]
    }
  }

  let communities: [Entry]
  private let handbook: Handbook

  init(_ handbook: Handbook) {
    self.handbook = handbook
    communities = handbook.connections.communities.compactMap { handbook[$0] }
  }

  var folders: [Folder] {
    let kinds: [Entry.Kind] = [.meeting, .team, .person, .outcome]
    let own = communities.flatMap { community in
      (kinds + [.page]).flatMap { folders(of: $0, in: community) }
    }
    // One community that is the whole site has the site's people and pages.
    if communities.contains(where: \.sourceFolder.isEmpty) { return own }
    return own + folders(of: .person, in: nil) + folders(of: .page, in: nil)
  }

  private func folders(of kind: Entry.Kind, in community: Entry?) -> [Folder] {
    let place = EntryPlace(handbook, community: community)
    // Where they are lists in the community's file, new ones belong there.
    if place.listFile(of: kind) != nil { return [] }
    let usual = Self.folder(of: kind, in: community)
    let own = handbook.entries.filter { entry in
      entry.kind == kind && entry.community == community?.id && !entry.isListed && !entry.isIndex
    }
    let others = Set(own.map(\.sourceFolder)).subtracting([usual]).sorted()
    return ([usual] + others).map { path in
      Folder(
        kind: kind, path: path, community: community,
        label: label(of: kind, in: community, isUsual: path == usual, path))
    }
  }

  private static func folder(of kind: Entry.Kind, in community: Entry?) -> String {
    [community?.sourceFolder ?? "", kind.folderName].filter { !$0.isEmpty }.joined(separator: "/")
  }

  private func label(
    of kind: Entry.Kind, in community: Entry?, isUsual: Bool, _ path: String
  ) -> String {
    var parts = [kind.collectionLabels.many]
    if let community {
      if communities.count > 1 { parts.append(title(of: community)) }
    } else if isUsual, !communities.isEmpty {
      parts.append("the whole site")
    }
    if !isUsual { parts.append(title(ofFolder: path)) }
    return parts.joined(separator: " – ")
  }

  private func title(ofFolder path: String) -> String {
    let index = handbook.entries.first { $0.isIndex && $0.sourceFolder == path }
    return index.map(title) ?? path.split(separator: "/").last.map(String.init) ?? path
  }

  func title(of entry: Entry) -> String {
    entry.title?.value ?? (entry.slug.isEmpty ? "Home" : entry.slug)
  }

  /// The community in which the words of an entry are looked up.
  func scope(of entry: Entry) -> Entry? { entry.scope.flatMap { handbook[$0] } }

  /// The folders in which entries are chosen; none for a kind whose entries have no files.
  func targets(in community: Entry?) -> [Entry.Kind: String] {
    guard let community else { return [.person: "people"] }
    let place = EntryPlace(handbook, community: community)
    var targets: [Entry.Kind: String] = [:]
    for kind in [Entry.Kind.meeting, .team, .person, .outcome]
    where place.listFile(of: kind) == nil {
      targets[kind] = Self.folder(of: kind, in: community)
    }
    let people = handbook.entries.filter { $0.kind == .person }
    let hasOwn = people.contains { $0.community == community.id }
    if !hasOwn, people.contains(where: { $0.community == nil }) { targets[.person] = "people" }
    return targets
  }
}
