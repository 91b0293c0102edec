import HandbookModel

/// Where pages say that what they list can be had as data.
extension Site {
  /// For programs: the data of the list or schedule that a page shows, where it is a community's or
  /// the site's.
  func dataLinks(of page: SitePage) -> [DataLinkView] {
    switch page.subject {
    case .list(.meetings, let owner, introduction: _): return scheduleLinks(of: owner)
    case .schedule(let index, _): return scheduleLinks(of: facts.map.schedules[index].owner)
    case .list(let kind, let owner, introduction: _):
      guard let file = facts.map.registerFile(of: page), let text = kind.description else {
        return []
      }
      let title = dataTitle(text, of: owner)
      return [
        DataLinkView(type: "application/json", title: title, url: file.json.href),
        DataLinkView(type: "text/csv", title: title, url: file.csv.href),
      ]
    default: return []
    }
  }

  private func scheduleLinks(of owner: Entry.ID?) -> [DataLinkView] {
    guard let address = facts.map.scheduleFile(of: owner) else { return [] }
    let title = dataTitle(.meetingsOf, of: owner)
    return [DataLinkView(type: "application/json", title: title, url: address.href)]
  }

  private func dataTitle(_ text: StringKey, of owner: Entry.ID?) -> String {
    let name = owner.flatMap { facts.handbook[$0] }.map(facts.title) ?? facts.siteTitle
    return facts.strings.text(text, ["name": name])
  }

  /// For readers.
  func downloads(on page: SitePage.ID) -> DownloadsView? {
    facts.map.registerFile(of: facts.map[page]).map {
      DownloadsView(csvURL: $0.csv.href, jsonURL: $0.json.href)
    }
  }
}
