import HandbookModel

/// A whole site as a value: every file that it consists of, each made when it is asked for.
package struct Site: Sendable {
  let facts: SiteFacts
  private let parts: [EntryParts?]
  let navigation: SiteNavigation
  private let copies: [ContentFile]
  private let calendars: SiteCalendars
  private let scheduleFiles: ScheduleFiles
  private let registerFiles: RegisterFiles
  private let searchFiles: SearchFiles

  /// - Parameters:
  ///   - parts: of every entry of the handbook, in any order.
  ///   - finds: of every one of ``SiteFacts/searchSubjects``, in their order.
  package init(_ facts: SiteFacts, parts: [EntryParts], finds: [SearchFind]) {
    self.facts = facts
    var byEntry = [EntryParts?](repeating: nil, count: facts.handbook.capacity)
    for part in parts { byEntry[part.entry.index] = part }
    self.parts = byEntry
    navigation = SiteNavigation(facts)
    copies = facts.usedFiles.compactMap(facts.map.file)
    calendars = SiteCalendars(facts)
    scheduleFiles = ScheduleFiles(facts, rules: calendars.rules)
    registerFiles = RegisterFiles(facts: facts)
    searchFiles = SearchFiles(facts, finds)
  }

  /// Pages that say something to readers: redirects, and those for errors and for searches, are not
  /// counted.
  package var pageCount: Int {
    facts.map.pages.count(where: \.isInTree) - (facts.map.searchPage == nil ? 0 : 1)
  }

  package var outputCount: Int { feedStart + 1 }

  private var copyStart: Int { facts.map.pages.count }
  private var assetStart: Int { copyStart + copies.count }
  private var calendarStart: Int { assetStart + facts.theme.assets.count }
  private var scheduleStart: Int { calendarStart + facts.map.calendars.count }
  private var registerStart: Int { scheduleStart + facts.map.scheduleFiles.count }
  private var searchStart: Int { registerStart + facts.map.registerFiles.count }
  private var feedStart: Int { searchStart + searchFiles.count }

  /// The files at a position: one, or those that belong together.
  package func outputs(at index: Int) -> [OutputFile] {
    if index < copyStart {
      let page = SitePage.ID(index: index)
      return [OutputFile(path: facts.map[page].address.outputPath, .bytes(html(of: page)))]
    }
    if index < assetStart {
      let file = copies[index - copyStart]
      return [OutputFile(path: facts.map.address(of: file).outputPath, .copy(of: file.path))]
    }
    if index < calendarStart {
      let asset = facts.theme.assets[index - assetStart]
      return [OutputFile(path: asset.path, .bytes(asset.bytes))]
    }
    if index < scheduleStart {
      return [calendars.file(of: facts.map.calendars[index - calendarStart])].compactMap { $0 }
    }
    if index < registerStart {
      return [scheduleFiles.file(facts.map.scheduleFiles[index - scheduleStart])]
    }
    if index < searchStart {
      return registerFiles.files(facts.map.registerFiles[index - registerStart])
    }
    if index < feedStart { return [searchFiles.file(at: index - searchStart)] }
    return SiteFeeds(facts).files
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

  private func main(of page: SitePage.ID) -> HTML {
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
    case .search: searchPage()
    case .notFound: notFoundPage()
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

  func rows(_ entries: [Entry.ID], inSite: Bool = false) -> HTML {
    entries.compactMap { parts[$0.index].map { inSite ? $0.siteRow : $0.row } }.joined()
  }

  /// The line of one time of a meeting.
  func row(of occurrence: Occurrence, inSite: Bool) -> HTML {
    guard let parts = parts[occurrence.entry.index] else { return HTML() }
    let part = parts.occurrences[occurrence.number]
    return inSite ? part.siteRow : part.row
  }

  func outcomeLines(_ outcomes: [Entry.ID], inSite: Bool) -> HTML {
    outcomes.compactMap { id in
      let parts = parts[id.index]
      return inSite ? parts?.siteOutcomeLine : parts?.outcomeLine
    }.joined()
  }

  /// What stands for one time of a meeting in a day of a month.
  func item(of occurrence: Occurrence, inSite: Bool) -> HTML {
    guard let parts = parts[occurrence.entry.index] else { return HTML() }
    let part = parts.occurrences[occurrence.number]
    return inSite ? part.siteItem : part.item
  }

  func mixedRows(_ entries: [Entry.ID]) -> HTML {
    entries.compactMap { parts[$0.index]?.mixedRow }.joined()
  }

  func pageRows(_ entries: [Entry.ID]) -> HTML {
    entries.compactMap { parts[$0.index]?.pageRow }.joined()
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
