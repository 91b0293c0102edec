import HandbookModel

/// The way from pages to calendars.
extension SiteFacts {
  /// Where readers learn how to subscribe to the calendar of a community, a team or a person, or of
  /// the whole site; the calendar itself where there is no schedule to say it on.
  ///
  /// - Parameter page: the one that the link is for.
  func subscribeURL(of owner: Entry.ID?, from page: SitePage.ID? = nil) -> String? {
    guard let calendar = map.calendar(of: owner) else { return nil }
    guard let schedule = map.schedule(of: owner).flatMap({ map.page(at: $0.path) }) else {
      return calendar.href
    }
    return (schedule == page ? "" : url(of: schedule)) + "#site-subscribe"
  }

  /// The section of a schedule that says how to subscribe; nil where there is no calendar.
  func subscribing(to owner: Entry.ID?) -> HTML? {
    guard let calendar = map.calendar(of: owner) else { return nil }
    let feed = absoluteURL(calendar).map { url in
      SubscribeView.Feed(url: url, webcalURL: Self.webcal(url))
    }
    return theme.render(
      .subscribe,
      SubscribeView(
        downloadURL: calendar.href, feed: feed, isForMembers: options.audience == .members))
  }

  private static func webcal(_ url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return url }
    return "webcal" + url[scheme.lowerBound...]
  }
}
