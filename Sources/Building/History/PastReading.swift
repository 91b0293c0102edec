import Diagnostics
import HandbookModel

/// What version control adds to a site's entries: how often each was changed, and the meetings that
/// are no longer among them.
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
        former = try FormerContentReading.read(
          history, of: place, now: sources, at: request.now.secondsSinceEpoch, workers)
        if !translations.isEmpty {
          let past = TranslationPast(history.versions, changedFiles: try history.changedFiles())
          for index in translations.indices { past.tell(&translations[index]) }
        }
      } catch let failure as GitCommand.Failure {
        notes = [HistoryNote(failure).note]
        return
      }
      let former = FormerPaths(history.versions)
      for index in entries.indices {
        let path = place.contentPath(shownAs: entries[index].place.path)
        entries[index].revision = history.versions.revision(
          of: path, formerly: former.paths(of: entries[index]))
      }
    }
  }
}
