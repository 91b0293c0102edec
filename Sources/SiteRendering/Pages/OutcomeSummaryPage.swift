import HandbookModel

/// The page of all outcomes of a community or of the site, and those of some of them.
extension Site {
  func outcomesPage(
    _ register: OutcomeRegister?, _ head: ListHead
  ) -> HTML {
    guard let register, !register.outcomes.isEmpty else {
      let view = OutcomesView(
        title: head.title, ofHTML: head.ofHTML, bodyHTML: head.bodyHTML,
        emptyHTML: empty(.emptyOutcomes, hint: .hintOutcomes))
      return facts.theme.render(.outcomes, view)
    }
    let rows = Array(register.outcomes.indices)
    let view = OutcomesView(
      title: head.title, ofHTML: head.ofHTML, bodyHTML: head.bodyHTML,
      countText: facts.strings.count(.outcomesCount, rows.count), downloads: head.downloads,
      summary: summary(of: rows, register, without: nil),
      traceability: facts.map.list(.traceability, of: register.owner).map {
        TextLinkView(text: facts.shownTitle(of: $0), url: facts.url(of: $0))
      })
    return facts.theme.render(.outcomes, view)
  }

  /// - Parameter position: of the value in the register's facet.
  func outcomesPage(
    _ register: OutcomeRegister, narrowedTo name: Facet.Name, _ position: Int, _ page: SitePage.ID
  ) -> HTML {
    guard let facet = register.facet(name) else { return HTML() }
    let rows = facet.values[position].rows
    let count = facts.strings.count(.allOutcomes, register.outcomes.count)
    let view = OutcomesView(
      title: facts.shownTitle(of: page), ofHTML: register.owner.map(facts.name),
      countText: facts.strings.count(.outcomesCount, rows.count),
      all: TextLinkView(text: count, url: facts.url(ofPath: register.path)),
      summary: summary(of: rows, register, without: name))
    return facts.theme.render(.outcomes, view)
  }

  /// - Parameter shown: the facet in which all of them say the same.
  private func summary(
    of rows: [Int], _ register: OutcomeRegister, without shown: Facet.Name?
  ) -> OutcomeSummaryView {
    let facets = register.facets.filter { $0.name != shown }.compactMap { facet -> FacetView? in
      // Where all outcomes are of one kind, or of one community, there is nothing to tell apart.
      if facet.name == .kind || facet.name == .community, facet.values.count < 2 { return nil }
      return facts.facetView(
        facet, of: rows, owner: register.owner, title: facet.name.title, silentText: .notGiven
      ) { value in
        guard OutcomeRegister.linked.contains(facet.name) else { return nil }
        return facts.url(ofPath: register.path(of: facet.name, value))
      }
    }
    return OutcomeSummaryView(
      stack: shown == .status ? nil : stack(of: rows, register), facets: facets,
      groups: groups(of: rows, register))
  }

  private func groups(
    of rows: [Int], _ register: OutcomeRegister
  ) -> [OutcomeSummaryView.Group] {
    guard let kinds = register.facet(.kind) else { return [] }
    return kinds.counts(of: rows).found.compactMap { position, count in
      let word = kinds.values[position].word.text
      guard let kind = Outcome.Kind(rawValue: word) else { return nil }
      let ids = rows.filter { kinds.positions[$0].contains(position) }
        .map { register.outcomes[$0] }
      return OutcomeSummaryView.Group(
        key: word, title: facts.strings.text(kind.plural),
        countText: facts.strings.count(.outcomesCount, count),
        rowsHTML: outcomeLines(ids, inSite: register.owner == nil))
    }
  }

  /// The statuses in their order, each as long as its part of the whole.
  private func stack(of rows: [Int], _ register: OutcomeRegister) -> StackView? {
    guard let statuses = register.facet(.status) else { return nil }
    var before = 0
    let segments = statuses.counts(of: rows).found.map { position, count in
      defer { before += count }
      let word = statuses.values[position].word.text
      return StackView.Segment(
        shape: facts.mark(ofOutcomesAt: word, in: register.owner).shape, count: count,
        start: Self.percent(2 * before, of: 2 * rows.count),
        width: Self.percent(2 * count, of: 2 * rows.count),
        middle: Self.percent(2 * before + count, of: 2 * rows.count),
        isWide: count * 100 >= rows.count * 8)
    }
    return StackView(segments: segments)
  }

  /// `12.5`, with two decimals at most.
  private static func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = part * 10_000 / max(1, whole)
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}

extension Facet.Name {
  var title: StringKey {
    switch self {
    case .kind: .kinds
    case .status, .state: .status
    case .theme: .themes
    case .team: .teams
    case .timeframe: .timeframe
    case .addressed: .whoIsAsked
    case .community: .communities
    case .owner: .whoDoesIt
    }
  }
}
