import HandbookModel

/// A feed that is published: whose news it holds, and where.
struct SiteFeed: Sendable {
  /// nil for the whole site.
  let community: Entry.ID?
  let address: Address
}

extension SitePlan {
  /// The site’s, and one for each community that does not share its address with the site.
  mutating func addFeeds() {
    feeds.append(SiteFeed(community: nil, address: Address(file: "feed.xml")))
    for id in handbook.connections.communities {
      guard let community = handbook[id], !community.path.isEmpty else { continue }
      let address = Address(file: community.path + "/feed.xml")
      guard claims.claim(address, "the feed of \(name(of: community))", at: nil) else { continue }
      feeds.append(SiteFeed(community: id, address: address))
    }
  }
}

extension Site {
  /// The feeds that a page leads to: its community's, then the site's.
  func feeds(of page: SitePage) -> [AnchorView] {
    guard facts.options.baseURL != nil else { return [] }
    let community = community(of: page)
    let feeds = [community.flatMap(facts.map.feed), facts.map.feed(of: nil)].compactMap { $0 }
    return feeds.map { feed in
      let name = feed.community.flatMap { facts.handbook[$0] }.map(facts.title)
      let title = facts.strings.text(.feedOfSite, ["name": name ?? facts.siteTitle])
      return AnchorView(title: title, url: feed.address.href)
    }
  }

  /// The community that a page belongs to or shows; nil for pages of the whole site.
  func community(of page: SitePage) -> Entry.ID? {
    if let entry = page.mainEntry.flatMap({ facts.handbook[$0] }) { return entry.scope }
    switch page.subject {
    case .list(_, let of, introduction: _): return of
    case .schedule(let index, _):
      return facts.map.schedules[index].owner.flatMap { facts.handbook[$0]?.scope }
    case .narrowedOutcomes(let index, _, value: _): return facts.map.outcomeRegisters[index].owner
    default: return nil
    }
  }
}
