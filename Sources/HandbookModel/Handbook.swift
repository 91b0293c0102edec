import Diagnostics

/// The entries of a site, linked: every reference names an entry that is here, every entry knows
/// its community, its visibility and its defaults.
package struct Handbook: Sendable {
  package private(set) var settings: SiteSettings
  /// In the order of their sources. Those that the audience may not see are not among them.
  package private(set) var entries: [Entry]
  package private(set) var connections: Connections
  /// Meetings that were taken out of the content before they took place: pages know nothing of
  /// them, but calendars must say that they are off. They have what that takes and no more, and
  /// their revision counts the removal. Their ids are above those of all entries.
  package internal(set) var removedMeetings: [Entry]
  private let formerPeople: [Entry]
  /// What is translated, before anything was taken out; empty in what an audience sees, which
  /// therefore cannot be translated any more.
  private var translations: TranslatedEntries
  /// The language that entries are translated into; nil for the site's own handbook.
  package private(set) var edition: String?
  /// Where an entry stands in `entries`, by its id; nil for one that the audience may not see.
  private var positions: [Int?]
  private let names: NameTable
  /// The sources of entries that the audience may not see: links to them become plain text.
  private var hiddenSources: Set<String> = []
  /// Takes out the full names that this audience must not read; nil where there are none.
  private var redaction: Redaction?
  /// The folders, as in sources, of hidden section pages: what lies in them is hidden too.
  private var hiddenFolders: Set<String> = []

  init(
    settings: SiteSettings, entries: [Entry], names: NameTable, removedMeetings: [Entry],
    formerPeople: [Entry], translations: TranslatedEntries
  ) {
    self.settings = settings
    self.entries = entries
    self.names = names
    self.removedMeetings = removedMeetings
    self.formerPeople = formerPeople
    self.translations = translations
    let highest = removedMeetings.last?.id.index ?? entries.count - 1
    positions = entries.indices.map { $0 } + (entries.count..<(highest + 1)).map { _ in nil }
    connections = Connections(entries: entries, count: positions.count)
  }

  /// The number of entries before any were taken out, removed meetings too: ids are below it.
  package var capacity: Int { positions.count }

  /// - Returns: nil for an entry that the audience may not see.
  package subscript(id: Entry.ID) -> Entry? {
    positions[id.index].map { entries[$0] }
  }

  /// What a word in running text names.
  package enum Lookup: Equatable, Sendable {
    case entry(Entry.ID)
    /// An entry that this audience may not see.
    case hidden
    case unknown(help: String?)
    case ambiguous([Entry.ID])
  }

  /// Finds an entry by the word that an author used, as references do.
  package func find(_ kind: Entry.Kind, _ written: String, from entry: Entry) -> Lookup {
    switch names.find(kind, written, from: entry.scope) {
    case .one(let id): return self[id] == nil ? .hidden : .entry(id)
    case .several(let ids): return .ambiguous(ids)
    case .unreadable: return .hidden
    case .none:
      return .unknown(help: names.help(for: written, kind, from: entry.scope))
    }
  }

  /// Whether a source, given by its path below the content folder, is of a hidden entry or lies in
  /// a hidden folder.
  package func hides(source path: String) -> Bool {
    if hiddenSources.contains(path) { return true }
    guard !hiddenFolders.isEmpty else { return false }
    var folder = path
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if hiddenFolders.contains(folder) { return true }
    }
    return hiddenFolders.contains("")
  }

  /// The full name of a person who is not shown by name, if a text holds one: redaction finds names
  /// in what authors write, this finds those that only come together when it is read.
  package func hiddenName(in text: String) -> String? {
    redaction?.names.first(in: text)
  }

  /// A body as this audience may read it, but for what its Markdown says is for members.
  package func seen(_ body: Body) -> Body {
    var body = body
    if let redaction { body.markdown = redaction.redacted(markdown: body.markdown) }
    return body
  }

  /// Whether links and names in texts mean the same as in another handbook, for every entry.
  package func resolves(like other: Handbook) -> Bool {
    entries.count == other.entries.count && edition == other.edition && names == other.names
      && hiddenSources == other.hiddenSources && hiddenFolders == other.hiddenFolders
      && redaction == other.redaction
      && zip(entries, other.entries).allSatisfy { $0.isFound(like: $1) }
  }

  /// The folder below the content folder that relative links in an entry's text start from: that of
  /// the file which holds it.
  package func linkBase(of entry: Entry) -> String {
    guard entry.isListed, let community = entry.community.flatMap({ self[$0] }) else {
      return entry.sourceFolder
    }
    return community.sourceFolder
  }

  /// The handbook as an audience may see it.
  ///
  /// This is the first of the two places that decide it; the other takes members' blocks out of
  /// bodies. For the public it is the handbook that would have been linked if nothing that is for
  /// members had ever been written.
  ///
  /// - Parameter someone: what stands in plain texts for a person whom the audience may not see.
  package func seen(
    by audience: Audience, includingDrafts: Bool, someone: String = "…"
  ) -> Handbook {
    var handbook = self
    let isSeen = { (entry: Entry) in
      (includingDrafts || !entry.isDraft) && (audience == .members || entry.visibility != .members)
    }
    handbook.entries = entries.filter(isSeen)
    handbook.removedMeetings = removedMeetings.filter(isSeen)
    handbook.positions = Array(repeating: nil, count: positions.count)
    for (position, entry) in handbook.entries.enumerated() {
      handbook.positions[entry.id.index] = position
    }
    let visible = handbook.positions
    for entry in entries where visible[entry.id.index] == nil {
      handbook.hiddenSources.insert(entry.sourcePath)
      handbook.hiddenSources.formUnion(translations.sourcePaths(of: entry.id))
      if entry.isIndex { handbook.hiddenFolders.insert(entry.sourceFolder) }
    }
    for position in handbook.entries.indices {
      handbook.entries[position].keepReferences { visible[$0.index] != nil }
    }
    for position in handbook.removedMeetings.indices {
      handbook.removedMeetings[position].keepReferences { visible[$0.index] != nil }
    }
    if audience == .public {
      if !handbook.removedMeetings.isEmpty {
        RemovedMeetingRedaction(
          people: entries, former: formerPeople, firstID: capacity, otherNames: translations.names
        ).apply(to: &handbook.removedMeetings)
      }
      let redaction = Redaction(people: entries, otherNames: translations.names)
      redaction.apply(to: &handbook.entries)
      redaction.apply(to: &handbook.settings)
      handbook.redaction = redaction.isNeeded ? redaction : nil
    }
    handbook.hiddenSources.formUnion(translations.draftPaths(includingDrafts: includingDrafts))
    handbook.nameMentionsInPlainTexts(someone)
    handbook.translations = TranslatedEntries()
    handbook.connections = Connections(entries: handbook.entries, count: positions.count)
    return handbook
  }

  /// The languages that some entry is translated into, in the order of their tags.
  package func languages(includingDrafts: Bool) -> [String] {
    translations.languages(includingDrafts: includingDrafts)
  }

  /// The handbook in another language, as an audience may see it: translated entries have their
  /// texts in it, all have the ids and addresses that they have in the site's own.
  ///
  /// Texts are put in before anything is taken out, so that what is not for an audience is taken
  /// out of translations like out of originals.
  ///
  /// - Parameter own: the site's own handbook, as the same audience sees it.
  package func seen(
    in language: String, by audience: Audience, includingDrafts: Bool, someone: String = "…",
    besides own: Handbook
  ) -> Handbook {
    var handbook = self
    handbook.edition = language
    for entry in translations.entries(in: language, includingDrafts: includingDrafts) {
      guard let position = handbook.positions[entry.id.index] else { continue }
      handbook.entries[position] = entry
    }
    handbook.settings.translate(
      byHome: handbook.entries.first { $0.path.isEmpty }, of: entries.first { $0.path.isEmpty })
    // Only calendars tell of them, and those are the site's own.
    handbook.removedMeetings = []
    handbook = handbook.seen(by: audience, includingDrafts: includingDrafts, someone: someone)
    // A role that stands for a name is in an address, too.
    for position in handbook.entries.indices {
      let id = handbook.entries[position].id
      handbook.entries[position].path = own[id]?.path ?? handbook.entries[position].path
    }
    return handbook
  }

  /// Plain texts have no links: `@ana-ruiz` becomes the name as it is shown.
  private mutating func nameMentionsInPlainTexts(_ someone: String) {
    var renamed = entries
    for position in renamed.indices {
      let entry = entries[position]
      renamed[position].mapTexts({ named($0, from: entry.scope, someone) }, sentence: { _ in })
    }
    entries = renamed
    var removed = removedMeetings
    for position in removed.indices {
      let scope = removed[position].scope
      removed[position].mapTexts({ named($0, from: scope, someone) }, sentence: { _ in })
    }
    removedMeetings = removed
    var settings = settings
    settings.mapTexts { named($0, from: nil, someone) }
    self.settings = settings
  }

  private func named(_ text: String, from community: Entry.ID?, _ someone: String) -> String {
    let mentions = MentionScanner.mentions(in: text)
    if mentions.isEmpty { return text }
    var result = ""
    var copied = text.utf8.startIndex
    for mention in mentions {
      let name: String
      switch names.find(.person, mention.name, from: community) {
      case .one(let id): name = self[id].map { $0.title?.value ?? $0.slug } ?? someone
      case .unreadable: name = someone
      case .none, .several: continue
      }
      let start = text.utf8.index(text.utf8.startIndex, offsetBy: mention.range.lowerBound)
      result += text[copied..<start] + name
      copied = text.utf8.index(start, offsetBy: mention.range.count)
    }
    return result + text[copied...]
  }
}

extension Entry {
  /// Takes out references to entries that are not kept; a mention of one stays as a mention of
  /// somebody who is not named.
  fileprivate mutating func keepReferences(_ isKept: (Entry.ID) -> Bool) {
    mapReferences { reference in
      guard let target = reference.target, isKept(target) else { return nil }
      return reference
    }
    mapSentences { sentence in
      for index in sentence.mentions.indices {
        guard let target = sentence.mentions[index].person.target, !isKept(target) else { continue }
        sentence.mentions[index].person.target = nil
      }
    }
  }
}
