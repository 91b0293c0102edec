import Diagnostics
import HandbookModel
import Reading

/// Reads what was drafted as a build would, so that nothing is written that a build refuses.
enum DraftReading {
  static func check(_ entry: NewEntry, at place: EntryPlace) throws(DraftFault) {
    try check(entry.text, path: entry.path, at: place)
  }

  static func check(_ text: String, path: String, at place: EntryPlace) throws(DraftFault) {
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let frontMatter = FrontMatter(of: file, contentPath: path)
    var folders = Set(
      place.handbook.connections.communities.compactMap { place.handbook[$0]?.sourceFolder })
    if let own = frontMatter.communityFolder { folders.insert(own) }
    let result = SourceReader(communityFolders: folders).read(frontMatter)
    guard let fault = result.diagnostics.first(where: { $0.severity == .error }) else { return }
    throw DraftFault(fault.message, help: fault.help)
  }

  static func suggestion(for word: String, among words: [String]) -> String? {
    Suggestion(words).help(for: word)
  }
}
