extension String {
  /// The text between `‘’` as one line, cut where it is long.
  var quotation: String {
    let limit = 60
    let line = Word.oneLine(String(prefix(limit + 1)))
    return line.count > limit ? "‘\(line.prefix(limit))…’" : "‘\(line)’"
  }

  /// The text as YAML writes it between quotes.
  var yamlQuoted: String {
    contains("\"")
      ? "'"
        + split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'" : "\"\(self)\""
  }
}

extension Collection<String> {
  /// `a, b or c`.
  var alternatives: String {
    guard let last = Array(self).last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
