import Diagnostics
import HandbookModel

/// The page of an outcome.
extension Site {
  func outcomePage(_ entry: Entry, _ outcome: Outcome) -> HTML {
    facts.theme.render(.outcome, outcomeView(entry, outcome))
  }

  func outcomeView(_ entry: Entry, _ outcome: Outcome) -> OutcomeView {
    var view = OutcomeView(
      title: facts.title(of: entry), kindText: facts.strings.text(outcome.kind.word),
      statusHTML: facts.status(facts.mark(of: outcome, entry)))
    view.number = outcome.number?.value
    view.summary = entry.summary
    view.addressed = OutcomeView.Addressed(items: outcome.addressedTo)
    view.bodyHTML = body(of: entry.id)
    view.communityHTML = facts.communityName(of: entry)
    view.teamHTML = facts.names([outcome.team].compactMap { $0 })
    view.ownersHTML = facts.names(outcome.owners)
    view.themesText = outcome.themes.isEmpty ? nil : facts.lists.joined(outcome.themes)
    view.timeframeText = outcome.timeframe.map { facts.strings.text($0.word) }
    view.priorityText = outcome.priority.map { facts.strings.text($0.word) }
    view.progress = outcome.progress.map {
      .init(value: $0, text: facts.strings.text(.progressText, ["percent": String($0)]))
    }
    view.decidedAtHTML = facts.names(outcome.decidedAt)
    view.presentedAtHTML = facts.names(outcome.presentedAt)
    view.history = history(outcome, entry)
    view.evidence = materials(outcome.evidence, of: entry)
    view.supersedesHTML = facts.names(outcome.supersedes)
    view.supersededByHTML = facts.names(
      facts.handbook.connections.list(.supersededBy, of: entry.id))
    view.related = listing(outcome.related.compactMap(\.target), inSite: true)
    view.nextSteps = stepListing(onPageOf: entry.id)
    view.contentsHTML = contents(of: entry.id)
    view.hasContents = hasContents(
      entry.id,
      sections: [
        view.nextSteps != nil, view.evidence != nil, view.history != nil, view.related != nil,
      ])
    view.tagsHTML = tags(of: entry)
    return view
  }

  private func history(_ outcome: Outcome, _ entry: Entry) -> HistoryView? {
    HistoryView(
      items: outcome.history.map { event in
        .init(
          dateText: facts.dates.date(event.date), datetime: event.date.iso8601,
          statusHTML: event.status.map { facts.status(facts.mark($0.value, entry)) },
          noteHTML: event.note.map(facts.sentences.html))
      })
  }
}
