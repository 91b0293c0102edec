/// A page of task items, of which each is changed only where it stands as an import wrote it.
struct TaskPage {
  private var lines: [String]
  private let isNew: Bool
  private var changes: [String] = []
  private var conflicts: [String] = []
  private var added = 0

  init(_ text: String, isNew: Bool) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    if isNew { lines.append("") }
    self.isNew = isNew
  }

  /// - Parameter logged: the fingerprint of the line that an earlier import wrote.
  mutating func take(_ line: String, as logged: String?) {
    guard let logged else {
      lines.append(line)
      added += 1
      return
    }
    if logged == ImportLog.fingerprint([line]) { return }
    if let index = lines.firstIndex(where: { ImportLog.fingerprint([$0]) == logged }) {
      changes.append("‘\(lines[index])’ → ‘\(line)’")
      lines[index] = line
    } else {
      conflicts.append("you changed or removed it, the source now says ‘\(line)’")
    }
  }

  func step(path: String, title: String) -> ImportPlan.Step {
    let added = added == 0 ? [] : ["\(added) new"]
    let all = added + changes
    var step = ImportPlan.Step(
      path: path, title: title, action: isNew ? .make : all.isEmpty ? .keep : .change(all))
    step.conflicts = conflicts
    if step.action != .keep { step.text = lines.joined(separator: "\n") + "\n" }
    return step
  }
}
