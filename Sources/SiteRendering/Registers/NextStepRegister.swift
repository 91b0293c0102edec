import HandbookModel

/// Every next step of a handbook, from front matter and from task items, in the order in which
/// readers want them: open before done, by due date, then as written.
struct NextStepRegister: Sendable {
  struct Step: Sendable {
    let title: HTML
    let isDone: Bool
    /// Each once.
    let owners: [Entry.ID]
    let due: CivilDate?
    /// The entry that it is written in.
    let source: Entry.ID
    /// The id of its task item on the source's page; nil for one from front matter.
    let anchor: String?
    /// The meeting for which it is to be ready, whose page lists it as well.
    let meeting: Entry.ID?
  }

  /// The position of a step in the register.
  typealias Index = Int

  let steps: [Step]
  private var byCommunity: [Entry.ID: [Index]] = [:]
  private var byTeam: [Entry.ID: [Index]] = [:]
  private var byPerson: [Entry.ID: [Index]] = [:]
  private var fieldsByEntry: [Entry.ID: [Index]] = [:]
  private var assignmentsByPerson: [Entry.ID: [Assignment]] = [:]

  /// What a team asked somebody to do.
  struct Assignment: Sendable {
    let team: Entry.ID
    let assignment: Team.Assignment
  }

  init(_ handbook: Handbook, prose: [Prose], sentences: SentenceWriter) {
    var gathered: [Step] = []
    for entry in handbook.entries {
      gathered += Self.fieldSteps(of: entry).map { Self.step($0, of: entry, sentences) }
    }
    for body in prose {
      gathered += body.tasks.map { Self.step($0, of: body.entry) }
    }
    steps = gathered.enumerated().sorted { Self.precedes($0, $1) }.map(\.element)
    for (index, step) in steps.enumerated() { add(step, index, handbook) }
    for entry in handbook.entries {
      guard case .team(let team) = entry.details else { continue }
      for assignment in team.assignments { add(assignment, of: entry.id) }
    }
  }

  private mutating func add(_ assignment: Team.Assignment, of team: Entry.ID) {
    for owner in Set(assignment.owners.compactMap(\.target)) {
      assignmentsByPerson[owner, default: []].append(
        Assignment(team: team, assignment: assignment))
    }
  }

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
    guard step.anchor == nil else { return }
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

  private static func step(
    _ step: NextStep, of entry: Entry, _ sentences: SentenceWriter
  ) -> Step {
    let mentioned = step.title.mentions.compactMap(\.person.target)
    let owners = step.owners.compactMap(\.target) + mentioned
    return Step(
      title: sentences.html(step.title), isDone: step.isDone,
      owners: eachOnce(owners), due: step.due, source: entry.id, anchor: nil,
      meeting: step.meeting?.target)
  }

  private static func step(_ task: Prose.Task, of entry: Entry.ID) -> Step {
    Step(
      title: task.title, isDone: task.isDone, owners: eachOnce(task.owners), due: task.due,
      source: entry, anchor: task.id, meeting: nil)
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
