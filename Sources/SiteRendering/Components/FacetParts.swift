import Diagnostics
import HandbookModel

/// How facets of lists are shown.
extension SiteFacts {
  /// Words of a facet that stand beside one another; the others are folded.
  private static let shownWords = 7

  /// - Parameters:
  ///   - rows: of the list, those that the page shows.
  ///   - owner: the community whose list it is; nil for the whole site.
  ///   - url: the page of those that say a value, where there is one.
  /// - Returns: nil where there is nothing to tell apart.
  func facetView(
    _ facet: Facet, of rows: some Collection<Int>, owner: Entry.ID?, title: StringKey,
    silentText: StringKey? = nil, url: (Facet.Value) -> String? = { _ in nil }
  ) -> FacetView? {
    let counts = facet.counts(of: rows)
    guard !counts.found.isEmpty else { return nil }
    var items = counts.found.map { position, count in
      let value = facet.values[position]
      return FacetView.Item(
        slug: value.slug, labelHTML: label(of: value, in: facet.name, owner), url: url(value),
        count: count, max: rows.count)
    }
    var more: FacetView.More?
    if facet.name.isByCount, items.count > Self.shownWords + 2 {
      let rest = Array(items[Self.shownWords...])
      more = FacetView.More(text: strings.count(.moreWords, rest.count), items: rest)
      items.removeSubrange(Self.shownWords...)
    }
    if counts.silent > 0, let silentText {
      items.append(
        FacetView.Item(
          slug: Facet.none, labelHTML: HTML(escaping: strings.text(silentText)),
          count: counts.silent, max: rows.count))
    }
    let said = counts.found.reduce(0) { $0 + $1.count }
    return FacetView(
      name: facet.name.rawValue, title: strings.text(title),
      isMultiple: said + counts.silent > rows.count, items: items, more: more)
  }

  private func label(of value: Facet.Value, in facet: Facet.Name, _ owner: Entry.ID?) -> HTML {
    if let entry = value.word.entry.flatMap({ handbook[$0] }) {
      return HTML(escaping: shownTitle(of: entry))
    }
    let word = value.word.text
    switch facet {
    case .status: return status(mark(ofOutcomesAt: word, in: owner))
    case .kind:
      return HTML(escaping: Outcome.Kind(rawValue: word).map { strings.text($0.plural) } ?? word)
    case .timeframe:
      return HTML(escaping: Outcome.Timeframe(rawValue: word).map { strings.text($0.word) } ?? word)
    case .state:
      return status(StatusMark(nextStepIsDone: word == NextStepRegister.done, strings: strings))
    default: return HTML(escaping: facet == .theme ? shown(word, in: nil) : word)
    }
  }

  /// Of a status among all outcomes of a community, or of the site: as the first community shows it
  /// that has the word.
  func mark(ofOutcomesAt status: String, in owner: Entry.ID?) -> StatusMark {
    let communities = owner.map { [$0] } ?? handbook.connections.communities
    let community = communities.first { id in
      handbook.outcomeStatuses(in: id).contains { $0.folded == status.folded }
    }
    let own = community.map { handbook.outcomeStatuses(in: $0) } ?? []
    return StatusMark(outcome: status, ownStatuses: own, strings: strings)
  }

  /// A line in the table of a summary.
  func outcomeLine(_ entry: Entry, _ outcome: Outcome, _ register: OutcomeRegister) -> HTML {
    guard let row = register.row(of: entry.id) else { return HTML() }
    let keys = { (name: Facet.Name) in register.facet(name)?.slugs(ofRow: row) ?? "" }
    let themes = register.facet(.theme)?.values(ofRow: row) ?? []
    let view = OutcomeLineView(
      url: url(of: entry.id), title: shownTitle(of: entry), number: outcome.number?.value,
      summary: shownSummary(of: entry), statusHTML: status(mark(of: outcome, entry)),
      teamHTML: names([outcome.team].compactMap { $0 }),
      communityHTML: register.owner == nil ? communityName(of: entry) : nil,
      themesHTML: themes.isEmpty ? nil : links(to: themes, in: register),
      addressedText: outcome.addressedTo.isEmpty
        ? nil : shown(lists.joined(outcome.addressedTo), "addressed_to", of: entry),
      timeframeText: outcome.timeframe.map { strings.text($0.word) },
      priorityText: outcome.priority.map { strings.text($0.word) },
      progressText: outcome.progress.map { strings.text(.percentText, ["percent": String($0)]) },
      keys: .init(
        kind: keys(.kind), status: keys(.status), theme: keys(.theme), team: keys(.team),
        timeframe: keys(.timeframe), addressed: keys(.addressed), community: keys(.community),
        priority: outcome.priority?.rank, progress: outcome.progress))
    return theme.render(.outcomeLine, view)
  }

  /// Themes as links to the outcomes that have them.
  func links(to themes: [Facet.Value], in register: OutcomeRegister) -> HTML {
    let names = themes.map { theme in
      let title = shown(theme.word.text, in: nil)
      let url = url(ofPath: register.path(of: .theme, theme))
      return self.theme.render(.name, LinkView(title: title, url: url))
    }
    return names.joined(separator: HTML(escaping: strings.text(.listSeparator)))
  }
}

extension Outcome.Priority {
  fileprivate var rank: Int {
    switch self {
    case .high: 3
    case .medium: 2
    case .low: 1
    }
  }
}
