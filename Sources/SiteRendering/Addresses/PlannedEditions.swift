import Diagnostics
import HandbookModel

/// Which pages of a site exist in which other languages, and their addresses.
extension SitePlan {
  mutating func addEditions(_ handbooks: [Handbook]) {
    editions = handbooks.map { edition($0, in: $0.edition ?? "") }
  }

  private mutating func edition(_ translated: Handbook, in language: String) -> Edition {
    var isMade = pages.map { makes($0, in: translated) }
    openFolders(&isMade)
    let folder = Edition.folder(of: language)
    let addresses = zip(pages, isMade).map { page, isMade -> Address? in
      guard isMade else { return nil }
      let path = page.path.isEmpty ? folder : Self.join(folder, page.path)
      let address = Address(page: path)
      let entry = page.entry.flatMap { translated[$0] }
      let note = entry?.translation
      let what =
        entry.map { "the translation of \(name(of: $0))" } ?? "a page in ‘\(language)’"
      return claims.claim(address, what, at: note?.place) ? address : nil
    }
    return Edition(language: language, handbook: translated, addresses: addresses)
  }

  /// A page exists where its own text is translated; what the site makes of an entry, such as the
  /// lists of a community, where the entry's page does.
  private func makes(_ page: SitePage, in translated: Handbook) -> Bool {
    let isTranslated = { (id: Entry.ID?) in
      id.flatMap { translated[$0]?.translation } != nil
    }
    let isOwned = { (owner: Entry.ID?) in
      isTranslated(owner ?? homeEntry)
    }
    switch page.subject {
    case .home(let id): return isTranslated(id)
    case .entry(let id), .runSheet(let id), .presentation(_, of: let id): return isTranslated(id)
    case .list(_, let owner, let introduction):
      return isOwned(owner) || isTranslated(introduction)
    case .schedule(let index, _): return isOwned(schedules[index].owner)
    case .narrowedOutcomes(let index, _, value: _): return isOwned(outcomeRegisters[index].owner)
    case .tags, .tag, .search: return isOwned(nil)
    case .book(let book): return isTranslated(pages[book.section.index].entry)
    case .folder, .translations, .redirect, .notFound, .offline: return false
    }
  }

  private var homeEntry: Entry.ID? {
    pages.first { $0.path.isEmpty && $0.isInTree }?.entry
  }

  /// A folder without a text exists where something in it does.
  private func openFolders(_ isMade: inout [Bool]) {
    var folders: [String: Int] = [:]
    for (index, page) in pages.enumerated() {
      if case .folder = page.subject { folders[page.path] = index }
    }
    if folders.isEmpty { return }
    for (index, page) in pages.enumerated() where isMade[index] {
      var path = page.path
      while !path.isEmpty {
        path = Self.parentPath(of: path)
        if let folder = folders[path] { isMade[folder] = true }
      }
    }
  }
}
