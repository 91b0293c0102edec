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
  struct Identity: Hashable {
    let device: UInt64
    let node: UInt64
  }

  let kind: Kind
  let size: Int
  let permissions: UInt32
  let identity: Identity

  /// - Returns: nil where there is nothing at the path.
  static func of(_ path: String, followingLinks: Bool = true) throws -> FileStatus? {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    if result == 0 { return FileStatus(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw BuildFailure.system(action: "look at", path: path, code: errno)
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
  }
}
