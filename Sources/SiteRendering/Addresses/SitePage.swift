import HandbookModel

/// One page of a site: its address and what it is about.
package struct SitePage: Sendable {
  /// The position of a page among a site's pages.
  package struct ID: Hashable, Comparable, Sendable {
    let index: Int

    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  enum Subject: Sendable {
    /// The root, where it is no community; with the text of its `index.md`.
    case home(Entry.ID?)
    case entry(Entry.ID)
    /// What facilitators of a meeting print.
    case runSheet(of: Entry.ID)
    /// A list of a community's entries, or of the whole site's; with the text of the section page
    /// that stands at its address.
    case list(ListKind, of: Entry.ID?, introduction: Entry.ID?)
    /// Meetings of an owner of a schedule, by the position of that in `SiteMap.schedules`: all
    /// pages of it but the lists of meetings above, which are overviews.
    case schedule(Int, OwnedSchedule.Period)
    /// The outcomes that say one thing: the position in `SiteMap.outcomeRegisters`, and that of the
    /// value in the register's facet.
    case narrowedOutcomes(Int, Facet.Name, value: Int)
    /// A folder without `index.md`.
    case folder
    case tags
    case tag(Tag)
    case redirect(to: SitePage.ID)
    case notFound
  }

  struct Tag: Sendable {
    let title: String
    let entries: [Entry.ID]
  }

  let address: Address
  /// The folder that it stands for, as a path of slugs.
  let path: String
  let subject: Subject

  /// Whether it shows a part of what another page shows: search engines are led to that one.
  var isView: Bool {
    if case .narrowedOutcomes = subject { true } else { false }
  }

  /// Whether it is a long list that is narrowed down in the browser.
  var hasRegister: Bool {
    switch subject {
    case .narrowedOutcomes, .list(.outcomes, of: _, introduction: _),
      .list(.nextSteps, of: _, introduction: _):
      true
    default: false
    }
  }

  /// The entry that it is about, whether it shows its text or not.
  var mainEntry: Entry.ID? {
    if case .runSheet(let meeting) = subject { return meeting }
    return entry
  }

  /// The entry whose text it shows.
  var entry: Entry.ID? {
    switch subject {
    case .home(let id): id
    case .entry(let id): id
    case .list(_, of: _, let introduction): introduction
    default: nil
    }
  }
}

/// The lists that a site makes of its entries.
enum ListKind: String, CaseIterable, Sendable {
  case meetings, teams, people, outcomes
  case nextSteps = "next-steps"
  case communities

  /// The last part of its address.
  var slug: String { rawValue }
}
