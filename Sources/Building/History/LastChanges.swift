import Diagnostics
import HandbookModel
import Reading
import SiteRendering

/// When files were last changed as far as an audience can tell, and by how many people.
///
/// For the public a change of what is for members is none, or the day would tell of it: what a
/// version says to the public is compared with what it took the place of. All versions are read
/// for that, once each, some at a time. Where it cannot be told, nothing is claimed.
struct LastChanges {
  private static let objectsAtOnce = 1000

  private let history: History
  private let audience: Audience
  private let workers: Workers
  /// By contact, as messages of commits have it.
  private let helpers: [String: Contributor]

  /// A file, and all versions that led to it.
  private struct Item: Sendable {
    let path: String
    let versions: [FileVersions.Version]

    var objects: Set<String> {
      Set(versions.flatMap { [$0.object] + $0.bases }.compactMap { $0 })
    }
  }

  init(_ history: History, for audience: Audience, _ workers: Workers) throws {
    self.history = history
    self.audience = audience
    self.workers = workers
    let contacts = history.versions.trailers.filter { Contributor(contact: $0) != nil }.sorted()
    var helpers: [String: Contributor] = [:]
    for (contact, mapped) in zip(contacts, try history.mapped(contacts)) {
      helpers[contact] = Contributor(contact: mapped)
    }
    self.helpers = helpers
  }

  /// - Parameter files: paths, each with those at which the file was before.
  func changes(of files: [String: Set<String>]) throws -> [String: LastChange] {
    let items = files.sorted { $0.key < $1.key }.map { path, oldPaths in
      Item(path: path, versions: history.versions.history(of: path, formerly: oldPaths.sorted()))
    }
    var changes: [String: LastChange] = [:]
    for group in groups(items) {
      let found = try read(group)
      for (item, change) in zip(group, found) { changes[item.path] = change }
    }
    return changes
  }

  private func groups(_ items: [Item]) -> [[Item]] {
    if audience == .members { return [items] }
    var groups: [[Item]] = []
    var room = 0
    for item in items {
      let count = item.objects.count
      if groups.isEmpty || count > room {
        groups.append([])
        room = Self.objectsAtOnce
      }
      groups[groups.count - 1].append(item)
      room -= count
    }
    return groups
  }

  private func read(_ items: [Item]) throws -> [LastChange?] {
    if audience == .members { return items.map { lastChange(of: $0) { .content($0) } } }
    let objects = items.reduce(into: Set<String>()) { $0.formUnion($1.objects) }.sorted()
    let contents = try history.contents(of: objects)
    return try workers.map(items, .lookingBack) { item in
      var texts: [String: PublicText] = [:]
      for object in item.objects { texts[object] = PublicText(contents[object]) }
      return lastChange(of: item) { texts[$0] ?? .unknown }
    }
  }

  /// What the public reads of a version of a file.
  private enum PublicText: Hashable, Sendable {
    case nothing
    case text(fields: [ArraySlice<UInt8>], body: [ArraySlice<UInt8>])
    /// All of it.
    case content(String)
    case unknown

    init(_ bytes: [UInt8]?) {
      self = .unknown
      guard let bytes else { return }
      switch PublicFields(of: SourceFile(path: "", bytes: bytes)) {
      case .none: self = .nothing
      case .unclear: break
      case .some(let fields, let body):
        if let lines = PublicBody.lines(of: body) { self = .text(fields: fields, body: lines) }
      }
    }
  }

  private func lastChange(of item: Item, text: (String) -> PublicText) -> LastChange? {
    var times: [Int] = []
    var people: Set<Contributor> = []
    for version in item.versions {
      guard let object = version.object, let commit = history.versions.commit(of: version) else {
        continue
      }
      let now = text(object)
      let before = version.bases.map { $0.map(text) ?? .nothing }
      guard now != .unknown, !before.contains(.unknown) else { return nil }
      if now == .nothing || before.contains(now) { continue }
      times.append(commit.seconds)
      if let author = commit.author { people.insert(author) }
      people.formUnion(commit.trailers.compactMap { helpers[$0] })
    }
    return times.max().map { LastChange(time: $0, first: times.min(), people: people.count) }
  }
}
