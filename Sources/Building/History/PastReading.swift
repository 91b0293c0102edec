import Diagnostics
import HandbookModel

/// A site's content with what version control adds to it: how often each entry was changed, when
/// last and by how many people, and the meetings that are no longer among them.
struct PastReading: Sendable {
  var entries: [Entry]
  var translations: [Translation]
  var former = FormerContent()
  var notes: [BuildNote] = []

  /// Without anything from version control.
  init(_ sources: SourceReading) {
    entries = sources.entries
    translations = sources.translations
  }

  init(
    of place: ContentPlace, _ sources: SourceReading, _ request: BuildRequest, _ workers: Workers
  ) throws {
    self = try Past(of: place, sources, request, workers).reading(sources)
  }
}
