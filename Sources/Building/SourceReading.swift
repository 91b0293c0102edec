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

  /// - Parameter kept: what is known of files already, and is to be known the next time.
  init(_ tree: SourceTree, _ workers: Workers, kept: KeptReading? = nil) throws {
    var diagnostics = tree.diagnostics
    settings = Self.settings(tree, &diagnostics)

    kept?.begin(tree)
    let frontMatters = try workers.map(tree.markdown, .reading) { file in
      kept?.text(of: file) { Self.text(file) } ?? Self.text(file)
    }
    communityFolders = Set(frontMatters.compactMap { $0.value?.communityFolder })
    let names = TranslationNames(tree.markdown.map { ($0.contentPath, $0.shownPath) })
    let (translated, own) = Self.parted(frontMatters.compactMap(\.value), by: names)
    let reader = SourceReader(communityFolders: communityFolders)
    kept?.understand(in: communityFolders)
    let results = try workers.map(own, .understanding) { text in
      kept?.result(of: text) { reader.read(text) } ?? reader.read(text)
    }
    let translationReader = TranslationReader(communityFolders: communityFolders)
    let translations = try workers.map(translated, .understanding) { frontMatter, name in
      translationReader.read(frontMatter, as: name)
    }
    let companions = try workers.map(tree.others, .looking) { file in
      kept?.companion(file) { ContentReading.companion(file) } ?? ContentReading.companion(file)
    }

    entries = results.flatMap(\.entries)
    self.translations = translations.compactMap(\.translation)
    unreadable = results.flatMap(\.unreadable)
    files = companions.compactMap(\.value)
    diagnostics += frontMatters.flatMap(\.diagnostics)
    diagnostics += names.diagnostics
    diagnostics += results.flatMap(\.diagnostics)
    diagnostics += translations.flatMap(\.diagnostics)
    diagnostics += companions.flatMap(\.diagnostics)
    self.diagnostics = diagnostics
  }

  static func text(_ file: SourceTree.File) -> ContentReading.Outcome<FrontMatter> {
    let text = ContentReading.text(file)
    return ContentReading.Outcome(
      value: text.value.map { FrontMatter(of: $0, contentPath: file.contentPath) },
      diagnostics: text.diagnostics)
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
