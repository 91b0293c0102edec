import Diagnostics
import HandbookModel

/// The fields of a team.
enum TeamFields {
  static let inFile = record(isListed: false)
  static let inList = record(isListed: true)

  private static func record(isListed: Bool) -> Record<EntryFields<Team>> {
    EntryFields.record(
      .team, isListed: isListed, titleRequired: true, blank: { Team() }, fields)
  }

  private static let fields: [Field<Team>] = [
    Field("purpose", .sentence, "what it is there for") { $0.purpose = $1 },
    Field("lead", .reference(.person), "who leads it") { $0.lead = $1 },
    Field("members", .list(of: .member, orOne: true), "its people, or ‘{person, role}’ for each") {
      $0.members = $1
    },
    Field("responsibilities", .record(Responsibilities.record), "what it answers for") {
      $0.duringMeetings = $1.during
      $0.betweenMeetings = $1.between
    },
    Field("assignments", .list(of: .record(AssignmentFields.record)), "what its people do") {
      $0.assignments = $1
    },
  ]
}

/// What a team answers for.
private struct Responsibilities: Sendable {
  var during: [Sentence] = []
  var between: [Sentence] = []

  static let record = Record(
    "responsibilities", blank: { _ in Responsibilities() },
    [
      Field("during", .sentences, "during the meetings") { $0.during = $1 },
      Field("between", .sentences, "between the meetings") { $0.between = $1 },
    ])
}

/// A member as written, until the person is known.
private struct MemberFields: Sendable {
  var person: Reference?
  var role: String?

  var member: Team.Member? { person.map { Team.Member(person: $0, role: role) } }

  static let record = Record(
    "members", blank: { _ in MemberFields() },
    [
      Field("person", .reference(.person), "who", isRequired: true) { $0.person = $1 },
      Field("role", .text, "what they do in the team") { $0.role = $1 },
    ])
}

extension FieldType where Value == Team.Member {
  fileprivate static var member: FieldType<Team.Member> {
    .either(
      FieldType<Reference>.reference(.person).map { Team.Member(person: $0) },
      or: FieldType<MemberFields>.record(MemberFields.record).compactMap(\.member))
  }
}

/// What a member of a team does.
private enum AssignmentFields {
  static let record = Record(
    "assignments", blank: { Team.Assignment(title: Sentence("", at: $0)) },
    [
      Field("title", .sentence, "what is to be done", isRequired: true) { $0.title = $1 },
      Field("owner", .references(.person), "who does it") { $0.owners = $1 },
      Field("due", .date, "by when") { $0.due = $1 },
      Field("when", .choice, "during or between the meetings") { $0.occasion = $1 },
      Field("meeting", .reference(.meeting), "the meeting it is for") { $0.meeting = $1 },
      Field("status", .choice, "how far it is") { $0.status = $1 },
    ])
}
