import Diagnostics
import HandbookModel

/// What version control knows of a site's content. It stays true of the content's files as they are
/// changed, until some come or go or a commit is made.
struct Past: Sendable {
  private enum Knowledge: Sendable {
    case nothing(BuildNote?)
    case known(History, FormerPaths, [String: LastChange], FormerContent)
  }

  private let place: ContentPlace
  private let knowledge: Knowledge

  init(
    of place: ContentPlace, _ sources: SourceReading, _ request: BuildRequest, _ workers: Workers
  ) throws {
    self.place = place
    knowledge =
      request.usesHistory
      ? try Self.read(place, sources, request, workers) : .nothing(nil)
  }

  private static func read(
    _ place: ContentPlace, _ sources: SourceReading, _ request: BuildRequest, _ workers: Workers
  ) throws -> Knowledge {
    workers.control.enter(.lookingBack, steps: 1)
    switch try History.read(of: place, control: workers.control) {
    case .none: return .nothing(nil)
    case .unused(let note): return .nothing(note.note)
    case .known(let history):
      do {
        let paths = FormerPaths(history.versions)
        let files = sources.entries.map { entry in
          (place.contentPath(shownAs: entry.place.path), Set(paths.paths(of: entry)))
        }
        let changes = try LastChanges(history, for: request.audience, workers).changes(
          of: Dictionary(files) { $0.union($1) })
        let former = try FormerContentReading.read(
          history, of: place, now: sources, at: request.now.secondsSinceEpoch, workers)
        return .known(history, paths, changes, former)
      } catch let failure as GitCommand.Failure {
        return .nothing(HistoryNote(failure).note)
      }
    }
  }

  /// The content with what is known of it.
  func reading(_ sources: SourceReading) throws -> PastReading {
    var reading = PastReading(sources)
    switch knowledge {
    case .nothing(let note): reading.notes = [note].compactMap { $0 }
    case .known(let history, let paths, let changes, let former):
      reading.former = former
      for (index, entry) in sources.entries.enumerated() {
        let path = place.contentPath(shownAs: entry.place.path)
        reading.entries[index].lastChange = changes[path]
        reading.entries[index].revision = history.versions.revision(
          of: path, formerly: paths.paths(of: entry))
      }
      guard !sources.translations.isEmpty else { break }
      do {
        let past = TranslationPast(history.versions, changedFiles: try history.changedFiles())
        for index in reading.translations.indices { past.tell(&reading.translations[index]) }
      } catch let failure as GitCommand.Failure {
        reading = PastReading(sources)
        reading.notes = [HistoryNote(failure).note]
      }
    }
    return reading
  }
}
