import Diagnostics
import HandbookModel

/// What the fields of one entry say, by the description of its kind.
struct EntryReading {
  let common: CommonFields
  /// nil where something is missing without which the entry cannot be: the start of a meeting.
  let details: Entry.Details?
  let lists: [CommunityFields.List]

  /// - Parameters:
  ///   - isListed: whether the fields are an item of a community's list.
  ///   - place: where a missing field is reported.
  init(
    _ mapping: YAMLMapping, as kind: Entry.Kind, isListed: Bool, at place: SourcePlace,
    _ context: inout FieldContext
  ) {
    var lists: [CommunityFields.List] = []
    switch kind {
    case .page:
      (common, _) = Self.read(PageFields.record, mapping, place, &context)
      details = .page
    case .community:
      let fields: CommunityFields
      (common, fields) = Self.read(CommunityFields.record, mapping, place, &context)
      details = .community(fields.community)
      lists = fields.lists
    case .meeting:
      let record = isListed ? MeetingFields.inList : MeetingFields.inFile
      let fields: MeetingFields
      (common, fields) = Self.read(record, mapping, place, &context)
      details = fields.meeting(&context).map(Entry.Details.meeting)
    case .team:
      let record = isListed ? TeamFields.inList : TeamFields.inFile
      let team: Team
      (common, team) = Self.read(record, mapping, place, &context)
      details = .team(team)
    case .person:
      let record = isListed ? PersonFields.inList : PersonFields.inFile
      var (common, fields) = Self.read(record, mapping, place, &context)
      common.title = fields.name ?? common.title
      self.common = common
      details = .person(fields.person)
    case .outcome:
      let record = isListed ? OutcomeFields.inList : OutcomeFields.inFile
      let outcome: Outcome
      (common, outcome) = Self.read(record, mapping, place, &context)
      details = .outcome(outcome)
    }
    self.lists = lists
  }

  private static func read<Details>(
    _ record: Record<EntryFields<Details>>, _ mapping: YAMLMapping, _ place: SourcePlace,
    _ context: inout FieldContext
  ) -> (CommonFields, Details) {
    let fields = record.readAll(mapping, at: place, &context).root
    return (fields.common, fields.details)
  }

  /// The entry; nil where it has no details.
  func entry(
    place: SourcePlace, sourcePath: String, path: String, isIndex: Bool, body: Body
  ) -> Entry? {
    guard let details else { return nil }
    var entry = Entry(
      place: place, sourcePath: sourcePath, path: path, isIndex: isIndex, details: details,
      body: body)
    entry.title = common.title
    entry.summary = common.summary
    entry.aliases = common.aliases
    entry.order = common.order
    entry.tags = common.tags
    entry.image = common.image
    entry.imageAlt = common.imageAlt
    entry.visibility = common.visibility
    entry.isDraft = common.isDraft
    entry.language = common.language
    return entry
  }
}
