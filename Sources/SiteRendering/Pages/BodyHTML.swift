import Diagnostics
import HandbookModel

/// The text of an entry on its page: its prose with the widgets filled in, and its contents.
extension Site {
  /// nil where the entry has no text.
  func body(of id: Entry.ID?) -> HTML? {
    guard let id, let prose = facts.prose(of: id), !prose.isEmpty,
      let entry = facts.handbook[id]
    else { return nil }
    if prose.segments.count == 1, case .html(let html) = prose.segments[0] {
      return marked(html, of: entry)
    }
    let html = prose.segments.map { segment in
      switch segment {
      case .html(let html): html
      case .widget(let widget): inInterface(self.html(of: widget, on: entry))
      }
    }.joined()
    return marked(html, of: entry)
  }

  /// A body with the mark of its language.
  private func marked(_ html: HTML, of entry: Entry) -> HTML {
    guard facts.isMultilingual else { return html }
    let language = entry.language(of: "body") ?? facts.handbook.settings.language
    return LanguageMark.block(html, in: language)
  }

  /// The words of a list in a text are those of the interface.
  private func inInterface(_ html: HTML) -> HTML {
    facts.isMultilingual ? LanguageMark.block(html, in: facts.language) : html
  }

  /// Links of an entry to other sites.
  func links(_ links: [WebLink], of entry: Entry) -> AnchorsView? {
    AnchorsView(
      items: links.map { link in
        AnchorView(
          title: facts.shown(link.title, in: entry.language(of: "links")), url: link.url)
      })
  }

  /// The list of a page's headings, for templates; nil where the body has none.
  func contents(of id: Entry.ID?) -> HTML? {
    guard let id, let headings = facts.prose(of: id)?.headings else { return nil }
    var items: [ContentsView.Item] = []
    var children: [ContentsView.Child] = []
    let language = facts.handbook[id]?.language(of: "body")
    func close() {
      guard var last = items.popLast() else { return }
      last.children = ContentsView.Children(items: children)
      items.append(last)
      children = []
    }
    for heading in headings {
      let title = facts.shown(heading.text, in: language)
      if heading.level == 2 {
        close()
        items.append(ContentsView.Item(id: heading.id, title: title))
      } else if heading.level == 3, !items.isEmpty {
        children.append(ContentsView.Child(id: heading.id, title: title))
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
      return AnchorView(title: facts.shownTitle(of: page), url: facts.url(of: page))
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
    let field = entry.kind == .outcome ? "evidence" : "materials"
    return MaterialsView(
      items: materials.map { material in
        let title = facts.shown(material.title, in: entry.language(of: field))
        switch material.location {
        case .url(let url)?:
          return .init(title: title, url: url)
        case .file(let reference)?:
          switch LinkTarget(reference.written, in: entry, on: nil, map: facts.map) {
          case .file(let file):
            return .init(
              title: title, url: facts.map.address(of: file).href,
              noteText: file.kindAndSize)
          case .page(let page, fragment: _):
            return .init(title: title, url: facts.url(of: page))
          default: return .init(title: title)
          }
        case nil: return .init(title: title)
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
