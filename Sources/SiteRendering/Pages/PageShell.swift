import HandbookModel

/// What stands around the main part of every page.
extension Site {
  /// - Parameter paper: its size in words of CSS, where the page is made to be printed.
  func layout(_ id: SitePage.ID, main: HTML, paper: String? = nil) -> HTML {
    let page = facts.map[id]
    let entry = page.mainEntry.flatMap { facts.handbook[$0] }
    let settings = facts.handbook.settings
    let isError = page.isForErrors
    let ownLanguage = contentLanguage(of: page, entry)
    let around = ownLanguage ?? facts.language
    let members = facts.options.audience == .members
    var view = LayoutView(
      root: RootMarker.text, language: facts.language,
      direction: TextDirection(of: facts.language).rawValue,
      kind: page.kind(in: facts.handbook), pageTitle: pageTitle(id, entry),
      description: description(id, entry),
      canonicalURL: isError ? nil : facts.absoluteURL(page.address),
      isNoindex: !facts.map.isIndexed(page) || members, feeds: feeds(of: page),
      siteTitle: facts.shownSiteTitle,
      homeURL: facts.url(ofPath: ""), isHome: page.path.isEmpty,
      topNavigationHTML: navigation.top(for: id, facts), isMembersEdition: members,
      isMembersOnly: members && entry?.visibility == .members, isDraft: entry?.isDraft ?? false,
      breadcrumbHTML: isError ? nil : navigation.breadcrumb(for: id, facts),
      navigationHTML: page.hasSectionMenu ? navigation.section(for: id, facts) : nil,
      contentLanguage: ownLanguage,
      contentDirection: ownLanguage.map { TextDirection(of: $0).rawValue },
      mainHTML: resolved(main, in: around),
      mentionsHTML: mentions(of: page.entry).map { resolved($0, in: around) },
      pagerHTML: pager(id).map { resolved($0, in: around) },
      organization: settings.organization, license: link(settings.license),
      contact: link(settings.contact), dayWords: facts.dates.dayWords.json.text,
      editURL: page.entry.flatMap { facts.handbook[$0] }.flatMap { EditLink.url(of: $0, facts) },
      generatorText: facts.strings.text(.generated, ["generator": facts.options.generator]))
    view.rulesHTML = facts.styles.rules(of: community(of: page, entry))
    view.logo = settings.appearance.logo.flatMap { LogoView($0, facts.map) }
    view.preview = preview(of: id, description: view.description)
    view.problemURL = problemURL(of: id)
    view.workerURL =
      facts.hasOfflineReading ? Address(file: OfflineReading.path).href : nil
    view.updatedHTML = lastChange(of: page)
    view.searchURL = facts.map.searchPage.map(facts.url)
    view.dataLinks = dataLinks(of: page)
    view.styleURL = page.stylesheet.map { RootMarker.text + $0 }
    view.scriptURL = page.script.map { RootMarker.text + $0 }
    if case .presentation = page.subject { view.paper = paper }
    view.structuredDataHTML = page.entry.flatMap { facts.handbook[$0] }
      .flatMap { EventMarkup($0, facts) }.map { HTML(markup: $0.json.text) }
    view.alternates = alternates(of: id)
    view.languages = languages(for: id)
    view.outdated = outdated(id, entry)
    view.translationsURL =
      facts.map.editions.isEmpty ? nil : Address(page: "translations").href
    return resolved(facts.theme.render(.layout, view), in: facts.language)
  }

  /// The language of the text that a page is about, where it is not that of the words around it.
  func contentLanguage(of page: SitePage, _ entry: Entry?) -> String? {
    guard facts.isMultilingual else { return nil }
    var content = facts.handbook.edition
    if content == nil, let entry { content = entry.language ?? facts.handbook.settings.language }
    return content.flatMap { LanguageMarkup.isSame($0, facts.language) ? nil : $0 }
  }

  private func resolved(_ html: HTML, in language: String) -> HTML {
    guard facts.isMultilingual else { return html }
    var markup = LanguageMarkup(language: language)
    if let index = facts.map.edition {
      let own = facts.handbook.settings.language
      markup.folder = facts.map.editions[index].folder + "/"
      markup.otherLanguage = { [facts] in facts.map.language(ofAddress: $0) ?? own }
    }
    return markup.resolve(html)
  }

  private func pageTitle(_ id: SitePage.ID, _ entry: Entry?) -> String {
    let page = facts.map[id]
    if page.path.isEmpty { return facts.siteTitle }
    let owner = owner(of: page, entry)
    let title = facts.wholeTitle(of: id)
    if let owner, let name = facts.handbook[owner].map(facts.title),
      name != facts.siteTitle
    {
      return facts.strings.text(
        .communityPageTitle, ["page": title, "community": name, "site": facts.siteTitle])
    }
    return facts.strings.text(.pageTitle, ["page": title, "site": facts.siteTitle])
  }

