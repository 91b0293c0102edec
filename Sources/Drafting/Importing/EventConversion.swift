import HandbookModel
import ICalendar
import Reading

/// One event of a calendar in the words of the content model.
struct EventConversion {
  private let event: ReadEvent
  private let zones: ZoneAliases
  private let home: String
  private let takesDescription: Bool

  /// - Parameter home: the zone of times that say none; IANA.
  init(_ event: ReadEvent, zones: ZoneAliases, home: String, takesDescription: Bool) {
    self.event = event
    self.zones = zones
    self.home = home
    self.takesDescription = takesDescription
  }

  /// - Parameter series: the names of files by the identifiers of their events.
  func record(series: [String: String]) throws(DraftFault) -> SourceRecord {
    guard let written = event.start else { throw DraftFault("it has no time that can be read") }
    let (starts, zone) = try local(written)
    let title = ScalarText.oneLine(event.summary)
    var fields = [
      FieldValue.Pair("title", .text(title.isEmpty ? "Meeting" : title)),
      FieldValue.Pair("starts", MeetingValues.starts(starts.date, starts.time)),
    ]
    if let length = try length(from: starts, in: zone) { fields.append(length) }
    if starts.time != nil, zone != home { fields.append(.init("time_zone", .word(zone))) }
    fields += status + places
    var key = event.uid.isEmpty ? "start:\(starts.iso8601) \(title)" : event.uid
    if let id = event.recurrenceID {
      guard let slug = series[event.uid] else {
        throw DraftFault("it is one date of a series that is not in the file")
      }
      let day = try local(id).0.date.iso8601
      key += " " + day
      fields.append(
        .init("replaces", .group([.init("meeting", .name(slug)), .init("date", .word(day))])))
    } else {
      if let rule = event.rule { fields.append(.init("repeats", try repeats(rule, starts, zone))) }
      if !event.uid.isEmpty { fields.append(.init("uid", .text(event.uid))) }
    }
    if event.isPrivate { fields.append(.init("visibility", .word("members"))) }
    var record = SourceRecord(
      kind: .meeting, key: key, line: event.line, slug: MeetingSlug.dated(starts.date, title),
      fields: fields)
    if takesDescription { record.body = Self.markdown(event.description ?? "") }
    return record
  }

  // MARK: - Times

  /// On the clocks of the zone that is returned with it.
  private func local(_ time: ReadTime) throws(DraftFault) -> (LocalTime, String) {
    guard
      let day = CivilDate(year: time.day.year, month: time.day.month, day: time.day.day)
    else { throw DraftFault("its day does not exist") }
    guard let minutes = time.minutes else { return (LocalTime(day), home) }
    let clock = ClockTime(hour: minutes / 60, minute: minutes % 60)
    switch time.clock {
    case .floating: return (LocalTime(day, clock), home)
    case .zone(let written):
      guard let zone = zones.name(written) else {
        throw DraftFault("its time zone ‘\(written)’ is not known")
      }
      return (LocalTime(day, clock), zone)
    case .utc:
      let instant = day.daysSinceEpoch * 86_400 + minutes * 60
      guard let zone = ZonedTime(zoneName: home),
        let local = Self.local(instant, in: zone)
      else { throw DraftFault("its day lies outside the calendar") }
      return (local, home)
    }
  }

  private static func local(_ instant: Int, in zone: ZonedTime) -> LocalTime? {
    let minutes = (instant + zone.offset(at: instant)) / 60
    guard let epoch = CivilDate(daysSinceEpoch: 0) else { return nil }
    return LocalTime(epoch, ClockTime(hour: 0, minute: 0)).adding(minutes: minutes)
  }

  private func length(
    from starts: LocalTime, in zone: String
  ) throws(DraftFault) -> FieldValue.Pair? {
    guard starts.time != nil else { return try lastDay(from: starts) }
    var minutes = event.duration
    if let written = event.end, written.minutes != nil {
      let (ends, other) = try local(written)
      guard let here = ZonedTime(zoneName: zone), let there = ZonedTime(zoneName: other) else {
        return nil
      }
      minutes = (there.instant(of: ends) - here.instant(of: starts)) / 60
    }
    guard let minutes, minutes > 0, minutes <= 31 * 1440 else { return nil }
    return MeetingValues.duration(minutes: minutes).map { .init("duration", $0) }
  }

  /// A whole day's end is the day after its last one (RFC 5545, 3.6.1).
  private func lastDay(from starts: LocalTime) throws(DraftFault) -> FieldValue.Pair? {
    var end: CivilDate?
    if let written = event.end {
      end = try local(written).0.date.adding(days: -1)
    } else if let minutes = event.duration {
      end = starts.date.adding(days: minutes / 1440 - 1)
    }
    guard let end, end > starts.date else { return nil }
    return .init("ends", .word(end.iso8601))
  }

  private func repeats(
    _ text: String, _ starts: LocalTime, _ zone: String
  ) throws(DraftFault) -> FieldValue {
    guard var rule = WrittenWords.recurrence(rule: text, startingAt: starts) else {
      throw DraftFault("handbooks cannot repeat it as ‘\(text)’ says")
    }
    for exception in event.exceptions {
      let (day, _) = try local(exception, in: zone)
      rule.exceptions.append(day.date)
    }
    guard let value = RepetitionValue.value(rule) else {
      throw DraftFault("handbooks cannot repeat it as ‘\(text)’ says")
    }
    return value
  }

  /// The day of an exception is that of the series' clocks.
  private func local(
    _ time: ReadTime, in zone: String
  ) throws(DraftFault) -> (LocalTime, String) {
    guard time.clock == .utc, let minutes = time.minutes, let clocks = ZonedTime(zoneName: zone),
      let day = CivilDate(year: time.day.year, month: time.day.month, day: time.day.day),
      let local = Self.local(day.daysSinceEpoch * 86_400 + minutes * 60, in: clocks)
    else { return try local(time) }
    return (local, zone)
  }

  // MARK: - The rest

  private var status: [FieldValue.Pair] {
    switch event.status {
    case "CANCELLED"?: [.init("status", .word("cancelled"))]
    case "CONFIRMED"?: [.init("status", .word("confirmed"))]
    default: []
    }
  }

  /// A link in the place is a way to join: it is for members only.
  private var places: [FieldValue.Pair] {
    var place = ScalarText.oneLine(event.location ?? "")
    var link = event.conference
    if let start = place.firstRange(of: /https?:\/\//)?.lowerBound {
      let found = place[start...].prefix { !$0.isWhitespace && $0 != ";" && $0 != "," }
      link = link ?? String(found)
      place = place.replacing(found, with: "")
      place = String(place.drop { " ;,".contains($0) })
      while let last = place.last, " ;,".contains(last) { place.removeLast() }
    }
    var pairs: [FieldValue.Pair] = []
    if !place.isEmpty { pairs.append(.init("place", .text(place))) }
    if let link { pairs.append(.init("online", .group([.init("url", .text(link))]))) }
    return pairs
  }

  /// Plain text as paragraphs.
  private static func markdown(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      PlainMarkdown.written(ScalarText.oneLine(String(line)))
    }.joined(separator: "\n")
  }
}
