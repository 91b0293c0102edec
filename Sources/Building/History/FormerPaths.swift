import Diagnostics
import HandbookModel
import Reading

/// The files that are gone, by the addresses that their paths gave them: an entry that names such
/// an address as an old one of its own was there.
struct FormerPaths: Sendable {
  private var paths: [String: [String]] = [:]

  init(_ versions: FileVersions) {
    for path in versions.paths where versions.revision(of: path) == nil {
      paths[FilePlace(path).slugs.joined(separator: "/"), default: []].append(path)
    }
  }

  /// An entry that moved from a file into its community's list, or back, kept its address.
  func paths(of entry: Entry) -> [String] {
    ([entry.path] + entry.aliases.map(\.value)).flatMap { paths[$0, default: []] }
  }
}
