import Diagnostics
import HandbookModel
import Reading
import SiteRendering

/// All that a site's folder says: entries, settings, and the files beside them.
struct SourceReading: Sendable {
  let settings: SiteSettings
  let entries: [Entry]
  let unreadable: [UnreadableEntry]
  /// The folders of all communities, below the content folder.
  let communityFolders: Set<String>
  let files: [ContentFile]
  let diagnostics: [Diagnostic]

  init(_ tree: SourceTree, _ workers: Workers) throws {
    var diagnostics = tree.diagnostics
    settings = Self.settings(tree, &diagnostics)

    let frontMatters = try workers.map(tree.markdown, .reading) { file in
      let text = ContentReading.text(file)
      return (
        text.value.map { FrontMatter(of: $0, contentPath: file.contentPath) }, text.diagnostics
      )
    }
    communityFolders = Set(frontMatters.compactMap { $0.0?.communityFolder })
    let reader = SourceReader(communityFolders: communityFolders)
    let results = try workers.map(frontMatters.compactMap(\.0), .understanding) {
      reader.read($0)
    }
    let companions = try workers.map(tree.others, .looking, ContentReading.companion)

    entries = results.flatMap(\.entries)
    unreadable = results.flatMap(\.unreadable)
    files = companions.compactMap(\.value)
    diagnostics += frontMatters.flatMap(\.1)
    diagnostics += results.flatMap(\.diagnostics)
    diagnostics += companions.flatMap(\.diagnostics)
    self.diagnostics = diagnostics
  }

  private static func settings(
    _ tree: SourceTree, _ diagnostics: inout [Diagnostic]
  ) -> SiteSettings {
    guard let file = tree.settings else { return SiteSettings() }
    let text = ContentReading.text(file)
    diagnostics += text.diagnostics
    guard let source = text.value else { return SiteSettings() }
    let (settings, found) = SettingsReader.read(source)
    diagnostics += found
    return settings
  }
}
