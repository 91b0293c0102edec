package import Diagnostics
package import HandbookModel

/// What the pages of a site need to know about one another, gathered once from the handbook and
/// from all prose.
package struct SiteFacts: Sendable {
  let map: SiteMap
  let theme: Theme
  let options: RenderingOptions
  let dates: DateWords
  let lists: ListWords
  let recurrences: RecurrenceWords
  let sentences: SentenceWriter
  let steps: NextStepRegister
  let mentions: MentionRegister
  let tree: PageTree
  /// Of pages, by index.
  let titles: [String]
  /// Of entries, by index: their names as links.
  private let names: [HTML]
  private let prose: [Prose?]
  package let diagnostics: [Diagnostic]
  /// Paths of the files that published pages use, each once, sorted.
  let usedFiles: [String]

  package init(
    _ map: SiteMap, prose: [Prose], theme: Theme, options: RenderingOptions
  ) {
    let handbook = map.handbook
    let strings = theme.strings
    self.map = map
    self.theme = theme
    self.options = options
    let dates = DateWords(strings: strings, zoneNames: handbook.zoneNames)
    self.dates = dates
    lists = ListWords(strings: strings)
    recurrences = RecurrenceWords(strings: strings, dates: dates)
    sentences = SentenceWriter(map: map, someone: strings.text(.someone))
    steps = NextStepRegister(handbook, map.schedule, prose: prose, sentences: sentences)
    mentions = MentionRegister(handbook, prose: prose)
    var byEntry = [Prose?](repeating: nil, count: handbook.capacity)
    for body in prose { byEntry[body.entry.index] = body }
    self.prose = byEntry
    let titles = PageTitles(map, prose: byEntry, strings: strings, dates: dates).titles
    self.titles = titles
    tree = PageTree(map, titles: titles)
    names = Self.names(map, titles: titles, theme)
    let files = FileUse(
      map, prose: prose, reserved: theme.assets.map(\.path) + SitePlan.siteFiles)
    usedFiles = files.paths
    diagnostics =
      files.diagnostics + FragmentCheck(map, prose: byEntry).diagnostics
      + BrokenLinkCheck(map, prose: byEntry).diagnostics
      + NavigationPath.diagnostics(map)
  }

  package var handbook: Handbook { map.handbook }
  var schedule: Schedule { map.schedule }
  var strings: InterfaceStrings { theme.strings }

  /// The addresses of other sites that bodies link to, as often as they do.
  package var webLinks: [Located<String>] { prose.flatMap { $0?.webLinks ?? [] } }

  func prose(of entry: Entry.ID) -> Prose? { prose[entry.index] }

  /// The name of an entry, as a link to its page.
  func name(of entry: Entry.ID) -> HTML { names[entry.index] }

  func title(of page: SitePage.ID) -> String { titles[page.index] }

  func title(of entry: Entry) -> String {
    map.page(of: entry.id).map(title) ?? entry.title?.value ?? entry.slug
  }

  func url(of page: SitePage.ID) -> String { map[page].address.href }

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

  private static func names(_ map: SiteMap, titles: [String], _ theme: Theme) -> [HTML] {
    var names = [HTML](repeating: HTML(), count: map.handbook.capacity)
    for entry in map.handbook.entries {
      guard let page = map.page(of: entry.id) else { continue }
      let view = LinkView(title: titles[page.index], url: map[page].address.href)
      names[entry.id.index] = theme.render(.name, view)
    }
    return names
  }
}
