import Diagnostics
import HandbookModel

/// The fields of a community, with the entries that its file lists.
struct CommunityFields: Sendable {
  /// The groups of fields in one of its lists.
  struct List: Sendable {
    let kind: Entry.Kind
    let items: [YAMLMapping]
  }

  var community = Community()
  var lists: [List] = []

  static let record = EntryFields<CommunityFields>.record(
    .community, isListed: false, titleRequired: true, blank: { CommunityFields() }, fields)

  private static let fields: [Field<CommunityFields>] = [
    Field("aim", .sentence, "what it is for: the aim its members share") {
      $0.community.aim = $1
    },
    Field("aims", .list(of: .aim), "the parts of its aim, if outcomes say which they serve") {
      $0.community.aims = $1
    },
    Field("goal", .list(of: .choice, orOne: true), "what its members want from one another") {
      $0.community.goals = $1
    },
    Field("starts", .date, "its first day") { $0.community.starts = $1 },
    Field("ends", .date, "its last day") { $0.community.ends = $1 },
    Field("status", .choice, "how far it is") { $0.community.status = $1 },
    Field("time_zone", .located(.timeZone), "the time zone of its meetings") {
      $0.community.timeZone = $1
    },
    Field("facilitators", .references(.person), "who leads it") {
      $0.community.facilitators = $1
    },
    Field("conveners", .references(.person), "who called it together") {
      $0.community.conveners = $1
    },
    Field("intentions", .sentences, "short sentences that set the tone") {
      $0.community.intentions = $1
    },
    Field("commitment", .sentence, "what members commit to") { $0.community.commitment = $1 },
    Field("join", .sentence, "how to join") { $0.community.join = $1 },
    Field("contact", .text, "whom to ask") { $0.community.contact = $1 },
    Field("links", .links, "where else to look") { $0.community.links = $1 },
    Field("shown_as", .choice, "how its people appear to the public") {
      $0.community.shownAs = $1
    },
    Field("color", .color, "the color of its calendar") { $0.community.color = $1 },
    Field("intended_size", .integer(1...1_000_000), "the number of members hoped for") {
      $0.community.intendedSize = $1
    },
    Field("statuses", .texts, "its own names for the statuses of outcomes, in order") {
      $0.community.statuses = $1
    },
    list("meetings", .meeting, MeetingFields.inList),
    list("teams", .team, TeamFields.inList),
    list("people", .person, PersonFields.inList),
    list("outcomes", .outcome, OutcomeFields.inList),
  ]

  private static func list<Item>(
    _ name: String, _ kind: Entry.Kind, _ record: Record<Item>
  ) -> Field<CommunityFields> {
    let shape = record.shape
    let item = FieldType<YAMLMapping>(shape) { value, context in
      if case .mapping(let mapping) = value.content { return mapping }
      context.reportType(of: value, wanted: shape)
      return nil
    }
    return Field(name, .list(of: item), "its \(name), if they have no files of their own") {
      $0.lists.append(List(kind: kind, items: $1))
    }
  }
}

/// An aim as written, until both its fields are known.
private struct AimFields: Sendable {
  var slug: Located<String>?
  var title: Sentence?

  static let record = Record(
    "aims", blank: { _ in AimFields() },
    [
      Field("slug", .located(.slug), "by which outcomes name it", isRequired: true) {
        $0.slug = $1
      },
      Field("title", .sentence, "what is to be reached", isRequired: true) { $0.title = $1 },
    ])
}

extension FieldType where Value == Community.Aim {
  fileprivate static var aim: FieldType<Community.Aim> {
    FieldType<AimFields>.record(AimFields.record).compactMap { fields in
      guard let slug = fields.slug, let title = fields.title else { return nil }
      return Community.Aim(slug: slug, title: title)
    }
  }
}
