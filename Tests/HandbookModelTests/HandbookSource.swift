import Diagnostics
import HandbookModel
import Testing

/// A handbook as an author writes it: entries by the paths of their files.
struct HandbookSource {
  var settings = SiteSettings()
  var unreadable: [UnreadableEntry] = []
  private(set) var entries: [Entry] = []
  private(set) var translations: [Translation] = []

  /// - Parameter file: the path of a Markdown file below the content folder.
  mutating func add(
    _ file: String, title: String? = nil, _ details: Entry.Details = .page, body: String = "",
    edit: (inout Entry) -> Void = { _ in }
  ) {
    let stem = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    let isIndex = stem == "index" || stem.hasSuffix("/index")
    let path = isIndex ? String(stem.dropLast(stem == "index" ? 5 : 6)) : stem
    let place = SourcePlace(path: "content/" + file, line: 1)
    var entry = Entry(
      place: place, sourcePath: file, path: path, isIndex: isIndex, details: details,
      body: Body(markdown: body, firstLine: 1))
    entry.title = title.map { Located($0, at: place) }
    edit(&entry)
    entries.append(entry)
  }

  /// Adds `x.es.md` beside `x.md`.
  mutating func translate(
    _ file: String, into language: String, _ texts: [String: [String]] = [:], body: String = "",
    isDraft: Bool = false
  ) {
    let path = String(file.dropLast(3)) + ".\(language).md"
    let place = SourcePlace(path: "content/" + path, line: 1)
    var translation = Translation(
      of: file, into: language, sourcePath: path, place: place,
      body: Body(markdown: body, firstLine: 1))
    translation.isDraft = isDraft
    translation.texts = texts.sorted { $0.key < $1.key }.map { field, texts in
      let sentences = texts.map { Sentence($0, at: place) }
      return Translation.Text(
        field,
        sentences.count == 1
          ? .one(sentences[0])
          : .list(sentences.map { Translation.Text.Item(title: $0) }), at: place)
    }
    translations.append(translation)
  }

  func link() -> (handbook: Handbook, diagnostics: [Diagnostic]) {
    Linker.link(
      entries, translations: translations, settings: settings, unreadable: unreadable)
  }

  var handbook: Handbook { link().handbook }

  /// Headlines, sorted as they are printed.
  var headlines: [String] {
    DiagnosticList(link().diagnostics).sorted.map { diagnostic in
      [diagnostic.message, diagnostic.help].compactMap { $0 }.joined(separator: "; ")
    }
  }

  static let place = SourcePlace(path: "content/a.md", line: 3, column: 5)
}

func refer(_ kind: Entry.Kind, _ words: String...) -> [Reference] {
  words.map { Reference(kind, $0, at: HandbookSource.place) }
}

func sentence(_ text: String) -> Sentence { Sentence(text, at: HandbookSource.place) }

func located(_ text: String) -> Located<String> { Located(text, at: HandbookSource.place) }

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso8601: text)) }

func meeting(_ day: String, edit: (inout Meeting) -> Void = { _ in }) throws -> Entry.Details {
  var meeting = Meeting(starts: LocalTime(try HandbookModelTests.day(day)))
  edit(&meeting)
  return .meeting(meeting)
}

func person(edit: (inout Person) -> Void) -> Entry.Details {
  var person = Person()
  edit(&person)
  return .person(person)
}

func team(edit: (inout Team) -> Void = { _ in }) -> Entry.Details {
  var team = Team()
  edit(&team)
  return .team(team)
}

func outcome(edit: (inout Outcome) -> Void = { _ in }) -> Entry.Details {
  var outcome = Outcome()
  edit(&outcome)
  return .outcome(outcome)
}

func community(edit: (inout Community) -> Void = { _ in }) -> Entry.Details {
  var community = Community()
  edit(&community)
  return .community(community)
}

extension Handbook {
  func entry(_ path: String) throws -> Entry {
    try #require(entries.first { $0.path == path })
  }

  func paths(_ ids: [Entry.ID]) -> [String] { ids.compactMap { self[$0]?.path } }
}

extension Entry {
  var meeting: Meeting? { if case .meeting(let found) = details { found } else { nil } }
  var team: Team? { if case .team(let found) = details { found } else { nil } }
  var person: Person? { if case .person(let found) = details { found } else { nil } }
  var outcome: Outcome? { if case .outcome(let found) = details { found } else { nil } }
}
