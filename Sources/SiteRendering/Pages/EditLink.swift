import Diagnostics
import HandbookModel

/// Where a page's source can be edited at the host of its repository.
enum EditLink {
  /// - Returns: nil where `site.yaml` names no repository, and for people whose names are not
  ///   shown: their file's name would give them away.
  static func url(of entry: Entry, _ facts: SiteFacts) -> String? {
    guard let repository = facts.handbook.settings.repository else { return nil }
    if facts.options.audience == .public, case .person(let person) = entry.details,
      person.shownAs != .name
    {
      return nil
    }
    let verb = repository.isGitLab ? "/-/edit/" : "/edit/"
    let folder = repository.path ?? "content"
    let file = SitePlan.join(
      folder.split(separator: "/").joined(separator: "/"), source(of: entry, facts))
    return repository.baseURL + verb + PercentEncoding.encoded(repository.branch ?? "main") + "/"
      + PercentEncoding.encoded(file)
  }

  /// The file that holds the entry: an item of a list is in its community's.
  private static func source(of entry: Entry, _ facts: SiteFacts) -> String {
    guard entry.isListed, let community = entry.community.flatMap({ facts.handbook[$0] }) else {
      return entry.sourcePath
    }
    return community.sourcePath
  }
}
