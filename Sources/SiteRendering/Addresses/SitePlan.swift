import Diagnostics
import HandbookModel

/// Collects the pages of a site and claims an address for each.
struct SitePlan {
  let handbook: Handbook
  let schedule: Schedule
  private let gaps: Gaps
  var claims = AddressClaims()
  private(set) var pages: [SitePage] = []
  var calendars: [SiteCalendar] = []
  var registerFiles: [RegisterFile] = []
  var scheduleFiles: [ScheduleFile] = []
  var feeds: [SiteFeed] = []
  var schedules: [OwnedSchedule] = []
  var outcomeRegisters: [OutcomeRegister] = []
  var editions: [Edition] = []
  private var ownDiagnostics: [Diagnostic] = []
  /// Section pages that authors wrote, by path: a list at the same address shows their text.
  private var sections: [String: Entry] = [:]

  init(_ handbook: Handbook, _ schedule: Schedule, _ gaps: Gaps) {
    self.handbook = handbook
    self.schedule = schedule
    self.gaps = gaps
    for entry in handbook.entries where entry.kind == .page && sections[entry.path] == nil {
      sections[entry.path] = entry
    }
  }

  var diagnostics: [Diagnostic] { claims.diagnostics + ownDiagnostics }

  /// Files at the root that are neither pages nor the theme's.
  static let siteFiles = [
    "404.html", OfflineReading.page, OfflineReading.path, "feed.xml", "sitemap.xml", ".copsite",
  ]

  /// The path of the page for searches; what it reads lies below it.
  static let searchSlug = "search"

  /// Keeps the addresses of files that the site makes.
  mutating func reserve(_ themeAssets: [String]) {
    for path in themeAssets + Self.siteFiles {
      _ = claims.claim(Address(file: path), "a file of the site itself", at: nil)
    }
  }

  /// - Parameter translated: the handbook in other languages.
  mutating func addAll(_ translated: [Handbook] = []) {
    let lists = plannedLists()
    let listPaths = Set(lists.map(\.path))
    addHome()
    for entry in handbook.entries where !isHome(entry) {
      if sections[entry.path]?.id == entry.id, listPaths.contains(entry.path) { continue }
      add(.entry(entry.id), entry.path, name(of: entry), at: entry.place)
    }
    for list in lists {
      let section = sections[list.path]
      add(
        .list(list.kind, of: list.community, introduction: section?.id), list.path,
        section.map(name) ?? "the list of \(list.kind.slug)", at: section?.place)
    }
    addRunSheets()
    addSchedules(lists)
    addOutcomeViews(lists)
    addPresentations()
    addTags()
    if !translated.isEmpty {
      add(.translations, "translations", "the page of translations", at: nil)
    }
    add(.search, Self.searchSlug, "the search", at: nil)
    addFolders()
    addBooks()
    addRedirects()
    let notFound = SitePage(address: Address(file: "404.html"), path: "404", subject: .notFound)
    pages.append(notFound)
    let offline = SitePage(
      address: Address(file: OfflineReading.page), path: "offline", subject: .offline)
    pages.append(offline)
    addCalendars()
    addScheduleFiles()
    addRegisterFiles(lists)
    addFeeds()
    addEditions(translated)
  }

  mutating func add(
    _ subject: SitePage.Subject, _ path: String, _ what: String, at place: SourcePlace?
  ) {
    let address = Address(page: path)
    checkNames(in: path, address, at: place)
    guard claims.claim(address, what, at: place) else { return }
    pages.append(SitePage(address: address, path: path, subject: subject))
  }

  /// What the site makes by itself lies in folders of entries, which are checked.
  private mutating func checkNames(in path: String, _ address: Address, at place: SourcePlace?) {
    guard let place, let name = handbook.hiddenName(in: path) else { return }
    ownDiagnostics.append(.nameInAddress(name, address, at: place))
  }

  func name(of entry: Entry) -> String {
    "the \(entry.kind.rawValue) ‘\(entry.title?.value ?? entry.slug)’"
  }

  // MARK: - Home

  private func isHome(_ entry: Entry) -> Bool { entry.kind == .page && entry.path.isEmpty }

  private mutating func addHome() {
    let homes = handbook.entries.filter { $0.path.isEmpty }
    guard !homes.contains(where: { $0.kind == .community }) else { return }
    for home in homes { add(.home(home.id), "", name(of: home), at: home.place) }
    if homes.isEmpty { add(.home(nil), "", "the home page", at: nil) }
  }

  // MARK: - Lists

  struct List {
    let kind: ListKind
    let community: Entry.ID?
    let path: String
  }

