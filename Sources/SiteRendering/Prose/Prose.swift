package import Diagnostics
package import HandbookModel
import Markdown

/// What the body of one entry yields: its HTML, and the facts that other pages need.
package struct Prose: Sendable {
  /// What an entry's prose is written from.
  struct Source: Hashable, Sendable {
    private let path: String
    private let firstLine: Int
    private let indentation: Int
    private let title: String?
    private let markdown: String

    init(of entry: Entry) {
      path = entry.bodyPlace.path
      firstLine = entry.body.firstLine
      indentation = entry.body.indentation
      title = entry.title?.value
      markdown = entry.body.markdown
    }
  }

  enum Segment: Sendable {
    case html(HTML)
    case widget(Widget)
  }

  /// A heading of the body, for the page's contents.
  struct Heading: Sendable {
    let level: Int
    let id: String
    let text: String
    /// Where it lies in the body's text, in UTF-8.
    let textRange: Range<Int>
  }

  /// A task item: something that somebody is to do.
  struct Task: Sendable {
    let id: String
    let title: HTML
    let text: String
    let isDone: Bool
    let owners: [Entry.ID]
    let due: CivilDate?
    let place: SourcePlace
  }

  /// A link to a heading, which can be checked once all bodies are read.
  struct FragmentLink: Sendable {
    let page: SitePage.ID
    let fragment: String
    let written: String
    let place: SourcePlace
  }

  /// A link that leads nowhere.
  struct BrokenLink: Sendable {
    /// What was looked for, below the content folder.
    let path: String
    let written: String
    let place: SourcePlace
  }

  package let entry: Entry.ID
  let source: Source
  var segments: [Segment] = []
  var headings: [Heading] = []
  var tasks: [Task] = []
  /// Ids in the HTML that links can lead to, footnotes apart.
  var ids: Set<String> = []
  var brokenLinks: [BrokenLink] = []
  var fragmentLinks: [FragmentLink] = []
  /// Addresses of other sites that it links to.
  var webLinks: [Located<String>] = []
  /// Pages that it links to and people that it mentions, each once, in the order of the text.
  var targets: [Entry.ID] = []
  /// Paths of the files that it shows or links to.
  var files: [String] = []
  /// The level-1 heading that opened it and is not in the HTML.
  var title: String?
  /// What a reader sees; blocks are separated by newlines.
  var text = ""
  package var diagnostics: [Diagnostic] = []

  init(of entry: Entry) {
    self.entry = entry.id
    source = Source(of: entry)
  }

  var isEmpty: Bool { segments.isEmpty }

  /// Where links stand that are looked at once all bodies are known.
  var linkPlaces: [SourcePlace] { fragmentLinks.map(\.place) + brokenLinks.map(\.place) }
}

/// A list that stands in a body in place of a fenced code block.
struct Widget: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case schedule, outcomes
    case nextSteps = "next-steps"
    case teams, people, communities
  }

  let kind: Kind
  let query: ListQuery
}

extension [Prose] {
  /// The same with that of some entries in another language.
  package func replaced(by translated: [Prose]) -> [Prose] {
    let byEntry = Dictionary(translated.map { ($0.entry, $0) }) { first, _ in first }
    return map { byEntry[$0.entry] ?? $0 }
  }
}
