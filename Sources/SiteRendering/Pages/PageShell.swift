import HandbookModel

/// What stands around the main part of every page.
extension Site {
  /// - Parameter paper: its size in words of CSS, where the page is made to be printed.
  func layout(_ id: SitePage.ID, main: HTML, paper: String? = nil) -> HTML {
    let page = facts.map[id]
    let entry = page.mainEntry.flatMap { facts.handbook[$0] }
    let settings = facts.handbook.settings
    let isError = if case .notFound = page.subject { true } else { false }
    let language = facts.strings.language
    let content = entry?.language ?? community(of: entry)?.language
    let ownLanguage = content == language ? nil : content
    let members = facts.options.audience == .members
    var view = LayoutView(
      root: RootMarker.text, language: language, direction: Self.direction(of: language),
      pageTitle: pageTitle(id, entry), description: description(id, entry),
      canonicalURL: isError ? nil : facts.absoluteURL(page.address),
      isNoindex: !facts.map.isIndexed(page) || members, feeds: feeds, siteTitle: facts.siteTitle,
      homeURL: Address(page: "").href, isHome: page.path.isEmpty,
      topNavigationHTML: navigation.top(for: id, facts), isMembersEdition: members,
      isMembersOnly: members && entry?.visibility == .members, isDraft: entry?.isDraft ?? false,
      breadcrumbHTML: isError ? nil : navigation.breadcrumb(for: id, facts),
      navigationHTML: page.hasSectionMenu ? navigation.section(for: id, facts) : nil,
      contentLanguage: ownLanguage, contentDirection: ownLanguage.map(Self.direction),
      mainHTML: main, mentionsHTML: mentions(of: page.entry), pagerHTML: pager(id),
      organization: settings.organization, license: link(settings.license),
      contact: link(settings.contact),
      editURL: page.entry.flatMap { facts.handbook[$0] }.flatMap { EditLink.url(of: $0, facts) },
      generatorText: facts.strings.text(.generated, ["generator": facts.options.generator]))
    view.searchURL = facts.map.searchPage.map(facts.url)
    view.dataLinks = dataLinks(of: page)
    view.styleURL = page.stylesheet.map { RootMarker.text + $0 }
    view.scriptURL = page.script.map { RootMarker.text + $0 }
    if case .presentation = page.subject { view.paper = paper }
    view.structuredDataHTML = page.entry.flatMap { facts.handbook[$0] }
      .flatMap { EventMarkup($0, facts) }.map { HTML(markup: $0.json.text) }
    return facts.theme.render(.layout, view)
  }

  /// The scripts that are written from right to left, by the languages that use them.
  static func direction(of language: String) -> String {
    let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    let isRightToLeft =
      ["ar", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"]
      .contains(primary) && !language.lowercased().contains("-latn")
    return isRightToLeft ? "rtl" : "ltr"
  }

  private func community(of entry: Entry?) -> Entry? {
    entry?.community.flatMap { facts.handbook[$0] }
  }

  private func pageTitle(_ id: SitePage.ID, _ entry: Entry?) -> String {
    let page = facts.map[id]
    if page.path.isEmpty { return facts.siteTitle }
    var community: Entry.ID? = entry?.community
    switch page.subject {
    case .list(_, let of, introduction: _): community = of
    case .schedule(let index, _): community = facts.map.schedules[index].owner
    case .narrowedOutcomes(let index, _, value: _):
      community = facts.map.outcomeRegisters[index].owner
    case .presentation(.report, let of), .presentation(.slides, let of): community = of
    default: break
    }
    let title = facts.wholeTitle(of: id)
    if let community, let name = facts.handbook[community].map(facts.title),
      name != facts.siteTitle
    {
      return facts.strings.text(
        .communityPageTitle, ["page": title, "community": name, "site": facts.siteTitle])
    }
    return facts.strings.text(.pageTitle, ["page": title, "site": facts.siteTitle])
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

  private var feeds: [AnchorView] {
    guard facts.options.baseURL != nil else { return [] }
    let title = facts.strings.text(.feedOfSite, ["name": facts.siteTitle])
    return [AnchorView(title: title, url: Address(file: "feed.xml").href)]
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
    return PagerView.Neighbour(title: facts.title(of: id), url: facts.url(of: id), noteText: note)
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
