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
      let rows = register.outcomes.indices
      return files(
        file, of: rows.compactMap { OutcomeRecord(row: $0, of: register, links) },
        named: "outcomes")
    case .nextSteps:
      let register = facts.steps
      let steps =
        file.owner.map { register.steps(of: $0).map { register.steps[$0] } } ?? register.steps
      return files(
        file, of: steps.compactMap { NextStepRecord($0, links) }, named: "nextSteps")
    }
  }

  private func files<Record: DataRecord>(
    _ file: RegisterFile, of records: [Record], named name: String
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
    let lines = JSONMembers([(name, JSONText(lines: records.map { JSONText($0.json) }))])
    let json = JSONText(head + lines, separator: ",\n").text + "\n"
    var csv = CSVText(header: Record.header)
    for record in records { csv.append(record.cells) }
    return [
      OutputFile(path: file.json.outputPath, .bytes(Array(json.utf8))),
      OutputFile(path: file.csv.outputPath, .bytes(csv.bytes)),
    ]
  }
}
