import Diagnostics
import HandbookModel
import Reading
import SiteRendering

/// The one way from a folder of Markdown to a published site.
package struct Build: Sendable {
  let request: BuildRequest
  let workers: Workers

  /// - Parameter control: shows how far the build is, and can stop it.
  package init(_ request: BuildRequest, control: BuildControl = BuildControl()) {
    self.request = request
    workers = Workers(count: request.jobs, control: control)
  }

  /// Errors in the content publish nothing; they are in the report.
  ///
  /// - Throws: `BuildFailure` only.
  package func run() throws -> BuildReport {
    let place = try ContentPlace(ofSite: request.site)
    let output = try OutputGuard(sources: Self.sources(of: place)).permit(request.output)
    let (site, report) = try make(from: place)
    if let site { try publish(site, from: place, to: output) }
    return report
  }

  /// The site as a value, with nothing written; none where the content has errors.
  func make(from place: ContentPlace) throws -> (site: Site?, report: BuildReport) {
    let content = try understand(place)
    var site: Site?
    if !content.hasErrors { site = try self.site(content.facts) }
    let report = BuildReport(
      pageCount: site?.pageCount, diagnostics: content.list, notes: content.notes,
      translations: site?.translations.map(BuildReport.Translation.init) ?? [],
      sources: SourceTexts(site: place.site))
    return (site, report)
  }

  /// All that there is to know before the first page is made, and so all diagnostics.
  ///
  /// - Parameter kept: what is known already, where only what was changed is to be made again.
  func understand(
    _ place: ContentPlace, kept: KeptContent? = nil
  ) throws -> UnderstoodContent {
    let tree = SourceTree(walking: place)
    let sources = try SourceReading(tree, workers, kept: kept?.reading)
    let (theme, themeDiagnostics) = try ThemeLoading.load(
      for: sources.settings, site: place.site, kept: kept)
    let past =
      try kept?.past(of: place, sources, request, workers)
      ?? PastReading(of: place, sources, request, workers)
    let (handbook, linkDiagnostics) = Linker.link(
      past.entries, translations: past.translations, settings: sources.settings,
      unreadable: sources.unreadable, former: past.former)
    var diagnostics = sources.diagnostics + themeDiagnostics + linkDiagnostics

    // What is missing can only be told of what was understood.
    if !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += Gaps(in: handbook, now: now).diagnostics(in: handbook)
    }

    var facts: [SiteFacts] = []
    if let theme {
      let seen = handbook.seen(
        by: audience, includingDrafts: request.includesDrafts, someone: theme.someone)
      let (editions, faults) = try EditionLoading.load(
        handbook, besides: seen, by: audience, theme, includingDrafts: request.includesDrafts,
        site: place.site, known: themeDiagnostics, kept: kept)
      diagnostics += faults
      let (map, mapDiagnostics) = SiteMap.make(
        seen, translated: editions.map(\.handbook), Gaps(in: seen, now: now), now: now,
        files: sources.files, themeAssets: theme.assets.map(\.path))
      diagnostics += mapDiagnostics
      facts = try self.facts(map, theme, editions, kept)
      kept?.keep(facts)
    }
    return UnderstoodContent(
      handbook: handbook, facts: facts, found: diagnostics, notes: past.notes,
      isStrict: request.isStrict)
  }

  /// Writes every body once, now that every page has its address.
  ///
  /// - Returns: the site's own facts, then those of its editions.
  private func facts(
    _ map: SiteMap, _ theme: Theme, _ editions: [EditionLoading], _ kept: KeptContent?
  ) throws -> [SiteFacts] {
    let prose = try prose(map.handbook.entries, map, theme, kept)
    let maps = editions.indices.map(map.map(ofEdition:))
    let translated = try zip(editions, maps).map { edition, map in
      try self.prose(
        edition.handbook.entries.filter { $0.translation != nil }, map, edition.theme, kept)
    }
    let own = SiteFacts(
      map, prose: prose, translatedProse: translated.flatMap { $0 }, theme: theme,
      options: options(map.handbook))
    return [own]
      + editions.indices.map { index in
        SiteFacts(
          maps[index], prose: prose.replaced(by: translated[index]), theme: editions[index].theme,
          options: options(map.handbook))
      }
  }

  private func prose(
    _ entries: [Entry], _ map: SiteMap, _ theme: Theme, _ kept: KeptContent?
  ) throws -> [Prose] {
    let writer = proseWriter(map, theme)
    let known = kept?.facts(resolvingLike: map)
    return try workers.map(entries, .writingProse) { entry in
      known?.keptProse(of: entry) ?? writer.prose(of: entry)
    }
  }

  func proseWriter(_ map: SiteMap, _ theme: Theme) -> ProseWriter {
    ProseWriter(
      map, theme: theme, audience: audience, sizeLimit: request.sizeLimit
    ) { text, place in WidgetOptions.read(text, at: place) }
  }

  private func options(_ handbook: Handbook) -> RenderingOptions {
    var options = RenderingOptions(
      audience: audience, includesDrafts: request.includesDrafts,
      baseURL: request.baseURL ?? handbook.settings.url, now: now,
      generator: request.generator)
    options.isPreview = request.isPreview
    return options
  }

  /// The site with its editions, of the facts of each.
  private func site(_ facts: [SiteFacts]) throws -> Site? {
    guard let own = facts.first else { return nil }
    let editions = try facts.dropFirst().map { facts in
      Site(
        facts, parts: try parts(facts, facts.listedEntries), finds: try finds(facts))
    }
    return Site(
      own, parts: try parts(own, own.listedEntries), finds: try finds(own), editions: editions)
  }

  /// The same for files that are asked for one by one: few of them need the parts of pages.
  func siteForPrograms(_ facts: [SiteFacts]) throws -> Site? {
    guard let own = facts.first else { return nil }
    let editions = try facts.dropFirst().map { Site($0, parts: [], finds: try finds($0)) }
    return Site(own, parts: [], finds: try finds(own), editions: editions)
  }

  private func finds(_ facts: SiteFacts) throws -> [SearchFind] {
    try workers.map(facts.searchSubjects, .indexing) { facts.find($0) }
  }

  private func parts(_ facts: SiteFacts, _ entries: [Entry]) throws -> [EntryParts] {
    try workers.map(entries, .makingParts) { facts.parts(of: $0) }
  }

  /// Makes each file and writes it at once, so that no more than a few are in memory.
  private func publish(_ site: Site, from place: ContentPlace, to output: String) throws {
    try OutputFolder(permitted: output).publish { staging in
      try workers.map(Array(0..<site.outputCount), .makingPages) { index in
        try site.outputs(at: index).map { file in
          switch file.content {
          case .bytes(let bytes): try staging.write(bytes, to: file.path)
          case .copy(let source): try staging.copy(place.diskPath(source), to: file.path)
          }
          return file.path
        }
      }.flatMap { $0 }
    }
  }

  var now: Int { request.now.secondsSinceEpoch }

  private var audience: Audience { request.audience }

  private static func sources(of place: ContentPlace) -> [OutputGuard.Source] {
    [
      OutputGuard.Source(name: "content", path: place.path),
      OutputGuard.Source(name: "themes", path: place.site + "/themes"),
    ]
  }
}
