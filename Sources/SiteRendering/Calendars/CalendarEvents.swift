import Diagnostics
import HandbookModel
import ICalendar

/// The events of one calendar: each meeting once, single occurrences of a series as part of it
/// where the calendar holds the series too.
struct CalendarEvents {
  private let facts: SiteFacts
  private let writer: EventWriter
  private(set) var events: [EventComponent] = []
  /// Of the site's series: following one is work that no two calendars need to do.
  private(set) var rules: [Entry.ID: SeriesRule]
  /// The years in which each zone's clocks matter.
  private(set) var years: [String: [ClosedRange<Int>]] = [:]

  /// - Parameters:
  ///   - meetings: in the order of their events.
  ///   - removed: those that the calendar held before; their events follow, cancelled.
  ///   - rules: as far as they are known.
  ///   - colors: nil where all events have the calendar's.
  init(
    _ meetings: [Entry.ID], removed: [Entry] = [], _ facts: SiteFacts,
    rules: [Entry.ID: SeriesRule] = [:], colors: CalendarColors? = nil
  ) {
    self.facts = facts
    self.rules = rules
    writer = EventWriter(facts, colors: colors)
    let items = meetings.compactMap { facts.handbook[$0].flatMap(CalendarItem.init) }
    let held = Dictionary(items.map { ($0.entry.id, $0) }) { first, _ in first }
    var parts: [Entry.ID: EventComponent] = [:]
    var series: [Entry.ID: EventComponent] = [:]
    for item in items where item.meeting.recurrence != nil {
      series[item.entry.id] = makeSeries(item, held: held, parts: &parts)
    }
    events = items.map { series[$0.entry.id] ?? parts[$0.entry.id] ?? single($0) }
    events += removed.compactMap(CalendarItem.init).map { cancellation(of: $0) }
  }

  /// An occurrence whose series is elsewhere has an identifier of its own. With that of the series
  /// it would take the place of a series that a reader already has: programs that keep one file
  /// for each identifier do so, and others refuse an occurrence that comes alone.
  private mutating func single(_ item: CalendarItem) -> EventComponent {
    note(item, through: item.meeting.starts.date)
    return writer.event(item)
  }

  // MARK: - Series

  /// - Parameter parts: gets the single occurrences that the calendar holds.
  private mutating func makeSeries(
    _ item: CalendarItem, held: [Entry.ID: CalendarItem],
    parts: inout [Entry.ID: EventComponent]
  ) -> EventComponent? {
    guard let recurrence = item.meeting.recurrence?.value else { return nil }
    let rule = rule(of: item, recurrence)
    var event = writer.event(item)
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
      parts[id] = makePart(part, of: item, event, on: date)
    }
    exceptions.subtract(taken)
    add(rule, to: &event, of: item, exceptions: exceptions.sorted())
    return event
  }

  private mutating func makePart(
    _ part: CalendarItem, of series: CalendarItem, _ whole: EventComponent, on date: CivilDate
  ) -> EventComponent {
    note(part, through: part.meeting.starts.date)
    var event = writer.event(part)
    event.uid = whole.uid
    event.recurrenceID = series.clock.time(LocalTime(date, series.meeting.starts.time))
    // The sum grows whenever either of the two is changed, and is never below the number of the
    // series: programs may take a part with a lower one for what was before (RFC 5545, 3.8.4.4).
    event.sequence = event.sequence.map { $0 + (whole.sequence ?? 0) }
    return event
  }

  private mutating func add(
    _ rule: SeriesRule, to event: inout EventComponent, of item: CalendarItem,
    exceptions: [CivilDate]
  ) {
    note(item, through: rule.lastDate)
    func time(_ date: CivilDate) -> CalendarTime {
      item.clock.time(LocalTime(date, item.meeting.starts.time))
    }
    event.rule = rule.rule
    event.moreStarts = rule.moreDates.map(time)
    event.exceptions = exceptions.map(time)
  }

  private mutating func rule(of item: CalendarItem, _ recurrence: Recurrence) -> SeriesRule {
    if let known = rules[item.entry.id] { return known }
    let rule = SeriesRule(
      recurrence, from: item.meeting.starts,
      through: facts.schedule.horizon(of: item.entry.id) ?? item.meeting.starts.date,
      replaced: facts.handbook.replacedDates(of: item.entry.id), clock: item.clock)
    rules[item.entry.id] = rule
    return rule
  }

  // MARK: - Removed meetings

  private mutating func cancellation(of item: CalendarItem) -> EventComponent {
    var event = writer.cancellation(of: item)
    if let recurrence = item.meeting.recurrence?.value {
      let starts = item.meeting.starts
      let horizon = Schedule.horizon(
        of: recurrence, from: starts.date, in: item.entry.community, facts.handbook,
        now: facts.options.now)
      let rule = SeriesRule(
        recurrence, from: starts, through: horizon, replaced: [], clock: item.clock)
      add(rule, to: &event, of: item, exceptions: rule.specialDates.sorted())
    } else {
      note(item, through: item.meeting.starts.date)
    }
    return event
  }

  private mutating func note(_ item: CalendarItem, through last: CivilDate) {
    guard let zone = MeetingClock.zoneName(of: item.meeting) else { return }
    let first = item.meeting.starts.date
    let span = item.meeting.lastDay.daysSinceEpoch - first.daysSinceEpoch
    let end = last.adding(days: max(0, span)) ?? last
    years[zone, default: []].append(first.year...max(first.year, end.year))
  }
}
