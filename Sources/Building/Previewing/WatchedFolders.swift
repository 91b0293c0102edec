/// The folders whose changes matter to a site, and what in them does.
struct WatchedFolders: Sendable {
  private let site: String
  private let content: String

  init(_ place: ContentPlace) {
    site = place.site
    content = place.path
  }

  /// All folders there are now, canonical paths; what cannot be read is left out, since reading the
  /// site tells of it.
  var all: [String] {
    var found = [site]
    var folders = [site + "/themes"]
    if content != site { folders.append(content) } else { folders += inner(of: site) }
    while let folder = folders.popLast() {
      guard (try? FileStatus.of(folder))??.kind == .folder else { continue }
      found.append(folder)
      folders += inner(of: folder)
    }
    return found
  }

  private func inner(of folder: String) -> [String] {
    let items = (try? FolderListing(of: folder).items) ?? []
    return items.filter { $0.kind == .folder }.compactMap(\.text)
      .filter { matters($0, in: folder) }.map { folder + "/" + $0 }
  }

  /// Whether a change of a file or folder can change the site. Editors write files of their own
  /// beside those that they edit; a build writes its output into the site's folder.
  ///
  /// - Parameter folder: one of ``all``.
  func matters(_ name: String, in folder: String) -> Bool {
    if name.hasPrefix(".") || name.hasPrefix("_") || name.hasSuffix("~") { return false }
    if name.hasPrefix("#"), name.hasSuffix("#") { return false }
    guard folder == site, content != site else { return true }
    return name == "themes" || site + "/" + name == content
  }
}

/// What was changed below some folders.
struct FolderChanges: Hashable, Sendable {
  /// Of files that were written, made, moved or removed.
  var paths: Set<String> = []
  /// Whether anything else may have been changed.
  var isUncertain = false

  var isEmpty: Bool { paths.isEmpty && !isUncertain }

  mutating func merge(_ other: FolderChanges) {
    paths.formUnion(other.paths)
    isUncertain = isUncertain || other.isUncertain
  }
}

/// Waits for changes below a site's folders.
protocol FolderWatch: AnyObject {
  /// - Returns: nothing where there was no change within so many milliseconds, or only such that do
  ///   not matter.
  func changes(within milliseconds: Int) -> FolderChanges
}
