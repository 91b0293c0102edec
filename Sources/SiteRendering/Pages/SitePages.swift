/// The pages of a site, and the files that they show, each made when its path is asked for: for a
/// preview, in which most of them never are.
package struct SitePages: Sendable {
  private struct Position: Sendable {
    /// nil for the site's own.
    let edition: Int?
    let output: Int
  }

  private var site: Site
  /// By path.
  private let positions: [String: Position]

  /// - Parameter facts: the site's own, then those of its editions.
  package init(_ facts: [SiteFacts]) {
    let editions = facts.dropFirst().map { Site($0, parts: [], finds: nil) }
    site = Site(facts[0], parts: [], finds: nil, editions: editions)
    var positions: [String: Position] = [:]
    for (output, path) in site.shownPaths.enumerated() {
      positions[path] = Position(edition: nil, output: output)
    }
    for (edition, site) in editions.enumerated() {
      for (output, path) in site.shownPaths.enumerated() {
        positions[path] = Position(edition: edition, output: output)
      }
    }
    self.positions = positions
  }

  package var count: Int { site.pageCount }

  /// The same after bodies were changed in a way that other pages need not know of, see
  /// ``SiteFacts/replacing(_:)``.
  package func showing(_ facts: [SiteFacts]) -> SitePages {
    var pages = self
    pages.site = site.showing(facts)
    return pages
  }

  package func holds(_ path: String) -> Bool { positions[path] != nil }

  /// - Parameter path: below the site's root, as ``OutputFile/path``.
  package func file(at path: String) -> OutputFile? {
    guard let position = positions[path] else { return nil }
    let shown = position.edition.map { site.editions[$0] } ?? site
    return shown.outputs(at: position.output).first
  }
}
