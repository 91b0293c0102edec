import Diagnostics
import HandbookModel

/// The menus of a site: the main one, those of its sections, and breadcrumbs.
///
/// What a page's menus cost does not depend on the size of the site: lists are cut, and menus that
/// several pages share are rendered once.
struct SiteNavigation: Sendable {
  /// Entries of a menu at most: longer lists have pages of their own.
  private static let itemLimit = 40
  private static let childLimit = 30
  private static let topLimit = 8

  private let topItems: [SitePage.ID]
  /// Rendered without any current item, and with each as current or around the current page.
  private var topMenus: [TopState: HTML] = [:]
  /// Menus of sections for pages that are in none of their items but below one of their lists.
  private var listMenus: [SitePage.ID: HTML] = [:]

  private struct TopState: Hashable {
    let item: SitePage.ID?
    let isCurrent: Bool
  }

  init(_ facts: SiteFacts) {
    topItems = Self.topItems(facts)
    topMenus[TopState(item: nil, isCurrent: false)] = renderTop(nil, isCurrent: false, facts)
    for item in topItems {
      for isCurrent in [true, false] {
        topMenus[TopState(item: item, isCurrent: isCurrent)] = renderTop(
          item, isCurrent: isCurrent, facts)
      }
    }
    for page in facts.map.pageIDs {
      guard case .list(_, of: _?, introduction: _) = facts.map[page].subject,
        facts.map.isMade(page), let section = facts.tree.section(of: page)
      else { continue }
      listMenus[page] = renderSection(section, path: [page], current: nil, facts)
    }
  }

  // MARK: - The main menu

  func top(for page: SitePage.ID, _ facts: SiteFacts) -> HTML? {
    guard !topItems.isEmpty else { return nil }
    let path = facts.tree.ancestors(of: page) + [page]
    let item = path.last { topItems.contains($0) }
    return topMenus[TopState(item: item, isCurrent: item == page)]
  }

  private func renderTop(_ current: SitePage.ID?, isCurrent: Bool, _ facts: SiteFacts) -> HTML {
    let items = topItems.map { item in
      TopNavigationView.Item(
        title: facts.shownTitle(of: item), url: facts.url(of: item),
        isCurrent: item == current && isCurrent, isInside: item == current && !isCurrent)
    }
    return facts.theme.render(.topNavigation, TopNavigationView(items: items))
  }

  /// What `navigation` names; without it the site's lists and the sections below the home page.
  private static func topItems(_ facts: SiteFacts) -> [SitePage.ID] {
    let written = facts.handbook.settings.navigation
    if !written.isEmpty { return written.compactMap { NavigationPath.page($0.value, facts.map) } }
    guard let home = facts.map.page(at: "") else { return [] }
    let lists = [ListKind.communities, .meetings, .outcomes, .people]
      .compactMap { facts.map.list($0, of: nil) }
    let sections = facts.tree.children(of: home).filter { !lists.contains($0) }
    return Array((lists + sections).prefix(topLimit))
  }

  // MARK: - Sections and breadcrumbs

  func breadcrumb(for page: SitePage.ID, _ facts: SiteFacts) -> HTML? {
    let ancestors = facts.tree.ancestors(of: page)
    if ancestors.isEmpty { return nil }
    let items = ancestors.map {
      AnchorView(title: facts.shownTitle(of: $0), url: facts.url(of: $0))
    }
    return facts.theme.render(.breadcrumb, BreadcrumbView(items: items))
  }

  func section(for page: SitePage.ID, _ facts: SiteFacts) -> HTML? {
    guard let section = facts.tree.section(of: page) else { return nil }
    let above = facts.tree.ancestors(of: page).drop { $0 != section }.dropFirst()
    for list in above.reversed() { if let menu = listMenus[list] { return menu } }
    return renderSection(section, path: above + [page], current: page, facts)
  }

  /// - Parameters:
  ///   - path: from the item below the section down to the page.
  ///   - current: the page itself, where it can be in the menu.
  private func renderSection(
    _ section: SitePage.ID, path: [SitePage.ID], current: SitePage.ID?, _ facts: SiteFacts
  ) -> HTML? {
    let items = Self.items(of: section, facts).map { item in
      let isOpen = path.first == item
      return NavigationView.Item(
        title: facts.shownTitle(of: item), url: facts.url(of: item), isCurrent: item == current,
        isOpen: isOpen && item != current,
        children: isOpen ? children(of: item, current: current, facts) : nil)
    }
    if items.isEmpty { return nil }
    let view = NavigationView(
      label: facts.shownTitle(of: section), url: facts.url(of: section),
      isCurrent: section == current,
      items: items)
    return facts.theme.render(.navigation, view)
  }

  private func children(
    of item: SitePage.ID, current: SitePage.ID?, _ facts: SiteFacts
  ) -> NavigationView.Children? {
    let children = facts.tree.children(of: item)
    guard children.count <= Self.childLimit else { return nil }
    return NavigationView.Children(
      items: children.map { child in
        NavigationView.Child(
          title: facts.shownTitle(of: child), url: facts.url(of: child), isCurrent: child == current
        )
      })
  }

  private static func items(of section: SitePage.ID, _ facts: SiteFacts) -> [SitePage.ID] {
    let community = facts.map[section].entry.flatMap { id in
      facts.handbook[id]?.kind == .community ? id : nil
    }
    var lists: [SitePage.ID] = []
    if let community {
      lists = ListKind.allCases.compactMap { kind in
        if kind == .nextSteps, facts.steps.steps(of: community).isEmpty { return nil }
        return facts.map.list(kind, of: community)
      }
    }
    let pages = facts.tree.children(of: section)
    // A section of hundreds of pages is a list, and its own page shows it.
    return lists + (pages.count <= itemLimit ? pages : [])
  }
}

/// How `navigation` in `site.yaml` names pages: by their path, with or without `.md`.
enum NavigationPath {
  static func page(_ written: String, _ map: SiteMap) -> SitePage.ID? {
    var path = written.split(separator: "/").joined(separator: "/")
    for source in sources(path) {
      if let entry = map.entry(atSource: source) { return map.page(of: entry) }
    }
    if path.hasSuffix(".md") { path.removeLast(3) }
    if path.hasSuffix("/index") { path.removeLast(6) }
    return map.page(at: path == "index" ? "" : path)
  }

  /// The files that a path can mean.
  private static func sources(_ path: String) -> [String] {
    [path, path + ".md", SitePlan.join(path, "index.md")]
  }

  /// What `navigation` names although it does not exist.
  static func diagnostics(_ map: SiteMap) -> [Diagnostic] {
    map.handbook.settings.navigation.compactMap { item in
      guard page(item.value, map) == nil else { return nil }
      let path = item.value.split(separator: "/").joined(separator: "/")
      if sources(path).contains(where: map.handbook.hides) { return nil }
      return Diagnostic(
        .error, .unknownPage, "there is no page ‘\(item.value)’", at: item.place,
        help: Suggestion(map.paths).help(for: path))
    }
  }
}
