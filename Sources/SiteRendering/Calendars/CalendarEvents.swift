import Diagnostics
import HandbookModel
import ICalendar

/// The events of one calendar: each meeting once, single occurrences of a series as part of it
/// where the calendar holds the series too.
struct CalendarEvents {
  private struct Item {
    let entry: Entry
    let meeting: Meeting
    let clock: MeetingClock
  }

  private let facts: SiteFacts
  private let identity: MeetingIdentity
  private let stamp: ClockDateTime
  private(set) var events: [EventComponent] = []
  /// Of the site's series: following one is work that no two calendars need to do.
  private(set) var rules: [Entry.ID: SeriesRule]
  /// The years in which each zone's clocks matter.
  private(set) var years: [String: [ClosedRange<Int>]] = [:]

  /// - Parameters:
  ///   - meetings: in the order of their events.
  ///   - rules: as far as they are known.
  init(_ meetings: [Entry.ID], _ facts: SiteFacts, rules: [Entry.ID: SeriesRule] = [:]) {
    self.facts = facts
    self.rules = rules
    identity = MeetingIdentity(baseURL: facts.options.baseURL)
    stamp =
      ClockDateTime(wallSeconds: facts.options.now)
      ?? ClockDateTime(CalendarDay(year: 1970, month: 1, day: 1), hour: 0, minute: 0)
    let items = meetings.compactMap { id -> Item? in
      guard let entry = facts.handbook[id], case .meeting(let meeting) = entry.details,
        let clock = MeetingClock(zone: meeting.zone)
      else { return nil }
      return Item(entry: entry, meeting: meeting, clock: clock)
    }
    let held = Dictionary(items.map { ($0.entry.id, $0) }) { first, _ in first }
    var parts: [Entry.ID: EventComponent] = [:]
    var series: [Entry.ID: EventComponent] = [:]
    for item in items where item.meeting.recurrence != nil {
      series[item.entry.id] = makeSeries(item, held: held, parts: &parts)
    }
    events = items.map { series[$0.entry.id] ?? parts[$0.entry.id] ?? single($0) }
  }

  private mutating func single(_ item: Item) -> EventComponent {
    note(item, through: item.meeting.starts.date)
    let uid = identity.uid(of: item.entry, item.meeting, in: facts.handbook)
    return event(item, uid: uid)
  }

  /// - Parameter parts: gets the single occurrences that the calendar holds.
  private mutating func makeSeries(
    _ item: Item, held: [Entry.ID: Item], parts: inout [Entry.ID: EventComponent]
  ) -> EventComponent? {
    guard let recurrence = item.meeting.recurrence?.value else { return nil }
    let (clock, starts) = (item.clock, item.meeting.starts)
    let rule = rule(of: item, recurrence)
    let uid = identity.uid(of: item.entry, item.meeting, in: facts.handbook)
    var taken: Set<CivilDate> = []
    var exceptions = Set(recurrence.exceptions).intersection(rule.specialDates)
    for id in facts.handbook.connections.list(.replacementsOfMeeting, of: item.entry.id) {
      guard case .meeting(let meeting)? = facts.handbook[id]?.details,
        let date = meeting.replaces?.date, rule.specialDates.contains(date), !taken.contains(date)
      else { continue }
      guard let part = held[id], part.meeting.recurrence == nil else {
        exceptions.insert(date)
        continue
      }
      taken.insert(date)
      note(part, through: part.meeting.starts.date)
      var event = event(part, uid: uid)
      event.recurrenceID = clock.time(LocalTime(date, starts.time))
      parts[id] = event
    }
    note(item, through: rule.lastDate)
    var event = event(item, uid: uid)
    event.rule = rule.rule
    event.moreStarts = rule.moreDates.map { clock.time(LocalTime($0, starts.time)) }
    event.exceptions = exceptions.subtracting(taken).sorted().map {
      clock.time(LocalTime($0, starts.time))
    }
    return event
  }

