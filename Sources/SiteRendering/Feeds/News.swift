import Diagnostics
import HandbookModel

/// What is new in a handbook: minutes of meetings, what happened to outcomes, and meetings that are
/// announced, moved or called off.
///
/// The same news have the same identity in every build: the page, and what happened. A meeting that
/// is moved is another piece of news. What git knows says when; without it meetings that are to
/// come are no news, since nobody can tell since when.
struct News: Sendable {
  struct Item: Sendable {
    let entry: Entry
    /// Identifies it among those of its page.
    let fragment: String
    /// Without the community.
    let title: String
    let summary: String?
    /// Seconds after 1970-01-01T00:00Z.
    let published: Int
    let updated: Int
  }

  /// The newest first.
  let items: [Item]
  /// Positions among the items, in their order.
  private let byCommunity: [Entry.ID?: [Int]]
  private let facts: SiteFacts

  init(_ facts: SiteFacts) {
    self.facts = facts
    var items: [Item] = []
    for entry in facts.handbook.entries {
      switch entry.details {
      case .meeting(let meeting): items += Self.item(entry, meeting, facts).map { [$0] } ?? []
      case .outcome(let outcome): items += Self.items(entry, outcome, facts)
      default: break
      }
    }
    // By address: the order of sources would tell the order of names that are not shown.
    let sorted = items.sorted {
      ($1.updated, $0.entry.path, $0.fragment) < ($0.updated, $1.entry.path, $1.fragment)
    }
    self.items = sorted
    byCommunity = Dictionary(grouping: sorted.indices) { sorted[$0].entry.community }
  }

  // MARK: - Meetings

  private static func item(_ entry: Entry, _ meeting: Meeting, _ facts: SiteFacts) -> Item? {
    if facts.schedule.next(entry.id) != nil { return announcement(entry, meeting, facts) }
    guard meeting.recurrence == nil, meeting.status.takesPlace,
      let end = facts.schedule.occurrences(of: entry.id).first?.end,
      facts.prose(of: entry.id)?.isEmpty == false || !meeting.decisions.isEmpty
    else { return nil }
    return Item(
      entry: entry, fragment: "minutes", title: labelled(.minutes, facts.title(of: entry), facts),
      summary: facts.summary(of: entry), published: end,
      updated: max(end, changed(entry, facts) ?? end))
  }

  /// Of a meeting that is to come: its time and whether it takes place are part of what it is.
  private static func announcement(
    _ entry: Entry, _ meeting: Meeting, _ facts: SiteFacts
  ) -> Item? {
    guard let change = entry.lastChange else { return nil }
    let dates =
      meeting.recurrence.map {
        facts.recurrences.sentence($0.value, starting: meeting.starts.date)
      } ?? facts.dates.whenText(meeting)
    var title = facts.strings.text(
      .meetingAndDate, ["meeting": facts.title(of: entry), "date": dates])
    var fragment = meeting.starts.iso8601
    if !meeting.status.takesPlace {
      title = facts.strings.text(
        .labelledText,
        ["label": StatusMark(meeting: meeting.status, strings: facts.strings).word, "text": title])
      fragment += "-" + meeting.status.rawValue
    }
    let published = min(change.first, facts.options.now)
    return Item(
      entry: entry, fragment: fragment, title: title, summary: facts.summary(of: entry),
      published: published, updated: changed(entry, facts) ?? published)
  }

  /// nil for an entry that shares its file with others, whose changes say nothing of this one.
  private static func changed(_ entry: Entry, _ facts: SiteFacts) -> Int? {
    entry.isListed ? nil : entry.lastChange.map { min($0.time, facts.options.now) }
  }

  // MARK: - Outcomes

  private static func items(_ entry: Entry, _ outcome: Outcome, _ facts: SiteFacts) -> [Item] {
    var fragments: Set<String> = []
    return outcome.history.compactMap { event in
      let date = event.date.daysSinceEpoch * 86_400
      let status = event.status?.value
      let fragment = [event.date.iso8601, status.map { Slug.make(from: $0) }]
        .compactMap { $0 }.joined(separator: "-")
      guard date <= facts.options.now, fragments.insert(fragment).inserted else { return nil }
      let title = facts.title(of: entry)
      return Item(
        entry: entry, fragment: fragment,
        title: status.map { status in
          let word = StatusMark(outcome: status, strings: facts.strings).word
          return facts.strings.text(.labelledText, ["label": word, "text": title])
        } ?? title,
        summary: event.note.map(facts.sentences.text) ?? facts.summary(of: entry),
        published: date, updated: date)
    }
  }

  private static func labelled(_ key: StringKey, _ text: String, _ facts: SiteFacts) -> String {
    facts.strings.text(.labelledText, ["label": facts.strings.text(key), "text": text])
  }

  // MARK: - Feeds

  /// - Returns: nil where nobody said where the site is published.
  func feed(_ feed: SiteFeed, limit: Int) -> AtomFeed? {
    let community = feed.community.flatMap { facts.handbook[$0] }
    let home = community.flatMap { facts.map.page(of: $0.id) } ?? facts.map.page(at: "")
    guard let selfURL = facts.absoluteURL(feed.address),
      let alternateURL = home.flatMap({ facts.absoluteURL(facts.map[$0].address) })
    else { return nil }
    let shown = community.map { byCommunity[$0.id] ?? [] } ?? Array(items.indices)
    let entries = shown.prefix(limit).compactMap {
      entry(items[$0], namesCommunity: community == nil)
    }
    let settings = facts.handbook.settings
    let name = community.map(facts.title) ?? facts.siteTitle
    return AtomFeed(
      selfURL: selfURL, alternateURL: alternateURL, title: name,
      subtitle: community.map { facts.summary(of: $0) } ?? settings.summary,
      language: facts.strings.language, updated: entries.first?.updated ?? facts.options.now,
      author: settings.organization ?? facts.siteTitle, entries: entries)
  }

  private func entry(_ item: Item, namesCommunity: Bool) -> AtomFeed.Entry? {
    guard let page = facts.map.page(of: item.entry.id),
      let url = facts.absoluteURL(facts.map[page].address)
    else { return nil }
    var title = item.title
    if namesCommunity, facts.hasSeveralCommunities,
      let community = item.entry.community.flatMap({ facts.handbook[$0] })
    {
      title = facts.strings.text(
        .labelledText, ["label": facts.title(of: community), "text": title])
    }
    return AtomFeed.Entry(
      id: url + "#" + item.fragment, url: url, title: title, updated: item.updated,
      published: item.published, summary: item.summary, categories: item.entry.tags.map(\.value))
  }
}
