import HandbookModel

/// A whole site as a value: every file that it consists of, each made when it is asked for.
///
/// A class for the same reason as the facts that it has.
package final class Site: Sendable {
  let facts: SiteFacts
  private let parts: [EntryParts?]
  let navigation: SiteNavigation
  let freeDays: FreeDays
  private let copies: [ContentFile]
  /// nil in an edition, which has its pages and its search and nothing else, and where only pages
  /// are made.
  private let machineFiles: MachineFiles?
  private let searchFiles: SearchFiles?
  /// Those that exist in its language.
  private let pages: [SitePage.ID]
  /// Its pages in other languages.
  let editions: [Site]

  /// - Parameters:
  ///   - parts: of entries of the handbook, in any order; of all in the site's own language. Others
  ///     are made whenever they are needed.
  ///   - finds: of every one of ``SiteFacts/searchSubjects``, in their order; nil where only pages,
  ///     and what they show, are made.
  ///   - editions: of each of the map's editions the site, in the same order.
  package init(
    _ facts: SiteFacts, parts: [EntryParts], finds: [SearchFind]?, editions: [Site] = []
  ) {
    self.facts = facts
    self.editions = editions
    var byEntry = [EntryParts?](repeating: nil, count: facts.handbook.capacity)
    for part in parts { byEntry[part.entry.index] = part }
    self.parts = byEntry
    navigation = SiteNavigation(facts)
    freeDays = FreeDays(facts)
    copies = facts.usedFiles.compactMap(facts.map.file)
    pages = facts.map.pageIDs.filter(facts.map.isMade)
    let isWhole = finds != nil && facts.map.edition == nil
    machineFiles = isWhole ? MachineFiles(facts) : nil
    searchFiles = finds.map { SearchFiles(facts, $0) }
  }

  /// The same pages after bodies were changed, see ``SiteFacts/replacing(_:)``: menus stay.
  ///
  /// - Parameters:
  ///   - facts: the site's own, then those of its editions.
  init(_ site: Site, showing facts: [SiteFacts]) {
    self.facts = facts[0]
    (parts, navigation, freeDays) = (site.parts, site.navigation, site.freeDays)
    (copies, pages) = (site.copies, site.pages)
    (machineFiles, searchFiles) = (nil, nil)
    editions = zip(site.editions, facts.dropFirst()).map { Site($0, showing: [$1]) }
  }

  /// Pages that say something to readers: redirects, and those for errors and for searches, are not
  /// counted.
  package var pageCount: Int {
    pages.count { facts.map[$0].isInTree && $0 != facts.map.searchPage }
      + editions.reduce(0) { $0 + $1.pageCount }
  }

  package var outputCount: Int {
    editionStart + editions.reduce(0) { $0 + $1.outputCount }
  }

  private var copyStart: Int { pages.count }
  private var assetStart: Int { copyStart + copies.count }
  private var machineStart: Int {
    assetStart + (facts.map.edition == nil ? facts.theme.assets.count : 0)
  }
  private var searchStart: Int { machineStart + (machineFiles?.count ?? 0) }
  private var feedStart: Int { searchStart + (searchFiles?.count ?? 0) }
  private var editionStart: Int { feedStart + (machineFiles == nil ? 0 : 1) }

  /// The files that pages show, pictures and the theme's, and those for programs.
  package var filesForPrinting: [OutputFile] { (copyStart..<searchStart).flatMap(outputs) }

  /// The files at a position: one, or those that belong together.
  package func outputs(at index: Int) -> [OutputFile] {
    if index < copyStart {
      let page = pages[index]
      return [OutputFile(path: facts.map[page].address.outputPath, .bytes(html(of: page)))]
    }
    if index < assetStart {
      let file = copies[index - copyStart]
      return [OutputFile(path: facts.map.address(of: file).outputPath, .copy(of: file.path))]
    }
    if index < machineStart {
      let asset = facts.theme.assets[index - assetStart]
      return [OutputFile(path: asset.path, .bytes(asset.bytes))]
    }
    if index < searchStart { return machineFiles?.outputs(at: index - machineStart) ?? [] }
    if index < feedStart {
      return [searchFiles?.file(at: index - searchStart)].compactMap { $0 }
    }
    if index < editionStart { return SiteFeeds(facts).files + [OfflineReading(facts).file] }
    var rest = index - editionStart
    for edition in editions {
      if rest < edition.outputCount { return edition.outputs(at: rest) }
      rest -= edition.outputCount
    }
    return []
  }

  /// Where among its outputs are its pages and what they show: the paths of those, in order. In an
  /// edition what it shows is the site's own.
  var shownPaths: [String] {
    pages.map { facts.map[$0].address.outputPath }
      + copies.map { facts.map.address(of: $0).outputPath }
      + (facts.map.edition == nil ? facts.theme.assets.map(\.path) : [])
  }

  /// The file at a path that is for programs: calendars, data, feeds, what a search reads.
  package func fileForPrograms(at path: String) -> OutputFile? {
    if let machineFiles, let position = machineFiles.position(of: path) {
      return machineFiles.outputs(at: position).first { $0.path == path }
    }
    if let searchFiles, let position = searchFiles.position(of: path) {
      return searchFiles.file(at: position)
    }
    if machineFiles != nil, let file = outputs(at: feedStart).first(where: { $0.path == path }) {
      return file
    }
    return editions.lazy.compactMap { $0.fileForPrograms(at: path) }.first
  }

  /// The whole document of a page.
  private func html(of page: SitePage.ID) -> [UInt8] {
    let subject = facts.map[page].subject
    if case .redirect(let target) = subject { return redirect(page, to: target) }
    let document = layout(page, main: main(of: page))
    // The page for errors is shown at any depth, so relative links would break there.
    guard case .notFound = subject else {
      return RootMarker.resolve(document, prefix: facts.map[page].address.rootPrefix)
    }
    return RootMarker.resolve(document, prefix: facts.basePath)
  }

  /// What is in the page, without what stands around it.
  func main(of page: SitePage.ID) -> HTML {
    switch facts.map[page].subject {
    case .home(let entry): homePage(entry, page)
    case .entry(let id): facts.handbook[id].map { entryPage($0, page) } ?? HTML()
    case .runSheet(let id): runSheet(of: id)
    case .list(let kind, let community, let introduction):
      listPage(kind, of: community, introduction: introduction, page)
    case .schedule(let index, let period):
      schedulePage(facts.map.schedules[index], period, page)
    case .narrowedOutcomes(let index, let facet, let value):
      outcomesPage(facts.map.outcomeRegisters[index], narrowedTo: facet, value, page)
    case .presentation(let kind, let id): presentation(kind, of: id)
    case .folder: folderPage(page)
    case .tags: tagsPage()
    case .tag(let tag): tagPage(tag)
    case .translations: translationsPage(page)
    case .search: searchPage()
    case .notFound: notFoundPage()
    case .offline: facts.theme.render(.offline, OfflineView(homeURL: Address(page: "").href))
    case .book(let book): bookPage(book)
    case .redirect: HTML()
    }
  }

  private func entryPage(_ entry: Entry, _ page: SitePage.ID) -> HTML {
    switch entry.details {
    case .page: ordinaryPage(entry, page)
    case .community(let community): communityPage(entry, community, page)
    case .meeting(let meeting): meetingPage(entry, meeting)
    case .team(let team): teamPage(entry, team)
    case .person(let person): personPage(entry, person)
    case .outcome(let outcome): outcomePage(entry, outcome)
    }
  }

  // MARK: - Rows

  private func parts(of entry: Entry.ID) -> EntryParts? {
    parts[entry.index] ?? facts.handbook[entry].map(facts.parts)
  }

  func rows(_ entries: [Entry.ID], inSite: Bool = false) -> HTML {
    entries.compactMap { parts(of: $0).map { inSite ? $0.siteRow : $0.row } }.joined()
  }

  /// The line of one time of a meeting.
  func row(of occurrence: Occurrence, inSite: Bool) -> HTML {
    guard let parts = parts(of: occurrence.entry) else { return HTML() }
    let part = parts.occurrences[occurrence.number]
    return inSite ? part.siteRow : part.row
  }

  func outcomeLines(_ outcomes: [Entry.ID], inSite: Bool) -> HTML {
    outcomes.compactMap { id in
      let parts = parts(of: id)
      return inSite ? parts?.siteOutcomeLine : parts?.outcomeLine
    }.joined()
  }

  /// What stands for one time of a meeting in a day of a month.
  func item(of occurrence: Occurrence, inSite: Bool) -> HTML {
    guard let parts = parts(of: occurrence.entry) else { return HTML() }
    let part = parts.occurrences[occurrence.number]
    return inSite ? part.siteItem : part.item
  }

  func mixedRows(_ entries: [Entry.ID]) -> HTML {
    entries.compactMap { parts(of: $0)?.mixedRow }.joined()
  }

  func pageRows(_ entries: [Entry.ID]) -> HTML {
    entries.compactMap { parts(of: $0)?.pageRow }.joined()
  }

  /// A section that lists entries; none where there are none.
  func listing(_ entries: [Entry.ID], inSite: Bool = false) -> ListingView? {
    entries.isEmpty ? nil : ListingView(rowsHTML: rows(entries, inSite: inSite))
  }

  func stepListing(_ steps: [NextStepRegister.Index], showsSource: Bool) -> ListingView? {
    steps.isEmpty ? nil : ListingView(rowsHTML: stepRows(steps, showsSource: showsSource))
  }

  /// The next steps on the page of the entry that they come from, or for which they are to be ready:
  /// only the latter say where they come from.
  func stepListing(onPageOf entry: Entry.ID) -> ListingView? {
    let followed = Set(facts.steps.followUps(at: entry))
    let rows = facts.steps.fieldSteps(of: entry).filter { !followed.contains($0) }.map { index in
      let step = facts.steps.steps[index]
      return facts.stepRow(step, showsSource: step.source != entry)
    }
    return rows.isEmpty ? nil : ListingView(rowsHTML: rows.joined())
  }

  func stepRows(_ steps: [NextStepRegister.Index], showsSource: Bool) -> HTML {
    steps.map { facts.stepRow(facts.steps.steps[$0], showsSource: showsSource) }.joined()
  }

  func empty(_ text: StringKey, hint: StringKey) -> HTML {
    // How to add something is for those who write, and they look at builds with drafts.
    let hint = facts.options.includesDrafts ? facts.strings.text(hint) : nil
    return facts.theme.render(.empty, EmptyView(text: facts.strings.text(text), hint: hint))
  }
}

extension SiteFacts {
  /// The path of the site's URL, with `/` at both ends.
  var basePath: String {
    guard let url = options.baseURL, let scheme = url.firstRange(of: "://"),
      let slash = url[scheme.upperBound...].firstIndex(of: "/")
    else { return "/" }
    let path = String(url[slash...])
    return path.hasSuffix("/") ? path : path + "/"
  }
}
