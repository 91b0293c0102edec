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
    return url("edit", repository, source(of: entry, facts))
  }

  /// Where the changes of the file of an entry are shown.
  static func history(of entry: Entry, _ facts: SiteFacts) -> String? {
    guard url(of: entry, facts) != nil, let repository = facts.handbook.settings.repository else {
      return nil
    }
    return url("commits", repository, source(of: entry, facts))
  }

  private static func url(
    _ verb: String, _ repository: SiteSettings.Repository, _ source: String
  ) -> String {
    var base = repository.url
    while base.hasSuffix("/") { base.removeLast() }
    if base.hasSuffix(".git") { base.removeLast(4) }
    // GitLab puts its own pages below `-`; GitHub, Gitea and Forgejo do not.
    let verb = (base.contains("gitlab") ? "/-/" : "/") + verb + "/"
    let folder = repository.path ?? "content"
    let file = SitePlan.join(
      folder.split(separator: "/").joined(separator: "/"), source)
    return base + verb + PercentEncoding.encoded(repository.branch ?? "main") + "/"
      + PercentEncoding.encoded(file)
  }

  /// The file that holds the entry: an item of a list is in its community's.
  private static func source(of entry: Entry, _ facts: SiteFacts) -> String {
    guard entry.isListed, let community = entry.community.flatMap({ facts.handbook[$0] }) else {
      return entry.textPath
    }
    return community.sourcePath
  }
}
