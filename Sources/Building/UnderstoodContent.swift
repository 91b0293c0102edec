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
  let facts: [SiteFacts]
  /// As they were found.
  let diagnostics: [Diagnostic]
  let notes: [BuildNote]
  let isStrict: Bool

  /// Each once, in order.
  var list: DiagnosticList { DiagnosticList(diagnostics, strict: isStrict) }
}
