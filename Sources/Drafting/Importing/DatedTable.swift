/// A table with days in it: its columns, how its days are to be read, and what was found out.
struct DatedTable: Sendable {
  let columns: ColumnTable
  let dates: TableDates
  let findings: [String]

  /// - Parameters:
  ///   - required: fields without which rows say nothing, each with a header as an example.
  ///   - days: the fields that hold days.
  init(
    _ text: ImportedText, delimiter: String?, _ known: [ColumnWords], chosen: [String],
    required: [(field: String, example: String)], days: [String], order: DateOrder?
  ) throws(DraftFault) {
    let table = try DelimitedText(text.text, delimiter: delimiter)
    columns = try ColumnTable(table, known, chosen: chosen)
    for column in required { try columns.require(column.field, column.example) }
    dates = try TableDates(days.flatMap(columns.texts), order: order)
    let order = dates.evidence.map { "dates are read \($0) (turn with --dates)" }
    findings = TableFindings.words(text, table, columns) + [order].compactMap { $0 }
  }
}
