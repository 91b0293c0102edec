import HandbookModel

/// The menus of sections: the pages of one, with those below them in lists that fold.
///
/// What a page's menu costs does not depend on the size of the site. Of a long row of pages those
/// around the page are shown, with the way to all. Where the pages right below those of a section
/// are few, all of them are in its menu, folded; else only those on the way to the page.
struct SectionMenus: Sendable {
  /// Pages of a section, or of a part of it, that are shown all; of more, a window.
  private static let itemLimit = 40
  private static let childLimit = 30
  private static let window = 20
  /// Pages in all folded lists of a menu at most.
  private static let foldedLimit = 60
  /// How many lists can lie in one another.
  private static let depthLimit = 4

  /// The list of pages below an item, for menus of pages elsewhere.
  private var folded: [SitePage.ID: HTML] = [:]
  /// Menus of pages that are in none of the items but below one of a community's lists.
  private var listMenus: [SitePage.ID: HTML] = [:]

  init(_ facts: SiteFacts) {
    for section in facts.map.pageIDs where facts.tree.section(of: section) == section {
      let parents = facts.tree.children(of: section).filter {
        facts.map[$0].heads(aSectionIn: facts) == false && !facts.tree.children(of: $0).isEmpty
      }
      let count = parents.map { facts.tree.children(of: $0).count }.reduce(0, +)
      guard count <= Self.foldedLimit else { continue }
      for parent in parents {
        folded[parent] = list(Level(parent: parent, depth: 2), path: [], current: nil, facts)
      }
    }
    for page in facts.map.pageIDs {
      guard case .list(_, of: _?, introduction: _) = facts.map[page].subject,
        facts.map.isMade(page), let section = facts.tree.section(of: page)
      else { continue }
      listMenus[page] = menu(of: section, path: [page], current: nil, facts)
    }
  }

  /// - Returns: nil where the page's section has no other pages.
  func menu(for page: SitePage.ID, _ facts: SiteFacts) -> HTML? {
    guard let section = facts.tree.section(of: page) else { return nil }
    let above = facts.tree.ancestors(of: page).drop { $0 != section }.dropFirst()
    for list in above.reversed() { if let menu = listMenus[list] { return menu } }
    let path = page == section ? [] : Array(above) + [page]
    return menu(of: section, path: path[...], current: page, facts)
  }

  /// - Parameters:
  ///   - path: from the item below the section down to the page.
  ///   - current: the page itself, where it can be in the menu.
  private func menu(
    of section: SitePage.ID, path: ArraySlice<SitePage.ID>, current: SitePage.ID?,
    _ facts: SiteFacts
  ) -> HTML? {
    let level = Level(parent: section, lists: Self.lists(of: section, facts), depth: 1)
    guard let list = list(level, path: path, current: current, facts) else { return nil }
    let view = NavigationView(
      label: facts.shownTitle(of: section), url: facts.url(of: section),
      isCurrent: section == current,
      listHTML: list)
    return facts.theme.render(.navigation, view)
  }

  /// The lists of a community that have a page of their own.
  private static func lists(of section: SitePage.ID, _ facts: SiteFacts) -> [SitePage.ID] {
    guard let community = facts.map[section].entry,
      facts.handbook[community]?.kind == .community
    else { return [] }
    return ListKind.allCases.compactMap { kind in
      if kind == .nextSteps, facts.steps.steps(of: community).isEmpty { return nil }
      return facts.map.list(kind, of: community)
    }
  }

  // MARK: - Levels

  /// One of the lists that lie in one another.
  private struct Level {
    let parent: SitePage.ID
    var lists: [SitePage.ID] = []
    /// From 1.
    let depth: Int
  }

  private func list(
    _ level: Level, path: ArraySlice<SitePage.ID>, current: SitePage.ID?, _ facts: SiteFacts
  ) -> HTML? {
    let pages = facts.tree.children(of: level.parent)
    let limit = level.depth == 1 ? Self.itemLimit : Self.childLimit
    let shown =
      pages.count <= limit
      ? pages[...] : Self.window(of: pages, around: path.first.flatMap(facts.tree.position))
    if level.lists.isEmpty, shown.isEmpty { return nil }
    var view = NavigationListView(
      items: (level.lists + shown).map {
        item($0, depth: level.depth, path: path, current: current, facts)
      })
    if shown.count < pages.count {
      view.more = TextLinkView(
        text: facts.strings.count(.allPages, pages.count), url: facts.url(of: level.parent))
    }
    return facts.theme.render(.navigationList, view)
  }

  private static func window(
    of pages: [SitePage.ID], around position: Int?
  ) -> ArraySlice<SitePage.ID> {
    let start = min(max(0, (position ?? 0) - window / 2), pages.count - window)
    return pages[start..<(start + window)]
  }

  private func item(
    _ page: SitePage.ID, depth: Int, path: ArraySlice<SitePage.ID>, current: SitePage.ID?,
    _ facts: SiteFacts
  ) -> NavigationListView.Item {
    let title = facts.title(of: page)
    var item = NavigationListView.Item(title: facts.shownTitle(of: page), url: facts.url(of: page))
    item.isCurrent = page == current
    item.isOnPath = page == path.first
    var below = folded[page]
    if item.isOnPath, depth < Self.depthLimit {
      let level = Level(parent: page, depth: depth + 1)
      below = list(level, path: path.dropFirst(), current: current, facts)
    }
    let isNearest =
      depth == Self.depthLimit || path.dropFirst().first.flatMap(facts.tree.position) == nil
    item.isInside = item.isOnPath && !item.isCurrent && isNearest
    item.children = below.map {
      NavigationListView.Children(
        isOpen: item.isOnPath,
        labelText: facts.strings.text(.pagesBelow, ["title": title]), listHTML: $0)
    }
    return item
  }
}

extension SitePage {
  /// Whether it has a menu of its own, which the menus around it leave out.
  fileprivate func heads(aSectionIn facts: SiteFacts) -> Bool {
    entry.flatMap { facts.handbook[$0]?.kind } == .community
  }
}
