import HandbookModel

/// What `next-steps.json` and `next-steps.csv` say of one next step.
struct NextStepRecord: DataRecord {
  private let step: NextStepRegister.Step
  private let url: String
  private let source: RecordLink
  private let sourceKind: Entry.Kind
  private let community: RecordLink?
  private let teams: [RecordLink]
  private let owners: [RecordLink]
  private let meeting: RecordLink?

  init?(_ step: NextStepRegister.Step, _ links: RecordLinks) {
    guard let source = links.link(to: step.source), let entry = links.facts.handbook[step.source]
    else { return nil }
    self.step = step
    self.source = source
    sourceKind = entry.kind
    url = source.url + "#" + step.anchor
    community = links.community(of: entry)
    teams = links.links(to: step.circle?.teams ?? [])
    owners = links.links(to: step.owners)
    meeting = step.meeting.flatMap(links.link)
  }

  static let fields: [RecordField<Self>] = [
    .text("text", \.step.text),
    .text("state") { $0.step.isDone ? NextStepRegister.done : NextStepRegister.open },
    .date("due", \.step.due),
    .links("owners", \.owners),
    .link("community", \.community),
    .links("teams", \.teams),
    .number("openMeetings") { $0.step.meetingsOpen > 0 ? $0.step.meetingsOpen : nil },
    .link("meeting", \.meeting),
    .link("source", \.source),
    .text("sourceKind", \.sourceKind.rawValue),
    .text("url", \.url),
    .text("id", \.step.id),
  ]
}
