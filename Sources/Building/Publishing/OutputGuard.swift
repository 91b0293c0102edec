#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Decides whether a build may publish to a folder: never where it would overwrite, or become, a
/// part of what the site is made from, nor over files that no build wrote.
struct OutputGuard {
  /// A folder that the site is made from.
  struct Source {
    /// As messages name it.
    let name: String
    /// Canonical.
    let path: String
  }

  let sources: [Source]
  /// Canonical; nil where there is none.
  let home: String?

  init(sources: [Source], home: String? = Self.homeFolder()) {
    self.sources = sources
    self.home = home
  }

  /// The canonical path of an output folder that may be published to.
  func permit(_ output: String) throws -> String {
    func refuse(_ refusal: OutputRefusal) -> BuildFailure { .outputRefused(path: output, refusal) }

    if output.isEmpty { throw refuse(.emptyName) }
    guard let path = try CanonicalPath.expected(output) else { throw refuse(.brokenLink) }
    if path == "/" { throw refuse(.root) }
    let status = try FileStatus.of(path)
    if let status, status.kind != .folder { throw refuse(.notAFolder) }
    if let home, try contains(path, home) { throw refuse(.home) }
    for source in sources {
      if try contains(path, source.path) { throw refuse(.holdsSource(source.name)) }
      if try contains(source.path, path), !isHidden(path, in: source.path) {
        throw refuse(.insideSource(source.name))
      }
    }
    if status != nil, let name = try PublishedFolder(path: path).foreignFile() {
      throw refuse(.foreignFile(name))
    }
    return path
  }

  /// Whether a folder is, or holds, another.
  ///
  /// Folders are compared by what they are, not by their names: a file system may not tell `A`
  /// from `a`, and one folder may be mounted at two places.
  private func contains(_ outer: String, _ inner: String) throws -> Bool {
    guard let wanted = try FileStatus.of(outer)?.identity else { return false }
    return try CanonicalPath.chain(from: inner).contains {
      try FileStatus.of($0)?.identity == wanted
    }
  }

  /// Whether the walk over the content never comes to a folder, because its name, or that of a
  /// folder above it, starts with `_` or `.`.
  private func isHidden(_ path: String, in source: String) -> Bool {
    guard path.hasPrefix(source + "/") else { return false }
    return path.dropFirst(source.count).split(separator: "/").contains {
      $0.hasPrefix("_") || $0.hasPrefix(".")
    }
  }

  /// From the environment: the list of users is out of reach for a static program.
  private static func homeFolder() -> String? {
    guard let name = getenv("HOME"), name.pointee != 0 else { return nil }
    return try? CanonicalPath.existing(String(cString: name))
  }
}
