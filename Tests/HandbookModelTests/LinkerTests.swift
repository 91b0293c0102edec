import Diagnostics
import HandbookModel
import Testing

@Suite("Linking")
struct LinkerTests {
  /// Two communities with a person each, a person of the site, and a team whose lead is named.
  private func source(lead: String, at file: String = "equity/teams/intake.md") -> HandbookSource {
    var source = HandbookSource()
    source.add("equity/index.md", title: "Equity", community())
    source.add("health/index.md", title: "Health", community())
    source.add("equity/people/ana.md", title: "Ana", .person(Person()))
    source.add("health/people/kofi.md", title: "Kofi", .person(Person()))
    source.add("people/sam.md", title: "Sam", .person(Person()))
    source.add(file, title: "Intake", team { $0.lead = refer(.person, lead).first })
    return source
  }

  private func target(_ lead: String, from file: String = "equity/teams/intake.md") throws
    -> String?
  {
    let handbook = source(lead: lead, at: file).handbook
    let team = try handbook.entry(String(file.dropLast(3))).team
    return team?.lead?.target.flatMap { handbook[$0]?.path }
  }

  @Test(
    "A word names an entry of its community, a person of the site, or another community's",
    arguments: [
      ("ana", "equity/people/ana"), ("Ana", "equity/people/ana"), ("sam", "people/sam"),
      ("equity/ana", "equity/people/ana"), ("health/kofi", "health/people/kofi"),
      ("HEALTH/Kofi", "health/people/kofi"),
    ])
  func found(word: String, path: String) throws {
    #expect(try target(word) == path)
    #expect(source(lead: word).headlines == [])
  }

