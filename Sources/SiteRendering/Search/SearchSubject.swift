import HandbookModel

/// One thing that a search can find.
package struct SearchSubject: Sendable {
  enum Thing: Sendable {
    case entry(Entry.ID)
    /// A page that no author wrote.
    case page(SitePage.ID)
    case step(NextStepRegister.Index)
  }

  let thing: Thing
  let kind: SearchKind
  /// 0 for what belongs to no community, else the place of its community among all, from 1.
  let community: Int
}

extension SiteFacts {
  /// nil where the site has none of its own: in an edition without a home page, whose pages lead to
  /// the search in the site's language.
  var madeSearchPage: SitePage.ID? {
    map.searchPage.flatMap { map.isMade($0) ? $0 : nil }
  }

  /// All that a search can find: by community, then by kind, then as readers would look for it.
  ///
  /// What prints or shows again what other pages say is not among them: run sheets, reports, slides,
  /// handouts, years, months.
  package var searchSubjects: [SearchSubject] {
    if madeSearchPage == nil { return [] }
    let communities = handbook.connections.communities
    let places = Dictionary(
      communities.enumerated().map { ($0.element, $0.offset + 1) }
    ) { first, _ in first }
    var found: [(subject: SearchSubject, order: String)] = []
    func add(
      _ thing: SearchSubject.Thing, _ kind: SearchKind, _ community: Entry.ID?, _ order: String
    ) {
      let place = community.flatMap { places[$0] } ?? 0
      found.append((SearchSubject(thing: thing, kind: kind, community: place), order))
    }
    for entry in handbook.entries where map.page(of: entry.id) != nil {
      add(.entry(entry.id), searchKind(of: entry), entry.scope, searchOrder(of: entry))
    }
    for page in map.pageIDs {
      guard let (kind, community) = searchKind(ofMade: page) else { continue }
      add(.page(page), kind, community, map[page].path)
    }
    for (index, step) in steps.steps.enumerated() {
      // As in the register, which has its own order: numbers of one length sort as they count.
      add(.step(index), .step, handbook[step.source]?.scope, String(index + 1_000_000_000))
    }
    return found.sorted { left, right in
      (left.subject.community, left.subject.kind.rawValue, left.order)
        < (right.subject.community, right.subject.kind.rawValue, right.order)
    }.map(\.subject)
  }

  private func searchKind(of entry: Entry) -> SearchKind {
    switch entry.kind {
    case .community: .community
    case .page: .page
    case .outcome: .outcome
    case .team: .team
    case .person: .person
    case .meeting: isToCome(entry) ? .meeting : .pastMeeting
    }
  }

  private func isToCome(_ entry: Entry) -> Bool {
    handbook.isExpected(entry.id) && schedule.next(entry.id) != nil
  }

  /// Meetings to come by date, the nearest first; those that are over from the latest; all else by
  /// address: the order of sources would tell the order of names that are not shown.
  private func searchOrder(of entry: Entry) -> String {
    guard case .meeting(let meeting) = entry.details else { return entry.path }
    if isToCome(entry), let next = schedule.next(entry.id) {
      return next.starts.date.iso8601 + entry.path
    }
    return String(1_000_000_000 - meeting.starts.date.daysSinceEpoch) + entry.path
  }

  /// Pages without an entry: what they list is found by itself.
  private func searchKind(
    ofMade page: SitePage.ID
  ) -> (kind: SearchKind, community: Entry.ID?)? {
    switch map[page].subject {
    case .home(nil), .folder: (.page, nil)
    case .tags, .tag: (.list, nil)
    case .list(.nextSteps, of: let community?, introduction: nil):
      steps.steps(of: community).isEmpty ? nil : (.list, community)
    case .list(_, of: let community, introduction: nil): (.list, community)
    default: nil
    }
  }
}
