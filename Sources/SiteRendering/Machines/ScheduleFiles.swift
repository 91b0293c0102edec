import Diagnostics
import HandbookModel

/// Makes each `schedule.json`: every time of every meeting, a line each. Its form is documented in
/// content/using/for-machines.md, with a JSON Schema.
struct ScheduleFiles: Sendable {
  /// Of the form; to be raised by whoever takes something out of it or changes a meaning.
  private static let version = 1

  private let facts: SiteFacts
  private let identity: MeetingIdentity
  private let memberships: [Entry.ID: Membership]

  /// The date of a series that a meeting with a file of its own stands for.
  private struct Membership: Sendable {
    let series: Entry
    let meeting: Meeting
    let date: CivilDate
  }

  /// - Parameter rules: of the site's series.
  init(_ facts: SiteFacts, rules: [Entry.ID: SeriesRule]) {
    self.facts = facts
    identity = MeetingIdentity(baseURL: facts.options.baseURL)
    memberships = Self.memberships(in: facts.handbook, rules)
  }

  /// As in calendars: one file for each date that the series has.
  private static func memberships(
    in handbook: Handbook, _ rules: [Entry.ID: SeriesRule]
  ) -> [Entry.ID: Membership] {
    var memberships: [Entry.ID: Membership] = [:]
    for (id, rule) in rules {
      guard let series = handbook[id], case .meeting(let meeting) = series.details else { continue }
      var taken: Set<CivilDate> = []
      for single in handbook.connections.list(.replacementsOfMeeting, of: id) {
        guard case .meeting(let other)? = handbook[single]?.details, other.recurrence == nil,
          let date = other.replaces?.date, rule.specialDates.contains(date),
          taken.insert(date).inserted
        else { continue }
        memberships[single] = Membership(series: series, meeting: meeting, date: date)
      }
    }
    return memberships
  }

  func file(_ file: ScheduleFile) -> OutputFile {
    let community = file.community.flatMap { facts.handbook[$0] }
    let occurrences =
      community.map { facts.schedule.occurrences(of: facts.handbook.connections.meetings(of: $0)) }
      ?? facts.schedule.occurrences
    let page = community.map { facts.map.page(of: $0.id) } ?? facts.map.page(at: "")
    let members: JSONMembers = [
      "version": JSONText(Self.version),
      "title": JSONText(community.map(facts.title) ?? facts.siteTitle),
      "url": page.map { url(facts.map[$0].address, from: file) },
      "language": JSONText(facts.strings.language),
      "generated": JSONText(RFC3339.text(facts.options.now)),
    ]
    var json = JSONLines(members, list: "occurrences")
    for line in lines(occurrences, in: file) { json.append(line) }
    return OutputFile(path: file.address.outputPath, .bytes(json.bytes))
  }

  /// By time, then by address.
  private func lines(_ occurrences: [Occurrence], in file: ScheduleFile) -> [JSONText] {
    var fixed: [Entry.ID: (uid: String, members: JSONMembers)] = [:]
    let lines = occurrences.compactMap { occurrence -> (start: Int, path: String, JSONText)? in
      guard let (entry, meeting) = facts.handbook.meeting(at: occurrence) else { return nil }
      let known = fixed[entry.id] ?? fixedPart(of: entry, meeting, in: file)
      fixed[entry.id] = known
      let day = memberships[entry.id]?.date ?? occurrence.starts.date
      let isOfSeries = meeting.recurrence != nil || memberships[entry.id] != nil
      let times: JSONMembers = [
        "id": JSONText(isOfSeries ? known.uid + "#" + day.iso8601 : known.uid),
        "start": time(meeting.starts, meeting),
        "end": end(of: meeting).map { time($0, meeting) },
      ]
      return (occurrence.start, entry.path, JSONText(times + known.members))
    }
    return lines.sorted { ($0.start, $0.path) < ($1.start, $1.path) }.map(\.2)
  }

  /// What is the same at all times of a meeting.
  private func fixedPart(
    of entry: Entry, _ meeting: Meeting, in file: ScheduleFile
  ) -> (uid: String, members: JSONMembers) {
    let uid = uid(of: entry, meeting)
    let page = facts.map.page(of: entry.id).map { url(facts.map[$0].address, from: file) }
    let members: JSONMembers = [
      "zone": JSONText(meeting.zone),
      "allDay": JSONText(meeting.starts.time == nil),
      "title": JSONText(facts.title(of: entry)),
      "status": JSONText(meeting.status.rawValue),
      "url": page,
      "community": entry.community.flatMap { link(to: $0, from: file) },
      "teams": JSONText(meeting.teams.compactMap(\.target).compactMap { link(to: $0, from: file) }),
      "place": meeting.venue.map(place),
      "online": meeting.online.map(online),
      "series": series(of: entry, uid: uid, from: file),
      "concluding": JSONText(meeting.isConcluding),
      "agenda": JSONText(!meeting.agenda.isEmpty),
      "runSheet": facts.map.runSheet(of: entry.id).map { url(facts.map[$0].address, from: file) },
      "calendar": facts.map.calendar(of: entry.id).map { url($0, from: file) },
      "updated": entry.revision.map { JSONText(RFC3339.text($0.lastModified)) },
    ]
    return (uid, members)
  }

  private func uid(of entry: Entry, _ meeting: Meeting) -> String {
    if let series = memberships[entry.id] {
      return identity.uid(of: series.series, series.meeting, in: facts.handbook)
    }
    return identity.uid(of: entry, meeting, in: facts.handbook)
  }

  private func time(_ local: LocalTime, _ meeting: Meeting) -> JSONText {
    JSONText(facts.dates.timestamp(local, zone: meeting.zone))
  }

  /// A whole day's end is its last day.
  private func end(of meeting: Meeting) -> LocalTime? {
    meeting.ends ?? (meeting.starts.time == nil ? meeting.starts : nil)
  }

  /// - Parameter uid: of the meeting, which is that of its series.
  private func series(of entry: Entry, uid: String, from file: ScheduleFile) -> JSONText? {
    let membership = memberships[entry.id]
    let series = membership?.series ?? entry
    guard case .meeting(let meeting) = series.details, let rule = meeting.recurrence?.value else {
      return nil
    }
    let words = facts.recurrences.sentence(rule, starting: meeting.starts.date)
    return JSONText([
      "uid": JSONText(uid),
      "title": JSONText(facts.title(of: series)),
      "url": facts.map.page(of: series.id).map { url(facts.map[$0].address, from: file) },
      // Non-breaking spaces are for pages.
      "rule": JSONText(words.replacing("\u{A0}", with: " ")),
      "replaces": membership.map { JSONText($0.date.iso8601) },
    ])
  }

  private func link(to id: Entry.ID, from file: ScheduleFile) -> JSONText? {
    guard let entry = facts.handbook[id], let page = facts.map.page(of: id) else { return nil }
    return JSONText([
      "title": JSONText(facts.title(of: entry)), "url": url(facts.map[page].address, from: file),
    ])
  }

  private func place(_ venue: Venue) -> JSONText {
    JSONText([
      "name": JSONText(venue.name), "room": venue.room.map(JSONText.init),
      "address": venue.address.map(JSONText.init), "access": venue.access.map(JSONText.init),
    ])
  }

  private func online(_ online: OnlineAccess) -> JSONText {
    JSONText([
      "url": online.url.map(JSONText.init), "phone": online.phone.map(JSONText.init),
      "passcode": online.passcode.map(JSONText.init),
    ])
  }

  private func url(_ address: Address, from file: ScheduleFile) -> JSONText {
    JSONText(facts.url(of: address, from: file.address))
  }
}
