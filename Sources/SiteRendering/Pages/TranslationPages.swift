import Diagnostics
import HandbookModel

/// The ways between a page and its translations.
extension Site {
  /// Languages that stand beside one another; more of them are folded.
  private static let shownLanguages = 3

  /// For the head of a page.
  func alternates(of page: SitePage.ID) -> [AlternateView] {
    facts.alternates(of: page).map { alternate in
      let address = alternate.address
      return AlternateView(
        language: alternate.language, url: facts.absoluteURL(address) ?? address.href)
    }
  }

  /// The way to other languages: to the same page, else to the nearest one above it that exists
  /// there.
  func languages(for page: SitePage.ID) -> LanguagesView? {
    let map = facts.map
    if map.editions.isEmpty { return nil }
    let items = navigation.languages.compactMap { known -> LanguagesView.Item? in
      guard let address = nearest(page, inEdition: known.edition) else { return nil }
      return LanguagesView.Item(
        name: known.name, language: known.language,
        direction: TextDirection(of: known.language).rawValue, url: address.href,
        isCurrent: known.edition == map.edition)
    }
    guard items.count > 1, let current = items.first(where: \.isCurrent) else { return nil }
    return LanguagesView(
      isFolded: items.count > Self.shownLanguages, currentName: current.name, items: items)
  }

  private func nearest(_ page: SitePage.ID, inEdition index: Int?) -> Address? {
    let map = facts.map
    var current: SitePage.ID? = map[page].isInTree ? page : map.page(at: "")
    while let page = current {
      if let address = map.address(of: page, inEdition: index) { return address }
      current = map.parents[page.index]
    }
    return nil
  }

  /// Only on the page that shows the translated text.
  func outdated(_ page: SitePage.ID, _ entry: Entry?) -> OutdatedView? {
    guard let entry, facts.map[page].entry == entry.id,
      case .outdated? = entry.translation?.freshness,
      let own = facts.map.address(of: page, inEdition: nil)
    else { return nil }
    let language = facts.ownLanguage(of: page)
    return OutdatedView(
      url: own.href, language: language, languageName: LanguageName.own(of: language))
  }
}

extension SiteFacts {
  /// Each language in which a page exists, and the site's own for everybody else; none for a page
  /// in one language only.
  func alternates(of page: SitePage.ID) -> [(language: String, address: Address)] {
    guard map[page].isInTree, let own = map.address(of: page, inEdition: nil) else { return [] }
    let others = map.editions.indices.compactMap { index in
      map.address(of: page, inEdition: index).map { (map.editions[index].language, $0) }
    }
    if others.isEmpty { return [] }
    return [(ownLanguage(of: page), own)] + others + [("x-default", own)]
  }

  /// The language of a page that is no translation.
  func ownLanguage(of page: SitePage.ID) -> String {
    let entry = map[page].mainEntry.flatMap { handbook[$0] }
    return entry?.languageOfOriginal ?? handbook.settings.language
  }
}

extension Entry {
  /// nil for the site's.
  var languageOfOriginal: String? {
    if let translation { return translation.originalLanguage }
    return language
  }
}