  @Test("From outside communities their slug is needed")
  func fromOutside() throws {
    #expect(try target("equity/ana", from: "teams/core.md") == "equity/people/ana")
    #expect(
      source(lead: "ana", at: "teams/core.md").headlines
        == ["there is no person ‘ana’; write ‘equity/ana’"])
  }

  @Test(
    "A word that names nothing is reported with what would",
    arguments: [
      ("anna", "there is no person ‘anna’; did you mean ‘ana’?"),
      ("samm", "there is no person ‘samm’; did you mean ‘sam’?"),
      ("kofi", "there is no person ‘kofi’; write ‘health/kofi’"),
      ("zebedee", "there is no person ‘zebedee’"), ("nowhere/ana", "there is no person"),
      ("equity/", "there is no person ‘equity/’"), ("", "there is no person ‘’"),
      ("/", "there is no person"), ("//", "there is no person"), ("intake", "there is no person"),
    ])
  func unknown(word: String, expected: String) throws {
    let headlines = source(lead: word).headlines
    #expect(headlines.count == 1)
    #expect(headlines.first?.hasPrefix(expected) == true)
    #expect(try target(word) == nil)
  }

  @Test("Two entries of one slug are an error with both places")
  func ambiguous() throws {
    var source = source(lead: "ana")
    source.add("equity/people/alumni/ana.md", title: "Another Ana", .person(Person()))
    let diagnostics = source.link().diagnostics
    #expect(diagnostics.map(\.message) == ["‘ana’ could be any of 2 entries"])
    #expect(
      diagnostics.first?.notes.map(\.place.path)
        == ["content/equity/people/alumni/ana.md", "content/equity/people/ana.md"])
  }

  @Test("A person of the community goes before one of the site")
  func nearest() throws {
    var source = source(lead: "sam")
    source.add("equity/people/sam.md", title: "Sam too", .person(Person()))
    let handbook = source.handbook
    let lead = try handbook.entry("equity/teams/intake").team?.lead?.target
    #expect(handbook.paths([lead].compactMap { $0 }) == ["equity/people/sam"])
    #expect(source.headlines == [])
  }

  @Test("An entry that could not be read is not reported a second time")
  func unreadable() throws {
    var source = source(lead: "lost")
    source.add("teams/x.md", title: "X", team { $0.purpose = sentence("ask @lost or @lots") })
    source.unreadable = [UnreadableEntry(kind: .person, slug: "lost")]
    #expect(source.headlines.count == 1)
    #expect(source.headlines.first?.contains("‘@lots’") == true)
  }

  @Test("Items of a community's lists are named like files")
  func listed() throws {
    var source = source(lead: "listed")
    source.add("equity/people/listed.md", title: "Listed", .person(Person())) {
      $0.place = SourcePlace(path: "content/equity/index.md", line: 7)
    }
    let handbook = source.handbook
    #expect(source.headlines == [])
    let entry = try handbook.entry("equity/people/listed")
    #expect(entry.isListed)
    #expect(try handbook.entry("equity/people/ana").isListed == false)
    #expect(handbook.linkBase(of: entry) == "equity")
    #expect(handbook.linkBase(of: try handbook.entry("equity/people/ana")) == "equity/people")
  }

  @Test("The root community's entries are named from a community below it")
  func rootCommunity() throws {
    var source = HandbookSource()
    source.add("index.md", title: "Whole", community())
    source.add("inner/index.md", title: "Inner", community())
    source.add("meetings/kickoff.md", title: "Kickoff", try meeting("2026-02-03"))
    source.add(
      "inner/outcomes/plan.md", title: "Plan",
      outcome { $0.decidedAt = refer(.meeting, "/kickoff") })
    source.add(
      "inner/outcomes/other.md", title: "Other",
      outcome { $0.decidedAt = refer(.meeting, "kickoff") })
    #expect(source.headlines == ["there is no meeting ‘kickoff’; write ‘/kickoff’"])
    let handbook = source.handbook
    let decided = try handbook.entry("inner/outcomes/plan").outcome?.decidedAt
    #expect(handbook.paths(decided?.compactMap(\.target) ?? []) == ["meetings/kickoff"])
  }

  @Test("Every reference of a linked handbook names an entry")
  func allResolved() throws {
    var source = source(lead: "ana")
    source.add(
      "equity/meetings/one.md", title: "One",
      try meeting("2026-02-03") { meeting in
        meeting.teams = refer(.team, "intake", "gone")
        meeting.attendance = refer(.person, "ana", "gone")
        meeting.replaces = Replacement(
          meeting: refer(.meeting, "gone")[0], date: meeting.starts.date)
      })
    let (handbook, diagnostics) = source.link()
    #expect(diagnostics.count == 3)
    let one = try #require(try handbook.entry("equity/meetings/one").meeting)
    #expect(one.teams.map(\.written) == ["intake"])
    #expect(one.attendance.map(\.written) == ["ana"])
    #expect(one.replaces == nil)
  }

  @Test("A meeting's zone is its own, its community's, the site's, or UTC")
  func zones() throws {
    var source = HandbookSource()
    source.add("a/index.md", title: "A", community { $0.timeZone = located("Asia/Tokyo") })
    source.add("b/index.md", title: "B", community())
    source.add("a/meetings/x.md", try meeting("2026-02-03"))
    source.add(
      "a/meetings/y.md", try meeting("2026-02-03") { $0.timeZone = located("Europe/Berlin") })
    source.add("b/meetings/z.md", try meeting("2026-02-03"))
    func zones() -> [String] { source.handbook.entries.compactMap(\.meeting?.zone) }
    #expect(zones() == ["Asia/Tokyo", "Europe/Berlin", "UTC"])
    source.settings.timeZone = located("America/Lima")
    #expect(zones() == ["Asia/Tokyo", "Europe/Berlin", "America/Lima"])
  }

  @Test("10,000 wrong references among 10,000 entries take no time to speak of")
  func scale() throws {
    var source = HandbookSource()
    source.add("a/index.md", title: "A", community())
    let numbers = 0..<10_000
    for number in numbers { source.add("a/people/p\(number)x\(number).md", .person(Person())) }
    source.add(
      "a/teams/t.md", title: "T",
      team { team in
        team.members = numbers.map { .init(person: refer(.person, "q\($0)")[0]) }
        team.purpose = sentence(numbers.map { "@q\($0)" }.joined(separator: " "))
      })
    var found = 0
    let time = ContinuousClock().measure { found = source.link().diagnostics.count }
    #expect(found == 20_000)
    #expect(time < .seconds(60))
  }
}
