import HandbookModel

/// How pages lie below and beside one another.
struct PageTree: Sendable {
  struct Neighbours: Sendable {
    var previous: SitePage.ID?
    var next: SitePage.ID?
  }

  private let map: SiteMap
  /// Below each page the ordinary pages and communities, in order.
  private var childPages: [[SitePage.ID]]
  private var neighbours: [Neighbours]
  /// Of each page among those below its parent, where it is an ordinary page or a community.
  private var positions: [Int?]

  /// - Parameter titles: of each page, by its index.
  init(_ map: SiteMap, titles: [String]) {
    self.map = map
    childPages = Array(repeating: [], count: map.pages.count)
    neighbours = Array(repeating: Neighbours(), count: map.pages.count)
    positions = Array(repeating: nil, count: map.pages.count)
    addChildren(titles)
    for id in map.handbook.connections.communities {
      let members = map.handbook.connections.members(of: id)
      link(members.meetings)
      link(members.teams)
      link(members.people.filter { map.handbook[$0]?.community == id })
      link(members.outcomes)
    }
    link(map.handbook.connections.people.filter { map.handbook[$0]?.community == nil })
  }

  func children(of page: SitePage.ID) -> [SitePage.ID] { childPages[page.index] }
  func position(of page: SitePage.ID) -> Int? { positions[page.index] }
  func neighbours(of page: SitePage.ID) -> Neighbours { neighbours[page.index] }

  /// From the home page down to the page's parent.
  func ancestors(of page: SitePage.ID) -> [SitePage.ID] {
    var ancestors: [SitePage.ID] = []
    var current = map.parents[page.index]
    while let parent = current {
      ancestors.append(parent)
      current = map.parents[parent.index]
    }
    return ancestors.reversed()
  }

  /// The page at the head of the section that a page belongs to: its community, else the page
  /// right below the home page; nil for the home page.
  func section(of page: SitePage.ID) -> SitePage.ID? {
    let path = ancestors(of: page) + [page]
    let community = path.last { id in
      map[id].entry.flatMap { map.handbook[$0]?.kind } == .community
    }
    return community ?? path.dropFirst().first
  }

  private mutating func addChildren(_ titles: [String]) {
    var keyed: [[(key: ReadingOrder.Key, page: SitePage.ID)]] = Array(
      repeating: [], count: map.pages.count)
    for page in map.pageIDs where isOrdinary(page) {
      guard let parent = map.parents[page.index] else { continue }
      let entry = map[page].entry.flatMap { map.handbook[$0] }
      let key = ReadingOrder.Key(
        order: entry?.order, title: titles[page.index], path: map[page].path)
      keyed[parent.index].append((key, page))
    }
    for index in keyed.indices {
      let children = keyed[index].sorted { $0.key < $1.key }.map(\.page)
      childPages[index] = children
      for (position, child) in children.enumerated() { positions[child.index] = position }
      link(children)
    }
  }

  private func isOrdinary(_ page: SitePage.ID) -> Bool {
    switch map[page].subject {
    case .folder: true
    case .entry(let id): [.page, .community].contains(map.handbook[id]?.kind)
    default: false
    }
  }

  private mutating func link(_ entries: [Entry.ID]) { link(entries.compactMap(map.page)) }

  private mutating func link(_ pages: [SitePage.ID]) {
    for (previous, next) in zip(pages, pages.dropFirst()) {
      neighbours[previous.index].next = next
      neighbours[next.index].previous = previous
    }
  }
}
