/// Where a content folder lies in its repository, and which commit is checked out there.
struct RepositoryPlace: Hashable, Sendable {
  enum Finding: Hashable, Sendable {
    case found(RepositoryPlace)
    case noCommit
    /// Earlier commits were not fetched.
    case shallow
  }

  /// The folder's path in the repository: empty, or ending in `/`.
  let prefix: [UInt8]
  let commit: String

  /// - Throws: `GitCommand.Failure`, or `BuildFailure.interrupted`.
  static func find(_ git: GitCommand) throws -> Finding {
    let arguments = [
      "rev-parse", "--is-shallow-repository", "--show-prefix", "--revs-only", "HEAD^{commit}",
    ]
    let answer = try git.run(arguments, into: [UInt8]()) { $0 += $1 }
    guard let finding = finding(in: answer) else { throw GitCommand.Failure.garbled }
    return finding
  }

  /// - Parameter answer: `true` or `false`, the prefix, and the commit if there is one, each with a
  ///   line feed; the prefix may hold more of them.
  private static func finding(in answer: [UInt8]) -> Finding? {
    let lines = answer.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count >= 3, lines.last?.isEmpty == true else { return nil }
    if lines[0].elementsEqual("true".utf8) { return .shallow }
    guard lines[0].elementsEqual("false".utf8) else { return nil }
    let commit = lines[lines.count - 2]
    guard lines.count >= 4, commit.count >= 40, commit.last != UInt8(ascii: "/") else {
      return .noCommit
    }
    let prefix = lines[1..<(lines.count - 2)].joined(separator: [0x0A])
    return .found(
      RepositoryPlace(prefix: Array(prefix), commit: String(decoding: commit, as: UTF8.self)))
  }
}
