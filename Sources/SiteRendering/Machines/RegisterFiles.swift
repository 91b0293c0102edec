import HandbookModel

/// Makes `outcomes` and `next-steps` as JSON and as CSV: a line for each, in the order of the page
/// that lists them. Their form is documented in content/using/for-machines.md, with a JSON Schema.
struct RegisterFiles: Sendable {
  /// Of the form; to be raised by whoever takes something out of it or changes a meaning.
  private static let version = 1

  let facts: SiteFacts

  func files(_ file: RegisterFile) -> [OutputFile] {
    let links = RecordLinks(facts: facts, file: file.json)
    switch file.kind {
    case .outcomes:
      guard let register = facts.map.outcomeRegister(of: file.owner) else { return [] }
      let rows = register.outcomes.indices.lazy
      return files(
        file, of: rows.compactMap { OutcomeRecord(row: $0, of: register, links) },
        named: "outcomes")
    case .nextSteps:
      let register = facts.steps
      let steps = (file.owner.map { register.steps(of: $0) } ?? Array(register.steps.indices)).lazy
      return files(
        file, of: steps.compactMap { NextStepRecord(register.steps[$0], links) },
        named: "nextSteps")
    }
  }

  /// - Parameter records: each is made when it is written, as there may be many.
  private func files<Record: DataRecord>(
    _ file: RegisterFile, of records: some Sequence<Record>, named name: String
  ) -> [OutputFile] {
    let owner = file.owner.flatMap { facts.handbook[$0] }
    let page = owner.map { facts.map.page(of: $0.id) } ?? facts.map.page(at: "")
    let head: JSONMembers = [
      "version": JSONText(Self.version),
      "title": JSONText(owner.map(facts.title) ?? facts.siteTitle),
      "url": page.map { JSONText(facts.url(of: facts.map[$0].address, from: file.json)) },
      "language": JSONText(facts.strings.language),
      "asOf": JSONText(RFC3339.text(facts.options.now)),
    ]
    var json = JSONLines(head, list: name)
    var csv = CSVText(header: Record.header)
    for record in records {
      json.append(JSONText(record.json))
      csv.append(record.cells)
    }
    return [
      OutputFile(path: file.json.outputPath, .bytes(json.bytes)),
      OutputFile(path: file.csv.outputPath, .bytes(csv.bytes)),
    ]
  }
}
