import Diagnostics
import HandbookModel
import ICalendar

/// Says what a meeting is, in the words of RFC 5545 and the language of the site.
struct EventWriter: Sendable {
  private let facts: SiteFacts
  private let identity: MeetingIdentity
  private let stamp: ClockDateTime
  private let colors: CalendarColors?

  /// - Parameter colors: nil where all events have the calendar's.
  init(_ facts: SiteFacts, colors: CalendarColors?) {
    self.facts = facts
    self.colors = colors
    identity = MeetingIdentity(baseURL: facts.options.baseURL)
    stamp =
      ClockDateTime(wallSeconds: facts.options.now)
      ?? ClockDateTime(CalendarDay(year: 1970, month: 1, day: 1), hour: 0, minute: 0)
  }

  func event(_ item: CalendarItem) -> EventComponent {
    let (entry, meeting) = (item.entry, item.meeting)
    var event = outline(item, title: facts.title(of: entry), status: meeting.status)
    event.location = location(of: meeting)
    event.url = facts.map.page(of: entry.id).flatMap { facts.absoluteURL(facts.map[$0].address) }
    event.description = description(of: entry, meeting, url: event.url)
    event.conferences = conferences(of: meeting)
    return event
  }

  /// What becomes of an event whose meeting is no longer in the content. Its page is gone: the
  /// schedule tells what takes place instead.
  func cancellation(of item: CalendarItem) -> EventComponent {
    let title = item.entry.title?.value ?? item.entry.slug
    var event = outline(item, title: title, status: .cancelled)
    let page = facts.schedulePage(of: item.entry.community) ?? facts.schedulePage(of: nil)
    event.url = page.flatMap { facts.absoluteURL(facts.map[$0].address) }
    event.description = event.url
    return event
  }

  /// What both have.
  private func outline(
    _ item: CalendarItem, title: String, status: Meeting.Status
  ) -> EventComponent {
    let (entry, meeting) = (item.entry, item.meeting)
    var event = EventComponent(
      uid: identity.uid(of: entry, meeting, in: facts.handbook), stamp: stamp,
      start: item.clock.time(meeting.starts), summary: summary(of: entry, title: title, status))
    event.sequence = entry.revision?.changes
    event.lastModified = entry.revision.flatMap { ClockDateTime(wallSeconds: $0.lastModified) }
    event.end = item.clock.end(of: meeting)
    event.status = status.inCalendars
    // Else programs show the whole day as taken, and the time of what is off.
    event.isTransparent = meeting.starts.time == nil || event.status == .cancelled
    event.isPrivate = entry.visibility == .members
    event.contact = community(of: entry)?.fields.contact
    event.categories = entry.tags.map(\.value)
    event.color = entry.community.flatMap { colors?.name(of: $0) }
    return event
  }

  private func community(of entry: Entry) -> (entry: Entry, fields: Community)? {
    guard let community = entry.community.flatMap({ facts.handbook[$0] }),
      case .community(let fields) = community.details
    else { return nil }
    return (community, fields)
  }

  /// A reader's calendar holds other things too: the community is named where there are several.
  private func summary(of entry: Entry, title: String, _ status: Meeting.Status) -> String {
    var text = title
    if facts.hasSeveralCommunities, let community = community(of: entry)?.entry {
      text = labelled(facts.title(of: community), text)
    }
    if status.takesPlace { return text }
    return labelled(StatusMark(meeting: status, strings: facts.strings).word, text)
  }

  private func location(of meeting: Meeting) -> String? {
    guard let venue = meeting.venue else { return meeting.online?.url }
    return [venue.name, venue.room, venue.address].compactMap { $0 }
      .joined(separator: facts.strings.text(.listSeparator))
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
