/// A table whose columns are known by what they hold.
package struct ColumnTable: Sendable {
  /// Where each field is, in the order of the columns.
  package let columns: [(field: String, header: String)]
  /// Headers of columns that are not used.
  package let unused: [String]
  let rows: [DelimitedText.Row]
  private let indices: [String: Int]

  /// - Parameter chosen: what somebody said of columns, as `field=Header`; it wins over the guess.
  init(
    _ table: DelimitedText, _ known: [ColumnWords], chosen: [String]
  ) throws(DraftFault) {
    let headers = table.header.cells
    var indices: [String: Int] = [:]
    for choice in chosen {
      let (field, index) = try Self.column(choice, known, headers)
      indices[field] = index
    }
    var taken = Set(indices.values)
    // A field’s own name comes before the words that several fields share.
    let ranks = (known.map(\.words.count).max() ?? 0)
    for rank in 0..<ranks {
      for words in known where indices[words.field] == nil && rank < words.words.count {
        let word = words.words[rank]
        let found = headers.indices.first {
          !taken.contains($0) && ColumnWords.folded(headers[$0]) == word
        }
        guard let found else { continue }
        indices[words.field] = found
        taken.insert(found)
      }
    }
    self.indices = indices
    rows = table.rows
    columns = indices.sorted { $0.value < $1.value }.map { ($0.key, headers[$0.value]) }
    unused = headers.indices.filter { !taken.contains($0) && !headers[$0].isEmpty }
      .map { headers[$0] }
  }

  private static func column(
    _ choice: String, _ known: [ColumnWords], _ headers: [String]
  ) throws(DraftFault) -> (String, Int) {
    let sides = choice.split(separator: "=", maxSplits: 1).map(String.init)
    let fields = known.map(\.field)
    guard sides.count == 2, let field = sides.first, let header = sides.last else {
      throw DraftFault("‘\(choice)’ names no column", help: "write --column title=Betreff")
    }
    guard fields.contains(field) else {
      throw DraftFault(
        "there is no field ‘\(field)’",
        help: DraftReading.suggestion(for: field, among: fields)
          ?? "there are: " + fields.joined(separator: ", "))
    }
    let wanted = ColumnWords.folded(header)
    guard
      let index = headers.firstIndex(of: header)
        ?? headers.firstIndex(where: { ColumnWords.folded($0) == wanted })
    else {
      throw DraftFault(
        "the table has no column ‘\(header)’",
        help: DraftReading.suggestion(for: header, among: headers)
          ?? "it has: " + headers.joined(separator: ", "))
    }
    return (field, index)
  }

  func has(_ field: String) -> Bool { indices[field] != nil }

  /// The text of a cell as one line; nil where it is empty or missing.
  func text(_ field: String, _ row: DelimitedText.Row) -> String? {
    guard let index = indices[field], index < row.cells.count else { return nil }
    let text = ScalarText.oneLine(row.cells[index])
    return text.isEmpty ? nil : text
  }

  func texts(_ field: String) -> [String] { rows.compactMap { text(field, $0) } }

  /// - Throws: where a column is missing without which the rows say nothing.
  func require(_ field: String, _ example: String) throws(DraftFault) {
    guard !has(field) else { return }
    throw DraftFault(
      "no column was found for ‘\(field)’",
      help: "name it: --column \(field)=\(example). The table has: "
        + unused.prefix(20).joined(separator: ", "))
  }
}
