#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The right of one build to publish to a folder, held until it is released or the process ends.
///
/// It is a lock on a file in a work folder that exists only while someone publishes; the
/// operating system frees it when its holder dies, so that a dead build is in nobody's way.
struct PublishingLock: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// - Parameter folder: made where it is missing.
  init(in folder: String, for output: String) throws {
    let path = folder + "/lock"
    // Between making the folder and locking, another build may end and remove both: then again.
    for _ in 0..<100 {
      if mkdir(folder, 0o700) != 0, errno != EEXIST {
        throw BuildFailure.system(action: "make the folder", path: folder, code: errno)
      }
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if descriptor < 0, errno == ENOENT { continue }
      guard descriptor >= 0 else {
        throw BuildFailure.system(action: "write", path: path, code: errno)
      }
      if Self.isTaken(descriptor) {
        close(descriptor)
        throw BuildFailure.outputBusy(path: output)
      }
      if try Self.identity(of: descriptor) == FileStatus.of(path)?.identity {
        self.path = path
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
    throw BuildFailure.outputBusy(path: output)
  }

  deinit {
    // Removed while it is still held: who opened it before finds that it is gone, and begins anew.
    unlink(path)
    rmdir(CanonicalPath.parent(of: path))
    close(descriptor)
  }

  /// A file system without locks gives one to everybody.
  private static func isTaken(_ descriptor: Int32) -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno != EINTR { return errno == EWOULDBLOCK }
    }
    return false
  }

  private static func identity(of descriptor: Int32) -> FileStatus.Identity? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? FileStatus(status).identity : nil
  }
}
