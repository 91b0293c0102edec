#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Puts a new text in the place of a file's, in one step: who reads it meanwhile gets the old one or
/// the new one, whole.
enum FileReplacement {
  static func replace(_ path: String, with text: String) throws {
    let permissions = try FileStatus.of(path)?.permissions ?? 0o644
    // What a symbolic link leads to, not the link.
    let path = try FileStatus.of(path) == nil ? path : CanonicalPath.existing(path)
    // Names that start with a point are no content.
    let new = CanonicalPath.parent(of: path) + "/.copsite-new"
    // One that a killed import left.
    _ = unlink(new)
    try OpenFile.creating(new) { file in
      try Array(text.utf8).withUnsafeBytes { try file.append($0) }
    }
    guard chmod(new, mode_t(permissions)) == 0, rename(new, path) == 0 else {
      let code = errno
      _ = unlink(new)
      throw BuildFailure.system(action: "write", path: path, code: code)
    }
  }
}
