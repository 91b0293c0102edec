/// What was found out about a table, in words.
enum TableFindings {
  static func words(
    _ text: ImportedText, _ table: DelimitedText, _ columns: ColumnTable
  ) -> [String] {
    let mark = ["\t": "tabs", ";": "‘;’", ",": "commas"][table.delimiter] ?? "‘\(table.delimiter)’"
    let count = table.rows.count
    let columnWords = columns.columns.map { "\($0.field) from ‘\($0.header)’" }
    var words = ["\(count) \(count == 1 ? "row" : "rows"), \(text.encoding), \(mark) between cells"]
    words.append("columns: " + columnWords.joined(separator: ", "))
    if !columns.unused.isEmpty {
      words.append(
        "not used: " + columns.unused.map { "‘\($0)’" }.joined(separator: ", ")
          + " (use one with --column FIELD=HEADER)")
    }
    return words
  }
}