  private mutating func rule(of item: Item, _ recurrence: Recurrence) -> SeriesRule {
    if let known = rules[item.entry.id] { return known }
    let rule = SeriesRule(
      recurrence, from: item.meeting.starts,
      through: facts.schedule.horizon(of: item.entry.id) ?? item.meeting.starts.date,
      replaced: facts.handbook.replacedDates(of: item.entry.id), clock: item.clock)
    rules[item.entry.id] = rule
    return rule
  }

  private mutating func note(_ item: Item, through last: CivilDate) {
    guard let zone = MeetingClock.zoneName(of: item.meeting) else { return }
    let first = item.meeting.starts.date
    let span = item.meeting.lastDay.daysSinceEpoch - first.daysSinceEpoch
    let end = last.adding(days: max(0, span)) ?? last
    years[zone, default: []].append(first.year...max(first.year, end.year))
  }

  // MARK: - What an event says

  private func event(_ item: Item, uid: String) -> EventComponent {
    let (entry, meeting) = (item.entry, item.meeting)
    var event = EventComponent(
      uid: uid, stamp: stamp, start: item.clock.time(meeting.starts),
      summary: summary(of: entry, meeting))
    event.end = item.clock.end(of: meeting)
    event.status = meeting.status.inCalendars
    event.location = location(of: meeting)
    event.url = facts.map.page(of: entry.id).flatMap { facts.absoluteURL(facts.map[$0].address) }
    event.description = description(of: entry, meeting, url: event.url)
    event.categories = entry.tags.map(\.value)
    event.conferences = conferences(of: meeting)
    return event
  }

  /// A reader's calendar holds other things too: the community is named where there are several.
  private func summary(of entry: Entry, _ meeting: Meeting) -> String {
    var text = facts.title(of: entry)
    if facts.hasSeveralCommunities, let community = entry.community.flatMap({ facts.handbook[$0] })
    {
      text = labelled(facts.title(of: community), text)
    }
    guard meeting.status == .cancelled || meeting.status == .postponed else { return text }
    return labelled(StatusMark(meeting: meeting.status, strings: facts.strings).word, text)
  }

  private func location(of meeting: Meeting) -> String? {
    guard let venue = meeting.venue else { return meeting.online?.url }
    return [venue.name, venue.room, venue.address].compactMap { $0 }.joined(separator: ", ")
  }

  private func description(of entry: Entry, _ meeting: Meeting, url: String?) -> String? {
    let online = [
      meeting.online?.url.map { labelled(facts.strings.text(.joinOnline), $0) },
      meeting.online?.phone.map { labelled(facts.strings.text(.byPhone), $0) },
      meeting.online?.passcode.map { labelled(facts.strings.text(.passcode), $0) },
    ].compactMap { $0 }.joined(separator: "\n")
    let parts = [
      meeting.aim.map(facts.sentences.text), entry.summary, meeting.venue?.access,
      online.isEmpty ? nil : online, url,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  private func conferences(of meeting: Meeting) -> [EventComponent.Conference] {
    [
      meeting.online?.url.map { .init(uri: $0, label: facts.strings.text(.joinOnline)) },
      meeting.online?.phone.map {
        .init(uri: Site.telephone($0), feature: .phone, label: facts.strings.text(.byPhone))
      },
    ].compactMap { $0 }
  }

  private func labelled(_ label: String, _ text: String) -> String {
    facts.strings.text(.labelledText, ["label": label, "text": text])
  }
}

extension Meeting.Status {
  /// What is only planned is left open. A postponed meeting does not take place at its time, and
  /// there is no other word for that (RFC 5545, 3.8.1.11).
  fileprivate var inCalendars: EventComponent.Status? {
    switch self {
    case .planned: nil
    case .confirmed, .held: .confirmed
    case .cancelled, .postponed: .cancelled
    }
  }
}
