import Diagnostics

/// The entries of a handbook in other languages, as linking made them: for linking and redaction
/// only, since nothing has been taken out of them.
struct TranslatedEntries: Sendable {
  private struct Item {
    let entry: Entry
    let isDraft: Bool
  }

  private var items: [String: [Item]] = [:]
  private var paths: [Entry.ID: [String]] = [:]
  private var drafts: [String] = []
  /// How people are called in any of the languages, the site's own included.
  private(set) var names: [Entry.ID: [String]] = [:]

  /// Why a translation cannot be one.
  func fault(
    of translation: Translation, _ original: Entry, _ settings: SiteSettings
  ) -> Diagnostic? {
    let language = translation.language
    if (original.language ?? settings.language).lowercased() == language.lowercased() {
      return .translationIntoSameLanguage(translation, original)
    }
    if settings.language.lowercased() == language.lowercased() {
      return .translationIntoSiteLanguage(translation, original)
    }
    let twin = items[language]?.first { $0.entry.id == original.id }
    return twin?.entry.translation.map { .secondTranslation(translation, besides: $0) }
  }

  mutating func add(_ entry: Entry, of original: Entry, isDraft: Bool) {
    guard let note = entry.translation else { return }
    if entry.kind == .person {
      names[entry.id, default: [original.title?.value].compactMap { $0 }] += [entry.title?.value]
        .compactMap { $0 }
    }
    items[note.language, default: []].append(Item(entry: entry, isDraft: isDraft))
    paths[entry.id, default: []].append(note.sourcePath)
    if isDraft { drafts.append(note.sourcePath) }
  }

  func languages(includingDrafts: Bool) -> [String] {
    items.filter { $0.value.contains { includingDrafts || !$0.isDraft } }.keys.sorted()
  }

  func entries(in language: String, includingDrafts: Bool) -> [Entry] {
    items[language, default: []].filter { includingDrafts || !$0.isDraft }.map(\.entry)
  }

  func sourcePaths(of entry: Entry.ID) -> [String] { paths[entry] ?? [] }

  /// The files of translations that are left out.
  func draftPaths(includingDrafts: Bool) -> [String] { includingDrafts ? [] : drafts }
}

extension Translation {
  /// In the order of their files.
  static func precedes(_ left: Translation, _ right: Translation) -> Bool {
    left.sourcePath.utf8.lexicographicallyPrecedes(right.sourcePath.utf8)
  }
}

extension SiteSettings {
  /// The title of the home page is the site's too, unless the two differ in the site's own
  /// language; so is its summary.
  mutating func translate(byHome home: Entry?, of original: Entry?) {
    guard let home, let original, let note = home.translation else { return }
    if note.fields.contains("title"), let title = home.title?.value,
      original.title.map({ $0.value == self.title }) ?? true
    {
      self.title = title
      translatedFields.insert("title")
    }
    if note.fields.contains("summary"), original.summary.map({ $0 == summary }) ?? true {
      summary = home.summary
      translatedFields.insert("summary")
    }
  }
}
