import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

/// A site as an author writes it, in memory: entries by the paths of their files.
struct SiteFixture {
  var settings = SiteSettings()
  var audience = Audience.public
  var includesDrafts = false
  var baseURL: String?
  /// The day of the build, at noon UTC.
  var today = "2026-02-10"
  var files: [ContentFile] = []
  private(set) var entries: [Entry] = []
  private(set) var translations: [Translation] = []
  /// Words of the interface in other languages, by their keys; a language without any has none.
  var words: [String: [String: String]] = [:]
  /// The files of meetings that are no longer there.
  var removedFiles: Set<String> = []

  /// - Parameter file: the path of a Markdown file below the content folder.
  mutating func add(
    _ file: String, title: String? = nil, _ details: Entry.Details = .page, body: String = "",
    edit: (inout Entry) -> Void = { _ in }
  ) {
    var parts = file.split(separator: "/").map(String.init)
    let name = parts.popLast() ?? ""
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    let isIndex = stem == "index"
    let slugs = (isIndex ? parts : parts + [stem]).map { Slug.make(from: $0) }
    let place = SourcePlace(path: "content/" + file, line: 1)
    var entry = Entry(
      place: place, sourcePath: file, path: slugs.joined(separator: "/"), isIndex: isIndex,
      details: details, body: Body(markdown: body, firstLine: 1))
    entry.title = title.map { Located($0, at: place) }
    edit(&entry)
    entries.append(entry)
  }

  /// Adds `x.es.md` beside `x.md`.
  mutating func translate(
    _ file: String, into language: String, _ texts: [String: String] = [:], body: String = "",
    edit: (inout Translation) -> Void = { _ in }
  ) {
    let path = String(file.dropLast(3)) + ".\(language).md"
    let place = SourcePlace(path: "content/" + path, line: 1)
    var translation = Translation(
      of: file, into: language, sourcePath: path, place: place,
      body: Body(markdown: body, firstLine: 1))
    translation.texts = texts.sorted { $0.key < $1.key }.map { field, text in
      Translation.Text(field, .one(Sentence(text, at: place)), at: place)
    }
    edit(&translation)
    translations.append(translation)
  }

  mutating func addFile(_ path: String, bytes: Int = 2_400, size: ImageSize? = nil) {
    files.append(
      ContentFile(path: path, shownPath: "content/" + path, byteCount: bytes, imageSize: size))
  }

  /// Gives the same files in another order, as another file system does.
  mutating func reverseReading() {
    entries.reverse()
    translations.reverse()
    files.reverse()
  }

  /// The site as the build makes it, whether or not something is wrong with it.
  func build() throws -> BuiltSite {
    let theme = try FixtureTheme.load()
    let removed = entries.filter { removedFiles.contains($0.sourcePath) }
    let (linked, linkDiagnostics) = Linker.link(
      entries.filter { !removedFiles.contains($0.sourcePath) }, translations: translations,
      settings: settings, former: FormerContent(meetings: removed))
    let handbook = linked.seen(by: audience, includingDrafts: includesDrafts)
    let noon = try day(today).daysSinceEpoch * 86_400 + 43_200
    let gaps = Gaps(in: handbook, now: noon)
    let translated = linked.languages(includingDrafts: includesDrafts).map { language in
      linked.seen(
        in: language, by: audience, includingDrafts: includesDrafts, besides: handbook)
    }
    let (map, mapDiagnostics) = SiteMap.make(
      handbook, translated: translated, gaps, now: noon, files: files,
      themeAssets: theme.assets.map(\.path))
    func written(_ entries: [Entry], _ map: SiteMap, _ theme: Theme) -> [Prose] {
      let writer = ProseWriter(map, theme: theme, audience: audience, sizeLimit: 1_000_000) {
        (FixtureQuery.read($0, at: $1), [])
      }
      return entries.map(writer.prose)
    }
    let prose = written(handbook.entries, map, theme)
    let options = RenderingOptions(
      audience: audience, includesDrafts: includesDrafts, baseURL: baseURL, now: noon,
      generator: "copsite test")
    var all = linkDiagnostics + mapDiagnostics
    var translatedProse: [Prose] = []
    let editions = try map.editions.enumerated().map { index, edition in
      let words = words[edition.language]
      let theme = try words.map { try FixtureTheme.load(in: edition.language, $0) } ?? theme
      let map = map.map(ofEdition: index)
      let own = written(
        edition.handbook.entries.filter { $0.translation != nil }, map, theme)
      translatedProse += own
      let facts = SiteFacts(map, prose: prose.replaced(by: own), theme: theme, options: options)
      all += facts.diagnostics
      return Site(
        facts, parts: facts.listedEntries.map { facts.parts(of: $0) },
        finds: facts.searchSubjects.map { facts.find($0) })
    }
    let facts = SiteFacts(
      map, prose: prose, translatedProse: translatedProse, theme: theme, options: options)
    let site = Site(
      facts, parts: handbook.entries.map { facts.parts(of: $0) },
      finds: facts.searchSubjects.map { facts.find($0) }, editions: editions)
    all += facts.diagnostics
    return BuiltSite(
      facts: facts, outputs: (0..<site.outputCount).flatMap { site.outputs(at: $0) },
      diagnostics: DiagnosticList(all).sorted)
  }
}

