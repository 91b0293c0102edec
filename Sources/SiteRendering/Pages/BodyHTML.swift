import Diagnostics
import HandbookModel

/// The text of an entry on its page: its prose with the widgets filled in, and its contents.
extension Site {
  /// nil where the entry has no text.
  func body(of id: Entry.ID?) -> HTML? {
    guard let id, let prose = facts.prose(of: id), !prose.isEmpty,
      let entry = facts.handbook[id]
    else { return nil }
    if prose.segments.count == 1, case .html(let html) = prose.segments[0] { return html }
    return prose.segments.map { segment in
      switch segment {
      case .html(let html): html
      case .widget(let widget): self.html(of: widget, on: entry)
      }
    }.joined()
  }

  /// The list of a page's headings, for templates; nil where the body has none.
  func contents(of id: Entry.ID?) -> HTML? {
    guard let id, let headings = facts.prose(of: id)?.headings else { return nil }
    var items: [ContentsView.Item] = []
    var children: [ContentsView.Child] = []
    func close() {
      guard var last = items.popLast() else { return }
      last.children = ContentsView.Children(items: children)
      items.append(last)
      children = []
    }
    for heading in headings {
      if heading.level == 2 {
        close()
        items.append(ContentsView.Item(id: heading.id, title: heading.text))
      } else if heading.level == 3, !items.isEmpty {
        children.append(ContentsView.Child(id: heading.id, title: heading.text))
      }
    }
    close()
    return items.isEmpty ? nil : facts.theme.render(.contents, ContentsView(items: items))
  }

  /// Whether a page is long enough for contents: three sections or more.
  ///
  /// - Parameter sections: the template's own that are there.
  func hasContents(_ id: Entry.ID?, sections: [Bool] = []) -> Bool {
    let headings = id.flatMap { facts.prose(of: $0)?.headings.count { $0.level == 2 } } ?? 0
    return headings + sections.count { $0 } >= 3
  }

  func tags(of entry: Entry) -> HTML? {
    var seen: Set<String> = []
    let items = entry.tags.compactMap { tag -> AnchorView? in
      let slug = Slug.make(from: tag.value)
      guard seen.insert(slug).inserted, let page = facts.map.page(at: "tags/" + slug) else {
        return nil
      }
      return AnchorView(title: facts.title(of: page), url: facts.url(of: page))
    }
    return items.isEmpty ? nil : facts.theme.render(.pageTags, PageTagsView(items: items))
  }

  func paragraphs(_ sentence: Sentence?) -> HTML? {
    guard let sentence else { return nil }
    return HTML(markup: "<p>" + facts.sentences.html(sentence).text + "</p>")
  }

  func sentences(_ sentences: [Sentence]) -> SentencesView? {
    SentencesView(items: sentences.map { SentenceView(textHTML: facts.sentences.html($0)) })
  }

  /// Links as authors give them: an address where the text is one, else words.
  func link(_ text: String?) -> LinkView? {
    guard let text else { return nil }
    if text.hasPrefix("https://") || text.hasPrefix("http://") {
      return LinkView(title: text, url: text)
    }
    let isAddress = text.contains("@") && !text.contains(where: \.isWhitespace)
    return LinkView(title: text, url: isAddress ? "mailto:" + text : nil)
  }

  func materials(_ materials: [Material], of entry: Entry) -> MaterialsView? {
    MaterialsView(
      items: materials.map { material in
        switch material.location {
        case .url(let url)?:
          return .init(title: material.title, url: url)
        case .file(let reference)?:
          switch LinkTarget(reference.written, in: entry, on: nil, map: facts.map) {
          case .file(let file):
            return .init(
              title: material.title, url: facts.map.address(of: file).href,
              noteText: file.kindAndSize)
          case .page(let page, fragment: _):
            return .init(title: material.title, url: facts.url(of: page))
          default: return .init(title: material.title)
          }
        case nil: return .init(title: material.title)
        }
      })
  }
}

extension ContentFile {
  /// `PDF, 1.2 MB`, with a non-breaking space before the unit.
  var kindAndSize: String {
    let kind = path.split(separator: ".").last.map { $0.uppercased() } ?? ""
    let kilobytes = Double(byteCount) / 1000
    if kilobytes < 1000 { return "\(kind), \(max(1, Int(kilobytes.rounded())))\u{A0}kB" }
    let tenths = Int((kilobytes / 100).rounded())
    return "\(kind), \(tenths / 10).\(tenths % 10)\u{A0}MB"
  }
}
