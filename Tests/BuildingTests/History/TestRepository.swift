import Foundation
import HandbookModel
import Testing

@testable import Building

/// A repository in a temporary folder whose commits are the same on every machine but for what the
/// test says.
struct TestRepository {
  struct Refusal: Error {
    let arguments: [String]
  }

  let folder: TemporaryFolder
  /// The site's folder, below the repository's; empty for that one.
  let site: String

  init(site: String = "") throws {
    folder = try TemporaryFolder()
    self.site = site
    try git("init", "--quiet", "--initial-branch=main")
  }

  /// Below the site's folder.
  func write(_ file: String, _ text: String) throws {
    try folder.write(site.isEmpty ? file : site + "/" + file, text)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: folder(site.isEmpty ? file : site + "/" + file))
  }

  func move(_ file: String, to other: String) throws {
    try write(other, String(contentsOfFile: folder(site + "/" + file), encoding: .utf8))
    try remove(file)
  }

  /// Commits everything.
  ///
  /// - Parameters:
  ///   - day: of the committer, at noon in UTC.
  ///   - author: a name and an address.
  func commit(
    _ day: String, by author: String = "Ana <ana@example.org>", message: String = "Edit"
  ) throws {
    try git("add", "--all", at: day)
    try git(
      "commit", "--quiet", "--allow-empty", "--author", author, "--message", message, at: day)
  }

  /// `2026-01-04 by 2`: when an audience is told that a file was last changed, and by how many.
  func lastChange(_ path: String, for audience: Audience = .public) throws -> String? {
    let entry = try past(for: audience).past.entries.first { $0.sourcePath == path }
    return entry?.lastChange.map { change in
      let day = CivilDate(daysSinceEpoch: change.time / 86_400)?.iso8601 ?? "?"
      return "\(day) by \(change.people)"
    }
  }

  func git(_ arguments: String..., at day: String = "2026-01-01") throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    // The author's date says nothing.
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_DATE": "1999-01-01T00:00:00Z", "GIT_COMMITTER_DATE": day + "T12:00:00Z",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refusal(arguments: arguments) }
  }

  var place: ContentPlace {
    get throws { try ContentPlace(ofSite: site.isEmpty ? folder.path : folder(site)) }
  }

  var outcome: History.Outcome {
    get throws { try History.read(of: try place, control: BuildControl()) }
  }

  /// `3 on 2026-01-04`: how often a file was changed, and when last; nil where nothing is known.
  func revision(_ path: String) throws -> String? {
    guard case .known(let history) = try outcome else { return nil }
    return history.versions.revision(of: path)?.text
  }

  /// What a build at the given time is told.
  func past(
    now: String = "2026-06-01", for audience: Audience = .public
  ) throws -> (past: PastReading, sources: SourceReading) {
    let now = try #require(BuildTime(iso8601: now))
    var request = BuildRequest(site: folder.path, now: now, generator: "test")
    request.isForMembers = audience == .members
    let workers = Workers(count: 2, control: BuildControl())
    let sources = try SourceReading(SourceTree(walking: try place), workers)
    return (try PastReading(of: try place, sources, request, workers), sources)
  }

  func handbook(now: String = "2026-06-01") throws -> Handbook {
    let (past, sources) = try past(now: now)
    let linked = Linker.link(
      past.entries, settings: sources.settings, unreadable: sources.unreadable,
      former: past.former)
    return linked.handbook
  }

  /// The paths of removed meetings that an audience is told of.
  func removed(for audience: Audience = .public, now: String = "2026-06-01") throws -> [String] {
    try handbook(now: now).seen(by: audience, includingDrafts: false).removedMeetings.map(\.path)
  }
}

extension Revision {
  /// `3 on 2026-01-04`; all commits of tests are made at noon.
  var text: String {
    let day = CivilDate(daysSinceEpoch: lastModified / 86_400)
    let date = day.map { "\($0.year)-\(Self.two($0.month))-\(Self.two($0.day))" } ?? "?"
    return "\(changes) on \(date)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
