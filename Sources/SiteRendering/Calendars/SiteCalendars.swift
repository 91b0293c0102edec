import HandbookModel
import ICalendar

/// Makes the calendars of a site, each when it is asked for.
struct SiteCalendars: Sendable {
  /// Twice a day is more often than most programs look.
  private static let refreshHours = 12

  private let facts: SiteFacts
  /// By name: found once, as all calendars need the same.
  private let zones: [String: ZoneChanges]
  let rules: [Entry.ID: SeriesRule]

  init(_ facts: SiteFacts) {
    self.facts = facts
    let all = CalendarEvents(facts.handbook.connections.meetings, facts)
    rules = all.rules
    zones = all.years.reduce(into: [:]) { zones, item in
      guard let zone = ZonedTime(zoneName: item.key) else { return }
      zones[item.key] = ZoneChanges(zone, in: YearRanges(item.value))
    }
  }

  /// - Returns: nil for a calendar without events, which would be none (RFC 5545, 3.6).
  func file(of calendar: SiteCalendar) -> OutputFile? {
    let events = CalendarEvents(meetings(of: calendar), facts, rules: rules)
    guard !events.events.isEmpty else { return nil }
    var object = CalendarObject(
      productID: "-//copsite//\(facts.options.generator)//EN", events: events.events)
    object.timeZones = events.years.sorted { $0.key < $1.key }.compactMap { name, years in
      zones[name]?.component(id: name, in: YearRanges(years))
    }
    if let name = name(of: calendar) {
      object.name = name
      object.refreshHours = Self.refreshHours
    }
    return OutputFile(path: calendar.address.outputPath, .bytes(object.bytes))
  }

  private func meetings(of calendar: SiteCalendar) -> [Entry.ID] {
    let connections = facts.handbook.connections
    let entry = calendar.entry.flatMap { facts.handbook[$0] }
    guard let entry, entry.kind == .meeting else { return connections.meetings(of: entry) }
    return [entry.id] + connections.list(.replacementsOfMeeting, of: entry.id)
  }

  /// nil for the file of a meeting, which is added to a calendar that has a name.
  private func name(of calendar: SiteCalendar) -> String? {
    guard let entry = calendar.entry.flatMap({ facts.handbook[$0] }) else {
      return facts.siteTitle
    }
    let title = facts.title(of: entry)
    switch entry.kind {
    case .meeting: return nil
    case .team:
      guard let community = entry.community.flatMap({ facts.handbook[$0] }) else { return title }
      return facts.strings.text(.pageTitle, ["page": title, "site": facts.title(of: community)])
    case .person:
      return facts.strings.text(.pageTitle, ["page": title, "site": facts.siteTitle])
    case .community, .page, .outcome: return title
    }
  }
}
