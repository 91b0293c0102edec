import HandbookModel
import Reading

/// Which versions of a site's files are worth reading again, to find what was taken out of them:
/// those that something replaced in the last year. By then every calendar has heard of it.
struct EarlierVersions: Sendable {
  /// A version of a file and what ended it.
  struct Item: Hashable, Comparable, Sendable {
    let path: String
    let version: FileVersions.Version
    /// nil for the one that is in force.
    let next: FileVersions.Version?

    var isGone: Bool { version.object == nil }

    static func < (left: Item, right: Item) -> Bool {
      (left.path, left.version.commit) < (right.path, right.version.commit)
    }
  }

  private static let oldest = 365 * 86_400
  /// More are not read, to bound the work: the last ones are.
  private static let most = 2000

  /// Of each file, the last first.
  private(set) var meetings: [[Item]] = []
  /// Of each folder's own page, which may list meetings and says who sees the folder, the last
  /// first.
  private(set) var folders: [[Item]] = []
  /// Those of people's files, from all times: who was called what.
  private(set) var people: [Item] = []

  /// - Parameters:
  ///   - place: of the content; what is not content there is left out.
  ///   - now: in seconds after 1970-01-01T00:00Z.
  init(_ versions: FileVersions, in place: ContentPlace, now: Int) {
    var files: [(path: String, items: [Item])] = []
    let names = TranslationNames(versions.paths.map { ($0, $0) })
    for path in versions.paths where Self.isContent(path, in: place) {
      // What is taken back is the original.
      if names.name(at: path) != nil, !Self.isIn("people", path) { continue }
      let all = versions.versions(of: path)
      let items = zip(all, all.dropFirst().map(Optional.some) + [nil])
        .map { Item(path: path, version: $0, next: $1) }.reversed()
      if FolderPage.isOne(path) || Self.isIn("meetings", path) {
        // The last is read too: what it holds was not taken out, whatever is on the disk.
        let recent = items.filter { item in
          guard let next = item.next else { return true }
          return next.revision.lastModified >= now - Self.oldest
        }
        files.append((path, recent))
      } else if Self.isIn("people", path) {
        people += items.filter { $0.next != nil && !$0.isGone }
      }
    }
    people = Array(people.sorted { $0.version.commit > $1.version.commit }.prefix(Self.most))
    let first = Self.firstCommit(files.flatMap(\.items))
    for (path, items) in files {
      let kept = items.filter { $0.next.map { $0.commit >= first } ?? true }
      if FolderPage.isOne(path) {
        folders.append(kept)
      } else if kept.count > 1 {
        meetings.append(kept)
      }
    }
  }

  /// Whether anything can have been taken out.
  var isEmpty: Bool { meetings.isEmpty && !folders.contains { $0.count > 1 } }

  /// The commit after which there are not too many versions that something replaced.
  private static func firstCommit(_ items: [Item]) -> Int {
    let ends = items.compactMap { $0.next?.commit }.sorted(by: >)
    return ends.count > most ? ends[most] + 1 : 0
  }

  private static func isContent(_ path: String, in place: ContentPlace) -> Bool {
    let parts = path.split(separator: "/")
    return !parts.contains { $0.hasPrefix(".") || $0.hasPrefix("_") }
      && !(parts.count > 1 && place.isThemes(String(parts[0])))
  }

  private static func isIn(_ folder: String, _ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains { $0 == folder }
  }
}

/// The page of a folder, as the paths of sources name it.
enum FolderPage {
  static func isOne(_ path: String) -> Bool {
    path.split(separator: "/").last?.lowercased() == "index.md"
  }

  /// The folder that a page is in, and all above it up to the content folder (the empty path), the
  /// nearest first.
  static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var rest = path
    while let slash = rest.lastIndex(of: "/") {
      rest = String(rest[..<slash])
      folders.append(rest)
    }
    return folders + [""]
  }
}
