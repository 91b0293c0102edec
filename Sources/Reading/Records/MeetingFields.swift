import Diagnostics
import HandbookModel

/// The fields of a meeting as written, before its times are put together.
struct MeetingFields: Sendable {
  var starts: Located<LocalTime>?
  var ends: Located<MeetingEnd>?
  var duration: Located<Int>?
  var repeats: Repetition?
  /// All other fields. Its start is any day until ``meeting(_:)`` sets it.
  var rest = CivilDate(daysSinceEpoch: 0).map { Meeting(starts: LocalTime($0)) }

  static let inFile = record(isListed: false)
  static let inList = record(isListed: true)

  private static func record(isListed: Bool) -> Record<EntryFields<MeetingFields>> {
    EntryFields.record(
      .meeting, isListed: isListed, titleRequired: true,
      blank: { MeetingFields() }, times + fields,
      exclusive: [["ends", "duration"]])
  }

  private static let times: [Field<MeetingFields>] = [
    Field(
      "starts", .located(.localTime),
      "when it begins: ‘2026-02-03 10:00’, or ‘2026-02-03’ for the whole day", isRequired: true
    ) { $0.starts = $1 },
    Field("ends", .located(.end), "when it ends: ‘12:00’ or ‘2026-02-03 12:00’") { $0.ends = $1 },
    Field("duration", .located(.duration), "how long it takes: ‘2h’, ‘90m’, ‘1h30m’") {
      $0.duration = $1
    },
    Field("time_zone", .located(.timeZone), "its time zone, if not the community’s") {
      $0.rest?.timeZone = $1
    },
    Field("repeats", .repetition, "how it repeats: ‘{every: month, on: second tuesday}’") {
      $0.repeats = $1
    },
    Field("replaces", .replacement, "the one meeting of a series that this stands for") {
      $0.rest?.replaces = $1
    },
  ]

  private static let fields: [Field<MeetingFields>] = [
    Field("status", .choice, "how certain it is") { $0.rest?.status = $1 },
    Field("place", .venue, "where people meet") {
      $0.rest?.venue = $1
    },
    Field("online", .record(OnlineAccessFields.record), "how to join from afar; for members only") {
      $0.rest?.online = $1
    },
    Field("teams", .references(.team), "the teams that meet, if not the whole community") {
      $0.rest?.teams = $1
    },
    Field("facilitators", .references(.person), "who leads it") { $0.rest?.facilitators = $1 },
    Field("aim", .sentence, "what it is to achieve") { $0.rest?.aim = $1 },
    Field("agenda", .list(of: .record(AgendaItemFields.record)), "its parts, in order") {
      $0.rest?.agenda = $1
    },
    Field("attendance", .references(.person), "who was there; for members only") {
      $0.rest?.attendance = $1
    },
    Field("decisions", .sentences, "what was decided") { $0.rest?.decisions = $1 },
    Field("next_steps", .nextSteps, "what is to be done") { $0.rest?.nextSteps = $1 },
    Field("materials", .materials, "what to read") { $0.rest?.materials = $1 },
    Field("concluding", .boolean, "true if achievements are presented at it") {
      $0.rest?.isConcluding = $1
    },
    Field("uid", .text, "its identifier in calendars, if it was known before") {
      $0.rest?.uid = $1
    },
  ]
}

extension FieldType where Value == Venue {
  /// A name alone, or a group of fields.
  fileprivate static var venue: FieldType<Venue> {
    .either(
      FieldType<String>.text.map { Venue(name: $0) }, or: .record(VenueFields.record))
  }
}

/// Where people meet.
private enum VenueFields {
  static let record = Record(
    "places", blank: { _ in Venue(name: "") },
    [
      Field("name", .text, "what it is called", isRequired: true) { $0.name = $1 },
      Field("address", .text, "its postal address") { $0.address = $1 },
      Field("room", .text, "the room") { $0.room = $1 },
      Field("access", .text, "step-free entrance, interpreters and the like") { $0.access = $1 },
    ])
}

/// How to join from afar.
private enum OnlineAccessFields {
  static let record = Record(
    "‘online’", blank: { _ in OnlineAccess() },
    [
      Field("url", .url, "the address of the call") { $0.url = $1 },
      Field("phone", .text, "a number to call") { $0.phone = $1 },
      Field("passcode", .text, "what to enter") { $0.passcode = $1 },
    ])
}

/// A part of a meeting.
private enum AgendaItemFields {
  static let record = Record(
    "agenda items", blank: { AgendaItem(title: Sentence("", at: $0)) },
    [
      Field("title", .sentence, "what it is about", isRequired: true) { $0.title = $1 },
      Field("minutes", .integer(1...1440), "how long it takes") { $0.minutes = $1 },
      Field("lead", .references(.person), "who leads it") { $0.lead = $1 },
      Field("team", .reference(.team), "the team it belongs to") { $0.team = $1 },
      Field("notes", .sentence, "what else to know") { $0.notes = $1 },
    ])
}

/// A replacement as written, until both of its fields are known.
private struct ReplacementFields: Sendable {
  var meeting: Reference?
  var date: CivilDate?

  var replacement: Replacement? {
    guard let meeting, let date else { return nil }
    return Replacement(meeting: meeting, date: date)
  }

  static let record = Record(
    "replacements", blank: { _ in ReplacementFields() },
    [
      Field("meeting", .reference(.meeting), "the series", isRequired: true) { $0.meeting = $1 },
      Field("date", .date, "the day on which it would have been", isRequired: true) {
        $0.date = $1
      },
    ])
}

extension FieldType where Value == Replacement {
  fileprivate static var replacement: FieldType<Replacement> {
    FieldType<ReplacementFields>.record(ReplacementFields.record).compactMap(\.replacement)
  }
}
