import HandbookModel

/// The page of everything that is to be done in a community, or on the whole site.
extension Site {
  /// Beyond this many the site's page has those that are to be done first, and leads to the pages
  /// of communities for the others.
  private static let siteLimit = 2_000

  func nextStepsPage(of community: Entry.ID?, _ head: ListHead) -> HTML {
    let register = facts.steps
    let all = community.map { register.steps(of: $0) } ?? Array(register.steps.indices)
    let shown = community == nil ? Array(all.prefix(Self.siteLimit)) : all
    let keys = NextStepKeys(shown, of: community, facts)
    let openCount = shown.count { !register.steps[$0].isDone }
    let rows = shown.enumerated().map { row, index in
      facts.stepRow(register.steps[index], showsSource: true, keys: keys.ofRow(row))
    }
    var view = NextStepsView(title: head.title, ofHTML: head.ofHTML, bodyHTML: head.bodyHTML)
    view.downloads = all.isEmpty ? nil : head.downloads
    view.facets = shown.count < 2 ? [] : keys.facets
    if openCount == 0 {
      view.emptyHTML = empty(.emptyNextSteps, hint: .hintNextSteps)
    } else {
      view.open = list(rows.prefix(openCount))
      view.countText = facts.strings.count(
        .openStepsCount, all.count { !register.steps[$0].isDone })
    }
    view.done = shown.count == openCount ? nil : list(rows.dropFirst(openCount))
    if shown.count < all.count { view.elsewhere = elsewhere() }
    return facts.theme.render(.nextSteps, view)
  }

  private func list(_ rows: some Collection<HTML>) -> NextStepsView.List {
    NextStepsView.List(
      countText: facts.strings.count(.nextStepsCount, rows.count), rowsHTML: rows.joined())
  }

  /// The lists of communities.
  private func elsewhere() -> AnchorsView? {
    AnchorsView(
      items: facts.handbook.connections.communities.compactMap { id in
        guard let entry = facts.handbook[id], let list = facts.map.list(.nextSteps, of: id),
          !facts.steps.steps(of: id).isEmpty
        else { return nil }
        return AnchorView(title: facts.shownTitle(of: entry), url: facts.url(of: list))
      })
  }
}

/// What the rows of a list of next steps are narrowed down by.
private struct NextStepKeys {
  let facets: [FacetView]
  private let state: Facet
  private let owner: Facet
  private let team: Facet
  private let community: Facet

  /// - Parameter place: the community whose list it is; nil for the whole site.
  init(_ steps: [NextStepRegister.Index], of place: Entry.ID?, _ facts: SiteFacts) {
    let handbook = facts.handbook
    let rows = steps.map { facts.steps.steps[$0] }
    state = Facet(
      .state,
      rows: rows.map { [.init($0.isDone ? NextStepRegister.done : NextStepRegister.open)] },
      known: [.init(NextStepRegister.open), .init(NextStepRegister.done)])
    owner = Facet(
      .owner,
      rows: rows.map { step in
        step.owners.compactMap { handbook[$0] }.map { .init($0.id, stem: $0.slug) }
      })
    team = Facet(
      .team,
      rows: rows.map { step in
        (step.circle?.teams ?? []).compactMap { handbook[$0] }
          .map { handbook.word(for: $0, inSite: place == nil) }
      },
      known: (place.map { [$0] } ?? handbook.connections.communities)
        .flatMap { handbook.connections.members(of: $0).teams }.compactMap { handbook[$0] }
        .map { handbook.word(for: $0, inSite: place == nil) })
    community = Facet(
      .community,
      rows: rows.map { step in
        [step.circle.flatMap { handbook[$0.community] }].compactMap { $0 }
          .map { .init($0.id, stem: $0.slug) }
      },
      known: handbook.connections.communities.compactMap { handbook[$0] }
        .map { .init($0.id, stem: $0.slug) })
    facets = [
      facts.facetView(state, of: rows.indices, owner: place, title: .status),
      facts.facetView(
        owner, of: rows.indices, owner: place, title: .whoDoesIt, silentText: .nobodyYet),
      facts.facetView(team, of: rows.indices, owner: place, title: .teams, silentText: .noTeam),
      community.values.count < 2
        ? nil : facts.facetView(community, of: rows.indices, owner: place, title: .communities),
    ].compactMap { $0 }
  }

  func ofRow(_ row: Int) -> NextStepRowView.Keys {
    NextStepRowView.Keys(
      state: state.slugs(ofRow: row), owner: owner.slugs(ofRow: row),
      team: team.slugs(ofRow: row), community: community.slugs(ofRow: row))
  }
}
