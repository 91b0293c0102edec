import HandbookModel

/// The links from the pages of communities, teams and meetings to what can be printed or shown.
extension Site {
  func presentations(of community: Entry.ID, withReport: Bool = true) -> PresentationsView? {
    let handouts = facts.handbook.connections.members(of: community).teams.compactMap(handoutLink)
    let view = PresentationsView(
      bookURL: withReport ? facts.map.page(of: community).flatMap(bookURL) : nil,
      reportURL: withReport
        ? facts.map.presentation(.report, of: community).map(facts.url) : nil,
      slidesURL: facts.map.presentation(.slides, of: community).map(facts.url),
      handouts: handouts)
    let isEmpty =
      view.bookURL == nil && view.reportURL == nil && view.slidesURL == nil && handouts.isEmpty
    return isEmpty ? nil : view
  }

  /// Of the event at which a community presents what has come out.
  func presentations(of meeting: Meeting, _ entry: Entry) -> PresentationsView? {
    guard meeting.isConcluding, let community = entry.community else { return nil }
    return presentations(of: community)
  }

  private func handoutLink(_ team: Entry.ID) -> AnchorView? {
    guard let page = facts.map.presentation(.handout, of: team), let entry = facts.handbook[team]
    else { return nil }
    return AnchorView(title: facts.shownTitle(of: entry), url: facts.url(of: page))
  }
}
