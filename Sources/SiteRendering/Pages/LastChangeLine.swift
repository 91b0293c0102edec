import HandbookModel

/// When a page was last changed, and by how many people, in words.
extension Site {
  /// nil for what the site makes by itself, and where nothing is known.
  func lastChange(of page: SitePage) -> HTML? {
    guard let change = facts.lastChange(of: page), let date = facts.day(at: change.time) else {
      return nil
    }
    let words = HTML(escaping: facts.dates.date(date)).text
    let time = HTML(markup: "<time datetime=\"\(facts.dates.datetime(date))\">\(words)</time>")
    guard change.people > 0 else { return facts.strings.html(.lastChanged, ["date": time]) }
    return facts.strings.html(.lastChangedBy, change.people, ["date": time])
  }
}

extension SiteFacts {
  /// Of the text that a page shows; nil for what the site makes by itself.
  func lastChange(of page: SitePage) -> LastChange? {
    switch page.subject {
    case .home, .entry: page.entry.flatMap { handbook[$0]?.lastChange }
    default: nil
    }
  }

  /// The day on which an instant falls in the site's zone; nil outside the years 1 to 9999.
  func day(at instant: Int) -> CivilDate? {
    let offset = ZonedTime(zoneName: zone(of: nil))?.offset(at: instant) ?? 0
    let local = instant + offset
    return CivilDate(daysSinceEpoch: local / 86_400 - (local % 86_400 < 0 ? 1 : 0))
  }
}
