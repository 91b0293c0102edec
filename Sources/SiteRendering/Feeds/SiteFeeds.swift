import Diagnostics
import HandbookModel

/// The files of a site for machines: `feed.xml` and the sitemap. Both need the site's URL; without
/// it there are none.
struct SiteFeeds {
  private static let entryLimit = 40

  let files: [OutputFile]

  init(_ facts: SiteFacts) {
    guard let siteURL = facts.options.baseURL else {
      files = []
      return
    }
    let feed = Self.feed(facts, siteURL)
    // By address: the order of sources would tell the order of names that are not shown.
    let pages = facts.map.pageIDs.filter { facts.map.isIndexed(facts.map[$0]) }
      .flatMap { Self.pages(of: $0, facts) }.sorted { $0.url < $1.url }
    // A members' site is not for search engines.
    let isPublic = facts.options.audience == .public
    let sitemap = Sitemap(pages: isPublic ? pages : [])
    files =
      [OutputFile(path: "feed.xml", .bytes(feed.bytes))]
      + (isPublic ? sitemap.files(siteURL: siteURL) : []).map {
        OutputFile(path: $0.name, .bytes($0.bytes))
      }
  }

  /// A page in each of its languages.
  private static func pages(of page: SitePage.ID, _ facts: SiteFacts) -> [Sitemap.Page] {
    let alternates = facts.alternates(of: page).compactMap { alternate in
      facts.absoluteURL(alternate.address).map {
        Sitemap.Alternate(language: alternate.language, url: $0)
      }
    }
    let languages: [Int?] = [nil] + facts.map.editions.indices.map { $0 }
    return languages.compactMap { facts.map.address(of: page, inEdition: $0) }
      .compactMap(facts.absoluteURL).map { Sitemap.Page(url: $0, alternates: alternates) }
  }

  /// What is new: minutes of meetings that were held, and what happened to outcomes, newest first.
  private static func feed(_ facts: SiteFacts, _ siteURL: String) -> AtomFeed {
    let news = facts.handbook.entries.compactMap { entry in
      date(of: entry, facts).map { (entry: entry, date: $0) }
    }
    let newest = news.sorted {
      $0.date == $1.date ? $0.entry.id < $1.entry.id : $0.date > $1.date
    }
    let entries = newest.prefix(entryLimit).compactMap { item -> AtomFeed.Entry? in
      guard let page = facts.map.page(of: item.entry.id),
        let url = facts.absoluteURL(facts.map[page].address)
      else { return nil }
      return AtomFeed.Entry(
        url: url, title: title(of: item.entry, facts), updated: item.date,
        summary: facts.summary(of: item.entry), categories: item.entry.tags.map(\.value))
    }
    return AtomFeed(
      selfURL: siteURL + "feed.xml", alternateURL: siteURL, title: facts.siteTitle,
      subtitle: facts.handbook.settings.summary, language: facts.strings.language,
      updated: entries.first?.updated ?? facts.options.now,
      author: facts.handbook.settings.organization ?? facts.siteTitle, entries: entries)
  }

  private static func title(of entry: Entry, _ facts: SiteFacts) -> String {
    guard facts.hasSeveralCommunities,
      let community = entry.community.flatMap({ facts.handbook[$0] })
    else { return facts.title(of: entry) }
    return facts.title(of: community) + ": " + facts.title(of: entry)
  }

  /// When an entry became news; nil where it is none, or only will be.
  private static func date(of entry: Entry, _ facts: SiteFacts) -> Int? {
    let date: Int
    switch entry.details {
    case .meeting(let meeting) where meeting.status.takesPlace:
      guard let start = facts.schedule.occurrences(of: entry.id).first?.start else { return nil }
      date = start
    case .outcome(let outcome):
      guard let last = outcome.history.last?.date else { return nil }
      date = last.daysSinceEpoch * 86_400
    default: return nil
    }
    return date <= facts.options.now ? date : nil
  }
}
