import HandbookModel

/// The versions of Markdown files, in an order in which every commit stands after those that it
/// was made from.
///
/// Cost is proportional to the number of changes. A file that was renamed, removed or made again
/// goes on counting, so that no count that was ever published comes down.
struct FileVersions: Sendable {
  /// What a commit did to a file.
  struct Change: Hashable, Sendable {
    /// Below the content folder.
    var path: String
    /// Where the file was before, if it was renamed.
    var oldPath: String?
    /// The name of the content in git; nil for a file that was removed.
    var object: String?
    /// The names of what it took the place of: several in a merge, nil for nothing.
    var bases: [String?] = []
  }

  /// What a commit says of itself.
  struct Commit: Hashable, Sendable {
    /// When it was made, after 1970-01-01T00:00Z.
    var seconds: Int
    var author: Contributor?
    /// Those who helped, as the message names them: `Ana Ruiz <ana@example.org>`.
    var trailers: [String] = []
  }

  /// A file as it was from one commit to the next that changed it.
  struct Version: Hashable, Sendable {
    /// nil while there is no file.
    let object: String?
    /// The position of the commit.
    let commit: Int
    /// Where the file was before, if this commit renamed it.
    let oldPath: String?
    /// The names of what it took the place of: several in a merge, nil for nothing.
    let bases: [String?]
    /// That of the commit from which on the file has held the same: a file that is moved is not
    /// written anew.
    let written: Int
    /// The latest time of this and all earlier changes, as the commits give it.
    let revision: Revision
  }

  private var versions: [String: [Version]] = [:]
  private var commits: [Commit] = []
  private var commit = -1
  private var time = 0

  /// Every path at which there ever was a file, sorted.
  var paths: [String] { versions.keys.sorted() }

  /// The versions of the file at a path, the first first.
  func versions(of path: String) -> [Version] { versions[path] ?? [] }

  /// The versions of a file and of those that it came from, the first first.
  ///
  /// - Parameter oldPaths: where it was, whether or not git took it for the same.
  func history(of path: String, formerly oldPaths: [String] = []) -> [Version] {
    var found: Set<Version> = []
    var open = ([path] + oldPaths).map { (path: $0, before: Int.max) }
    while let (path, end) = open.popLast() {
      for version in versions(of: path) where version.commit < end {
        guard found.insert(version).inserted, let oldPath = version.oldPath else { continue }
        open.append((oldPath, version.commit))
      }
    }
    return found.sorted { ($0.commit, $0.object ?? "") < ($1.commit, $1.object ?? "") }
  }

  /// nil where no commit made the version: two branches came together without one.
  func commit(of version: Version) -> Commit? {
    commits.indices.contains(version.commit) ? commits[version.commit] : nil
  }

  /// All that messages of commits name as those who helped, each once.
  var trailers: Set<String> { Set(commits.flatMap(\.trailers)) }

  /// nil for a file that is not in the last commit.
  func revision(of path: String) -> Revision? {
    guard let last = versions[path]?.last, last.object != nil else { return nil }
    return last.revision
  }

  /// The same for a file that was at other paths before, whether or not git took it for the same:
  /// a commit that changed several of them is one change.
  func revision(of path: String, formerly oldPaths: [String]) -> Revision? {
    guard let own = revision(of: path) else { return nil }
    let all = ([path] + oldPaths).flatMap { versions(of: $0) }.sorted { $0.commit < $1.commit }
    var result = all.first?.revision ?? own
    for (earlier, version) in zip(all, all.dropFirst()) {
      // A rename that git saw has counted what came before.
      let isLater = version.commit > earlier.commit
      result.changes = max(result.changes + (isLater ? 1 : 0), version.revision.changes)
      result.lastModified = max(result.lastModified, version.revision.lastModified)
    }
    return result
  }

  /// Clocks are wrong sometimes; what is no time of the calendar is taken for its nearest end.
  mutating func begin(_ next: Commit) {
    commit += 1
    time = min(max(next.seconds, 0), 253_402_300_799)
    commits.append(next)
    commits[commit].seconds = time
  }

  mutating func add(_ change: Change) {
    let known = [change.path, change.oldPath].compactMap { $0.flatMap { versions[$0]?.last } }
    if change.object == nil, known.isEmpty { return }
    append(change.object, to: change.path, after: known, change)
    if let oldPath = change.oldPath, let old = versions[oldPath]?.last {
      append(nil, to: oldPath, after: [old], nil)
    }
  }

  /// Brings all in line with the files of the last commit: of two branches that did different
  /// things to a file, a merge may have chosen one without a change of its own.
  mutating func settle(present: Set<String>) {
    commit += 1
    for path in paths {
      guard let last = versions[path]?.last, present.contains(path) != (last.object != nil) else {
        continue
      }
      let object = present.contains(path) ? versions[path]?.last { $0.object != nil }?.object : nil
      time = last.revision.lastModified
      append(object, to: path, after: [last], nil)
    }
  }

  private mutating func append(
    _ object: String?, to path: String, after known: [Version], _ change: Change?
  ) {
    let revision = Revision(
      changes: known.map { $0.revision.changes + 1 }.max() ?? 0,
      lastModified: known.map(\.revision.lastModified).reduce(time, max))
    let same = known.first { $0.object == object && object != nil }
    versions[path, default: []].append(
      Version(
        object: object, commit: commit, oldPath: change?.oldPath, bases: change?.bases ?? [],
        written: same?.written ?? commit, revision: revision))
  }
}
