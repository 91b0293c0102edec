import Diagnostics
import HandbookModel

/// The fields of an outcome.
enum OutcomeFields {
  static let inFile = record(isListed: false)
  static let inList = record(isListed: true)

  private static func record(isListed: Bool) -> Record<EntryFields<Outcome>> {
    EntryFields.record(
      .outcome, isListed: isListed, titleRequired: true, blank: { Outcome() }, fields)
  }

  private static let fields: [Field<Outcome>] = [
    Field("kind", .choice, "what it is") { $0.kind = $1 },
    Field("number", .located(.text), "a label that stays, such as ‘R3’") { $0.number = $1 },
    Field("status", .located(.text), "how far it is") { $0.status = $1 },
    Field("aims", .list(of: .located(.slug), orOne: true), "the community’s aims that it serves") {
      $0.aims = $1
    },
    Field("team", .reference(.team), "the team that develops it") { $0.team = $1 },
    Field("owners", .references(.person), "the people who develop it") { $0.owners = $1 },
    Field("addressed_to", .words, "who is asked to act") { $0.addressedTo = $1 },
    Field("themes", .words, "what it is about, in words") { $0.themes = $1 },
    Field("timeframe", .choice, "when it is to happen") { $0.timeframe = $1 },
    Field("priority", .choice, "how much it matters") { $0.priority = $1 },
    Field("decided_at", .references(.meeting), "the meetings at which it was decided") {
      $0.decidedAt = $1
    },
    Field("presented_at", .references(.meeting), "the meetings at which it was presented") {
      $0.presentedAt = $1
    },
    Field("progress", .integer(0...100), "how much is done, in percent") { $0.progress = $1 },
    Field("history", .list(of: .event), "the steps of its life") { $0.history = $1 },
    Field("evidence", .materials, "what it rests on") { $0.evidence = $1 },
    Field("supersedes", .references(.outcome), "the outcomes that it replaces") {
      $0.supersedes = $1
    },
    Field("related", .references(.outcome), "outcomes to look at, too") { $0.related = $1 },
    Field("next_steps", .nextSteps, "what is to be done") { $0.nextSteps = $1 },
  ]
}

/// A step of an outcome's life as written, until its date is known.
private struct EventFields: Sendable {
  var date: CivilDate?
  var status: Located<String>?
  var note: Sentence?

  var event: Outcome.Event? {
    date.map { date in
      var event = Outcome.Event(date: date)
      event.status = status
      event.note = note
      return event
    }
  }

  static let record = Record(
    "steps of a history", blank: { _ in EventFields() },
    [
      Field("date", .date, "when", isRequired: true) { $0.date = $1 },
      Field("status", .located(.text), "the status from then on") { $0.status = $1 },
      Field("note", .sentence, "what happened") { $0.note = $1 },
    ])
}

extension FieldType where Value == Outcome.Event {
  fileprivate static var event: FieldType<Outcome.Event> {
    FieldType<EventFields>.record(EventFields.record).compactMap(\.event)
  }
}
