import Diagnostics
import HandbookModel
import Reading
import SiteRendering

/// The one way from a folder of Markdown to a published site.
package struct Build: Sendable {
  private let request: BuildRequest
  private let workers: Workers

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
    let sources = try SourceReading(SourceTree(walking: place), workers)
    let (theme, themeDiagnostics) = try ThemeLoading.load(for: sources.settings, site: place.site)
    let past = try PastReading(of: place, sources, request, workers)
    let (handbook, linkDiagnostics) = Linker.link(
      past.entries, settings: sources.settings, unreadable: sources.unreadable,
      former: past.former)
    var diagnostics = sources.diagnostics + themeDiagnostics + linkDiagnostics

    // What is missing can only be told of what was understood.
    if !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += Gaps(in: handbook, now: now).diagnostics(in: handbook)
    }

    var site: Site?
    if let theme {
      let seen = handbook.seen(
        by: audience, includingDrafts: request.includesDrafts, someone: theme.someone)
      let facts = try facts(
        seen, Gaps(in: seen, now: now), sources.files, theme, &diagnostics)
      let hasErrors = DiagnosticList(diagnostics, strict: request.isStrict).hasErrors
      if !hasErrors {
        let finds = try workers.map(facts.searchSubjects, .indexing) { facts.find($0) }
        site = Site(facts, parts: try parts(facts, seen), finds: finds)
      }
    }
    let report = BuildReport(
      pageCount: site?.pageCount,
      diagnostics: DiagnosticList(diagnostics, strict: request.isStrict), notes: past.notes,
      sources: SourceTexts(site: place.site))
    return (site, report)
  }

  /// Gives every page its address, then writes every body once.
  private func facts(
    _ handbook: Handbook, _ gaps: Gaps, _ files: [ContentFile], _ theme: Theme,
    _ diagnostics: inout [Diagnostic]
  ) throws -> SiteFacts {
    let (map, mapDiagnostics) = SiteMap.make(
      handbook, gaps, now: now, files: files,
      themeAssets: theme.assets.map(\.path))
    let writer = ProseWriter(
      map, theme: theme, audience: audience, sizeLimit: request.sizeLimit
    ) { text, place in WidgetOptions.read(text, at: place) }
    let prose = try workers.map(handbook.entries, .writingProse, writer.prose)
    let options = RenderingOptions(
      audience: audience, includesDrafts: request.includesDrafts,
      baseURL: request.baseURL ?? handbook.settings.url, now: now,
      generator: request.generator)
    let facts = SiteFacts(map, prose: prose, theme: theme, options: options)
    diagnostics += mapDiagnostics + prose.flatMap(\.diagnostics) + facts.diagnostics
    return facts
  }

  private func parts(_ facts: SiteFacts, _ handbook: Handbook) throws -> [EntryParts] {
    try workers.map(handbook.entries, .makingParts) { facts.parts(of: $0) }
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

  private var now: Int { request.now.secondsSinceEpoch }

  private var audience: Audience { request.isForMembers ? .members : .public }

  private static func sources(of place: ContentPlace) -> [OutputGuard.Source] {
    [
      OutputGuard.Source(name: "content", path: place.path),
      OutputGuard.Source(name: "themes", path: place.site + "/themes"),
    ]
  }
}
