import Diagnostics
import HandbookModel

/// The page that tells translators what there is to do.
extension Site {
  /// Pages in one state that are listed, at most.
  private static let listLimit = 300

  func translationsPage(_ page: SitePage.ID) -> HTML {
    let languages = facts.map.editions.indices.map { index -> TranslationsView.Language in
      let edition = facts.map.editions[index]
      let register = TranslationRegister(edition, besides: facts.handbook)
      return TranslationsView.Language(
        key: edition.folder, name: LanguageName.own(of: edition.language),
        language: edition.language,
        countText: facts.strings.count(
          .translatedCount, register.count, ["translated": String(register.translatedCount)]),
        outdated: pages(register.outdated) { translatedPage($0, index) },
        missing: pages(register.missing, missingPage),
        current: pages(register.current) { translatedPage($0, index) })
    }
    let view = TranslationsView(title: facts.title(of: page), languages: languages)
    return facts.theme.render(.translations, view)
  }

  private func pages(
    _ entries: [Entry], _ view: (Entry) -> TranslationsView.Page?
  ) -> TranslationsView.Pages? {
    if entries.isEmpty { return nil }
    let rest = entries.count - Self.listLimit
    return TranslationsView.Pages(
      items: entries.prefix(Self.listLimit).compactMap(view),
      moreText: rest > 0 ? facts.strings.count(.moreWords, rest) : nil)
  }

  private func missingPage(_ entry: Entry) -> TranslationsView.Page? {
    TranslationsView.Page(title: facts.shownTitle(of: entry), url: facts.url(of: entry.id))
  }

  /// - Parameter index: of the edition.
  private func translatedPage(_ translated: Entry, _ index: Int) -> TranslationsView.Page? {
    guard let entry = facts.handbook[translated.id], let note = translated.translation,
      let page = facts.map.page(of: entry.id),
      let address = facts.map.address(of: page, inEdition: index)
    else { return nil }
    var view = TranslationsView.Page(title: facts.shownTitle(of: entry), url: facts.url(of: page))
    let title = editions[index].facts.title(of: page)
    view.translation = TranslationsView.Translated(
      title: title, language: note.language, url: address.href, changed: date(note.lastModified))
    if case .outdated(let since) = note.freshness {
      view.changed = date(since)
      view.historyURL = EditLink.history(of: entry, facts)
    }
    return view
  }

  private func date(_ time: Int?) -> DateView? {
    guard let time, let date = CivilDate(daysSinceEpoch: time / 86_400) else { return nil }
    return DateView(text: facts.dates.date(date), datetime: date.iso8601)
  }
}
