import Diagnostics
import HandbookModel
import Reading
import SiteRendering

/// All that a site's folder says: entries, settings, and the files beside them.
struct SourceReading: Sendable {
  let settings: SiteSettings
  let entries: [Entry]
  /// In the order of their files.
  let translations: [Translation]
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
    let names = TranslationNames(tree.markdown.map { ($0.contentPath, $0.shownPath) })
    let (translated, own) = Self.parted(frontMatters.compactMap(\.0), by: names)
    let reader = SourceReader(communityFolders: communityFolders)
    let results = try workers.map(own, .understanding) { reader.read($0) }
    let translationReader = TranslationReader(communityFolders: communityFolders)
    let translations = try workers.map(translated, .understanding) { frontMatter, name in
      translationReader.read(frontMatter, as: name)
    }
    let companions = try workers.map(tree.others, .looking, ContentReading.companion)

    entries = results.flatMap(\.entries)
    self.translations = translations.compactMap(\.translation)
    unreadable = results.flatMap(\.unreadable)
    files = companions.compactMap(\.value)
    diagnostics += frontMatters.flatMap(\.1)
    diagnostics += names.diagnostics
    diagnostics += results.flatMap(\.diagnostics)
    diagnostics += translations.flatMap(\.diagnostics)
    diagnostics += companions.flatMap(\.diagnostics)
    self.diagnostics = diagnostics
  }

  private static func parted(
    _ frontMatters: [FrontMatter], by names: TranslationNames
  ) -> (translated: [(FrontMatter, TranslationNames.Name)], own: [FrontMatter]) {
    if names.isEmpty { return ([], frontMatters) }
    var translated: [(FrontMatter, TranslationNames.Name)] = []
    var own: [FrontMatter] = []
    for frontMatter in frontMatters {
      if let name = names.name(at: frontMatter.contentPath) {
        translated.append((frontMatter, name))
      } else {
        own.append(frontMatter)
      }
    }
    return (translated, own)
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
