// `<details>`, which may span Markdown, and its `<summary>`.

extension HTMLWriter {
  mutating func openDetails(_ tag: HTMLTokens.Tag, _ state: inout HTMLBlockState) {
    endLine(&state)
    let place = position(of: tag)
    if tag.hasAttributes { report(.htmlAttributes, at: place, words: tag.words) }
    writeMissingSummary()
    html.startLine()
    html.markup("<details>\n")
    containers[containers.count - 1].details.append(place)
    containers[containers.count - 1].needsSummary = true
  }

  /// Only the first thing in `<details>` may be its summary.
  mutating func openSummary(
    _ tag: HTMLTokens.Tag, _ index: Int, _ state: inout HTMLBlockState
  ) {
    endParagraph(&state)
    guard state.line == .none, containers[containers.count - 1].needsSummary,
      state.pairs.summaries.contains(index)
    else {
      reportTag(.htmlNesting, tag)
      state.needsSpace = true
      return
    }
    reportAttributes(of: tag)
    containers[containers.count - 1].needsSummary = false
    begin(.summary, &state)
  }

  mutating func closeDetails(_ tag: HTMLTokens.Tag) {
    guard !containers[containers.count - 1].details.isEmpty else {
      return reportTag(.htmlNesting, tag, isEnd: true)
    }
    closeInnermostDetails()
  }

  private mutating func closeInnermostDetails() {
    writeMissingSummary()
    html.startLine()
    html.markup("</details>\n")
    containers[containers.count - 1].details.removeLast()
  }

  /// Closes what is still open at the end of its container.
  mutating func closeDetails() {
    while let place = containers[containers.count - 1].details.last {
      closeInnermostDetails()
      report(.htmlNesting, at: place, words: "details")
    }
  }

  /// `<details>` must begin with a summary.
  mutating func writeMissingSummary() {
    guard containers[containers.count - 1].needsSummary else { return }
    containers[containers.count - 1].needsSummary = false
    html.markup("<summary>")
    html.text(options.labels.details)
    html.markup("</summary>\n")
  }
}
