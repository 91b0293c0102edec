import Diagnostics
import HandbookModel
import Reading

/// Next steps of a table: task items on a page of their own.
package struct NextStepImport: Sendable {
  private static let slug = "imported-next-steps"
  private static let kind = "next-step"

  private let source: DatedTable
  private var table: ColumnTable { source.columns }
  private var dates: TableDates { source.dates }

  package init(
    _ text: ImportedText, delimiter: String?, columns: [String], dates order: DateOrder?
  ) throws(DraftFault) {
    source = try DatedTable(
      text, delimiter: delimiter, ColumnWords.nextSteps, chosen: columns,
      required: [("title", "Task")], days: ["due"], order: order)
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
    plan.findings = source.findings
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
