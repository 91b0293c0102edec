import Diagnostics
import HandbookModel

/// The outcomes of a community, or of the whole site, by what they say of themselves.
struct OutcomeRegister: Sendable {
  /// nil for the whole site.
  let owner: Entry.ID?
  /// Of its page.
  let path: String
  /// In the order of their communities, and there in that of readers.
  let outcomes: [Entry.ID]
  let facets: [Facet]
  private let rows: [Entry.ID: Int]

  /// What is narrowed down on pages of its own, for readers without scripts.
  static let linked: [Facet.Name] = [.status, .theme]

  init(of owner: Entry.ID?, path: String, _ handbook: Handbook) {
    self.owner = owner
    self.path = path
    let connections = handbook.connections
    let communities = owner.map { [$0] } ?? connections.communities
    outcomes = communities.flatMap { connections.members(of: $0).outcomes }
    rows = Dictionary(outcomes.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    let said = outcomes.map { id -> Said in
      guard let entry = handbook[id], case .outcome(let outcome) = entry.details else {
        return Said()
      }
      return Said(outcome, entry, handbook, inSite: owner == nil)
    }
    let statuses = communities.flatMap { handbook.outcomeStatuses(in: $0) }
    let teams = communities.flatMap { connections.members(of: $0).teams }
      .compactMap { handbook[$0] }.map { handbook.word(for: $0, inSite: owner == nil) }
    facets = [
      Facet(.kind, rows: said.map(\.kind), known: Outcome.Kind.allCases.map { .init($0.rawValue) }),
      Facet(.status, rows: said.map(\.status), known: statuses.map { .init($0) }),
      Facet(.theme, rows: said.map(\.themes)),
      Facet(.team, rows: said.map(\.team), known: teams),
      Facet(
        .timeframe, rows: said.map(\.timeframe),
        known: Outcome.Timeframe.allCases.map { .init($0.rawValue) }),
      Facet(.addressed, rows: said.map(\.addressed)),
      Facet(
        .community, rows: said.map(\.community),
        known: communities.compactMap { handbook[$0] }.map { .init($0.id, stem: $0.slug) }),
    ]
  }

  func facet(_ name: Facet.Name) -> Facet? { facets.first { $0.name == name } }

  func row(of outcome: Entry.ID) -> Int? { rows[outcome] }

  func path(of facet: Facet.Name, _ value: Facet.Value) -> String {
    SitePlan.join(SitePlan.join(path, facet.rawValue), value.slug)
  }

  /// The words of one outcome, by facet.
  private struct Said {
    var kind: [Facet.Word] = []
    var status: [Facet.Word] = []
    var themes: [Facet.Word] = []
    var team: [Facet.Word] = []
    var timeframe: [Facet.Word] = []
    var addressed: [Facet.Word] = []
    var community: [Facet.Word] = []

    init() {}

    init(_ outcome: Outcome, _ entry: Entry, _ handbook: Handbook, inSite: Bool) {
      kind = [.init(outcome.kind.rawValue)]
      status = [handbook.statusName(of: outcome, entry)].filter { !$0.isEmpty }.map { .init($0) }
      themes = outcome.themes.map { .init($0) }
      team = [outcome.team?.target.flatMap { handbook[$0] }].compactMap { $0 }
        .map { handbook.word(for: $0, inSite: inSite) }
      timeframe = [outcome.timeframe].compactMap { $0 }.map { .init($0.rawValue) }
      addressed = outcome.addressedTo.map { .init($0) }
      community = [entry.community.flatMap { handbook[$0] }].compactMap { $0 }
        .map { .init($0.id, stem: $0.slug) }
    }
  }
}

extension Handbook {
  /// A team as a word in addresses: in lists of several communities it begins with that of its own.
  func word(for team: Entry, inSite: Bool) -> Facet.Word {
    guard inSite, connections.communities.count > 1,
      let community = team.community.flatMap({ self[$0] })
    else { return Facet.Word(team.id, stem: team.slug) }
    return Facet.Word(team.id, stem: community.slug + "-" + team.slug)
  }

  /// An outcome of which nobody said more is at the first status.
  func statusName(of outcome: Outcome, _ entry: Entry) -> String {
    outcome.status?.value ?? outcomeStatuses(in: entry.community).first ?? ""
  }
}
