import Diagnostics
import HandbookModel

/// Writes the ways of a community's outcomes: what is known of each, and nothing where nothing is.
struct TraceWriter {
  private let facts: SiteFacts
  private let decisions: NamedDecisions
  /// When each meeting takes place, by its place in the order of meetings.
  private let ranks: [Entry.ID: Int]

  init(_ facts: SiteFacts, community: Entry.ID) {
    self.facts = facts
    decisions = NamedDecisions(of: community, in: facts.handbook)
    let meetings = facts.handbook.connections.members(of: community).meetings
    ranks = Dictionary(meetings.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  func row(of outcome: Outcome, _ entry: Entry) -> TraceabilityView.Row {
    var row = TraceabilityView.Row(
      title: facts.shownTitle(of: entry), url: facts.url(of: entry.id),
      statusHTML: facts.status(facts.mark(of: outcome, entry)))
    row.number = outcome.number?.value
    row.kindText =
      outcome.kind == .recommendation ? nil : facts.strings.text(outcome.kind.word)
    row.meetings = meetings(of: outcome)
    row.teamHTML = facts.names([outcome.team].compactMap { $0 })
    row.ownersHTML = facts.names(outcome.owners)
    row.addressed = outcome.addressedTo
    row.result = result(of: outcome)
    return row
  }

  // MARK: - Meetings

  /// Where it was decided and presented, and where a decision names it, in the order of time.
  private func meetings(of outcome: Outcome) -> [TraceabilityView.Meeting] {
    var words: [Entry.ID: [Int]] = [:]
    for decision in decisions.naming(outcome) {
      words[decision.meeting, default: []].append(decision.position)
    }
    let decided = Set(outcome.decidedAt.compactMap(\.target))
    let presented = Set(outcome.presentedAt.compactMap(\.target))
    // Those of another community come last.
    let all = decided.union(presented).union(words.keys)
      .sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
    return all.compactMap { id in
      guard case .meeting(let meeting)? = facts.handbook[id]?.details else { return nil }
      let isAhead = facts.schedule.next(id) != nil
      let part: StringKey =
        if decided.contains(id) {
          isAhead ? .toBeDecided : .decided
        } else if presented.contains(id) {
          isAhead ? .toBePresented : .presented
        } else {
          .onTheWay
        }
      let date = meeting.starts.date
      return TraceabilityView.Meeting(
        partText: facts.strings.text(part), nameHTML: facts.name(of: id),
        date: DateView(text: facts.dates.date(date), datetime: date.iso8601),
        decisions: SentencesView(
          items: (words[id] ?? []).map {
            SentenceView(textHTML: facts.sentences.html(meeting.decisions[$0]))
          }))
    }
  }

  // MARK: - Result

  private func result(of outcome: Outcome) -> TraceabilityView.Result? {
    let last = outcome.history.last { $0.note != nil }
    if outcome.progress == nil, last == nil { return nil }
    return TraceabilityView.Result(
      progressText: outcome.progress.map {
        facts.strings.text(.progressText, ["percent": String($0)])
      },
      noteHTML: last?.note.map(facts.sentences.html),
      date: last.map { DateView(text: facts.dates.date($0.date), datetime: $0.date.iso8601) })
  }
}
