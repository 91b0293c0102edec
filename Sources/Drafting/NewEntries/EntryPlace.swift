import Diagnostics
package import HandbookModel
import Reading

/// Where new entries go: a handbook, and the community that they are for.
package struct EntryPlace: Sendable {
  package let handbook: Handbook
  /// nil for what belongs to the whole site.
  package let community: Entry?
  /// The folder of the community, or that of the site to which the entry goes; empty for the
  /// content folder.
  package let folder: String

  package init(_ handbook: Handbook, community: Entry?, folder: String? = nil) {
    self.handbook = handbook
    self.community = community
    self.folder = folder ?? community?.sourceFolder ?? ""
  }

  /// The community that somebody names, or stands in, or the only one.
  ///
  /// - Parameters:
  ///   - name: its slug or its path; nil where nobody named one.
  ///   - folder: below the content folder, where somebody stands; nil for elsewhere.
  package static func find(
    in handbook: Handbook, named name: String?, standingIn folder: String?
  ) throws(DraftFault) -> EntryPlace {
    let communities = handbook.connections.communities.compactMap { handbook[$0] }
    let words = communities.map { $0.path.isEmpty ? "/" : $0.slug }
    if let name {
      let wanted = name.split(separator: "/").map { Slug.make(from: $0) }.joined(separator: "/")
      let found = communities.filter { $0.path == wanted || $0.slug == wanted }
      if found.count == 1 { return EntryPlace(handbook, community: found.first) }
      if found.count > 1 {
        throw DraftFault(
          "there are several communities ‘\(name)’",
          help: "give the path of one: " + found.map(\.path).joined(separator: ", "))
      }
      throw DraftFault(
        "there is no community ‘\(name)’", help: Self.help(for: wanted, among: words))
    }
    if let folder, let holder = Self.holder(of: folder, among: communities) {
      return EntryPlace(handbook, community: holder)
    }
    if communities.count == 1 { return EntryPlace(handbook, community: communities.first) }
    if communities.isEmpty {
      throw DraftFault(
        "this site has no community yet", help: "make one: copsite new community \"Its title\"")
    }
    throw DraftFault(
      "this site has \(communities.count) communities",
      help: "say for which one: --community " + listing(words))
  }

  private static func holder(of folder: String, among communities: [Entry]) -> Entry? {
    communities.filter { entry in
      entry.sourceFolder.isEmpty || (folder + "/").hasPrefix(entry.sourceFolder + "/")
    }.max { $0.sourceFolder.count < $1.sourceFolder.count }
  }

  /// Some of the words, and how many there are besides.
  fileprivate static func listing(_ words: [String]) -> String {
    let most = 12
    let more = words.count > most ? " and \(words.count - most) more" : ""
    return words.prefix(most).joined(separator: ", ") + more
  }

  private static func help(for word: String, among words: [String]) -> String {
    DraftReading.suggestion(for: word, among: words)
      ?? (words.isEmpty
        ? "make one: copsite new community \"Its title\""
        : "there are: " + listing(words))
  }

  // MARK: - Paths

  /// - Throws: where something is there already, or the slug cannot name a file.
  func path(of kind: Entry.Kind, slug: String) throws(DraftFault) -> String {
    guard !slug.isEmpty else {
      throw DraftFault(
        "a name for the file needs a letter or a digit", help: "give one with --slug")
    }
    guard slug != "index" else {
      throw DraftFault("‘index’ is the name of a folder’s own page", help: "give a --slug")
    }
    let name = kind == .community ? slug + "/index.md" : slug + ".md"
    let path = [folder, kind.folderName, name].filter { !$0.isEmpty }.joined(separator: "/")
    let address = FilePlace(path).slugs.joined(separator: "/")
    if let other = handbook.entries.first(where: { $0.path == address }) {
      throw DraftFault(
        "there is ‘\(other.title?.value ?? slug)’ already: \(other.place.path)",
        help: "give another name with --slug")
    }
    return path
  }

  /// The file that lists the entries of a kind, where none has a file of its own.
  func listFile(of kind: Entry.Kind) -> String? {
    guard let community else { return nil }
    let own = handbook.entries.filter { $0.kind == kind && $0.community == community.id }
    return !own.isEmpty && own.allSatisfy(\.isListed) ? community.sourcePath : nil
  }

  // MARK: - References

  /// Checks that each word names an entry, and gives them as values of a field.
  func references(_ kind: Entry.Kind, _ words: [String]) throws(DraftFault) -> [FieldValue] {
    var result: [FieldValue] = []
    for word in words { result.append(try reference(kind, word)) }
    return result
  }

  func reference(_ kind: Entry.Kind, _ word: String) throws(DraftFault) -> FieldValue {
    guard let from = community ?? handbook.entries.first else { return .name(word) }
    switch handbook.find(kind, word, from: from) {
    case .entry, .hidden: return .name(word)
    case .ambiguous(let ids):
      let paths = ids.compactMap { handbook[$0]?.path }
      throw DraftFault(
        "‘\(word)’ could be several: \(paths.joined(separator: ", "))",
        help: "put the community’s name before it")
    case .unknown(let help):
      throw DraftFault(
        "there is no \(kind.rawValue) ‘\(word)’", help: help ?? known(kind, from: from))
    }
  }
}

extension EntryPlace {
  /// A few of the words that would have been understood.
  private func known(_ kind: Entry.Kind, from entry: Entry) -> String? {
    let found = handbook.entries.filter { other in
      other.kind == kind && (other.community == entry.scope || other.community == nil)
    }
    return found.isEmpty
      ? nil : "there are: " + Self.listing(found.map(\.slug))
  }
}

extension Entry.Kind {
  /// The folder of a community that holds its entries of a kind; empty for pages.
  package var folderName: String {
    switch self {
    case .page, .community: ""
    case .meeting: "meetings"
    case .team: "teams"
    case .person: "people"
    case .outcome: "outcomes"
    }
  }
}
