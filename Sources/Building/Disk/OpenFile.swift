#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is open while a block of code runs; every call's result is checked.
struct OpenFile {
  let path: String
  private let descriptor: Int32

  /// Opens a regular file for reading, and never waits for a pipe or a device.
  ///
  /// - Parameter followingLinks: whether the last part of the path may be a symbolic link.
  static func reading<Result>(
    _ path: String, followingLinks: Bool = true, _ body: (OpenFile, FileStatus) throws -> Result
  ) throws -> Result {
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    return try with(path, flags, action: "read") { file in
      let status = try file.status()
      guard status.kind == .file else {
        let code = status.kind == .folder ? EISDIR : EINVAL
        throw BuildFailure.system(action: "read", path: path, code: code)
      }
      return try body(file, status)
    }
  }

  /// All that a file holds.
  static func bytes(of path: String) throws -> [UInt8] {
    try reading(path) { file, status in try file.bytes(atMost: status.size) }
  }

  /// Makes a file that is not there yet, readable by everybody whatever the umask is.
  static func creating(_ path: String, _ body: (OpenFile) throws -> Void) throws {
    try with(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, action: "write") { file in
      if fchmod(file.descriptor, 0o644) != 0 { throw file.failure("write") }
      try body(file)
    }
  }

  private static func with<Result>(
    _ path: String, _ flags: Int32, action: String, _ body: (OpenFile) throws -> Result
  ) throws -> Result {
    var descriptor: Int32
    repeat { descriptor = open(path, flags, 0o644) } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else {
      throw BuildFailure.system(action: action, path: path, code: errno)
    }
    let result: Result
    do {
      result = try body(OpenFile(path: path, descriptor: descriptor))
    } catch {
      _ = close(descriptor)
      throw error
    }
    // Some file systems tell only now that a disk is full.
    if close(descriptor) != 0, errno != EINTR {
      throw BuildFailure.system(action: action, path: path, code: errno)
    }
    return result
  }

  func status() throws -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("look at") }
    return FileStatus(status)
  }

  /// The bytes from where the file stands: all that follow, or the first `limit` of them.
  func bytes(atMost limit: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let whole = UnsafeMutableRawBufferPointer(buffer)
      while count < limit {
        let got = try fill(UnsafeMutableRawBufferPointer(rebasing: whole[count...]))
        if got == 0 { break }
        count += got
      }
    }
  }

  /// The bytes from a position on: fewer than asked for only at the end of the file.
  func bytes(from position: Int, atMost limit: Int) throws -> [UInt8] {
    guard lseek(descriptor, off_t(position), SEEK_SET) >= 0 else { throw failure("read") }
    return try bytes(atMost: limit)
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let put = write(descriptor, rest.baseAddress, rest.count)
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { throw failure("write") }
      rest = UnsafeRawBufferPointer(rebasing: rest[put...])
    }
  }

  /// - Returns: how many bytes were read; 0 at the end of the file only.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let got = read(descriptor, buffer.baseAddress, buffer.count)
      if got >= 0 { return got }
      if errno != EINTR { throw failure("read") }
    }
  }

  private func failure(_ action: String) -> BuildFailure {
    .system(action: action, path: path, code: errno)
  }
}
