import HandbookModel

/// People of a table.
package struct PeopleImport: Sendable {
  private let table: ColumnTable
  private let findings: [String]

  package init(
    _ text: ImportedText, delimiter: String?, columns: [String]
  ) throws(DraftFault) {
    let delimited = try DelimitedText(text.text, delimiter: delimiter)
    table = try ColumnTable(delimited, ColumnWords.people, chosen: columns)
    if !table.has("first_name"), !table.has("last_name") {
      try table.require("name", "Participant")
    }
    findings = TableFindings.words(text, delimited, table)
  }

  /// - Parameter read: the text of a file below the content folder; nil where there is none.
  package func plan(
    at place: EntryPlace, read: @escaping (String) -> String?
  ) -> ImportPlan {
    var notes: [ImportNote] = []
    let records = table.rows.compactMap { row -> SourceRecord? in
      guard let name = name(row) else {
        notes.append(ImportNote(row.line, "this row has no name"))
        return nil
      }
      return record(row, name)
    }
    var plan = Reconciliation(place, read: read).plan(records)
    plan.notes = (notes + plan.notes).sorted { $0.line < $1.line }
    plan.findings = findings
    return plan
  }

  private func name(_ row: DelimitedText.Row) -> String? {
    if let name = table.text("name", row) { return Self.turned(name) }
    let parts = [table.text("first_name", row), table.text("last_name", row)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// `Ana Ruiz` for `Ruiz, Ana`, as address books write it.
  private static func turned(_ name: String) -> String {
    let parts = name.split(separator: ",").map { ScalarText.oneLine(String($0)) }
    return parts.count == 2 ? parts[1] + " " + parts[0] : name
  }

  private func record(_ row: DelimitedText.Row, _ name: String) -> SourceRecord {
    var fields = [FieldValue.Pair("name", .text(name))]
    for field in ["pronouns", "role", "organization", "perspective", "email", "phone", "shown_as"] {
      if let text = table.text(field, row) { fields.append(.init(field, .text(text))) }
    }
    let key =
      table.text("email", row)?.lowercased()
      ?? name.folded + "|" + (table.text("organization", row) ?? "").folded
    return SourceRecord(
      kind: .person, key: key, line: row.line, slug: SlugChoice.slug(nil, of: name), fields: fields)
  }
}
