import Diagnostics
import HandbookModel

/// The page of an outcome.
extension Site {
  func outcomePage(_ entry: Entry, _ outcome: Outcome) -> HTML {
    facts.theme.render(.outcome, outcomeView(entry, outcome))
  }

  func outcomeView(_ entry: Entry, _ outcome: Outcome) -> OutcomeView {
    var view = OutcomeView(
      title: facts.shownTitle(of: entry), kindText: facts.strings.text(outcome.kind.word),
      statusHTML: facts.status(facts.mark(of: outcome, entry)))
    view.number = outcome.number?.value
    view.summary = facts.shownSummary(of: entry)
    view.addressed = OutcomeView.Addressed(
      items: outcome.addressedTo.map { facts.shown($0, in: entry.language(of: "addressed_to")) })
    view.bodyHTML = body(of: entry.id)
    view.communityHTML = facts.communityName(of: entry)
    view.teamHTML = facts.names([outcome.team].compactMap { $0 })
    view.ownersHTML = facts.names(outcome.owners)
    view.themesHTML = themes(of: entry)
    view.timeframeText = outcome.timeframe.map { facts.strings.text($0.word) }
    view.priorityText = outcome.priority.map { facts.strings.text($0.word) }
    view.progress = outcome.progress.map {
      .init(value: $0, text: facts.strings.text(.progressText, ["percent": String($0)]))
    }
    view.decidedAt = meetings(outcome.decidedAt)
    view.presentedAt = meetings(outcome.presentedAt)
    view.history = history(outcome, entry)
    view.evidence = materials(outcome.evidence, of: entry)
    view.supersedesHTML = facts.names(outcome.supersedes)
    view.supersededByHTML = facts.names(
      facts.handbook.connections.list(.supersededBy, of: entry.id))
    let related = facts.handbook.connections.list(.related, of: entry.id)
    // Of other communities it says to which it belongs.
    let isAbroad = related.contains { facts.handbook[$0]?.community != entry.community }
    view.related = listing(related.filter { $0 != entry.id }, inSite: isAbroad)
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
    let meetings = outcome.decidedAt + outcome.presentedAt
    return HistoryView(
      items: outcome.history.map { event in
        .init(
          dateText: facts.dates.date(event.date), datetime: event.date.iso8601,
          statusHTML: event.status.map { facts.status(facts.mark($0.value, entry)) },
          noteHTML: event.note.map(facts.sentences.html),
          meetingHTML: facts.names(meetings.filter { isHeld($0, on: event.date) }))
      })
  }

  private func isHeld(_ meeting: Reference, on date: CivilDate) -> Bool {
    guard case .meeting(let fields)? = meeting.target.flatMap({ facts.handbook[$0] })?.details
    else {
      return false
    }
    return fields.starts.date == date
  }

  private func meetings(_ references: [Reference]) -> DatedLinksView? {
    DatedLinksView(
      items: references.compactMap { reference in
        guard let id = reference.target,
          case .meeting(let meeting)? = facts.handbook[id]?.details
        else { return nil }
        let date = meeting.starts.date
        return .init(
          linkHTML: facts.name(of: id),
          date: meeting.recurrence == nil
            ? DateView(text: facts.dates.date(date), datetime: date.iso8601) : nil)
      })
  }

  private func themes(of entry: Entry) -> HTML? {
    guard let register = facts.map.outcomeRegister(of: entry.community),
      let row = register.row(of: entry.id), let themes = register.facet(.theme)?.values(ofRow: row),
      !themes.isEmpty
    else { return nil }
    return facts.links(to: themes, in: register)
  }
}
