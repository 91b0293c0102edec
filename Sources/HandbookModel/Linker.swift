package import Diagnostics

/// Makes a handbook of entries: gives each its community and what it inherits, and resolves every
/// reference.
package struct Linker {
  private let settings: SiteSettings
  private var entries: [Entry]
  private var removed: [Entry]
  private let names: NameTable
  /// The spelling of each outcome status by its folded form, for each community met so far.
  private var statuses: [Entry.ID?: [String: String]] = [:]
  private var translations = TranslatedEntries()
  private var diagnostics: [Diagnostic] = []

  /// - Parameter unreadable: entries that exist but could not be read; a reference to one is not
  ///   reported a second time.
  package static func link(
    _ entries: [Entry], translations: [Translation] = [], settings: SiteSettings,
    unreadable: [UnreadableEntry] = [], former: FormerContent = FormerContent()
  ) -> (handbook: Handbook, diagnostics: [Diagnostic]) {
    var linker = Linker(entries, settings: settings, unreadable: unreadable, former: former)
    linker.translate(translations)
    linker.linkAll()
    linker.linkRemoved()
    let handbook = Handbook(
      settings: settings, entries: linker.entries, names: linker.names,
      removedMeetings: linker.removed, formerPeople: former.people,
      translations: linker.translations)
    return (handbook, linker.diagnostics + HandbookChecks.diagnostics(of: handbook))
  }

  private init(
    _ unsorted: [Entry], settings: SiteSettings, unreadable: [UnreadableEntry],
    former: FormerContent
  ) {
    self.settings = settings
    var entries = unsorted.sorted {
      $0.sourcePath.utf8.lexicographicallyPrecedes($1.sourcePath.utf8)
    }
    for index in entries.indices { entries[index].id = Entry.ID(index: index) }
    let tree = FolderTree(entries)
    for index in entries.indices { tree.inherit(into: &entries[index]) }
    for index in entries.indices {
      guard let community = entries[index].community else { continue }
      entries[index].language = entries[index].language ?? entries[community.index].language
    }
    self.entries = entries
    removed = former.meetings.compactMap(\.withoutContents)
    for index in removed.indices {
      removed[index].id = Entry.ID(index: entries.count + index)
      tree.inherit(into: &removed[index])
    }
    names = NameTable(entries, unreadable: unreadable)
  }

  private mutating func linkAll() {
    for index in entries.indices {
      // Taken out while it changes: `self` is needed to resolve.
      var entry = entries[index]
      link(&entry)
      entries[index] = entry
    }
  }

  /// Each translation becomes the entry in its language, linked like the original; what is wrong
  /// with that is not said a second time.
  private mutating func translate(_ translations: [Translation]) {
    let originals = Dictionary(entries.map { ($0.sourcePath, $0) }) { first, _ in first }
    for translation in translations.sorted(by: Translation.precedes) {
      guard let original = originals[translation.originalPath] else { continue }
      if let fault = self.translations.fault(of: translation, original, settings) {
        diagnostics.append(fault)
        continue
      }
      var (entry, found) = TranslationMerge.merged(original, translation)
      let known = diagnostics
      diagnostics = []
      link(&entry)
      found += diagnostics.filter { $0.place.path == translation.place.path }
      diagnostics = known + found
      self.translations.add(entry, of: original, isDraft: translation.isDraft)
    }
  }

  /// What removed meetings refer to may be gone too: that is nobody's fault.
  private mutating func linkRemoved() {
    let reported = diagnostics
    for index in removed.indices {
      var entry = removed[index]
      link(&entry)
      removed[index] = entry
    }
    diagnostics = reported
    let known = Set(entries.filter { $0.kind == .meeting }.flatMap(\.calendarIdentities))
    let times = RemovedMeetingTimes(removed, communities: entries)
    removed.removeAll { known.contains($0.calendarIdentity) || !times.wasAhead($0) }
  }

  private mutating func link(_ entry: inout Entry) {
    let scope = entry.scope
    let language = entry.translation.map(\.originalLanguage) ?? entry.language
    entry.mapReferences { resolve($0, from: scope) }
    entry.mapSentences { sentence in
      sentence.mentions = mentions(in: sentence, from: scope)
      sentence.language = sentence.language ?? language
    }
    setDefaults(of: &entry)
  }

  private mutating func resolve(_ reference: Reference, from scope: Entry.ID?) -> Reference? {
    var resolved = reference
    switch names.find(reference.kind, reference.written, from: scope) {
    case .one(let id):
      resolved.target = id
      return resolved
    case .unreadable: break
    case .several(let ids): diagnostics.append(.ambiguous(reference, among: ids.map(entry)))
    case .none:
      let elsewhere = names.elsewhere(reference.kind, reference.written).map(qualifiedName)
      let help = elsewhere.first.map { "write ‘\($0)’" } ?? suggestion(for: reference, scope)
      diagnostics.append(.unknown(reference, help: help))
    }
    return nil
  }

  private mutating func mentions(in sentence: Sentence, from scope: Entry.ID?) -> [Sentence.Mention]
  {
    MentionScanner.mentions(in: sentence.text).compactMap { found in
      var place = sentence.place
      if place.column > 0 { place.column += found.scalarsBefore }
      var person = Reference(.person, found.name, at: place)
      switch names.find(.person, found.name, from: scope) {
      case .one(let id): person.target = id
      case .unreadable: return nil
      case .several(let ids):
        diagnostics.append(.ambiguous(person, among: ids.map(entry)))
        return nil
      case .none:
        diagnostics.append(.unknownMention(person, help: suggestion(for: person, scope)))
        return nil
      }
      return Sentence.Mention(range: found.range, person: person)
    }
  }

  private func suggestion(for reference: Reference, _ scope: Entry.ID?) -> String? {
    names.help(for: reference.written, reference.kind, from: scope)
  }

  private func entry(_ id: Entry.ID) -> Entry { entries[id.index] }

  /// The word that names an entry from outside its community.
  private func qualifiedName(_ id: Entry.ID) -> String {
    let entry = entries[id.index]
    guard let community = entry.community else { return entry.slug }
    return "\(entries[community.index].slug)/\(entry.slug)"
  }

  /// Fills in what an entry takes from its community and from the site.
  private mutating func setDefaults(of entry: inout Entry) {
    let community = community(of: entry)
    switch entry.details {
    case .meeting(var meeting):
      let written = meeting.timeZone ?? community?.timeZone ?? settings.timeZone
      meeting.zone = written?.value ?? "UTC"
      entry.details = .meeting(meeting)
    case .person(var person):
      person.shownAs = person.shownAs ?? community?.shownAs ?? settings.shownAs ?? .name
      entry.details = .person(person)
    case .outcome(var outcome):
      outcome.history.sort { $0.date < $1.date }
      outcome.status = outcome.status ?? outcome.history.last { $0.status != nil }?.status
      let spellings = spellings(of: community, entry.community)
      outcome.status?.respell(spellings)
      for index in outcome.history.indices { outcome.history[index].status?.respell(spellings) }
      entry.details = .outcome(outcome)
    default: break
    }
  }

  private func community(of entry: Entry) -> Community? {
    guard let id = entry.community, case .community(let found) = entries[id.index].details else {
      return nil
    }
    return found
  }

  private mutating func spellings(of community: Community?, _ id: Entry.ID?) -> [String: String] {
    if let known = statuses[id] { return known }
    let own = Outcome.statuses(of: community)
    // Two that differ in case only keep their own spellings.
    let pairs = own.map { ($0, $0) } + own.map { ($0.folded, $0) }
    let spellings = Dictionary(pairs) { first, _ in first }
    statuses[id] = spellings
    return spellings
  }
}

extension Located<String> {
  /// Spells an outcome's status as its community does; an unknown one stays as it is.
  fileprivate mutating func respell(_ spellings: [String: String]) {
    value = spellings[value] ?? spellings[value.folded] ?? value
  }
}
