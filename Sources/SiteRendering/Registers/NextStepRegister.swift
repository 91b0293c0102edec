import Diagnostics
import HandbookModel

/// Every next step of a handbook, from front matter and from task items, in the order in which
/// readers want them: open before done, by due date, then as written.
struct NextStepRegister: Sendable {
  struct Step: Sendable {
    let title: HTML
    /// The same without markup.
    let text: String
    let isDone: Bool
    /// Each once.
    let owners: [Entry.ID]
    let due: CivilDate?
    /// The entry that it is written in.
    let source: Entry.ID
    /// The id of its line or of its task item on the source's page.
    let anchor: String
    /// Whether it is a task item, whose text names its owners.
    let isTask: Bool
    /// The meeting for which it is to be ready, whose page lists it as well.
    let meeting: Entry.ID?
    /// Who agreed to it; nil outside communities.
    let circle: Circle?
    /// How many meetings of those who agreed to it have taken place since it was written at one;
    /// 0 where it is done, or where nobody knows when it was written.
    fileprivate(set) var meetingsOpen = 0
    /// By which other programs know it, see ``StepIdentities``.
    fileprivate(set) var id = ""
  }

  /// The words for what is and for what is not done, in addresses.
  static let (open, done) = ("open", "done")

  /// The position of a step in the register.
  typealias Index = Int

  private(set) var steps: [Step]
  private var followUpsByMeeting: [Entry.ID: [Index]] = [:]
  private var byCommunity: [Entry.ID: [Index]] = [:]
  private var byTeam: [Entry.ID: [Index]] = [:]
  private var byPerson: [Entry.ID: [Index]] = [:]
  private var fieldsByEntry: [Entry.ID: [Index]] = [:]
  private var assignmentsByPerson: [Entry.ID: [Assignment]] = [:]

  /// What a team asked somebody to do.
  struct Assignment: Sendable {
    let team: Entry.ID
    let anchor: String
    let assignment: Team.Assignment
  }

  init(
    _ handbook: Handbook, _ schedule: Schedule, prose: [Prose], sentences: SentenceWriter
  ) {
    var gathered: [Step] = []
    for entry in handbook.entries {
      let circle = Self.circle(of: entry, handbook)
      gathered += Self.fieldSteps(of: entry).enumerated().map {
        Self.step($0.element, number: $0.offset + 1, of: entry, circle, sentences)
      }
    }
    for body in prose {
      guard let entry = handbook[body.entry] else { continue }
      let circle = Self.circle(of: entry, handbook)
      gathered += body.tasks.map { Self.step($0, of: entry, circle) }
    }
    Self.identify(&gathered, handbook)
    steps = gathered.enumerated().sorted { Self.precedes($0, $1) }.map(\.element)
    for (index, step) in steps.enumerated() { add(step, index, handbook) }
    carryOver(handbook, schedule)
    for entry in handbook.entries {
      guard case .team(let team) = entry.details else { continue }
      for (offset, assignment) in team.assignments.enumerated() {
        add(assignment, number: offset + 1, of: entry.id)
      }
    }
  }

  private static func identify(_ steps: inout [Step], _ handbook: Handbook) {
    var identities = StepIdentities()
    for index in steps.indices {
      let step = steps[index]
      guard let source = handbook[step.source] else { continue }
      let owners =
        step.isTask
        ? step.owners.compactMap { handbook[$0] }.map { $0.title?.value ?? $0.slug } : []
      steps[index].id = identities.id(of: step.text, by: owners, in: source)
    }
  }

  // MARK: - What is carried over

  /// A meeting to come follows up what is to be ready for it; the next one of a circle also what
  /// that agreed to at an earlier one, and what is due by then.
  private mutating func carryOver(_ handbook: Handbook, _ schedule: Schedule) {
    let open = steps.indices.prefix { !steps[$0].isDone }
    let gatherings = Gatherings(
      handbook, schedule, of: Set(open.compactMap { steps[$0].circle }))
    for index in open {
      let step = steps[index]
      guard let circle = step.circle else { continue }
      let written = Self.moment(of: step.source, handbook, schedule)
      if let written { steps[index].meetingsOpen = gatherings.count(of: circle, after: written) }
      if let meeting = step.meeting, meeting != step.source, handbook.isExpected(meeting),
        schedule.next(meeting) != nil
      {
        followUpsByMeeting[meeting, default: []].append(index)
        continue
      }
      guard let next = gatherings.next(of: circle), next.entry != step.source else { continue }
      let isDue = step.due.map { $0 <= next.starts.date } ?? false
      if isDue || written.map({ $0 <= schedule.now }) ?? false {
        followUpsByMeeting[next.entry, default: []].append(index)
      }
    }
  }

