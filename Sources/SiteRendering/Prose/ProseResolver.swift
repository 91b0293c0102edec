import Diagnostics
import HandbookModel
import Markdown

/// Answers the Markdown writer's questions about one body, and gathers what it learns.
struct ProseResolver: MarkdownResolver {
  private let writer: ProseWriter
  private let entry: Entry
  private let page: SitePage.ID?
  private var widgets: [Widget] = []
  private var diagnostics: [Diagnostic] = []
  private var brokenLinks: [Prose.BrokenLink] = []
  private var fragmentLinks: [Prose.FragmentLink] = []
  private var targets: [Entry.ID] = []
  private var files: [String] = []
  private var webLinks: [Located<String>] = []

  init(writer: ProseWriter, entry: Entry) {
    self.writer = writer
    self.entry = entry
    page = writer.map.page(of: entry.id)
  }

  private var map: SiteMap { writer.map }

  private func place(_ position: MarkdownPosition) -> SourcePlace {
    SourcePlace(
      path: entry.bodyPlace.path, line: position.line,
      column: position.column + entry.body.indentation)
  }

  // MARK: - Links and images

  mutating func link(
    destination: String, title: String, position: MarkdownPosition
  ) -> LinkResult {
    switch LinkTarget(destination, in: entry, on: page, map: map) {
    case .external(let url):
      if LinkTarget.hasHost(url) {
        webLinks.append(Located(url, at: place(position)))
        return .href(url)
      }
      diagnostics.append(.brokenLink(destination, help: nil, at: place(position)))
      return .textOnly
    case .hidden: return .textOnly
    case .file(let file):
      files.append(file.path)
      return .href(map.address(of: file).href)
    case .nothing(let path):
      brokenLinks.append(
        Prose.BrokenLink(path: path, written: destination, place: place(position)))
      return .textOnly
    case .translation(let target, let edition, let fragment):
      let address = map.address(of: target, inEdition: edition) ?? map[target].address
      let anchor = fragment.map { "#" + PercentEncoding.encoded($0) } ?? ""
      return .href(address.href + anchor)
    case .page(let target, let fragment):
      if let linked = map[target].entry, linked != entry.id { targets.append(linked) }
      guard let fragment else { return .href(map[target].address.href) }
      fragmentLinks.append(
        Prose.FragmentLink(
          page: target, fragment: fragment, written: destination, place: place(position)))
      let anchor = "#" + PercentEncoding.encoded(fragment)
      return .href(target == page ? anchor : map[target].address.href + anchor)
    }
  }

  mutating func image(
    source: String, alt: String, title: String, position: MarkdownPosition
  ) -> ImageResult {
    switch LinkTarget(source, in: entry, on: page, map: map) {
    case .file(let file):
      files.append(file.path)
      return .image(
        source: map.address(of: file).href, width: file.imageSize?.width,
        height: file.imageSize?.height)
    case .external(let url):
      // A picture from elsewhere would tell another host who reads the page.
      diagnostics.append(.remoteImage(url, at: place(position)))
      return .altOnly
    case .hidden: return .altOnly
    case .page, .translation, .nothing:
      diagnostics.append(.brokenImage(source, at: place(position)))
      return .altOnly
    }
  }

  // MARK: - Mentions, widgets, tasks

  mutating func mention(name: String, position: MarkdownPosition) -> MentionResult {
    let lookup = map.handbook.find(.person, name, from: entry)
    switch lookup {
    case .entry(let id):
      targets.append(id)
      guard let page = map.page(of: id), let person = map.handbook[id] else { return .text(nil) }
      return .link(href: map[page].address.href, text: person.title?.value ?? person.slug)
    case .hidden: return .text(writer.strings.text(.someone))
    case .unknown, .ambiguous:
      diagnostics.append(.mention(name, lookup, map.handbook, at: place(position)))
      return .text(nil)
    }
  }

  mutating func block(name: String, options: String, position: MarkdownPosition) -> Bool {
    guard let kind = Widget.Kind(rawValue: name) else {
      diagnostics.append(.unknownWidget(name, at: place(position)))
      return false
    }
    let first = SourcePlace(path: entry.bodyPlace.path, line: position.line + 1, column: 1)
    var (query, found) = writer.query(options, at: first)
    query.community = resolve(query.community, &found)
    query.team = resolve(query.team, &found)
    diagnostics += found
    widgets.append(Widget(kind: kind, query: query))
    return true
  }

  private func resolve(_ reference: Reference?, _ found: inout [Diagnostic]) -> Reference? {
    guard var reference else { return nil }
    let lookup = map.handbook.find(reference.kind, reference.written, from: entry)
    switch lookup {
    case .entry(let id): reference.target = id
    case .hidden: break
    case .unknown, .ambiguous: found.append(.widgetReference(reference, lookup))
    }
    return reference
  }

  mutating func taskAttribute(
    key: String, value: String, position: MarkdownPosition
  ) -> String? {
    guard let date = CivilDate(iso8601: value) else {
      diagnostics.append(.impossibleDue(value, at: place(position)))
      return nil
    }
    let day = date.iso8601
    let words = HTML(escaping: writer.strings.text(.dueBy) + " ").text
    let time =
      "<time datetime=\"\(day)\">\(HTML(escaping: writer.dates.date(date)).text)</time>"
    return "<span class=\"due\" data-due=\"\(day)\">\(words)\(time) "
      + "<span class=\"now\" hidden></span></span>"
  }

  // MARK: - The result

  func finish(_ rendered: RenderedMarkdown, into prose: inout Prose) {
    var next = widgets.makeIterator()
    prose.segments = rendered.segments.compactMap { segment in
      switch segment {
      case .html(let bytes): .html(HTML(markup: bytes))
      case .block: next.next().map { .widget($0) }
      }
    }
    if rendered.isEmpty, widgets.isEmpty { prose.segments = [] }
    prose.headings = rendered.headings.map {
      Prose.Heading(level: $0.level, id: $0.id, text: $0.text, textRange: $0.textRange)
    }
    let nameless = rendered.tasks.filter(\.text.isBlank)
    prose.tasks = rendered.tasks.filter { !$0.text.isBlank }.map(task)
    prose.ids = Set(rendered.headings.map(\.id) + rendered.tasks.map(\.id))
    prose.title = rendered.title
    prose.text = rendered.text
    var seen: Set<Entry.ID> = []
    prose.targets = targets.filter { seen.insert($0).inserted }
    prose.brokenLinks = brokenLinks
    prose.fragmentLinks = fragmentLinks
    prose.files = files
    prose.webLinks = webLinks
    let found =
      rendered.findings.map { Diagnostic.finding($0, at: place($0.position)) }
      + nameless.map { Diagnostic.namelessTask(at: place($0.position)) }
    prose.diagnostics = diagnostics + found
  }

  private func task(_ task: MarkdownTask) -> Prose.Task {
    let owners = task.mentions.compactMap { mention -> Entry.ID? in
      guard case .entry(let id) = map.handbook.find(.person, mention.name, from: entry) else {
        return nil
      }
      return id
    }
    let due = task.attributes.last { $0.key == "due" }.flatMap { CivilDate(iso8601: $0.value) }
    return Prose.Task(
      id: task.id, title: HTML(markup: task.html), text: task.text, isDone: task.isDone,
      owners: owners, due: due, place: place(task.position))
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
