import Diagnostics
import HandbookModel
import SiteRendering

/// What the pages of one language are made of: the handbook in it, as the audience sees it, and the
/// theme with its words, or with those of the site's language where the theme has none in it.
struct EditionLoading: Sendable {
  let handbook: Handbook
  let theme: Theme

  /// - Parameters:
  ///   - handbook: with nothing taken out.
  ///   - own: the site's own, as the audience sees it.
  ///   - known: what was found in the site's own theme: it is not said again.
  /// - Returns: one for each language, in the order of the tags; none where a theme has errors.
  static func load(
    _ handbook: Handbook, besides own: Handbook, by audience: Audience, _ theme: Theme,
    includingDrafts: Bool, site: String, known: [Diagnostic], kept: KeptContent? = nil
  ) throws -> (editions: [EditionLoading], diagnostics: [Diagnostic]) {
    var editions: [EditionLoading] = []
    var diagnostics: [Diagnostic] = []
    for language in handbook.languages(includingDrafts: includingDrafts) {
      let (found, faults) = try ThemeLoading.load(
        for: handbook.settings, in: language, site: site, kept: kept)
      diagnostics += faults.filter { !known.contains($0) && !diagnostics.contains($0) }
      let theme = found ?? theme
      let seen = handbook.seen(
        in: language, by: audience, includingDrafts: includingDrafts, someone: theme.someone,
        besides: own)
      editions.append(EditionLoading(handbook: seen, theme: theme))
    }
    return (editions, diagnostics)
  }
}
