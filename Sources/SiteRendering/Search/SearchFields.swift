import Diagnostics
import HandbookModel
import SearchIndex

/// What the fields of an entry add to its text in the index: all that its page shows of them, as
/// the handbook holds nothing that the audience may not see.
extension SiteFacts {
  func addFields(of entry: Entry, to document: inout SearchDocument) {
    switch entry.details {
    case .page: break
    case .community(let community): add(community, to: &document)
    case .meeting(let meeting): add(meeting, of: entry, to: &document)
    case .team(let team): add(team, to: &document)
    case .person(let person): add(person, to: &document)
    case .outcome(let outcome): add(outcome, of: entry, to: &document)
    }
  }

  private func add(_ community: Community, to document: inout SearchDocument) {
    add(lead: names(of: community.facilitators + community.conveners), to: &document)
    let sentences = [community.aim].compactMap { $0 } + community.aims.map(\.title)
    add(sentences + community.intentions, to: &document)
    add([community.commitment, community.join].compactMap { $0 }, to: &document)
    add(texts: community.links.map(\.title), to: &document)
  }

  private func add(_ meeting: Meeting, of entry: Entry, to document: inout SearchDocument) {
    let next = schedule.next(entry.id)?.starts.date ?? meeting.starts.date
    document.note = dates.long(next)
    let days = Set([meeting.starts.date, next]).sorted().flatMap { [dates.long($0), $0.iso8601] }
    let venue = meeting.venue
    let place = [venue?.name, venue?.room, venue?.address, venue?.access].compactMap { $0 }
    add(lead: days + place + names(of: meeting.teams + meeting.facilitators), to: &document)
    add([meeting.aim].compactMap { $0 }, to: &document)
    let agenda = meeting.agenda.flatMap { [$0.title, $0.notes].compactMap { $0 } }
    add(agenda, below: .agenda, "site-agenda", to: &document)
    add(meeting.decisions, below: .decisions, "site-decisions", to: &document)
    add(texts: meeting.materials.map(\.title), to: &document)
  }

  private func add(_ team: Team, to document: inout SearchDocument) {
    let people = [team.lead].compactMap { $0 } + team.members.map(\.person)
    add(lead: names(of: people), to: &document)
    let purpose = [team.purpose].compactMap { $0 }
    add(purpose + team.duringMeetings + team.betweenMeetings, to: &document)
    add(texts: team.members.compactMap(\.role), to: &document)
    add(team.assignments.map(\.title), below: .assignments, "site-assignments", to: &document)
  }

  private func add(_ person: Person, to document: inout SearchDocument) {
    let words = [person.role, person.organization, person.perspective, person.pronouns]
    add(lead: words.compactMap { $0 }, to: &document)
    add(texts: person.links.map(\.title), to: &document)
  }

  private func add(_ outcome: Outcome, of entry: Entry, to document: inout SearchDocument) {
    let status = mark(of: outcome, entry).word
    document.label = outcome.number?.value ?? ""
    document.note = [document.label, status].filter { !$0.isEmpty }.joined(separator: " · ")
    let people = names(of: [outcome.team].compactMap { $0 } + outcome.owners)
    let kind = strings.text(outcome.kind.word)
    add(lead: [kind, status] + outcome.addressedTo + outcome.themes + people, to: &document)
    add(outcome.history.compactMap(\.note), to: &document)
    add(texts: outcome.evidence.map(\.title), to: &document)
  }

  // MARK: - Passages

  private func names(of references: [Reference]) -> [String] {
    references.compactMap(\.target).compactMap { handbook[$0] }.map(title)
  }

  private func add(lead texts: [String], to document: inout SearchDocument) {
    add(texts: texts, isLead: true, to: &document)
  }

  private func add(texts: [String], isLead: Bool = false, to document: inout SearchDocument) {
    if texts.isEmpty { return }
    document.passages.append(.init(text: texts.joined(separator: " · ")[...], isLead: isLead))
  }

  private func add(
    _ items: [Sentence], below heading: StringKey? = nil, _ anchor: String = "",
    to document: inout SearchDocument
  ) {
    if items.isEmpty { return }
    let text = items.map(sentences.text).joined(separator: "\n")
    // What a summary says already is not said again.
    if document.passages.contains(where: { $0.text == text }) { return }
    document.passages.append(
      .init(anchor: anchor, heading: heading.map { strings.text($0) } ?? "", text: text[...]))
  }
}
