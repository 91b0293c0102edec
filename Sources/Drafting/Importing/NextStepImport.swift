import Diagnostics
import HandbookModel
import Reading

/// Next steps of a table: task items on a page of their own.
package struct NextStepImport: Sendable {
  private static let slug = "imported-next-steps"
  private static let kind = "next-step"

  private let table: ColumnTable
  private let dates: TableDates
  private let findings: [String]

  package init(
    _ text: ImportedText, delimiter: String?, columns: [String], dates order: DateOrder?
  ) throws(DraftFault) {
    let delimited = try DelimitedText(text.text, delimiter: delimiter)
    table = try ColumnTable(delimited, ColumnWords.nextSteps, chosen: columns)
    try table.require("title", "Task")
    dates = try TableDates(table.texts("due"), order: order)
    findings =
      TableFindings.words(text, delimited, table)
      + (dates.evidence.map { ["dates are read " + $0 + " (turn with --dates)"] } ?? [])
  }

  package func plan(
    at place: EntryPlace, read: @escaping (String) -> String?
  ) -> ImportPlan {
    let prefix = place.folder.isEmpty ? "" : place.folder + "/"
    let path = prefix + Self.slug + ".md"
    let old = read(path)
    var page = TaskPage(old ?? Self.emptyPage, isNew: old == nil)
    var log = ImportLog(read(prefix + ImportLog.name) ?? "")
    let people = PeopleWords(place)
    var plan = ImportPlan()
    var seen: [String: Int] = [:]
    for row in table.rows {
      guard let title = table.text("title", row) else {
        plan.notes.append(ImportNote(row.line, "this row says nothing that is to be done"))
        continue
      }
      let key =
        table.text("id", row) ?? title.folded + "|" + (table.text("owner", row) ?? "").folded
      if let first = seen[key] {
        plan.notes.append(ImportNote(row.line, "‘\(title)’ is there twice: see line \(first)"))
        continue
      }
      seen[key] = row.line
      let line = taskLine(row, title, people, &plan.notes)
      page.take(line, as: log[Self.kind, key]?.fields["line"])
      log[Self.kind, key] = .init(slug: Self.slug, fields: ["line": ImportLog.fingerprint([line])])
    }
    plan.steps = [page.step(path: path, title: "Next steps")]
    plan.findings = findings
    plan.log = DraftFile(path: prefix + ImportLog.name, text: log.text)
    return plan
  }

  private static let emptyPage = """
    ---
    title: Next steps from a table
    summary: What was agreed before this handbook began.
    ---


    """

  private func taskLine(
    _ row: DelimitedText.Row, _ title: String, _ people: PeopleWords, _ notes: inout [ImportNote]
  ) -> String {
    var line = isDone(row) ? "- [x] " : "- [ ] "
    line += PlainMarkdown.written(title)
    if let written = table.text("owner", row) {
      for name in written.split(whereSeparator: { ";,&/".contains($0) }).map(String.init) {
        let name = ScalarText.oneLine(name)
        if let slug = people.slug(of: name) {
          line += " @" + slug
        } else if !name.isEmpty {
          notes.append(ImportNote(row.line, "‘\(name)’ is nobody in this handbook: not taken over"))
        }
      }
    }
    if let written = table.text("due", row) {
      if let due = dates.time(written) {
        line += " due:" + due.date.iso8601
      } else {
        notes.append(ImportNote(row.line, "‘\(written)’ is no day that can be read: left out"))
      }
    }
    return line
  }

  private static let doneWords: Set = [
    "done", "yes", "y", "x", "true", "1", "100", "100 %", "100%", "complete", "completed",
    "finished",
    "closed", "✓", "✔", "hecho", "terminado", "sí", "fait", "terminé", "oui", "erledigt", "fertig",
    "ja", "xong",
  ]

  private func isDone(_ row: DelimitedText.Row) -> Bool {
    table.text("done", row).map { Self.doneWords.contains($0.folded) } ?? false
  }
}

/// The words by which tables name the people of a handbook.
private struct PeopleWords {
  private var slugs: [String: String] = [:]

  init(_ place: EntryPlace) {
    for entry in place.handbook.entries where entry.kind == .person {
      guard entry.community == place.community?.id || entry.community == nil,
        case .person(let person) = entry.details
      else { continue }
      let words = [entry.title?.value, person.email, entry.slug].compactMap { $0?.folded }
      for word in words where slugs[word] == nil { slugs[word] = entry.slug }
    }
  }

  func slug(of name: String) -> String? { slugs[name.folded] }
}

/// A page of task items, of which each is changed only where it stands as an import wrote it.
private struct TaskPage {
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
