private import FolderSwap

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder that a site is published to. A new site is written beside the old one and takes its
/// place in one step, so that at every moment, and after a kill too, one whole site is there.
///
/// The work folder `.NAME.copsite` beside it holds, while someone publishes, `lock`, `new` (the
/// site being written) and, where the file system cannot swap folders, `old`.
struct OutputFolder: Sendable {
  /// Canonical, and permitted by an `OutputGuard`.
  let path: String
  private let workFolder: String
  private var newPath: String { workFolder + "/new" }
  private var oldPath: String { workFolder + "/old" }

  init(permitted path: String) {
    self.path = path
    let parent = CanonicalPath.parent(of: path)
    workFolder = parent + "/." + path.dropFirst(parent.count + 1) + ".copsite"
  }

  /// Writes a new site and, unless that fails, puts it in the old one's place.
  ///
  /// - Parameter write: writes all files, and returns their paths.
  func publish(_ write: (Staging) throws -> [String]) throws {
    try Staging.makeFolders(CanonicalPath.parent(of: path))
    let lock = try PublishingLock(in: workFolder, for: path)
    try clearAfterDeadBuild()
    let hasOld = try FileStatus.of(path) != nil
    let staging = Staging(path: newPath, published: hasOld ? path : nil)
    do {
      try Staging.makeFolders(newPath)
      let paths = try write(staging)
      let marker = PublishedFolder.markerText(for: paths)
      try staging.write(marker, to: PublishedFolder.marker)
      try putInPlace(hasOld: hasOld)
    } catch {
      try? FolderRemoval.remove(newPath)
      throw error
    }
    try removeOld()
    _ = consume lock
  }

  /// A build that was killed leaves half a site, or, where folders cannot be swapped, the whole
  /// old one under another name.
  private func clearAfterDeadBuild() throws {
    if try FileStatus.of(path) == nil, try FileStatus.of(oldPath) != nil {
      try move(oldPath, to: path)
    }
    try FolderRemoval.remove(newPath)
    try FolderRemoval.remove(oldPath)
  }

  private func putInPlace(hasOld: Bool) throws {
    guard hasOld else { return try move(newPath, to: path) }
    switch folder_swap(newPath, path) {
    case 0: return
    case EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP: try putInPlaceInTwoSteps()
    case EBUSY, EXDEV: throw BuildFailure.outputRefused(path: path, .mountPoint)
    case let code: throw BuildFailure.system(action: "replace", path: path, code: code)
    }
  }

  /// For a moment nothing is there; a build killed in it is mended by the next one.
  private func putInPlaceInTwoSteps() throws {
    try move(path, to: oldPath)
    do {
      try move(newPath, to: path)
    } catch {
      try move(oldPath, to: path)
      throw error
    }
  }

  private func move(_ source: String, to target: String) throws {
    if rename(source, target) == 0 { return }
    if errno == EBUSY || errno == EXDEV {
      throw BuildFailure.outputRefused(path: path, .mountPoint)
    }
    throw BuildFailure.system(action: "rename to ‘\(target)’ the folder", path: source, code: errno)
  }

  private func removeOld() throws {
    do {
      try FolderRemoval.remove(newPath)
      try FolderRemoval.remove(oldPath)
    } catch let BuildFailure.system(_, path, code) {
      throw BuildFailure.leftover(path: path, code: code)
    }
  }
}
