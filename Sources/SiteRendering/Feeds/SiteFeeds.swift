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
    let pages = facts.map.pages.filter(facts.map.isIndexed).compactMap { page in
      facts.absoluteURL(page.address).map { url in
        Sitemap.Page(url: url, lastModified: facts.lastChange(of: page)?.time)
      }
    }
    // By address: the order of sources would tell the order of names that are not shown.
    return Sitemap(pages: pages.sorted { $0.url < $1.url })
  }
}
