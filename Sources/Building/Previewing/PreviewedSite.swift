import SiteRendering
private import Synchronization

/// A site as it was at one moment of being written.
final class PreviewedSite: Sendable {
  /// Of files for programs.
  private static let types: Set<String> = ["ics", "json", "csv", "xml", "js", "txt"]

  let facts: [SiteFacts]
  private let pages: SitePages
  private let build: Build
  /// What is for programs costs as much as the rest, and is asked for rarely.
  private let siteForPrograms = Mutex<Site?>(nil)

  init(_ facts: [SiteFacts], _ build: Build) {
    self.facts = facts
    self.build = build
    pages = SitePages(facts)
  }

  private init(_ facts: [SiteFacts], _ pages: SitePages, _ build: Build) {
    self.facts = facts
    self.pages = pages
    self.build = build
  }

  /// The same with other bodies, see ``SiteFacts/replacing(_:)``.
  func showing(_ facts: [SiteFacts]) -> PreviewedSite {
    PreviewedSite(facts, pages.showing(facts), build)
  }

  var pageCount: Int { pages.count }

  func hasPage(at path: String) -> Bool { pages.holds(path) }

  /// - Parameter path: below the site's root.
  func file(at path: String) -> OutputFile? {
    if let file = pages.file(at: path) { return file }
    guard Self.types.contains(PublishableTypes.type(of: path)) else { return nil }
    return siteForPrograms.withLock { site in
      // Nothing but a stop keeps it from being made.
      if site == nil { site = try? build.siteForPrograms(facts) }
      return site?.fileForPrograms(at: path)
    }
  }
}
