import Diagnostics
import HandbookModel

/// What version control adds to a site's entries: how often each was changed, when last and by how
/// many people, and the meetings that are no longer among them.
struct PastReading: Sendable {
  private(set) var entries: [Entry]
  private(set) var translations: [Translation]
  private(set) var former = FormerContent()
  private(set) var notes: [BuildNote] = []

  init(
    of place: ContentPlace, _ sources: SourceReading, _ request: BuildRequest, _ workers: Workers
  ) throws {
    entries = sources.entries
    translations = sources.translations
    guard request.usesHistory else { return }
    workers.control.enter(.lookingBack, steps: 1)
    switch try History.read(of: place, control: workers.control) {
    case .none: break
    case .unused(let note): notes = [note.note]
    case .known(let history):
      do {
        let paths = FormerPaths(history.versions)
        let files = entries.map { entry in
          (path: place.contentPath(shownAs: entry.place.path), former: paths.paths(of: entry))
        }
        let changes = try LastChanges(history, for: request.audience, workers).changes(
          of: Dictionary(files.map { ($0.path, Set($0.former)) }) { $0.union($1) })
        for (index, file) in files.enumerated() {
          entries[index].lastChange = changes[file.path]
          entries[index].revision = history.versions.revision(
            of: file.path, formerly: file.former)
        }
        former = try FormerContentReading.read(
          history, of: place, now: sources, at: request.now.secondsSinceEpoch, workers)
        if !translations.isEmpty {
          let past = TranslationPast(history.versions, changedFiles: try history.changedFiles())
          for index in translations.indices { past.tell(&translations[index]) }
        }
      } catch let failure as GitCommand.Failure {
        notes = [HistoryNote(failure).note]
        entries = sources.entries
        return
      }
    }
  }
}
