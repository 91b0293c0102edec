#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Absolute paths without `.`, `..` and symbolic links.
enum CanonicalPath {
  /// The path of something that exists.
  static func existing(_ path: String) throws -> String {
    guard let resolved = realpath(path, nil) else {
      throw BuildFailure.system(action: "find", path: path, code: errno)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The path of something whose last parts need not exist yet.
  ///
  /// - Returns: nil where the path leads through a symbolic link to nothing.
  static func expected(_ path: String) throws -> String? {
    var current = path.hasPrefix("/") ? "" : try existing(".")
    if current == "/" { current = "" }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        current = parent(of: current)
        continue
      }
      let next = current + "/" + part
      guard try FileStatus.of(next, followingLinks: false)?.kind == .link else {
        current = next
        continue
      }
      guard try FileStatus.of(next) != nil else { return nil }
      current = try existing(next)
      if current == "/" { current = "" }
    }
    return current.isEmpty ? "/" : current
  }

  /// The folder that holds it; `/` and the empty path are their own.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }

  /// The path and all folders above it, nearest first, down to `/`.
  static func chain(from path: String) -> [String] {
    var chain: [String] = []
    var current = path == "/" ? "" : path
    while !current.isEmpty {
      chain.append(current)
      current = parent(of: current)
    }
    return chain + ["/"]
  }
}