/// As much of a widget's options as `key: value` lines say.
private enum FixtureQuery {
  static func read(_ text: String, at place: SourcePlace) -> ListQuery {
    var query = ListQuery()
    for line in text.split(separator: "\n") {
      guard let match = line.wholeMatch(of: #/(\w+): (.+)/#) else { continue }
      let value = String(match.2)
      switch match.1 {
      case "community": query.community = Reference(.community, value, at: place)
      case "team": query.team = Reference(.team, value, at: place)
      case "kind": query.kinds = [Located(value, at: place)]
      case "status": query.statuses = [Located(value, at: place)]
      case "from": query.from = CivilDate(iso8601: value)
      case "until": query.until = CivilDate(iso8601: value)
      case "limit": query.limit = Int(value)
      default: continue
      }
    }
    return query
  }
}

// MARK: - Values as authors write them

private let nowhere = SourcePlace(path: "content/a.md", line: 3, column: 5)

func refer(_ kind: Entry.Kind, _ words: String...) -> [Reference] {
  words.map { Reference(kind, $0, at: nowhere) }
}

func sentence(_ text: String) -> Sentence { Sentence(text, at: nowhere) }

func located(_ text: String) -> Located<String> { Located(text, at: nowhere) }

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso8601: text)) }

/// - Parameter text: `2026-02-03 10:00`, or `2026-02-03` for the whole day.
func local(_ text: String) throws -> LocalTime {
  let parts = text.split(separator: " ")
  let date = try day(String(try #require(parts.first)))
  guard let clock = parts.dropFirst().first?.split(separator: ":").compactMap({ Int($0) }) else {
    return LocalTime(date)
  }
  return LocalTime(date, ClockTime(hour: clock[0], minute: clock[1]))
}

func meeting(
  _ starts: String, to ends: String? = nil, edit: (inout Meeting) throws -> Void = { _ in }
) throws -> Entry.Details {
  var meeting = Meeting(starts: try local(starts))
  meeting.ends = try ends.map(local)
  try edit(&meeting)
  return .meeting(meeting)
}

func community(edit: (inout Community) throws -> Void = { _ in }) throws -> Entry.Details {
  var community = Community()
  try edit(&community)
  return .community(community)
}

func team(edit: (inout Team) throws -> Void = { _ in }) throws -> Entry.Details {
  var team = Team()
  try edit(&team)
  return .team(team)
}

func person(edit: (inout Person) -> Void = { _ in }) -> Entry.Details {
  var person = Person()
  edit(&person)
  return .person(person)
}

func outcome(edit: (inout Outcome) throws -> Void = { _ in }) throws -> Entry.Details {
  var outcome = Outcome()
  try edit(&outcome)
  return .outcome(outcome)
}