  /// A list is made where it has something to list. A community always has its meetings, and its
  /// next steps: what bodies add to those is not known before they are read.
  private func plannedLists() -> [List] {
    var lists: [List] = []
    for id in handbook.connections.communities {
      let members = handbook.connections.members(of: id)
      var kinds: [ListKind] = [.meetings, .nextSteps]
      if !members.teams.isEmpty { kinds.append(.teams) }
      if !members.people.isEmpty { kinds.append(.people) }
      if !members.outcomes.isEmpty { kinds.append(.outcomes) }
      if !members.outcomes.isEmpty || !gaps.list(of: id).isEmpty { kinds.append(.traceability) }
      let base = handbook[id]?.path ?? ""
      lists += kinds.map { List(kind: $0, community: id, path: Self.join(base, $0.slug)) }
    }
    let taken = Set(lists.map(\.path))
    let site = siteKinds().map { List(kind: $0, community: nil, path: $0.slug) }
    return lists + site.filter { !taken.contains($0.path) }
  }

  private func siteKinds() -> [ListKind] {
    let connections = handbook.connections
    var kinds: [ListKind] = []
    if !connections.communities.isEmpty { kinds.append(.communities) }
    if !connections.meetings.isEmpty { kinds.append(.meetings) }
    if handbook.entries.contains(where: { $0.kind == .outcome }) { kinds.append(.outcomes) }
    if !connections.people.isEmpty { kinds.append(.people) }
    if !connections.communities.isEmpty { kinds.append(.nextSteps) }
    let isOneCommunity =
      connections.communities.count == 1
      && connections.communities
        .allSatisfy { handbook[$0]?.path.isEmpty == true }
    return isOneCommunity ? kinds.filter { $0 != .communities } : kinds
  }

  // MARK: - Tags, folders, aliases

  private mutating func addTags() {
    var titles: [String: String] = [:]
    var entries: [String: [Entry.ID]] = [:]
    for entry in handbook.entries {
      for tag in entry.tags {
        let slug = Slug.make(from: tag.value)
        guard !slug.isEmpty else {
          let message = "the tag ‘\(tag.value)’ has neither letter nor digit"
          ownDiagnostics.append(Diagnostic(.warning, .invalidTag, message, at: tag.place))
          continue
        }
        titles[slug] = titles[slug] ?? tag.value
        if entries[slug]?.last != entry.id { entries[slug, default: []].append(entry.id) }
      }
    }
    guard !titles.isEmpty else { return }
    add(.tags, "tags", "the list of tags", at: nil)
    for (slug, title) in titles.sorted(by: { $0.key < $1.key }) {
      let tag = SitePage.Tag(title: title, entries: entries[slug] ?? [])
      add(.tag(tag), "tags/" + slug, "the page of the tag ‘\(title)’", at: nil)
    }
  }

  /// Every folder on the way to a page is a page, so that a breadcrumb has no gaps.
  private mutating func addFolders() {
    var known = Set(pages.map(\.path))
    var missing: Set<String> = []
    for page in pages where !page.isView {
      var path = page.path
      while !path.isEmpty {
        path = Self.parentPath(of: path)
        guard known.insert(path).inserted else { break }
        missing.insert(path)
      }
    }
    for path in missing.sorted() { add(.folder, path, "the folder ‘\(path)’", at: nil) }
  }

  private mutating func addRedirects() {
    let targets = pages
    for (index, target) in targets.enumerated() {
      guard let entry = target.entry.flatMap({ handbook[$0] }) else { continue }
      for alias in entry.aliases {
        let parts = alias.value.split(separator: "/").map(String.init)
        guard !parts.isEmpty, !parts.contains(where: { $0 == "." || $0 == ".." }) else {
          let message = "‘\(alias.value)’ is no path below the site’s root"
          ownDiagnostics.append(Diagnostic(.error, .invalidAlias, message, at: alias.place))
          continue
        }
        // No file system has room for more (Linux: 255 bytes a name, 4096 a path).
        guard alias.value.utf8.count <= 1024, parts.allSatisfy({ $0.utf8.count <= 255 }) else {
          let message = "the alias ‘\(alias.value.prefix(40))…’ is too long for a file’s name"
          ownDiagnostics.append(Diagnostic(.error, .invalidAlias, message, at: alias.place))
          continue
        }
        let path = parts.joined(separator: "/")
        let isFile = path.hasSuffix(".html") || path.hasSuffix(".htm")
        let address = isFile ? Address(file: path) : Address(page: path)
        checkNames(in: path, address, at: alias.place)
        guard address != target.address,
          claims.claim(address, "the alias ‘\(alias.value)’", at: alias.place)
        else { continue }
        pages.append(
          SitePage(address: address, path: path, subject: .redirect(to: .init(index: index))))
      }
    }
  }

  // MARK: - Paths

  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder + "/" + name
  }

  static func parentPath(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }
}
