/// A place in the source text: a line counted from 1 (with the caller's `lineOffset` added) and a
/// column counted from 1 in Unicode scalars.
package struct MarkdownPosition: Sendable, Hashable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: MarkdownPosition, right: MarkdownPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
