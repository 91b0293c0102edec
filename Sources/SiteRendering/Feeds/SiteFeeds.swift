import HandbookModel

/// The files of a site for machines: its feeds and the sitemap. They need the site's URL; without
/// it there are none.
struct SiteFeeds {
  private static let entryLimit = 40

  let files: [OutputFile]

  init(_ facts: SiteFacts) {
    guard let siteURL = facts.options.baseURL else {
      files = []
      return
    }
    let news = News(facts)
    let feeds = facts.map.feeds.compactMap { feed in
      news.feed(feed, limit: Self.entryLimit).map {
        OutputFile(path: feed.address.outputPath, .bytes($0.bytes))
      }
    }
    // A members' site is not for search engines.
    let isPublic = facts.options.audience == .public
    let sitemap = isPublic ? Self.sitemap(facts).files(siteURL: siteURL) : []
    files = feeds + sitemap.map { OutputFile(path: $0.name, .bytes($0.bytes)) }
  }

  private static func sitemap(_ facts: SiteFacts) -> Sitemap {
    let pages = facts.map.pageIDs.filter { facts.map.isIndexed(facts.map[$0]) }
      .flatMap { Self.pages(of: $0, facts) }
    // By address: the order of sources would tell the order of names that are not shown.
    return Sitemap(pages: pages.sorted { $0.url < $1.url })
  }

  /// A page in each of its languages.
  private static func pages(of page: SitePage.ID, _ facts: SiteFacts) -> [Sitemap.Page] {
    let alternates = facts.alternates(of: page).compactMap { alternate in
      facts.absoluteURL(alternate.address).map {
        Sitemap.Alternate(language: alternate.language, url: $0)
      }
    }
    let lastModified = facts.lastChange(of: facts.map[page])?.time
    let languages: [Int?] = [nil] + facts.map.editions.indices.map { $0 }
    return languages.compactMap { edition in
      facts.map.address(of: page, inEdition: edition).flatMap(facts.absoluteURL).map {
        // What git says of the original it does not say of a translation.
        Sitemap.Page(
          url: $0, lastModified: edition == nil ? lastModified : nil, alternates: alternates)
      }
    }
  }
}
