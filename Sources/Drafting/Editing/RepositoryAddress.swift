/// Where a repository lies at its host, as git knows it: of an address the host and the path, never
/// who signs in to it.
package struct RepositoryAddress: Hashable, Sendable {
  /// Such as `github.com`; with its port where it is the web's.
  package let host: String
  /// `OWNER/NAME`, at some hosts with groups before it.
  package let path: String

  /// - Parameter address: `https://host/path.git`, `ssh://git@host/path.git` or
  ///   `git@host:path.git`. nil for others, such as the path of a folder.
  package init?(_ address: String) {
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    var rest: Substring
    if isWeb || address.hasPrefix("ssh://") {
      guard let colon = address.firstIndex(of: ":") else { return nil }
      rest = address[colon...].dropFirst(3)
    } else {
      // `host:path`, unless a `/` before the colon makes a path of it.
      guard let colon = address.firstIndex(of: ":"),
        !address[..<colon].contains("/"), address[..<colon].contains("@")
      else { return nil }
      rest = address[..<colon] + "/" + address[colon...].dropFirst()
    }
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    var host = rest[..<slash]
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    // Of an address for ssh the port is not that of the web.
    if !isWeb, let colon = host.firstIndex(of: ":") { host = host[..<colon] }
    rest = rest[slash...]
    var parts = rest.split(separator: "/").map(String.init)
    if let last = parts.last, last.hasSuffix(".git") {
      parts[parts.count - 1] = String(last.dropLast(4))
    }
    guard !host.isEmpty, parts.count > 1, Self.isPath(parts.joined(separator: "/")) else {
      return nil
    }
    self.host = host.lowercased()
    path = parts.joined(separator: "/")
  }

  /// Whether a text is the path of a repository: names with a `/` between them.
  package static func isPath(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        !part.isEmpty && part != "." && part != ".."
          && part.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
            default: false
            }
          }
      }
  }
}
