import Foundation

/// The file that a report is written to, whole or not at all: only a regular file is ever replaced.
struct PrintedFile: Sendable {
  private let name: String
  /// Behind links, which stay.
  private let path: String

  /// - Parameter name: as the user named it.
  /// - Throws: `PrintFailure`, where something else is, or nothing can be written.
  init(_ name: String) throws {
    guard !name.isEmpty else { throw PrintFailure.unwritable(name) }
    self.name = name
    let named = URL(fileURLWithPath: name).path
    do {
      let status = try FileStatus.of(named)
      let isLink = try FileStatus.of(named, followingLinks: false)?.kind == .link
      guard status?.kind == .file || (status == nil && !isLink) else {
        throw PrintFailure.notAFile(name)
      }
      path = isLink ? try CanonicalPath.existing(named) : named
      if let status {
        // The superuser may write it all the same, but somebody meant it to stay.
        guard status.permissions & 0o222 != 0, access(path, W_OK) == 0 else {
          throw PrintFailure.readOnlyFile(name)
        }
      }
    } catch is BuildFailure {
      throw PrintFailure.unwritable(name)
    }
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.isWritableFile(atPath: parent) else {
      throw PrintFailure.unwritable(name)
    }
  }

  /// Looks again first: printing takes long.
  func write(_ bytes: [UInt8]) throws {
    let path = try PrintedFile(name).path
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw PrintFailure.unwritable(name)
    }
  }
}
