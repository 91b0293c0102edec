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
    if !content.list.hasErrors { site = try self.site(content.facts) }
    let report = BuildReport(
      pageCount: site?.pageCount, diagnostics: content.list, notes: content.notes,
      translations: site?.translations.map(BuildReport.Translation.init) ?? [],
      sources: SourceTexts(site: place.site))
    return (site, report)
  }

  /// All that there is to know before the first page is made, and so all diagnostics.
  func understand(_ place: ContentPlace) throws -> UnderstoodContent {
    let sources = try SourceReading(SourceTree(walking: place), workers)
    let (theme, themeDiagnostics) = try ThemeLoading.load(for: sources.settings, site: place.site)
    let past = try PastReading(of: place, sources, request, workers)
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
        site: place.site, known: themeDiagnostics)
      diagnostics += faults
      facts = try self.facts(
        seen, editions, Gaps(in: seen, now: now), sources.files, theme, &diagnostics)
    }
    return UnderstoodContent(
      handbook: handbook, facts: facts, diagnostics: diagnostics, notes: past.notes,
      isStrict: request.isStrict)
  }

  /// Gives every page its address, then writes every body once.
  ///
  /// - Returns: the site's own facts, then those of its editions.
  private func facts(
    _ handbook: Handbook, _ editions: [EditionLoading], _ gaps: Gaps, _ files: [ContentFile],
    _ theme: Theme, _ diagnostics: inout [Diagnostic]
  ) throws -> [SiteFacts] {
    let (map, mapDiagnostics) = SiteMap.make(
      handbook, translated: editions.map(\.handbook), gaps, now: now, files: files,
      themeAssets: theme.assets.map(\.path))
    let prose = try prose(handbook.entries, map, theme)
    var translated: [[Prose]] = []
    for (index, edition) in editions.enumerated() {
      let map = map.map(ofEdition: index)
      translated.append(
        try self.prose(
          edition.handbook.entries.filter { $0.translation != nil }, map, edition.theme))
    }
    var facts = [
      SiteFacts(
        map, prose: prose, translatedProse: translated.flatMap { $0 }, theme: theme,
        options: options(handbook))
    ]
    for (index, edition) in editions.enumerated() {
      facts.append(
        SiteFacts(
          map.map(ofEdition: index), prose: prose.replaced(by: translated[index]),
          theme: edition.theme, options: options(handbook)))
    }
    let found = (prose + translated.flatMap { $0 }).flatMap(\.diagnostics)
    diagnostics += mapDiagnostics + found + facts.flatMap(\.diagnostics)
    return facts
  }

  private func prose(_ entries: [Entry], _ map: SiteMap, _ theme: Theme) throws -> [Prose] {
    let writer = ProseWriter(
      map, theme: theme, audience: audience, sizeLimit: request.sizeLimit
    ) { text, place in WidgetOptions.read(text, at: place) }
    return try workers.map(entries, .writingProse, writer.prose)
  }

  private func options(_ handbook: Handbook) -> RenderingOptions {
    RenderingOptions(
      audience: audience, includesDrafts: request.includesDrafts,
      baseURL: request.baseURL ?? handbook.settings.url, now: now,
      generator: request.generator)
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
