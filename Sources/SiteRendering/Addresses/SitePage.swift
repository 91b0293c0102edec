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
    /// What is printed, handed out or shown of a community or a team.
    case presentation(Presentation, of: Entry.ID)
    /// All pages of a section, to be printed.
    case book(Book)
    /// A folder without `index.md`.
    case folder
    case tags
    case tag(Tag)
    /// What is translated, and what is not.
    case translations
    case search
    case redirect(to: SitePage.ID)
    case notFound
    /// What is shown where there is no connection.
    case offline
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

  /// Whether it stands in for another page, at an address that is not its own.
  var isForErrors: Bool {
    switch subject {
    case .notFound, .offline: true
    default: false
    }
  }

  /// The stylesheet of the theme that pages of its kind load besides the one of all.
  var stylesheet: String? {
    switch subject {
    case .narrowedOutcomes, .list(.outcomes, of: _, introduction: _),
      .list(.nextSteps, of: _, introduction: _):
      "assets/register.css"
    case .list(.traceability, of: _, introduction: _): "assets/trace.css"
    case .schedule(_, .month): "assets/month.css"
    case .runSheet: "assets/sheet.css"
    case .presentation(.slides, of: _): "assets/slides.css"
    case .search: "assets/search.css"
    case .presentation, .book: "assets/report.css"
    default: nil
    }
  }

  /// The same of scripts.
  var script: String? {
    switch subject {
    case .narrowedOutcomes, .list(.outcomes, of: _, introduction: _),
      .list(.nextSteps, of: _, introduction: _):
      "assets/register.js"
    case .presentation(.slides, of: _): "assets/slides.js"
    case .offline: "assets/offline.js"
    case .search: "assets/search.js"
    default: nil
    }
  }

  /// The entry that it is about, whether it shows its text or not.
  var mainEntry: Entry.ID? {
    switch subject {
    case .runSheet(let id), .presentation(_, let id): id
    case .book(let book): book.community
    default: entry
    }
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

  /// Whether it has a place in the tree of folders: all but redirects and the page for errors.
  var isInTree: Bool {
    switch subject {
    case .redirect, .notFound, .offline: false
    default: true
    }
  }

  /// A run sheet is made to be printed, and so are presentations.
  var hasSectionMenu: Bool {
    switch subject {
    case .runSheet, .presentation, .book: false
    default: isInTree
    }
  }
}

/// The pages that show again, to be printed or presented, what other pages say.
enum Presentation: String, Sendable {
  /// Of a community.
  case report, slides
  /// Of a team.
  case handout

  /// The last part of its address.
  var slug: String { rawValue }
}

/// The lists that a site makes of its entries.
enum ListKind: String, CaseIterable, Sendable {
  case meetings, teams, people, outcomes
  case nextSteps = "next-steps"
  case traceability
  case communities

  /// The last part of its address.
  var slug: String { rawValue }
}
