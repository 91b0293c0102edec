import Diagnostics
import HandbookModel

/// What `outcomes.json` and `outcomes.csv` say of one outcome.
struct OutcomeRecord: DataRecord {
  private let entry: Entry
  private let outcome: Outcome
  private let title: String
  private let status: String
  private let sentences: SentenceWriter
  private let url: String
  private let community: RecordLink?
  private let team: RecordLink?
  private let owners: [RecordLink]
  private let addressedTo: [String]
  private let themes: [String]
  private let decidedAt: [RecordLink]
  private let presentedAt: [RecordLink]
  private let supersedes: [RecordLink]
  private let supersededBy: [RecordLink]
  private let related: [RecordLink]

  /// - Parameter row: of the register.
  init?(row: Int, of register: OutcomeRegister, _ links: RecordLinks) {
    let facts = links.facts
    let id = register.outcomes[row]
    guard let entry = facts.handbook[id], case .outcome(let outcome) = entry.details,
      let page = facts.map.page(of: id)
    else { return nil }
    self.entry = entry
    self.outcome = outcome
    title = facts.title(of: entry)
    status = facts.handbook.statusName(of: outcome, entry)
    sentences = facts.sentences
    url = facts.url(of: facts.map[page].address, from: links.file)
    community = links.community(of: entry)
    team = links.link(to: outcome.team)
    owners = links.links(to: outcome.owners)
    addressedTo = register.words(.addressed, ofRow: row)
    themes = register.words(.theme, ofRow: row)
    decidedAt = links.links(to: outcome.decidedAt)
    presentedAt = links.links(to: outcome.presentedAt)
    supersedes = links.links(to: outcome.supersedes)
    let connections = facts.handbook.connections
    supersededBy = links.links(to: connections.list(.supersededBy, of: id))
    related = links.links(to: connections.list(.related, of: id).filter { $0 != id })
  }

  static let fields: [RecordField<Self>] = [
    .text("number", \.outcome.number?.value),
    .text("title", \.title),
    .text("summary", \.entry.summary),
    .text("kind", \.outcome.kind.rawValue),
    .text("status", \.status),
    .date("statusDate", \.statusDate),
    .link("community", \.community),
    .link("team", \.team),
    .links("owners", \.owners),
    .texts("addressedTo", \.addressedTo),
    .texts("themes", \.themes),
    .text("timeframe", \.outcome.timeframe?.rawValue),
    .text("priority", \.outcome.priority?.rawValue),
    .number("progress", \.outcome.progress),
    .links("decidedAt", \.decidedAt),
    .links("presentedAt", \.presentedAt),
    .links("supersedes", \.supersedes),
    .links("supersededBy", \.supersededBy),
    .links("related", \.related),
    .jsonOnly("history", \.history),
    .text("updated") { $0.entry.revision.map { RFC3339.text($0.lastModified) } },
    .text("url", \.url),
    .text("id", \.entry.firstPath),
  ]

  /// Since when it is at its status; nil where its history does not end in that.
  private var statusDate: CivilDate? {
    let steps = outcome.history.filter { $0.status != nil }
    return steps.reversed().prefix { $0.status?.value.folded == status.folded }.last?.date
  }

  private var history: JSONText {
    JSONText(
      outcome.history.map { event in
        JSONText([
          "date": JSONText(event.date.iso8601),
          "status": (event.status?.value).map(JSONText.init),
          "note": event.note.map { JSONText(sentences.text($0)) },
        ])
      })
  }
}

extension OutcomeRegister {
  /// As the pages that count them spell them.
  fileprivate func words(_ name: Facet.Name, ofRow row: Int) -> [String] {
    facet(name)?.values(ofRow: row).map(\.word.text) ?? []
  }
}