  /// When a meeting was over at which a step was written; nil for other sources and for series,
  /// which do not say at which of their dates.
  private static func moment(
    of source: Entry.ID, _ handbook: Handbook, _ schedule: Schedule
  ) -> Int? {
    guard case .meeting(let meeting)? = handbook[source]?.details, meeting.recurrence == nil else {
      return nil
    }
    return schedule.occurrences(of: source).first?.end
  }

  /// What a meeting is to ask after, first what was to be ready for it; nothing for one that is over
  /// or called off.
  func followUps(at meeting: Entry.ID) -> [Index] {
    let all = followUpsByMeeting[meeting] ?? []
    return all.filter { steps[$0].meeting == meeting } + all.filter { steps[$0].meeting != meeting }
  }

  // MARK: - Of whom

  private mutating func add(_ assignment: Team.Assignment, number: Int, of team: Entry.ID) {
    for owner in Set(assignment.owners.compactMap(\.target)) {
      assignmentsByPerson[owner, default: []].append(
        Assignment(team: team, anchor: Self.anchor(ofAssignment: number), assignment: assignment))
    }
  }

  /// The id of an assignment's line on its team's page.
  static func anchor(ofAssignment number: Int) -> String { "site-assignment-\(number)" }

  /// In the order of teams.
  func assignments(ofPerson person: Entry.ID) -> [Assignment] {
    assignmentsByPerson[person] ?? []
  }

  func steps(of community: Entry.ID) -> [Index] { byCommunity[community] ?? [] }
  func steps(ofTeam team: Entry.ID) -> [Index] { byTeam[team] ?? [] }
  func steps(ofPerson person: Entry.ID) -> [Index] { byPerson[person] ?? [] }

  /// Those from the front matter of an entry, and those that other entries' front matter says come
  /// from it.
  func fieldSteps(of entry: Entry.ID) -> [Index] { fieldsByEntry[entry] ?? [] }

  private mutating func add(_ step: Step, _ index: Index, _ handbook: Handbook) {
    guard let source = handbook[step.source] else { return }
    if let community = source.scope {
      byCommunity[community, default: []].append(index)
    }
    for team in Self.teams(of: source) { byTeam[team, default: []].append(index) }
    for owner in step.owners { byPerson[owner, default: []].append(index) }
    guard !step.isTask else { return }
    for entry in Set([step.source, step.meeting ?? step.source]) {
      fieldsByEntry[entry, default: []].append(index)
    }
  }

  /// The team whose work an entry is: a meeting of one team, an outcome, or the team itself.
  private static func teams(of entry: Entry) -> [Entry.ID] {
    switch entry.details {
    case .team: [entry.id]
    case .meeting(let meeting): meeting.teams.compactMap(\.target)
    case .outcome(let outcome): [outcome.team?.target].compactMap { $0 }
    default: []
    }
  }

  private static func fieldSteps(of entry: Entry) -> [NextStep] {
    switch entry.details {
    case .meeting(let meeting): meeting.nextSteps
    case .outcome(let outcome): outcome.nextSteps
    default: []
    }
  }

  private static func circle(of entry: Entry, _ handbook: Handbook) -> Circle? {
    entry.scope.map { Circle($0, teams: teams(of: entry), series: handbook.series(of: entry.id)) }
  }

  private static func step(
    _ step: NextStep, number: Int, of entry: Entry, _ circle: Circle?, _ sentences: SentenceWriter
  ) -> Step {
    let mentioned = step.title.mentions.compactMap(\.person.target)
    let owners = step.owners.compactMap(\.target) + mentioned
    return Step(
      title: sentences.html(step.title), text: sentences.text(step.title), isDone: step.isDone,
      owners: eachOnce(owners), due: step.due, source: entry.id, anchor: "site-step-\(number)",
      isTask: false, meeting: step.meeting?.target, circle: circle)
  }

  private static func step(
    _ task: Prose.Task, of entry: Entry, _ circle: Circle?
  ) -> Step {
    Step(
      title: task.title, text: task.text, isDone: task.isDone, owners: eachOnce(task.owners),
      due: task.due, source: entry.id, anchor: task.id, isTask: true, meeting: nil, circle: circle)
  }

  private static func eachOnce(_ owners: [Entry.ID]) -> [Entry.ID] {
    var seen: Set<Entry.ID> = []
    return owners.filter { seen.insert($0).inserted }
  }

  private static func precedes(
    _ left: EnumeratedSequence<[Step]>.Element, _ right: EnumeratedSequence<[Step]>.Element
  ) -> Bool {
    if left.element.isDone != right.element.isDone { return right.element.isDone }
    if left.element.due != right.element.due {
      guard let leftDue = left.element.due, let rightDue = right.element.due else {
        return left.element.due != nil
      }
      return leftDue < rightDue
    }
    return left.offset < right.offset
  }
}
