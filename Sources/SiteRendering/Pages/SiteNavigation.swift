import Diagnostics
import HandbookModel

/// The menus of a site: the main one, those of its sections, and breadcrumbs.
///
/// What a page's menus cost does not depend on the size of the site: lists are cut, and menus that
/// several pages share are rendered once.
struct SiteNavigation: Sendable {
  /// Entries of the main menu at most, where an author does not say which.
  private static let topLimit = 8

  private let topItems: [SitePage.ID]
  /// Rendered without any current item, and with each as current or around the current page.
  private var topMenus: [TopState: HTML] = [:]
  private let sections: SectionMenus
  /// The site's own, then those of its editions.
  let languages: [Language]

  struct Language: Sendable {
    /// A BCP 47 tag.
    let language: String
    /// In itself.
    let name: String
    /// Its position in the map; nil for the site's own.
    let edition: Int?
  }

  private struct TopState: Hashable {
    let item: SitePage.ID?
    let isCurrent: Bool
  }

  init(_ facts: SiteFacts) {
    topItems = Self.topItems(facts)
    sections = SectionMenus(facts)
    languages = Self.languages(facts)
    topMenus[TopState(item: nil, isCurrent: false)] = renderTop(nil, isCurrent: false, facts)
    for item in topItems {
      for isCurrent in [true, false] {
        topMenus[TopState(item: item, isCurrent: isCurrent)] = renderTop(
          item, isCurrent: isCurrent, facts)
      }
    }
  }

  private static func languages(_ facts: SiteFacts) -> [Language] {
    let own = facts.handbook.settings.language
    return [Language(language: own, name: LanguageName.own(of: own), edition: nil)]
      + facts.map.editions.enumerated().map { index, edition in
        Language(
          language: edition.language, name: LanguageName.own(of: edition.language), edition: index)
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
    let items = ancestors.map { page in
      // The site's name stands above it already.
      let isHome = facts.map[page].path.isEmpty
      return AnchorView(
        title: isHome ? facts.strings.text(.home) : facts.shownTitle(of: page),
        url: facts.url(of: page))
    }
    return facts.theme.render(.breadcrumb, BreadcrumbView(items: items))
  }

  func section(for page: SitePage.ID, _ facts: SiteFacts) -> HTML? {
    sections.menu(for: page, facts)
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
