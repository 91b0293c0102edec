#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Removes a folder with all that is in it; links are removed, never followed.
enum FolderRemoval {
  /// Does nothing where nothing is at the path.
  static func remove(_ path: String) throws {
    guard try FileStatus.of(path, followingLinks: false)?.kind == .folder else {
      return try check(unlink(path), path)
    }
    // A folder stands before those in it, so that removing from the end finds each of them empty.
    var folders = [path]
    var next = 0
    while next < folders.count {
      let folder = folders[next]
      next += 1
      for item in try FolderListing(of: folder).items {
        let child = folder + "/" + String(decoding: item.name, as: UTF8.self)
        if item.kind == .folder { folders.append(child) } else { try check(unlink(child), child) }
      }
    }
    for folder in folders.reversed() { try check(rmdir(folder), folder) }
  }

  private static func check(_ result: Int32, _ path: String) throws {
    if result == 0 || errno == ENOENT { return }
    throw BuildFailure.system(action: "remove", path: path, code: errno)
  }
}
