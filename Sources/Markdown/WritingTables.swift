// Tables.

/// Where a walk through a table is. Tables hold no tables.
struct TableState {
  var alignments: [UInt8] = []
  var column = 0
  var isHead = false
  var hasBody = false
  var plainStart = 0
  var position = MarkdownPosition(line: 1, column: 1)
}

extension HTMLWriter {
  mutating func openTable(_ node: borrowing Node) {
    table = TableState(alignments: node.columnAlignments)
    table.position = locator.position(ofStart: node)
    html.startLine()
    // The box scrolls where the table is too wide: a table that scrolled by itself would be none
    // to some screen readers.
    html.markup("<div class=\"scroll\">\n<table>\n")
  }

  mutating func closeTable() {
    if table.hasBody { html.markup("</tbody>\n") }
    html.markup("</table>\n</div>\n")
  }

  mutating func writeRow(_ node: borrowing Node, _ step: Step) {
    if step == .leave {
      html.markup("</tr>\n")
      guard table.isHead else { return }
      html.markup("</thead>\n")
      if plain[table.plainStart...].allSatisfy(HTMLCharacter.isSpace) {
        report(.tableWithoutHead, at: table.position)
      }
      return
    }
    table.column = 0
    table.isHead = node.isHeadRow
    if let last = plain.last, last != UInt8(ascii: "\n") { plain.append(UInt8(ascii: "\n")) }
    table.plainStart = plain.count
    if table.isHead {
      html.markup("<thead>\n")
    } else if !table.hasBody {
      table.hasBody = true
      html.markup("<tbody>\n")
    }
    html.markup("<tr>\n")
  }

  /// A head cell without text is written as `<td>`: it is the head of nothing.
  mutating func writeCell(_ node: borrowing Node, _ step: Step) {
    let isHead = table.isHead && node.hasChildren
    if step == .leave {
      _ = endLeaf(node)
      html.markup(isHead ? "</th>\n" : "</td>\n")
      table.column += 1
      return
    }
    let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
    let start = html.count
    html.markup(isHead ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case UInt8(ascii: "l"): html.markup(" class=\"align-left\"")
    case UInt8(ascii: "c"): html.markup(" class=\"align-center\"")
    case UInt8(ascii: "r"): html.markup(" class=\"align-right\"")
    default: break
    }
    html.markup(">")
    if table.column > 0 { plain.append(UInt8(ascii: " ")) }
    openCell(node, start: start)
  }

  private mutating func openCell(_ node: borrowing Node, start: Int) {
    locator.start(at: node, quoteDepth: quoteDepth)
    leaf = Leaf(
      line: node.startLine, start: start, contentStart: html.count, plainStart: plain.count)
  }
}
