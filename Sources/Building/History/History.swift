import HandbookModel

/// What version control knows of a site's Markdown files: all that led to the commit that is
/// checked out, and nothing of what was not committed.
struct History: Sendable {
  let versions: FileVersions
  private let git: GitCommand

  /// What there is to know, or a note that says why it is not used.
  enum Outcome: Sendable {
    case known(History)
    /// There is no repository, or none with a commit.
    case none
    case unused(HistoryNote)
  }

  /// Reads it once, with a few calls of git, however many files and commits there are.
  ///
  /// - Throws: `BuildFailure` only.
  static func read(of place: ContentPlace, control: BuildControl) throws -> Outcome {
    guard try isInRepository(place.path) else { return .none }
    do {
      return try read(GitCommand(in: place.path, control: control))
    } catch let failure as GitCommand.Failure {
      return .unused(HistoryNote(failure))
    }
  }

  /// The commit that is checked out; nil where there is none, or where git does not tell.
  ///
  /// - Throws: `BuildFailure` only.
  static func commit(of place: ContentPlace, control: BuildControl) throws -> String? {
    guard try isInRepository(place.path) else { return nil }
    do {
      let finding = try RepositoryPlace.find(GitCommand(in: place.path, control: control))
      if case .found(let place) = finding { return place.commit }
      return nil
    } catch is GitCommand.Failure {
      return nil
    }
  }

  /// Where there is none, nobody need have git.
  private static func isInRepository(_ folder: String) throws -> Bool {
    try CanonicalPath.chain(from: folder).contains { try FileStatus.of($0 + "/.git") != nil }
  }

  private static func read(_ git: GitCommand) throws -> Outcome {
    let place: RepositoryPlace
    switch try RepositoryPlace.find(git) {
    case .found(let found): place = found
    case .noCommit: return .none
    case .shallow: return .unused(.shallow)
    }
    let log = try git.run(logArguments(place.commit), into: LogParser(prefix: place.prefix)) {
      $0.consume($1)
    }
    guard log.isComplete else { throw GitCommand.Failure.garbled }
    var versions = log.versions
    versions.settle(present: try files(of: place.commit, git))
    return .known(History(versions: versions, git: git))
  }

  /// Only the repository says who is the same person, not a user’s settings.
  private static let ownMailmap = ["-c", "mailmap.file=/dev/null"]

  /// Every commit counts, those of merged branches too: the number of changes of a file then never
  /// comes down, whichever branch is merged into which. Each option stands against a setting that
  /// a user may have.
  private static func logArguments(_ commit: String) -> [String] {
    ownMailmap + [
      "-c", "log.follow=false", "-c", "log.showRoot=true", "-c", "diff.relative=false",
      "-c", "diff.orderFile=/dev/null",
      "log", "--format=\(LogParser.format)", "--raw", "-z", "--no-abbrev", "--topo-order",
      "--reverse",
      "--full-history", "-c", "-M", "-l1000", "--no-show-signature", "--no-notes", "--no-color",
      "--no-ext-diff", "--no-textconv", "--ignore-submodules=none", commit, "--", ".",
    ]
  }

  /// The paths of all files of a commit, below the folder that git runs in.
  private static func files(of commit: String, _ git: GitCommand) throws -> Set<String> {
    let names = try git.run(["ls-tree", "-r", "-z", "--name-only", commit], into: [UInt8]()) {
      $0 += $1
    }
    return Set(names.split(separator: 0).compactMap { String(validating: $0, as: UTF8.self) })
  }

  /// Contacts, `Ana Ruiz <ana@example.org>`, as the repository’s `.mailmap` has them, in their
  /// order.
  func mapped(_ contacts: [String]) throws -> [String] {
    if contacts.isEmpty { return [] }
    let lines = Array(contacts.map { $0 + "\n" }.joined().utf8)
    let arguments = Self.ownMailmap + ["check-mailmap", "--stdin"]
    let answer = try git.run(arguments, input: lines, into: [UInt8]()) { $0 += $1 }
    let mapped = answer.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    guard mapped.count == contacts.count else { throw GitCommand.Failure.garbled }
    return mapped
  }

  /// The paths below the content folder of files that are not as the last commit has them; files
  /// that it does not have are not among them.
  func changedFiles() throws -> Set<String> {
    let arguments = [
      "-c", "diff.orderFile=/dev/null", "-c", "core.fsmonitor=false", "diff", "--name-only", "-z",
      "--relative", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all",
      "HEAD", "--", ".",
    ]
    let names = try git.run(arguments, into: [UInt8]()) { $0 += $1 }
    return Set(names.split(separator: 0).compactMap { String(validating: $0, as: UTF8.self) })
  }

  /// The contents that git keeps under some names; what is not there, or too large for a page, is
  /// left out.
  func contents(of objects: [String]) throws -> [String: [UInt8]] {
    let names = Array(objects.map { $0 + "\n" }.joined().utf8)
    return try git.run(["cat-file", "--batch", "--buffer"], input: names, into: ObjectParser()) {
      $0.consume($1)
    }.contents
  }
}
