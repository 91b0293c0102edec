import Diagnostics
import HandbookModel

/// What search engines and other programs are told of a meeting: an `Event` of schema.org, as
/// JSON-LD.
///
/// It says no more than the page of the meeting does, and never how to join: who may come from afar
/// follows the way to the page. In a public build nobody knows whether there is such a way, so
/// that a meeting without a place has neither location nor attendance mode there.
struct EventMarkup {
  private let facts: SiteFacts
  private let entry: Entry
  private let meeting: Meeting

  /// - Returns: nil for what is no meeting, or is for members only.
  init?(_ entry: Entry, _ facts: SiteFacts) {
    guard case .meeting(let meeting) = entry.details, entry.visibility != .members else {
      return nil
    }
    self.facts = facts
    self.entry = entry
    self.meeting = meeting
  }

  var json: JSONText {
    let isSeries = meeting.recurrence != nil
    let members: JSONMembers = [
      "@context": JSONText("https://schema.org"),
      "@type": isSeries ? Self.seriesType : JSONText("Event"),
      "name": JSONText(facts.title(of: entry)),
      "url": url(of: entry.id),
      "startDate": time(meeting.starts),
      // The times of a series are those of its schedule.
      "endDate": isSeries ? nil : end.map(time),
      "eventStatus": term(meeting.status.inSchema),
      "eventAttendanceMode": attendanceMode,
      "location": location,
      "description": (meeting.aim.map(facts.sentences.text) ?? entry.summary).map(JSONText.init),
      "organizer": organizer,
      "superEvent": series,
      "eventSchedule": meeting.recurrence.map { schedule($0.value) },
      "inLanguage": JSONText(language),
    ]
    return JSONText(members, separator: ",\n")
  }

  /// `EventSeries` alone is not known to every program that knows `Event`.
  private static let seriesType = JSONText([JSONText("Event"), JSONText("EventSeries")])

  private func term(_ name: String) -> JSONText { JSONText("https://schema.org/" + name) }

  private func url(of id: Entry.ID) -> JSONText? {
    facts.map.page(of: id).flatMap { facts.absoluteURL(facts.map[$0].address) }.map(JSONText.init)
  }

  private func time(_ local: LocalTime) -> JSONText {
    JSONText(facts.dates.timestamp(local, zone: meeting.zone))
  }

  /// A whole day's end is its last day.
  private var end: LocalTime? {
    meeting.ends ?? (meeting.starts.time == nil ? meeting.starts : nil)
  }

  private var language: String {
    let community = entry.community.flatMap { facts.handbook[$0] }
    return entry.language ?? community?.language ?? facts.strings.language
  }

  // MARK: - Where

  private var attendanceMode: JSONText? {
    switch (meeting.venue != nil, meeting.online != nil) {
    case (true, true): term("MixedEventAttendanceMode")
    case (true, false): term("OfflineEventAttendanceMode")
    case (false, true): term("OnlineEventAttendanceMode")
    case (false, false): nil
    }
  }

  private var location: JSONText? {
    let places = [place, virtualPlace].compactMap { $0 }
    return places.count > 1 ? JSONText(places) : places.first
  }

  private var place: JSONText? {
    meeting.venue.map { venue in
      JSONText([
        "@type": JSONText("Place"),
        "name": JSONText([venue.name, venue.room].compactMap { $0 }.joined(separator: ", ")),
        "address": venue.address.map(JSONText.init),
      ])
    }
  }

  /// The way in is on the page of the meeting, for those who may see it.
  private var virtualPlace: JSONText? {
    meeting.online.map { _ in
      JSONText(["@type": JSONText("VirtualLocation"), "url": url(of: entry.id)])
    }
  }

  // MARK: - Who, and what it is part of

  private var organizer: JSONText {
    let organization = facts.handbook.settings.organization
    guard let community = entry.community.flatMap({ facts.handbook[$0] }) else {
      return JSONText([
        "@type": JSONText("Organization"), "name": JSONText(organization ?? facts.siteTitle),
        "url": facts.options.baseURL.map(JSONText.init),
      ])
    }
    return JSONText([
      "@type": JSONText("Organization"), "name": JSONText(facts.title(of: community)),
      "url": url(of: community.id),
      "parentOrganization": organization.map {
        JSONText(["@type": JSONText("Organization"), "name": JSONText($0)])
      },
    ])
  }

  private var series: JSONText? {
    meeting.replaces?.meeting.target.flatMap { facts.handbook[$0] }.map { series in
      JSONText([
        "@type": Self.seriesType, "name": JSONText(facts.title(of: series)),
        "url": url(of: series.id),
      ])
    }
  }

  private func schedule(_ rule: Recurrence) -> JSONText {
    let repetition = ScheduleMarkup(rule, from: meeting.starts, to: meeting.ends)
    let days = Set(rule.exceptions + facts.handbook.replacedDates(of: entry.id)).sorted()
    let last = isBounded(rule) ? facts.schedule.occurrences(of: entry.id).last : nil
    let members: JSONMembers = [
      "startDate": JSONText(meeting.starts.date.iso8601),
      "endDate": last.map { JSONText($0.starts.date.iso8601) },
      "scheduleTimezone": JSONText(meeting.zone),
      "exceptDate": days.isEmpty ? nil : JSONText(days.map { JSONText($0.iso8601) }),
    ]
    return JSONText(["@type": JSONText("Schedule")] + repetition.members + members)
  }

  /// Whether its end is the author's, and not only as far as pages look ahead.
  private func isBounded(_ rule: Recurrence) -> Bool {
    if rule.end != nil { return true }
    guard case .community(let community)? = entry.community.flatMap({ facts.handbook[$0] })?.details
    else { return false }
    return community.ends != nil
  }
}

extension Meeting.Status {
  fileprivate var inSchema: String {
    switch self {
    case .planned, .confirmed, .held: "EventScheduled"
    case .cancelled: "EventCancelled"
    case .postponed: "EventPostponed"
    }
  }
}
