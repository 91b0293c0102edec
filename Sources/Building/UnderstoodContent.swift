import Diagnostics
import HandbookModel
import SiteRendering

/// All of a site's content, read, linked and turned into prose: what pages are made from, and all
/// that is wrong with it.
struct UnderstoodContent: Sendable {
  /// With nothing taken out.
  let handbook: Handbook
  /// What the audience may see: in the site's own language, then in each other; none where there is
  /// no theme to show it with.
  private(set) var facts: [SiteFacts]
  /// What was wrong before any body was written.
  let found: [Diagnostic]
  let notes: [BuildNote]
  let isStrict: Bool

  /// As they were found.
  var diagnostics: [Diagnostic] { found + facts.flatMap(\.diagnostics) }

  /// Whether they keep the site from being made.
  var hasErrors: Bool {
    facts.isEmpty
      || diagnostics.contains { $0.severity == .error || isStrict && $0.severity == .warning }
  }

  /// Each once, in order.
  var list: DiagnosticList { DiagnosticList(diagnostics, strict: isStrict) }

  /// The same after one body of the site's own language was changed; nil where more has to be made
  /// again than pages.
  func replacing(_ prose: Prose) -> UnderstoodContent? {
    guard let replaced = facts.replacing(prose) else { return nil }
    var content = self
    content.facts = replaced
    return content
  }
}

extension [SiteFacts] {
  /// Those of a site and its editions after one body of its own language was changed; nil where
  /// pages have to know of the change that do not show it.
  func replacing(_ prose: Prose) -> [SiteFacts]? {
    var all = self
    for index in indices {
      // A translation stands there in its place.
      if index > 0, self[index].hasTranslation(of: prose.entry) { continue }
      guard let replaced = self[index].replacing(prose) else { return nil }
      all[index] = replaced
    }
    return all
  }
}
