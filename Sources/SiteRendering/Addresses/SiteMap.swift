package import Diagnostics
package import HandbookModel

/// Every page of a site with its address, and how authors' links find them.
///
/// It is complete before any Markdown is turned into HTML, so that links are resolved while they
/// are written.
package struct SiteMap: Sendable {
  /// In the language of the edition that this is the map of.
  package private(set) var handbook: Handbook
  /// In a fixed order: home, entries by source, lists, folders, tags, redirects. In an edition
  /// those that do not exist in its language have their own addresses.
  private(set) var pages: [SitePage]
  /// The same in the site's own language.
  private let ownPages: [SitePage]
  /// The other languages, in the order of their tags.
  package let editions: [Edition]
  /// Of `editions` the position of the one that this is the map of; nil in the site's own language.
  package private(set) var edition: Int?
  private let translations: [String: Translated]
  private let languagesByAddress: [String: String]
  /// The site's, then those of entries in the order of their pages.
  let calendars: [SiteCalendar]
  /// The site's, then those of communities.
  let scheduleFiles: [ScheduleFile]
  /// The site's or its community's, and those of other communities.
  let registerFiles: [RegisterFile]
  /// The site's, then those of communities.
  let feeds: [SiteFeed]
  private let registerFilesByPath: [String: RegisterFile]
  let schedule: Schedule
  /// What is missing in communities, as far as the audience may know.
  let gaps: Gaps
  /// The site's or its community's, those of other communities, teams and people.
  let schedules: [OwnedSchedule]
  private let schedulesByOwner: [Entry.ID?: Int]
  /// The site's or its community's, and those of other communities.
  private(set) var outcomeRegisters: [OutcomeRegister]
  private let outcomeRegistersByOwner: [Entry.ID?: Int]
  private let scheduleFilesByOwner: [Entry.ID?: Address]
  private let calendarsOfEntries: [Entry.ID: Address]
  /// By path.
  private let files: [String: ContentFile]
  private let entryPages: [SitePage.ID?]
  private let runSheets: [Entry.ID: SitePage.ID]
  private let pagesByPath: [String: SitePage.ID]
  /// By alias.
  private let pagesByOldPath: [String: SitePage.ID]
  private let entriesBySource: [String: Entry.ID]
  /// For each page the one whose folder it lies in; nil for the home page.
  let parents: [SitePage.ID?]

  /// - Parameters:
  ///   - handbook: as the audience may see it.
  ///   - translated: the same in other languages.
  ///   - gaps: of which the audience may know.
  ///   - now: seconds after 1970-01-01T00:00Z.
  ///   - files: all files beside the content.
  ///   - themeAssets: paths that the theme's files take below the site's root.
  package static func make(
    _ handbook: Handbook, translated: [Handbook] = [], _ gaps: Gaps = Gaps(), now: Int,
    files: [ContentFile], themeAssets: [String]
  ) -> (map: SiteMap, diagnostics: [Diagnostic]) {
    let schedule = Schedule(handbook, now: now)
    var plan = SitePlan(handbook, schedule, gaps)
    plan.reserve(themeAssets)
    plan.addAll(translated)
    return (SiteMap(handbook, plan, schedule, gaps, files: files), plan.diagnostics)
  }

  private init(
    _ handbook: Handbook, _ plan: SitePlan, _ schedule: Schedule, _ gaps: Gaps, files: [ContentFile]
  ) {
    self.handbook = handbook
    self.schedule = schedule
    self.gaps = gaps
    let (pages, calendars) = (plan.pages, plan.calendars)
    self.pages = pages
    ownPages = pages
    editions = plan.editions
    translations = Translated.bySource(plan.editions)
    languagesByAddress = Self.languages(handbook, plan)
    self.calendars = calendars
    scheduleFiles = plan.scheduleFiles
    scheduleFilesByOwner = Dictionary(
      plan.scheduleFiles.map { ($0.community, $0.address) }
    ) { first, _ in first }
    registerFiles = plan.registerFiles
    feeds = plan.feeds
    registerFilesByPath = Dictionary(plan.registerFiles.map { ($0.path, $0) }) { first, _ in first }
    schedules = plan.schedules
    schedulesByOwner = Dictionary(
      plan.schedules.enumerated().map { ($0.element.owner, $0.offset) }
    ) { first, _ in first }
    outcomeRegisters = plan.outcomeRegisters
    outcomeRegistersByOwner = Dictionary(
      plan.outcomeRegisters.enumerated().map { ($0.element.owner, $0.offset) }
    ) { first, _ in first }
    calendarsOfEntries = Dictionary(
      calendars.compactMap { calendar in calendar.entry.map { ($0, calendar.address) } }
    ) { first, _ in first }
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    var entryPages = [SitePage.ID?](repeating: nil, count: handbook.capacity)
    var byPath: [String: SitePage.ID] = [:]
    var oldPaths: [String: SitePage.ID] = [:]
    var runSheets: [Entry.ID: SitePage.ID] = [:]
    for (index, page) in pages.enumerated() {
      let id = SitePage.ID(index: index)
      if let entry = page.entry { entryPages[entry.index] = id }
      if page.isInTree { byPath[page.path] = id }
      if case .redirect(let target) = page.subject { oldPaths[page.path] = target }
      if case .runSheet(let meeting) = page.subject { runSheets[meeting] = id }
    }
    self.entryPages = entryPages
    self.runSheets = runSheets
    pagesByPath = byPath
    pagesByOldPath = oldPaths
    parents = pages.map { page in
      guard page.isInTree, !page.path.isEmpty else { return nil }
      return Self.parent(of: page, byPath)
    }
    entriesBySource = Dictionary(handbook.entries.map { ($0.sourcePath, $0.id) }) { first, _ in
      first
    }
  }

  /// Needed only where a site has editions.
  private static func languages(_ handbook: Handbook, _ plan: SitePlan) -> [String: String] {
    if plan.editions.isEmpty { return [:] }
    let pairs = plan.pages.compactMap { page -> (String, String)? in
      guard let language = page.mainEntry.flatMap({ handbook[$0]?.language }) else { return nil }
      return (String(page.address.href.dropFirst()), language)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Every folder is a page, but for those between a list and its narrower ones.
  private static func parent(
    of page: SitePage, _ byPath: [String: SitePage.ID]
  ) -> SitePage.ID? {
    let parent = SitePlan.parentPath(of: page.path)
    return byPath[page.isView ? SitePlan.parentPath(of: parent) : parent]
  }

  /// The map of another language: the same pages by the same ids.
  package func map(ofEdition index: Int) -> SiteMap {
    let chosen = editions[index]
    var map = self
    map.edition = index
    map.handbook = chosen.handbook
    map.pages = zip(ownPages, chosen.addresses).map { page, address in
      address.map { SitePage(address: $0, path: page.path, subject: page.subject) } ?? page
    }
    map.outcomeRegisters = outcomeRegisters.map {
      OutcomeRegister(of: $0.owner, path: $0.path, chosen.handbook)
    }
    return map
  }

  /// Whether a page exists in the language of this map.
  func isMade(_ page: SitePage.ID) -> Bool {
    edition.map { editions[$0].addresses[page.index] != nil } ?? true
  }

  /// Where a page is in a language, by its position in `editions`, nil for the site's own.
  func address(of page: SitePage.ID, inEdition index: Int?) -> Address? {
    guard let index else { return ownPages[page.index].address }
    return editions[index].addresses[page.index]
  }

  /// The language of the page at an address without its root marker, where its author gave it one.
  func language(ofAddress href: String) -> String? { languagesByAddress[href] }

  /// The entry that a file translates, and the position of its edition.
  func translation(atSource path: String) -> Translated? { translations[path] }

  subscript(id: SitePage.ID) -> SitePage { pages[id.index] }

  var pageIDs: [SitePage.ID] { pages.indices.map { SitePage.ID(index: $0) } }

  /// The page that shows an entry. Every entry of the handbook has one, but for those of two that
  /// claim one address, which is an error.
  func page(of entry: Entry.ID) -> SitePage.ID? { entryPages[entry.index] }

  /// nil for a meeting without an agenda.
  func runSheet(of meeting: Entry.ID) -> SitePage.ID? { runSheets[meeting] }

  func page(at path: String) -> SitePage.ID? { pagesByPath[path] }

  /// The page that an old address leads to.
  func page(atAlias path: String) -> SitePage.ID? { pagesByOldPath[path] }

  func list(_ kind: ListKind, of community: Entry.ID?) -> SitePage.ID? {
    let base = community.flatMap { handbook[$0]?.path } ?? ""
    guard let id = pagesByPath[SitePlan.join(base, kind.slug)] else { return nil }
    guard case .list(kind, of: _, introduction: _) = self[id].subject else { return nil }
    return id
  }

  /// The calendar of an entry, or of the whole site; nil where there is no meeting for one.
  ///
  /// A community that is the whole site has the site's.
  func calendar(of entry: Entry.ID?) -> Address? {
    if let entry, handbook[entry]?.path.isEmpty != true { return calendarsOfEntries[entry] }
    return calendars.first.flatMap { $0.entry == nil ? $0.address : nil }
  }

  /// The schedule of a community, a team or a person, or of the whole site; nil where there is no
  /// meeting in it.
  ///
  /// Where a community is the whole site, its schedule is the site's.
  func schedule(of owner: Entry.ID?) -> OwnedSchedule? {
    let root = owner == nil ? page(at: "").flatMap { self[$0].entry } : nil
    return (schedulesByOwner[owner] ?? root.flatMap { schedulesByOwner[$0] })
      .map { schedules[$0] }
  }

  /// Whether search engines are to know a page: a run sheet, a presentation or a book says again what
  /// other pages say, and a search finds it; months, and the schedules of teams and people, what the
  /// lists of communities show.
  func isIndexed(_ page: SitePage) -> Bool {
    switch page.subject {
    case .runSheet, .presentation, .book, .schedule(_, .month), .translations, .search: return false
    case .schedule(let index, _):
      let owner = schedules[index].owner.flatMap { handbook[$0]?.kind }
      return owner != .team && owner != .person
    default: return page.isInTree && !page.isView
    }
  }

  /// nil where an author took its address, which is an error.
  var searchPage: SitePage.ID? {
    page(at: SitePlan.searchSlug).flatMap { id in
      if case .search = self[id].subject { id } else { nil }
    }
  }

  /// The outcomes of a community, or of the whole site.
  func outcomeRegister(of owner: Entry.ID?) -> OutcomeRegister? {
    outcomeRegistersByOwner[owner].map { outcomeRegisters[$0] }
  }

  /// nil for a community that has nothing to present yet.
  func presentation(_ kind: Presentation, of entry: Entry.ID) -> SitePage.ID? {
    guard let path = handbook[entry]?.path,
      let id = pagesByPath[SitePlan.join(path, kind.slug)],
      case .presentation(kind, of: entry) = self[id].subject
    else { return nil }
    return id
  }

  /// The data of a community's meetings, or of the whole site's; nil for others, and where there is
  /// no meeting.
  ///
  /// A community that is the whole site has the site's.
  func scheduleFile(of owner: Entry.ID?) -> Address? {
    let isSite = owner.map { handbook[$0]?.path.isEmpty == true } ?? true
    return scheduleFilesByOwner[isSite ? nil : owner]
  }

  /// Of all files of data.
  var dataAddresses: [Address] {
    scheduleFiles.map(\.address) + registerFiles.flatMap { [$0.json, $0.csv] }
  }

  /// The data of what a page lists.
  func registerFile(of page: SitePage) -> RegisterFile? {
    guard case .list = page.subject else { return nil }
    return registerFilesByPath[page.path]
  }

  package func entry(atSource path: String) -> Entry.ID? { entriesBySource[path] }

  func file(at path: String) -> ContentFile? { files[path] }

  package func hasFile(at path: String) -> Bool { files[path] != nil }

  func hasSameFiles(as other: SiteMap) -> Bool { files == other.files }

  var filePaths: some Sequence<String> { files.keys }

  var paths: some Sequence<String> { pagesByPath.keys }

  var sourcePaths: some Sequence<String> { entriesBySource.keys }

  /// Where a file is published: beside the pages of its folder, under its own name.
  func address(of file: ContentFile) -> Address {
    var parts = file.path.split(separator: "/").map(String.init)
    let name = parts.popLast() ?? ""
    let folders = parts.map { Slug.make(from: $0) }.filter { !$0.isEmpty }
    return Address(file: (folders + [name]).joined(separator: "/"))
  }
}

extension SitePage {
  /// Whether it has a place in the tree of folders: all but redirects and the page for errors.
  var isInTree: Bool {
    switch subject {
    case .redirect, .notFound, .offline: false
    default: true
    }
  }

  /// A run sheet is made to be printed, and so are presentations.
  var hasSectionMenu: Bool {
    switch subject {
    case .runSheet, .presentation, .book: false
    default: isInTree
    }
  }
}
