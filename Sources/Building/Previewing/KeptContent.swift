import Diagnostics
import HandbookModel
import Reading
import SiteRendering

/// What is known of a site's content from one understanding of it to the next, so that only what
/// was changed is read and written again. Whatever is taken from here is what would be made anew.
final class KeptContent {
  let reading = KeptReading()
  /// By language; nil is the site's own, whose words are there in any case.
  private var themes: [String?: (theme: Theme?, diagnostics: [Diagnostic])] = [:]
  private var themesFor: (name: String?, language: String)?
  private var past: (commit: String?, paths: [String], Past)?
  /// What was understood last, whatever was wrong with it.
  private var facts: [SiteFacts] = []

  // MARK: - Themes

  /// To be called when a file of a theme was changed. Whatever was written with it is written again.
  func forgetThemes() {
    themes = [:]
    facts = []
  }

  func theme(
    for settings: SiteSettings, in language: String?,
    _ load: () throws -> (theme: Theme?, diagnostics: [Diagnostic])
  ) rethrows -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let (name, own) = (settings.theme?.value, settings.language)
    if themesFor.map({ $0.name != name || $0.language != own }) ?? true { forgetThemes() }
    themesFor = (name, own)
    if let known = themes[language] { return known }
    let loaded = try load()
    // What is wrong with the choice of a theme has a place in the settings, which moves.
    if loaded.theme != nil { themes[language] = loaded }
    return loaded
  }

  // MARK: - Version control

  /// Read again where files came or went, or the commit is another.
  func past(
    of place: ContentPlace, _ sources: SourceReading, _ request: BuildRequest, _ workers: Workers
  ) throws -> PastReading {
    guard request.usesHistory else { return PastReading(sources) }
    let commit = try History.commit(of: place, control: workers.control)
    let paths = sources.entries.map(\.place.path)
    if let past, past.commit == commit, past.paths == paths { return try past.2.reading(sources) }
    let read = try Past(of: place, sources, request, workers)
    past = (commit, paths, read)
    return try read.reading(sources)
  }

  // MARK: - Prose

  /// - Parameters:
  ///   - edition: the position of the map's edition among all; nil for the site's own language.
  /// - Returns: facts whose prose can be taken where its text was not changed.
  func facts(resolvingLike map: SiteMap) -> SiteFacts? {
    let index = map.edition.map { $0 + 1 } ?? 0
    guard facts.indices.contains(index), map.resolves(like: facts[index].map) else { return nil }
    return facts[index]
  }

  func keep(_ facts: [SiteFacts]) {
    self.facts = facts
  }
}
