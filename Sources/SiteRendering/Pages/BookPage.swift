import Diagnostics
import HandbookModel

/// The page that holds all pages of a section.
extension Site {
  func bookPage(_ book: Book) -> HTML {
    let section = facts.map[book.section]
    let entry = section.entry.flatMap { facts.handbook[$0] }
    let pages = pages(of: book)
    var embedded = EmbeddedPages()
    for (index, page) in pages.enumerated() {
      embedded.add(facts.url(of: page), number: index + 1)
    }
    let parts = pages.enumerated().map { index, page in
      let language = language(ofTextOn: page)
      return BookView.Part(
        id: EmbeddedPages.anchor(index + 1), language: language,
        direction: language.map { TextDirection(of: $0).rawValue },
        pageHTML: Self.lazily(embedded.prose(index + 1).rewrite(main(of: page))))
    }
    let contents = pages.enumerated().map { index, page in
      AnchorNoteView(
        id: EmbeddedPages.anchor(index + 1), title: facts.shownTitle(of: page),
        noteText: note(on: page))
    }
    let view = BookView(
      title: facts.shownTitle(of: book.section),
      organization: facts.handbook.settings.organization,
      lead: entry.flatMap(facts.summary), asOfText: facts.asOfText,
      isMembersEdition: facts.options.audience == .members, contents: contents, parts: parts,
      publishedURL: facts.absoluteURL(section.address))
    return facts.theme.render(.book, view)
  }

  /// Where it is not that of the words around it.
  private func language(ofTextOn page: SitePage.ID) -> String? {
    guard facts.isMultilingual, let entry = facts.map[page].entry.flatMap({ facts.handbook[$0] })
    else { return nil }
    let language = entry.language(of: "body") ?? facts.handbook.settings.language
    return LanguageMarkup.isSame(language, facts.language) ? nil : language
  }

  /// In the order of reading: the section’s own page and those below it; of a community then its
  /// teams, meetings and outcomes. People’s pages are for looking up.
  private func pages(of book: Book) -> [SitePage.ID] {
    var pages: [SitePage.ID] = []
    func add(_ page: SitePage.ID) {
      let entry = facts.map[page].entry.flatMap { facts.handbook[$0] }
      if page != book.section, entry?.kind == .community { return }
      if entry != nil { pages.append(page) }
      for child in facts.tree.children(of: page) { add(child) }
    }
    add(book.section)
    guard let community = book.community else { return pages }
    let members = facts.handbook.connections.members(of: community)
    return pages
      + [members.teams, members.meetings, members.outcomes].flatMap { $0 }
      .compactMap(facts.map.page)
  }

  /// The day of a meeting, the number of an outcome.
  private func note(on page: SitePage.ID) -> String? {
    switch facts.map[page].entry.flatMap({ facts.handbook[$0]?.details }) {
    case .meeting(let meeting): facts.dates.date(meeting.starts.date)
    case .outcome(let outcome): outcome.number?.value
    default: nil
    }
  }

  /// Hundreds of pages may have more pictures than anybody looks at.
  private static func lazily(_ html: HTML) -> HTML {
    html.replacing("<img src=", with: "<img loading=\"lazy\" src=")
  }

  /// Where the section of a page is on one page; nil for pages that are no sections.
  func bookURL(of section: SitePage.ID) -> String? {
    let path = SitePlan.join(facts.map[section].path, Book.slug)
    guard let page = facts.map.page(at: path), case .book = facts.map[page].subject else {
      return nil
    }
    return facts.url(of: page)
  }
}

/// Which pages are parts of another one, and where in it: links between them stay within it.
private struct EmbeddedPages {
  private var anchors: [String: String] = [:]
  private var prefixes: [String: String] = [:]

  static func anchor(_ number: Int) -> String { "site-part-\(number)" }

  private static func prefix(_ number: Int) -> String { "p\(number)-" }

  mutating func add(_ address: String, number: Int) {
    anchors[address] = Self.anchor(number)
    prefixes[address] = Self.prefix(number)
  }

  func prose(_ number: Int) -> EmbeddedProse {
    EmbeddedProse(
      prefix: Self.prefix(number), demotion: 1, anchors: anchors, prefixes: prefixes)
  }
}
