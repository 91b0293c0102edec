package import HandbookModel

/// Sizes of paper, with their names in CSS (Paged Media, `size`).
package enum Paper: String, CaseIterable, Sendable {
  case a4 = "A4"
  case letter
}

/// What a browser needs in order to print a report from a disk.
extension Site {
  /// How a user can name a community.
  package struct CommunityName: Sendable {
    package let id: Entry.ID
    package let path: String
    package let slug: String
  }

  /// In the order of readers.
  package var communityNames: [CommunityName] {
    facts.handbook.connections.communities.compactMap { facts.handbook[$0] }.map { entry in
      CommunityName(
        id: entry.id, path: entry.path,
        slug: entry.path.split(separator: "/").last.map(String.init) ?? "")
    }
  }

  /// A report for one size of paper, and where it belongs below the site's root. Its links lead to
  /// the published site.
  ///
  /// - Parameter pageNumbers: of its parts, by their ids.
  package func printedReport(
    of community: Entry.ID, paper: Paper, pageNumbers: [String: Int]
  ) -> (path: String, bytes: [UInt8])? {
    guard let page = facts.map.presentation(.report, of: community),
      let entry = facts.handbook[community], case .community(let fields) = entry.details
    else { return nil }
    let main = report(entry, fields, pageNumbers: pageNumbers)
    let document = PrintedLinks(baseURL: facts.options.baseURL)
      .rewrite(layout(page, main: main, paper: paper.rawValue))
    let address = facts.map[page].address
    return (address.outputPath, RootMarker.resolve(document, prefix: address.rootPrefix))
  }
}
