import HandbookModel

/// For each entry the others whose text links to it or names it.
struct MentionRegister: Sendable {
  private var sources: [Entry.ID: [Entry.ID]] = [:]

  init(_ handbook: Handbook, prose: [Prose]) {
    for body in prose {
      for target in body.targets where target != body.entry {
        sources[target, default: []].append(body.entry)
      }
    }
    for entry in handbook.entries {
      for target in Set(Self.named(in: entry)) where target != entry.id {
        sources[target, default: []].append(entry.id)
      }
    }
    sources = sources.mapValues { Set($0).sorted() }
  }

  /// In the order of their sources.
  func mentions(of entry: Entry.ID) -> [Entry.ID] { sources[entry] ?? [] }

  /// Whether any entry is mentioned by this one.
  static func named(in entry: Entry) -> [Entry.ID] {
    var named: [Entry.ID] = []
    entry.forEachSentence { named += $0.mentions.compactMap(\.person.target) }
    return named
  }
}
