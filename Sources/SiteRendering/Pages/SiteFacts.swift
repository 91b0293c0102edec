package import Diagnostics
package import HandbookModel

/// What the pages of a site need to know about one another, gathered once from the handbook and
/// from all prose.
package struct SiteFacts: Sendable {
  package let map: SiteMap
  package let theme: Theme
  let options: RenderingOptions
  /// The BCP 47 tag of the words around all texts.
  let language: String
  /// Whether any text is in another language than that: then all texts say theirs.
  let isMultilingual: Bool
  let dates: DateWords
  let lists: ListWords
  let recurrences: RecurrenceWords
  let sentences: SentenceWriter
  let steps: NextStepRegister
  private(set) var mentions: MentionRegister
  let tree: PageTree
  let styles: PageStyles
  /// Of pages, by index.
  let titles: [String]
  /// Of entries, by index: their names as links. In an edition, which may need few of them, each is
  /// made when it is asked for.
  private var names: [HTML]?
  private var prose: [Prose?]
  /// What is wrong with links to headings and to pages.
  private var linkDiagnostics: [Diagnostic]
  private let otherDiagnostics: [Diagnostic]
  /// Paths of the files that published pages use, each once, sorted.
  let usedFiles: [String]

  /// - Parameters:
  ///   - prose: of all entries. In an edition that of entries which are not translated is the site's
  ///     own.
  ///   - translatedProse: of all editions, for the site's own facts.
  package init(
    _ map: SiteMap, prose: [Prose], translatedProse: [Prose] = [], theme: Theme,
    options: RenderingOptions
  ) {
    let handbook = map.handbook
    let strings = theme.strings
    let language = Self.language(of: strings, handbook)
    self.language = language
    let isMultilingual = Self.isMultilingual(handbook, around: language)
    self.isMultilingual = isMultilingual
    self.map = map
    self.theme = theme
    self.options = options
    let dates = DateWords(strings: strings, zoneNames: handbook.zoneNames)
    self.dates = dates
    lists = ListWords(strings: strings)
    recurrences = RecurrenceWords(strings: strings, dates: dates)
    sentences = SentenceWriter(
      map: map, someone: strings.text(.someone),
      siteLanguage: isMultilingual ? handbook.settings.language : nil)
    steps = NextStepRegister(handbook, map.schedule, prose: prose, sentences: sentences)
    mentions = MentionRegister(handbook, prose: prose)
    var byEntry = [Prose?](repeating: nil, count: handbook.capacity)
    for body in prose { byEntry[body.entry.index] = body }
    self.prose = byEntry
    let titles = PageTitles(map, prose: byEntry, strings: strings, dates: dates).titles
    self.titles = titles
    tree = PageTree(map, titles: titles)
    let palette = Palette(handbook)
    styles = PageStyles(palette, map)
    // What is not translated was looked at in the site's own language.
    let read = map.edition == nil ? prose : prose.filter { handbook[$0.entry]?.translation != nil }
    linkDiagnostics = Self.linkDiagnostics(map, read, all: byEntry)
    guard map.edition == nil else {
      usedFiles = []
      otherDiagnostics = []
      return
    }
    let files = FileUse(
      map, prose: prose + translatedProse,
      reserved: theme.assets.map(\.path) + SitePlan.siteFiles)
    usedFiles = files.paths
    otherDiagnostics =
      files.diagnostics + palette.diagnostics + NavigationPath.diagnostics(map)
    var names = [HTML](repeating: HTML(), count: handbook.capacity)
    for entry in handbook.entries where map.page(of: entry.id) != nil {
      names[entry.id.index] = madeName(of: entry)
    }
    self.names = names
  }

  /// - Parameter read: the prose whose links are looked at.
  private static func linkDiagnostics(
    _ map: SiteMap, _ read: [Prose], all: [Prose?]
  ) -> [Diagnostic] {
    FragmentCheck(map, prose: read, all: all).diagnostics
      + BrokenLinkCheck(map, prose: read).diagnostics
  }

  /// Puts the prose of an entry in the place of that of its body before.
  mutating func replace(_ old: Prose, by prose: Prose) {
    self.prose[prose.entry.index] = prose
    if old.targets != prose.targets {
      mentions = MentionRegister(handbook, prose: self.prose.compactMap { $0 })
    }
    if old.ids != prose.ids {
      // Links to its headings may be right now, or wrong.
      let read = self.prose.compactMap { $0 }.filter(isRead)
      linkDiagnostics = Self.linkDiagnostics(map, read, all: self.prose)
    } else if isRead(prose) {
      let places = Set(old.linkPlaces)
      linkDiagnostics.removeAll { places.contains($0.place) }
      linkDiagnostics += Self.linkDiagnostics(map, [prose], all: self.prose)
    }
  }

  /// What is not translated was looked at in the site's own language.
  private func isRead(_ prose: Prose) -> Bool {
    map.edition == nil || handbook[prose.entry]?.translation != nil
  }

  /// What is wrong with the facts, and with the bodies that were written for them.
  package var diagnostics: [Diagnostic] {
    var found = linkDiagnostics + otherDiagnostics
    for index in prose.indices {
      // Most bodies are as they should be, and are not worth a copy.
      guard prose[index]?.diagnostics.isEmpty == false, let body = prose[index], isRead(body)
      else { continue }
      found += body.diagnostics
    }
    return found
  }

  /// The tag that the site, or the edition, gives its language where the strings are in it; else
  /// that of the strings.
  private static func language(of strings: InterfaceStrings, _ handbook: Handbook) -> String {
    let wanted = handbook.edition ?? handbook.settings.language
    return LanguageMarkup.isSame(wanted, strings.language) ? wanted : strings.language
  }

  private static func isMultilingual(_ handbook: Handbook, around language: String) -> Bool {
    let own = handbook.settings.language
    if handbook.edition != nil || !LanguageMarkup.isSame(own, language) { return true }
    return handbook.entries.contains { $0.language.map { $0 != own } ?? false }
  }

  /// Those that lists show: all of them in the site's own language; in an edition those of the
  /// communities that have a page in it, and all where the home page exists. A page shows others
  /// only here and there.
  package var listedEntries: [Entry] {
    guard map.edition != nil, let home = map.page(at: ""), !map.isMade(home) else {
      return handbook.entries
    }
    return handbook.entries.filter { entry in
      entry.translation != nil
        || entry.community.flatMap(map.page).map(map.isMade) ?? false
    }
  }

  package var handbook: Handbook { map.handbook }
  var schedule: Schedule { map.schedule }
  var strings: InterfaceStrings { theme.strings }

  /// The addresses of other sites that bodies link to, as often as they do.
  package var webLinks: [Located<String>] { prose.flatMap { $0?.webLinks ?? [] } }

  func prose(of entry: Entry.ID) -> Prose? { prose[entry.index] }

  /// The name of an entry, as a link to its page.
  func name(of entry: Entry.ID) -> HTML {
    if let names { return names[entry.index] }
    return handbook[entry].map(madeName) ?? HTML()
  }

  private func madeName(of entry: Entry) -> HTML {
    theme.render(.name, LinkView(title: shownTitle(of: entry), url: url(of: entry.id)))
  }

  func title(of page: SitePage.ID) -> String { titles[page.index] }

  func title(of entry: Entry) -> String {
    map.page(of: entry.id).map(title) ?? entry.title?.value ?? entry.slug
  }

  func url(of page: SitePage.ID) -> String { map[page].address.href }

  /// The address of the page of a path, in this language if it exists there.
  func url(ofPath path: String) -> String {
    (map.page(at: path).map { map[$0].address } ?? Address(page: path)).href
  }

  /// Every entry of the handbook has a page, unless two claim one address; then nothing is made.
  func url(of entry: Entry.ID) -> String { map.page(of: entry).map(url) ?? RootMarker.text }

  /// The overview of the schedule of a community, a team or a person, or of the whole site.
  func schedulePage(of owner: Entry.ID?) -> SitePage.ID? {
    map.schedule(of: owner).flatMap { map.page(at: $0.path) } ?? map.list(.meetings, of: owner)
  }

  /// Whether pages of several communities stand side by side.
  var hasSeveralCommunities: Bool { handbook.connections.communities.count > 1 }

  /// The zone in which a page of a community, or of the whole site, gives times.
  func zone(of community: Entry.ID?) -> String {
    if let community, case .community(let fields)? = handbook[community]?.details,
      let zone = fields.timeZone
    {
      return zone.value
    }
    return handbook.settings.timeZone?.value ?? "UTC"
  }
}
