// Footnotes: their references in the text and their list at its end.

/// Counts references; footnotes are numbered in the order of their first ones.
struct FootnoteState {
  /// How many links lead to each footnote.
  var references: [Int: Int] = [:]
  /// The footnote that is being written.
  var current = 0
  var hasBacklinks = false
}

extension HTMLWriter {
  /// Ids are made from numbers, since two labels could make one id (`a-2`, and the second
  /// reference to `a`).
  mutating func writeFootnoteReference(_ node: borrowing Node) -> Bool {
    guard let number = Int(node.literal) else { return false }
    let start = html.count
    html.markup("<sup class=\"footnote-ref\">")
    if links.isEmpty {
      let count = footnotes.references[number, default: 0] + 1
      footnotes.references[number] = count
      html.markup("<a href=\"#fn-")
      html.number(number)
      html.markup("\" id=\"fnref-")
      writeReference(number, count)
      html.markup("\">")
      html.number(number)
      html.markup("</a>")
    } else {
      html.number(number)
    }
    html.markup("</sup>")
    leaf?.cuts.append(Leaf.Cut(html: start..<html.count))
    return false
  }

  private mutating func writeReference(_ number: Int, _ count: Int) {
    html.number(number)
    if count > 1 {
      html.markup("-")
      html.number(count)
    }
  }

  mutating func openFootnote(_ node: borrowing Node) {
    if footnotes.current == 0 {
      closeDetails()
      html.startLine()
      html.markup("<div class=\"footnotes\" role=\"group\" aria-label=\"")
      html.text(options.labels.footnotes)
      html.markup("\">\n<ol>\n")
    }
    footnotes.current += 1
    footnotes.hasBacklinks = false
    html.markup("<li id=\"fn-")
    html.number(footnotes.current)
    html.markup("\">\n")
    containers.append(Container(kind: .plain, contentStart: html.count))
  }

  mutating func closeFootnote() {
    closeDetails()
    containers.removeLast()
    if !footnotes.hasBacklinks, footnotes.references[footnotes.current] != nil {
      html.startLine()
      html.markup("<p>")
      writeBacklinks()
      html.markup("</p>\n")
    }
    html.markup("</li>\n")
  }

  mutating func writeBacklinks() {
    footnotes.hasBacklinks = true
    let number = footnotes.current
    let count = footnotes.references[number] ?? 0
    for reference in 1..<count + 1 {
      html.markup(" ")
      html.markup("<a class=\"footnote-back\" href=\"#fnref-")
      writeReference(number, reference)
      html.markup("\" aria-label=\"")
      html.text(options.labels.footnoteBack)
      html.markup(" ")
      writeReference(number, reference)
      html.markup("\">↩</a>")
    }
  }

  mutating func finishFootnotes() {
    if footnotes.current > 0 { html.markup("</ol>\n</div>\n") }
  }
}
