/// How much a document may hold, so that reading it takes milliseconds.
///
/// The parser cannot be interrupted, and for some patterns it takes time in proportion to the
/// square of the length; so a text is measured before it is parsed.
package struct MarkdownLimits: Sendable, Equatable {
  package var bytes = 256 * 1024
  package var tableColumns = 100
  /// Cells of all tables, with those that short rows are filled up with.
  package var tableCells = 50_000
  /// Block quotes and lists in one another.
  package var nesting = 100
  /// Closing parentheses in one word.
  package var parenthesesInWord = 500
  /// Brackets in the text times the bytes of the longest link reference definition.
  package var referenceBytes = 16 * 1024 * 1024
  /// Bytes that `<?`, `<!`, `![[`, `[^`, `@`, `~`, autolinks without blanks between them and
  /// rows of dashes make the parser look at again: for each of them the length of its paragraph, weighted
  /// with the measured cost.
  package var repeatedBytes = 250_000_000

  package init() {}
}

/// A text is over one of the ``MarkdownLimits``; it was not parsed.
package struct MarkdownLimit: Error, Sendable, Equatable {
  /// Counted from 1, with the caller's offset added.
  package var line: Int
  /// In plain words, without a full stop: "a table has 140 columns; at most 100 are read".
  package var reason: String

  package init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }
}
