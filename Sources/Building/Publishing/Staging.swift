#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A site that is being written, beside the published one whose unchanged files it shares.
///
/// Files can be written on several threads at once. To compare a file with the published one and
/// to link it costs less than to write it.
struct Staging: Sendable {
  let path: String
  /// The folder of the site that this one will replace.
  let published: String?

  /// Writes a file that does not exist yet, and the folders above it.
  func write(_ bytes: [UInt8], to file: String) throws {
    let target = try place(for: file)
    let isUnchanged = isPublished(file, size: bytes.count) { try $0.bytes(atMost: $1) == bytes }
    if isUnchanged, share(file, target) { return }
    try create(file, target) { new in
      try bytes.withUnsafeBytes { try new.append($0) }
    }
  }

  /// Copies a file of the content.
  func copy(_ source: String, to file: String) throws {
    let target = try place(for: file)
    try OpenFile.reading(source) { original, status in
      let isUnchanged = isPublished(file, size: status.size) { published, _ in
        try OpenFile.reading(source) { again, _ in try Self.haveSameBytes(again, published) }
      }
      if isUnchanged, share(file, target) { return }
      try create(file, target) { new in
        while case let chunk = try original.bytes(atMost: Self.chunkSize), !chunk.isEmpty {
          try chunk.withUnsafeBytes { try new.append($0) }
        }
      }
    }
  }

  /// Makes a folder and those above it, open to everybody's reading whatever the umask is.
  static func makeFolders(_ path: String) throws {
    if mkdir(path, 0o755) == 0 {
      if chmod(path, 0o755) == 0 { return }
    } else if errno == EEXIST {
      return
    } else if errno == ENOENT, !path.isEmpty {
      try makeFolders(CanonicalPath.parent(of: path))
      if mkdir(path, 0o755) == 0 || errno == EEXIST, chmod(path, 0o755) == 0 { return }
    }
    throw BuildFailure.system(action: "make the folder", path: path, code: errno)
  }

  private static let chunkSize = 1 << 16

  /// The path of a new file, in a folder that exists.
  private func place(for file: String) throws -> String {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    precondition(
      parts.allSatisfy { $0 != "" && $0 != "." && $0 != ".." },
      "A page's path must stay in the site's folder.")
    let target = path + "/" + file
    if parts.count > 1 { try Self.makeFolders(CanonicalPath.parent(of: target)) }
    return target
  }

  /// Whether the published site has the same file. One that cannot be read is written anew.
  private func isPublished(
    _ file: String, size: Int, _ hasSameBytes: (OpenFile, Int) throws -> Bool
  ) -> Bool {
    guard let published else { return false }
    let isSame = try? OpenFile.reading(published + "/" + file, followingLinks: false) {
      try $1.size == size && $1.permissions == 0o644 && hasSameBytes($0, size)
    }
    return isSame ?? false
  }

  /// - Returns: false where the file system cannot give a file two names.
  private func share(_ file: String, _ target: String) -> Bool {
    guard let published else { return false }
    return link(published + "/" + file, target) == 0
  }

  private func create(
    _ file: String, _ target: String, _ body: (OpenFile) throws -> Void
  ) throws {
    do {
      try OpenFile.creating(target, body)
    } catch BuildFailure.system(_, _, EEXIST) {
      throw BuildFailure.outputTwice(path: file)
    }
  }

  private static func haveSameBytes(_ first: OpenFile, _ second: OpenFile) throws -> Bool {
    while true {
      let chunk = try first.bytes(atMost: chunkSize)
      if try second.bytes(atMost: chunkSize) != chunk { return false }
      if chunk.isEmpty { return true }
    }
  }
}
