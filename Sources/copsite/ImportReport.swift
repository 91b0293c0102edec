import Building
import Drafting

/// What an import did or would do, for who asked for it.
struct ImportReport {
  private let plan: ImportPlan
  private let site: OpenedSite
  private let isDryRun: Bool

  init(_ plan: ImportPlan, in site: OpenedSite, isDryRun: Bool) {
    self.plan = plan
    self.site = site
    self.isDryRun = isDryRun
  }

  var text: String {
    (plan.findings.map { "Read: \($0)\n" } + stepLines + noteLines + [summary]).joined()
  }

  private var stepLines: [String] {
    plan.steps.flatMap { step -> [String] in
      let path = site.shownPath(step.path)
      let lines: [String] =
        switch step.action {
        case .make: ["\(isDryRun ? "Would make" : "Made") \(path)  \(step.title)\n"]
        case .change(let changes):
          ["\(isDryRun ? "Would change" : "Changed") \(path)\n"] + changes.map { "  \($0)\n" }
        case .leave(let why): ["Left as it is: \(path): \(why)\n"]
        case .keep: step.conflicts.isEmpty ? [] : ["Left as it is: \(path)\n"]
        }
      return lines + step.conflicts.map { "  not changed: \($0)\n" }
    }
  }

  private var noteLines: [String] {
    plan.notes.map { "Line \($0.line): \($0.message)\n" }
  }

  private var summary: String {
    var (made, changed, kept, left) = (0, 0, 0, 0)
    for step in plan.steps {
      switch step.action {
      case .make: made += 1
      case .change: changed += 1
      case .keep: kept += 1
      case .leave: left += 1
      }
    }
    let numbers = "\(made) new, \(changed) changed, \(kept) as before, \(left) left as they are"
    let notes = plan.notes.count
    let looked = notes == 0 ? "" : ", \(notes) \(notes == 1 ? "line" : "lines") to look at"
    return "\(isDryRun ? "Nothing was written. " : "")\(numbers)\(looked).\n"
  }
}
