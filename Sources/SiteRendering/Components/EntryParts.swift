package import HandbookModel

/// The pieces of other pages that show an entry, each rendered once and used wherever it is listed.
package struct EntryParts: Sendable {
  package let entry: Entry.ID
  /// A line in the lists of its own community.
  let row: HTML
  /// The same in lists of several communities, where it says to which it belongs.
  let siteRow: HTML
  /// A line in a list of pages of one kind.
  let pageRow: HTML
  /// A line in a list of mixed kinds.
  let mixedRow: HTML
  /// Of an outcome: its line in its community's summary, and in that of the site.
  let outcomeLine: HTML?
  let siteOutcomeLine: HTML?
  /// Of a meeting: one for each of its times, in order.
  let occurrences: [OccurrenceParts]
}

/// The pieces that show one time of a meeting.
struct OccurrenceParts: Sendable {
  /// As those of entries.
  let row: HTML
  let siteRow: HTML
  /// What stands in a day of a month.
  let item: HTML
  let siteItem: HTML
}

extension SiteFacts {
  /// Renders the pieces of an entry; entries can be taken in any order, by several threads.
  package func parts(of entry: Entry) -> EntryParts {
    let occurrences = occurrenceParts(of: entry)
    let row = occurrences.first?.row ?? row(of: entry, inSite: false)
    let siteRow =
      occurrences.first?.siteRow
      ?? (hasSeveralCommunities ? self.row(of: entry, inSite: true) : row)
    return EntryParts(
      entry: entry.id, row: row, siteRow: siteRow, pageRow: pageRow(of: entry, kind: nil),
      mixedRow: pageRow(of: entry, kind: strings.text(entry.kind.word)),
      outcomeLine: outcomeLine(of: entry, in: entry.community),
      siteOutcomeLine: outcomeLine(of: entry, in: nil), occurrences: occurrences)
  }

  /// - Parameter owner: of the summary: a community, or nil for the whole site.
  private func outcomeLine(of entry: Entry, in owner: Entry.ID?) -> HTML? {
    guard case .outcome(let outcome) = entry.details, let register = map.outcomeRegister(of: owner)
    else { return nil }
    return outcomeLine(entry, outcome, register)
  }

  private func occurrenceParts(of entry: Entry) -> [OccurrenceParts] {
    guard case .meeting(let meeting) = entry.details else { return [] }
    return schedule.occurrences(of: entry.id).map { occurrence in
      let meeting = meeting.at(occurrence)
      return OccurrenceParts(
        row: meetingRow(entry, meeting, inSite: false, isOver: occurrence.end <= schedule.now),
        siteRow: meetingRow(entry, meeting, inSite: true, isOver: occurrence.end <= schedule.now),
        item: meetingItem(entry, meeting, inSite: false),
        siteItem: meetingItem(entry, meeting, inSite: true))
    }
  }

  private func row(of entry: Entry, inSite: Bool) -> HTML {
    switch entry.details {
    case .page: HTML()
    case .community(let community): communityRow(entry, community)
    // Only one whose series has no date left.
    case .meeting(let meeting): meetingRow(entry, meeting, inSite: inSite, isOver: true)
    case .team(let team): teamRow(entry, team, inSite: inSite)
    case .person(let person): personRow(entry, person, note: nil)
    case .outcome(let outcome): outcomeRow(entry, outcome, inSite: inSite)
    }
  }

  func pageRow(of entry: Entry, kind: String?) -> HTML {
    let view = PageRowView(
      url: url(of: entry.id), title: shownTitle(of: entry), kindText: kind,
      summary: shownSummaryOrAim(of: entry))
    return theme.render(.pageRow, view)
  }

  /// One or two sentences that say what an entry is about.
  func summary(of entry: Entry) -> String? {
    if let summary = entry.summary { return summary }
    switch entry.details {
    case .community(let community): return community.aim.map(sentences.text)
    case .meeting(let meeting): return meeting.aim.map(sentences.text)
    case .team(let team): return team.purpose.map(sentences.text)
    case .person(let person):
      let parts = [person.role, person.organization].compactMap { $0 }
      return parts.isEmpty ? nil : parts.joined(separator: strings.text(.listSeparator))
    case .page, .outcome: return nil
    }
  }
}

extension Entry.Kind {
  /// What a reader calls it.
  var word: StringKey {
    switch self {
    case .page: .page
    case .community: .community
    case .meeting: .meeting
    case .team: .team
    case .person: .person
    case .outcome: .outcome
    }
  }
}
