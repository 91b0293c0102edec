package import Diagnostics
import HandbookModel
import SiteRendering

/// What a check came to.
package struct CheckReport: Sendable {
  package let diagnostics: DiagnosticList
  package let notes: [BuildNote]
  /// Where diagnostics find the lines that they show.
  package let sources: SourceTexts
}

extension Build {
  /// Everything that a build would say, and hints for authors; nothing is made and nothing written.
  ///
  /// - Parameter external: how links to other sites are checked; they are not where it is nil.
  /// - Throws: `BuildFailure` only.
  package func check(external: ExternalCheck? = nil) throws -> CheckReport {
    let place = try ContentPlace(ofSite: request.site)
    let content = try understand(place)
    var found = content.diagnostics
    // What may have been forgotten can only be told of what was understood.
    if !content.hasErrors {
      found += AuthorHints(in: content.handbook, now: now).diagnostics
      found += content.facts.first?.hints ?? []
    }
    let sources = SourceTexts(site: place.site)
    var notes = content.notes
    if let external {
      let links = ExternalLinks(
        in: content.facts, withJoining: external.includesJoinLinks, sources: sources)
      let (diagnostics, note) = try external.run(
        links, generator: request.generator, now: BuildTime.current().secondsSinceEpoch,
        control: workers.control)
      found += diagnostics
      notes += [note].compactMap { $0 }
    }
    return CheckReport(
      diagnostics: DiagnosticList(found, strict: request.isStrict), notes: notes, sources: sources)
  }
}
