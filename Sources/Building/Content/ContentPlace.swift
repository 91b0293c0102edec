/// Where a site's content lies: in the folder `content`, or in the site's folder itself where that
/// one is missing and the folder looks like content.
struct ContentPlace: Sendable {
  /// Canonical path of the site's folder.
  let site: String
  /// Canonical path of the content folder.
  let path: String
  /// What stands before a content path in diagnostics: `content/` or nothing.
  private let prefix: String

  init(ofSite site: String) throws {
    guard try FileStatus.of(site)?.kind == .folder else { throw BuildFailure.noSite(path: site) }
    self.site = try CanonicalPath.existing(site)
    if try FileStatus.of(self.site + "/content")?.kind == .folder {
      path = try CanonicalPath.existing(self.site + "/content")
      prefix = "content/"
    } else if try Self.looksLikeContent(self.site) {
      path = self.site
      prefix = ""
    } else {
      throw BuildFailure.noContent(path: site)
    }
  }

  private static func looksLikeContent(_ folder: String) throws -> Bool {
    try FolderListing(of: folder).items.contains { item in
      item.text.map { $0 == "site.yaml" || PublishableTypes.type(of: $0) == "md" } ?? false
    }
  }

  /// - Parameter contentPath: below the content folder; empty for the folder itself.
  func diskPath(_ contentPath: String) -> String {
    contentPath.isEmpty ? path : path + "/" + contentPath
  }

  func shownPath(_ contentPath: String) -> String {
    contentPath.isEmpty ? (prefix.isEmpty ? "." : "content") : prefix + contentPath
  }

  /// The path below the content folder of what diagnostics show as `path`.
  func contentPath(shownAs path: String) -> String {
    String(path.dropFirst(prefix.count))
  }

  /// Whether a folder of the content is where the site's themes are: only in a site's folder that
  /// is content itself.
  func isThemes(_ contentPath: String) -> Bool {
    path == site && contentPath == "themes"
  }

  func file(_ contentPath: String) -> SourceTree.File {
    SourceTree.File(
      contentPath: contentPath, shownPath: shownPath(contentPath),
      diskPath: diskPath(contentPath))
  }
}
