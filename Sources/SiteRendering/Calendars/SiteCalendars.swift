import HandbookModel
import ICalendar

/// Makes the calendars of a site, each when it is asked for.
struct SiteCalendars: Sendable {
  private let facts: SiteFacts
  private let removed: RemovedMeetings
  private let profiles: CalendarProfiles
  private let colors: CalendarColors
  /// By name: found once, as all calendars need the same.
  private let zones: [String: ZoneChanges]
  let rules: [Entry.ID: SeriesRule]

  init(_ facts: SiteFacts) {
    self.facts = facts
    removed = RemovedMeetings(facts.handbook)
    profiles = CalendarProfiles(facts)
    colors = CalendarColors(facts.handbook)
    let all = CalendarEvents(
      facts.handbook.connections.meetings, removed: removed.list(of: nil), facts)
    rules = all.rules
    zones = all.years.reduce(into: [:]) { zones, item in
      guard let zone = ZonedTime(zoneName: item.key) else { return }
      zones[item.key] = ZoneChanges(zone, in: YearRanges(item.value))
    }
  }

  /// - Returns: nil for a calendar without events, which would be none (RFC 5545, 3.6).
  func file(of calendar: SiteCalendar) -> OutputFile? {
    let events = events(of: calendar)
    guard !events.events.isEmpty else { return nil }
    var object = CalendarObject(
      productID: "-//copsite//\(facts.options.generator)//EN", events: events.events)
    object.timeZones = events.years.sorted { $0.key < $1.key }.compactMap { name, years in
      zones[name]?.component(id: name, in: YearRanges(years))
    }
    object.profile = profiles.profile(of: calendar)
    return OutputFile(path: calendar.address.outputPath, .bytes(object.bytes))
  }

  private func events(of calendar: SiteCalendar) -> CalendarEvents {
    guard let entry = calendar.entry.flatMap({ facts.handbook[$0] }) else {
      let all = facts.handbook.connections.meetings
      return CalendarEvents(
        all, removed: removed.list(of: nil), facts, rules: rules,
        colors: facts.hasSeveralCommunities ? colors : nil)
    }
    if case .meeting(let meeting) = entry.details {
      return CalendarEvents(meetings(with: entry, meeting), facts, rules: rules)
    }
    return CalendarEvents(
      facts.handbook.connections.meetings(of: entry), removed: removed.list(of: entry.id), facts,
      rules: rules)
  }

  /// A series comes with its single occurrences, and one of those with the series.
  ///
  /// An occurrence that came alone, under the identifier of the series, would replace the whole
  /// series in programs that keep one file for each identifier, and others refuse it; under one of
  /// its own it would be there twice for those who have the series, or get it later.
  private func meetings(with entry: Entry, _ meeting: Meeting) -> [Entry.ID] {
    var series = entry.id
    if let replaced = meeting.replaces, let target = replaced.meeting.target,
      meeting.recurrence == nil, rules[target]?.specialDates.contains(replaced.date) == true
    {
      series = target
    }
    return [series]
      + facts.handbook.connections.list(.replacementsOfMeeting, of: series)
  }
}