  /// What a page is of: the community, team or person that it lists something of, else the
  /// community that its entry lies in.
  private func owner(of page: SitePage, _ entry: Entry?) -> Entry.ID? {
    switch page.subject {
    case .list(_, let of, introduction: _): of
    case .schedule(let index, _): facts.map.schedules[index].owner
    case .narrowedOutcomes(let index, _, value: _): facts.map.outcomeRegisters[index].owner
    case .presentation(.report, let of), .presentation(.slides, let of): of
    case .book(let book): book.community
    default: entry?.community
    }
  }

  /// The community whose accent a page has.
  private func community(of page: SitePage, _ entry: Entry?) -> Entry.ID? {
    (owner(of: page, entry).flatMap { facts.handbook[$0] } ?? entry)?.scope
  }

  /// The summary, else the first words of the text.
  private func description(_ id: SitePage.ID, _ entry: Entry?) -> String? {
    let page = facts.map[id]
    if page.path.isEmpty, let summary = facts.handbook.settings.summary { return summary }
    if case .presentation(let kind, let id) = page.subject {
      return facts.handbook[id].map {
        facts.strings.text(kind.description, ["name": facts.title(of: $0)])
      }
    }
    if case .book(let book) = page.subject {
      return facts.strings.text(.bookOf, ["name": facts.title(of: book.section)])
    }
    guard let entry else { return madeDescription(id) }
    if let summary = facts.summary(of: entry) { return summary }
    guard let text = facts.prose(of: entry.id)?.text else { return nil }
    return Self.firstWords(of: text, limit: 160)
  }

  /// What a page is that no author wrote.
  private func madeDescription(_ id: SitePage.ID) -> String? {
    switch facts.map[id].subject {
    case .tag(let tag): return facts.strings.text(.tagged, ["tag": tag.title])
    case .list(let kind, let community, introduction: _):
      let name = community.flatMap { facts.handbook[$0] }.map(facts.title) ?? facts.siteTitle
      return kind.description.map { facts.strings.text($0, ["name": name]) }
    case .schedule(let index, let period):
      let owner = facts.map.schedules[index].owner.flatMap { facts.handbook[$0] }
      let name = owner.map(facts.title) ?? facts.siteTitle
      guard period != .overview else { return facts.strings.text(.meetingsOf, ["name": name]) }
      return facts.strings.text(
        .meetingsOfIn, ["name": name, "period": facts.title(of: id)])
    default: return nil
    }
  }

  static func firstWords(of text: String, limit: Int) -> String? {
    var words = ""
    // More of a long text is never needed, and splitting it takes time.
    for word in text.prefix(2 * limit).split(whereSeparator: \.isWhitespace) {
      if words.count + word.count + 1 > limit { return words.isEmpty ? nil : words + "…" }
      words += words.isEmpty ? word : " " + word
    }
    return words.isEmpty ? nil : words
  }

  private func mentions(of entry: Entry.ID?) -> HTML? {
    guard let entry else { return nil }
    let mentions = facts.mentions.mentions(of: entry)
    if mentions.isEmpty { return nil }
    return facts.theme.render(.mentions, MentionsView(rowsHTML: mixedRows(mentions)))
  }

  private func pager(_ id: SitePage.ID) -> HTML? {
    switch facts.map[id].subject {
    case .schedule(let index, .year(let year)):
      return pager(of: facts.map.schedules[index], .year(year))
    // A month's stands above it, where it stays in one place from month to month.
    case .schedule: return nil
    default:
      let neighbours = facts.tree.neighbours(of: id)
      return pager(neighbours.previous, neighbours.next)
    }
  }

  func pager(_ previous: SitePage.ID?, _ next: SitePage.ID?) -> HTML? {
    guard previous != nil || next != nil else { return nil }
    let view = PagerView(previous: previous.map(neighbour), next: next.map(neighbour))
    return facts.theme.render(.pager, view)
  }

  private func neighbour(_ id: SitePage.ID) -> PagerView.Neighbour {
    var note: String?
    if let entry = facts.map[id].entry.flatMap({ facts.handbook[$0] }),
      case .meeting(let meeting) = entry.details
    {
      note = facts.dates.date(meeting.starts.date)
    }
    return PagerView.Neighbour(
      title: facts.shownTitle(of: id), url: facts.url(of: id), noteText: note)
  }
}

extension Presentation {
  fileprivate var description: StringKey {
    switch self {
    case .report: .reportOf
    case .slides: .slidesOf
    case .handout: .handoutOf
    }
  }
}

extension ListKind {
  /// A sentence about a list, with the name of its owner.
  var description: StringKey? {
    switch self {
    case .meetings: .meetingsOf
    case .teams: .teamsOf
    case .people: .peopleOf
    case .outcomes: .outcomesOf
    case .nextSteps: .nextStepsOf
    case .traceability: .traceabilityOf
    case .communities: nil
    }
  }
}

extension SiteFacts {
  /// The site's name: what `site.yaml` says, else the title of its home page.
  var siteTitle: String {
    handbook.settings.title ?? map.page(at: "").map(title) ?? strings.text(.home)
  }

  /// - Returns: nil where nobody said where the site is published.
  func absoluteURL(_ address: Address) -> String? {
    options.baseURL.map { $0 + address.canonicalPath }
  }
}
