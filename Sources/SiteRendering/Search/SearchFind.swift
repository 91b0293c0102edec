import Diagnostics
import HandbookModel
import SearchIndex

/// What a search finds of one subject, ready for the index.
package struct SearchFind: Sendable {
  let words: DocumentWords
  let kind: SearchKind
  let community: Int
}

extension SiteFacts {
  /// Subjects can be taken in any order, by several threads.
  package func find(_ subject: SearchSubject) -> SearchFind {
    let document =
      switch subject.thing {
      case .entry(let id): handbook[id].map(document)
      case .page(let page): document(ofMade: page)
      case .step(let index): document(of: steps.steps[index])
      }
    // Subjects are made of what the handbook holds.
    let words = DocumentWords(document ?? SearchDocument(url: "", title: ""))
    return SearchFind(words: words, kind: subject.kind, community: subject.community)
  }

  private func searchURL(of page: SitePage.ID?) -> String {
    page.map { map[$0].address.canonicalPath } ?? ""
  }

  // MARK: - Pages of authors

  private func document(of entry: Entry) -> SearchDocument {
    let page = map.page(of: entry.id)
    let title = page.map(self.title) ?? title(of: entry)
    var document = SearchDocument(url: searchURL(of: page), title: title)
    if let summary = summary(of: entry) {
      document.passages.append(.init(text: summary[...], isLead: true))
    }
    addFields(of: entry, to: &document)
    if !entry.tags.isEmpty {
      let tags = entry.tags.map(\.value).joined(separator: ", ")
      document.passages.append(.init(text: tags[...], isLead: true))
    }
    if let prose = prose(of: entry.id) { document.passages += Self.passages(of: prose) }
    return document
  }

  /// The text in front of the first heading, and that below each.
  private static func passages(of prose: Prose) -> [SearchDocument.Passage] {
    let text = prose.text
    let heads = prose.headings
    let starts = [0] + heads.map(\.textRange.upperBound)
    let ends = heads.map(\.textRange.lowerBound) + [text.utf8.count]
    return zip(starts, ends).enumerated().compactMap { number, range in
      guard range.0 <= range.1 else { return nil }
      let start = text.utf8.index(text.startIndex, offsetBy: range.0)
      let end = text.utf8.index(text.startIndex, offsetBy: range.1)
      let head = number > 0 ? heads[number - 1] : nil
      let passage = SearchDocument.Passage(
        anchor: head?.id ?? "", heading: head?.text ?? "", text: text[start..<end])
      return head == nil && passage.text.allSatisfy(\.isWhitespace) ? nil : passage
    }
  }

  // MARK: - Other pages

  private func document(ofMade page: SitePage.ID) -> SearchDocument {
    var document = SearchDocument(url: searchURL(of: page), title: title(of: page))
    switch map[page].subject {
    case .list(let kind, let community?, introduction: _):
      let name = handbook[community].map(title) ?? ""
      document.title = kind.description.map { strings.text($0, ["name": name]) } ?? document.title
    case .tag(let tag):
      let text = strings.text(.tagged, ["tag": tag.title])
      document.passages.append(.init(text: text[...]))
    default: break
    }
    return document
  }

  // MARK: - Next steps

  private func document(of step: NextStepRegister.Step) -> SearchDocument {
    var document = SearchDocument(url: searchURL(of: map.page(of: step.source)), title: step.text)
    let due = step.due.map { strings.text(.dueBy) + " " + dates.date($0) }
    document.note = [StatusMark(nextStepIsDone: step.isDone, strings: strings).word, due]
      .compactMap { $0 }.joined(separator: ", ")
    let owners = lists.joined(step.owners.compactMap { handbook[$0] }.map(title))
    let source = handbook[step.source].map(title) ?? ""
    let text = [owners, source].filter { !$0.isEmpty }.joined(separator: " · ")
    document.passages.append(.init(anchor: step.anchor, text: text[...], isLead: true))
    return document
  }
}
