import HandbookModel

/// Tells of translations whether their originals were changed later.
///
/// The order of commits decides, not their times, which clocks give; a commit that changes both
/// leaves the translation up to date, as does a file that is not committed yet.
struct TranslationPast {
  private let versions: FileVersions
  private let changedFiles: Set<String>

  /// - Parameter changedFiles: files that are not as the last commit has them.
  init(_ versions: FileVersions, changedFiles: Set<String>) {
    self.versions = versions
    self.changedFiles = changedFiles
  }

  func tell(_ translation: inout Translation) {
    guard let own = committed(translation.sourcePath) else {
      translation.freshness = .current
      return
    }
    translation.lastModified = own.revision.lastModified
    if let original = committed(translation.originalPath) {
      let isLater = original.written > own.written
      translation.freshness =
        isLater ? .outdated(since: original.revision.lastModified) : .current
    } else {
      translation.freshness = .outdated(since: nil)
    }
  }

  /// The last version of a file; nil for one that was changed, or made, since.
  private func committed(_ path: String) -> FileVersions.Version? {
    guard !changedFiles.contains(path), let last = versions.versions(of: path).last,
      last.object != nil
    else { return nil }
    return last
  }
}
