import HandbookModel

/// The home page, ordinary pages and sections.
extension Site {
  func homePage(_ id: Entry.ID?, _ page: SitePage.ID) -> HTML {
    let entry = id.flatMap { facts.handbook[$0] }
    let connections = facts.handbook.connections
    let written = widgetKinds(in: id)
    var meetings = nextMeetings(connections.meetings, limit: 4, inSite: true)
    meetings?.all = allMeetings(of: nil, shown: 4)
    let view = HomeView(
      title: facts.shownTitle(of: page),
      summary: entry.flatMap(facts.shownSummary) ?? facts.shownSiteSummary,
      bodyHTML: body(of: id), next: written.contains(.schedule) ? nil : meetings,
      outcomes: written.contains(.outcomes) ? nil : latestOutcomes(),
      communities: written.contains(.communities) ? nil : listing(connections.communities),
      pages: pageListing(facts.tree.children(of: page).filter { !isCommunity($0) }))
    return facts.theme.render(.home, view)
  }

  private func isCommunity(_ page: SitePage.ID) -> Bool {
    facts.map[page].entry.flatMap { facts.handbook[$0]?.kind } == .community
  }

  func ordinaryPage(_ entry: Entry, _ page: SitePage.ID) -> HTML {
    let view = PageView(
      title: facts.shownTitle(of: page), summary: facts.shownSummary(of: entry),
      bodyHTML: body(of: entry.id),
      hasContents: hasContents(entry.id), contentsHTML: contents(of: entry.id),
      pages: entry.isIndex ? pageListing(facts.tree.children(of: page)) : nil,
      bookURL: entry.isIndex ? bookURL(of: page) : nil, tagsHTML: tags(of: entry))
    return facts.theme.render(.page, view)
  }

  func folderPage(_ page: SitePage.ID) -> HTML {
    let view = PageView(
      title: facts.shownTitle(of: page), pages: pageListing(facts.tree.children(of: page)),
      bookURL: bookURL(of: page))
    return facts.theme.render(.page, view)
  }

  /// Lines for pages, among them folders, which have no entry.
  func pageListing(_ pages: [SitePage.ID]) -> ListingView? {
    if pages.isEmpty { return nil }
    let rows = pages.map { page -> HTML in
      if let entry = facts.map[page].entry { return pageRows([entry]) }
      let view = PageRowView(url: facts.url(of: page), title: facts.shownTitle(of: page))
      return facts.theme.render(.pageRow, view)
    }
    return ListingView(rowsHTML: rows.joined())
  }

  /// Cards of the meetings that come next.
  func nextMeetings(_ meetings: [Entry.ID], limit: Int, inSite: Bool) -> UpcomingView? {
    let coming = facts.coming(meetings, limit: limit)
    if coming.items.isEmpty { return nil }
    let cards = coming.items.compactMap { item in
      facts.handbook.meeting(at: item.occurrence).map { entry, meeting in
        facts.meetingCard(entry, meeting, inSite: inSite, isWaiting: item.isWaiting)
      }
    }
    return UpcomingView(next: facts.nextView(coming), rowsHTML: cards.joined())
  }

  /// The way to a whole schedule; nil where all of it is shown.
  func allMeetings(of owner: Entry.ID?, shown: Int) -> TextLinkView? {
    guard let schedule = facts.map.schedule(of: owner), schedule.occurrences.count > shown else {
      return nil
    }
    return TextLinkView(
      text: facts.strings.count(.allMeetings, schedule.occurrences.count),
      url: facts.url(ofPath: schedule.path))
  }

  /// The next meetings of a team or a person, and the way to the others.
  func nextMeetings(of owner: Entry, inSite: Bool) -> UpcomingView? {
    let meetings = facts.handbook.connections.meetings(of: owner)
    if meetings.isEmpty { return nil }
    let coming = nextMeetings(meetings, limit: 3, inSite: inSite)
    var next = coming ?? UpcomingView(emptyHTML: empty(.emptyUpcoming, hint: .hintMeetings))
    next.all = allMeetings(of: owner.id, shown: 0)
    return next
  }

  func all(_ count: Int, _ key: CountKey, at page: SitePage.ID) -> TextLinkView {
    TextLinkView(text: facts.strings.count(key, count), url: facts.url(of: page))
  }

  /// Those whose history or status is the newest.
  private func latestOutcomes() -> ListingView? {
    let dated = facts.handbook.entries.compactMap { entry -> (id: Entry.ID, date: CivilDate)? in
      guard case .outcome(let outcome) = entry.details, let date = outcome.history.last?.date else {
        return nil
      }
      return (entry.id, date)
    }
    let latest = dated.sorted { $0.date == $1.date ? $0.id < $1.id : $0.date > $1.date }
    var listing = listing(latest.prefix(5).map(\.id), inSite: true)
    let count = facts.handbook.entries.count { $0.kind == .outcome }
    if let list = facts.map.list(.outcomes, of: nil), count > 5 {
      listing?.all = all(count, .allOutcomes, at: list)
    }
    return listing
  }
}
