import Foundation

/// Looks at all files again and again: for systems, and kinds of disks, that tell of no changes.
final class PollingWatch: FolderWatch {
  /// From one look to the next, at least, in seconds; and how many times as long as a look took, so
  /// that a large site does not keep a core busy.
  private static let shortestPause = 0.4
  private static let pauses = 10.0

  private let folders: WatchedFolders
  private var stamps: [String: FileStatus.Stamp]
  private var next: ContinuousClock.Instant

  init(_ folders: WatchedFolders) {
    self.folders = folders
    stamps = Self.look(folders)
    next = .now
  }

  func changes(within milliseconds: Int) -> FolderChanges {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    guard next <= end else {
      Self.sleep(until: end)
      return FolderChanges()
    }
    Self.sleep(until: next)
    let start = ContinuousClock.now
    let found = Self.look(folders)
    let taken = ContinuousClock.now - start
    next = .now + max(.seconds(Self.shortestPause), taken * Self.pauses)
    let changed = found.filter { stamps[$0.key] != $0.value }.map(\.key)
    let gone = stamps.keys.filter { found[$0] == nil }
    stamps = found
    return FolderChanges(paths: Set(changed + gone))
  }

  private static func sleep(until end: ContinuousClock.Instant) {
    let rest = end - .now
    let (seconds, attoseconds) = rest.components
    Thread.sleep(forTimeInterval: max(0, Double(seconds) + Double(attoseconds) / 1e18))
  }

  private static func look(_ folders: WatchedFolders) -> [String: FileStatus.Stamp] {
    var stamps: [String: FileStatus.Stamp] = [:]
    for folder in folders.all {
      for item in (try? FolderListing(of: folder).items) ?? [] where item.kind != .folder {
        guard let name = item.text, folders.matters(name, in: folder) else { continue }
        let path = folder + "/" + name
        stamps[path] = (try? FileStatus.of(path))??.stamp
      }
    }
    return stamps
  }
}
