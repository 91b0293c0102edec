/// Where a folder lies in the repository that holds it. No git is asked, so that it is known
/// wherever the files are.
enum RepositoryRoot {
  /// The way from the repository's root to a folder: empty, or ending in `/`; empty where no
  /// repository holds it.
  ///
  /// - Parameter folder: a canonical path.
  static func path(to folder: String) -> String {
    var root = folder
    // A worktree and a submodule have a file in place of the folder.
    while (try? FileStatus.of(root + "/.git")) == nil {
      guard let slash = root.lastIndex(of: "/"), root != "/" else { return "" }
      root = String(root[..<slash])
    }
    let rest = folder.dropFirst(root.count).drop { $0 == "/" }
    return rest.isEmpty ? "" : rest + "/"
  }
}

extension SourceTexts {
  /// What stands before the paths of diagnostics in the repository that holds the site: empty, or
  /// ending in `/`.
  package var pathInRepository: String { RepositoryRoot.path(to: site) }
}
