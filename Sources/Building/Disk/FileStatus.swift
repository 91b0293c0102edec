#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the operating system knows of a file, a folder or a link.
struct FileStatus {
  enum Kind: Hashable, Sendable {
    case file, folder, link
    /// A pipe, a device or a socket: reading it may wait for ever.
    case special
  }

  /// What makes two paths the same file, whatever they are called.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let node: UInt64
  }

  /// What is another after a file was written, or another took its place: two writes of as many
  /// bytes within a tick of the system's clock may have the same.
  struct Stamp: Hashable, Sendable {
    let identity: Identity
    let size: Int
    /// In nanoseconds after 1970-01-01T00:00Z, of the bytes and of what is known of them.
    let modified: Int
    let changed: Int
  }

  let kind: Kind
  let size: Int
  let permissions: UInt32
  let identity: Identity
  let stamp: Stamp

  /// - Returns: nil where there is nothing at the path.
  static func of(_ path: String, followingLinks: Bool = true) throws -> FileStatus? {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    if result == 0 { return FileStatus(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw BuildFailure.system(action: "look at", path: path, code: errno)
  }

  /// Whether it is certain that there is nothing.
  static func isNothing(at path: String) -> Bool {
    do { return try of(path) == nil } catch { return false }
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    size = Int(clamping: status.st_size)
    permissions = UInt32(status.st_mode) & 0o7777
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino))
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    stamp = Stamp(
      identity: identity, size: size, modified: Self.nanoseconds(modified),
      changed: Self.nanoseconds(changed))
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
