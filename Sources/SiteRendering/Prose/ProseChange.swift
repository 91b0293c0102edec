package import HandbookModel

/// What has to be made again after a text was changed.
extension SiteFacts {
  /// The prose of an entry as it was written for these facts, if it would come out the same again
  /// for a map that resolves like theirs; nil where it would not.
  package func keptProse(of entry: Entry) -> Prose? {
    guard let prose = prose(of: entry.id), prose.source == Prose.Source(of: entry) else {
      return nil
    }
    return prose
  }

  /// Whether it is in these facts, of another language than the site's, in that one.
  package func hasTranslation(of entry: Entry.ID) -> Bool {
    handbook[entry]?.translation != nil
  }

  /// The same facts after the body of one entry was changed; nil where other pages show, or depend
  /// on, what has changed in it: then all are to be gathered again.
  ///
  /// - Parameter prose: of a body that belongs to the site's own language.
  package func replacing(_ prose: Prose) -> SiteFacts? {
    guard let old = self.prose(of: prose.entry), prose.tellsTheSame(as: old) else { return nil }
    var facts = self
    facts.replace(old, by: prose)
    return facts
  }
}

extension SiteMap {
  /// Whether links, pictures and mentions in all texts lead to the same as with another map.
  package func resolves(like other: SiteMap) -> Bool {
    pages.count == other.pages.count && edition == other.edition
      && zip(pages, other.pages).allSatisfy { $0.isFound(like: $1) }
      && editions.count == other.editions.count
      && zip(editions, other.editions).allSatisfy { $0.isFound(like: $1) }
      && hasSameFiles(as: other) && handbook.resolves(like: other.handbook)
  }
}

extension SitePage {
  fileprivate func isFound(like other: SitePage) -> Bool {
    guard address == other.address, path == other.path, entry == other.entry,
      isInTree == other.isInTree
    else { return false }
    if case .redirect(let target) = subject {
      guard case .redirect(target) = other.subject else { return false }
    }
    return true
  }
}

extension Edition {
  fileprivate func isFound(like other: Edition) -> Bool {
    language == other.language && addresses == other.addresses
      && translated.map(\.id) == other.translated.map(\.id)
      && translated.map(\.textPath) == other.translated.map(\.textPath)
  }
}

extension Prose {
  /// Whether pages elsewhere learn the same from it, but for what its headings are and what it
  /// mentions.
  fileprivate func tellsTheSame(as other: Prose) -> Bool {
    isEmpty == other.isEmpty && title == other.title && files == other.files
      && tasks.count == other.tasks.count
      && zip(tasks, other.tasks).allSatisfy { $0.tellsTheSame(as: $1) }
  }
}

extension Prose.Task {
  fileprivate func tellsTheSame(as other: Prose.Task) -> Bool {
    id == other.id && title == other.title && text == other.text && isDone == other.isDone
      && owners == other.owners && due == other.due
  }
}
