import Foundation
import Testing

/// A small site in which the examples of the documentation have what they name.
struct ExampleSite {
  let folder: TemporaryFolder

  private static let community = "content/communities/evening-buses/"

  /// Where an entry of each kind stands, and the fields that one must have.
  private static let places: [String: (path: String, needed: String)] = [
    "page": (community + "example.md", "title: Example\n"),
    "community": (
      "content/communities/example/index.md", "kind: community\ntitle: Example\n"
    ),
    "meeting": (
      community + "meetings/2027-02-10-example.md", "title: Example\nstarts: 2027-02-10 10:00\n"
    ),
    "team": (community + "teams/example.md", "title: Example\n"),
    "person": (community + "people/example.md", "name: Example\n"),
    "outcome": (community + "outcomes/example.md", "title: Example\n"),
  ]

  /// Whether the words behind a fence name a kind of entry, or a translation of the first meeting.
  static func isEntry(_ words: [String]) -> Bool {
    words.first.map { places[$0] != nil } == true
      && (words.count == 1 || words == ["meeting", "translation"])
  }

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in Self.files { try folder.write(path, text) }
  }

  /// Puts an entry into the site.
  ///
  /// - Parameter words: the kind, or none for the text of a page.
  func add(_ block: DocumentationBlock) throws {
    if block.words == ["meeting", "translation"] {
      try folder.write(Self.community + "meetings/2027-01-12-kickoff.es.md", block.text)
      return
    }
    let place = try #require(Self.places[block.words.first ?? "page"])
    // Whoever is introduced is not there a second time.
    if block.words == ["person"] {
      try FileManager.default.removeItem(
        atPath: folder(Self.community + "people/sam-okoro.md"))
    }
    var text = block.text
    if block.language == "yaml" {
      text = "---\n\(Self.missing(of: place.needed, in: text))\(text)---\n\nThe text.\n"
    } else if block.words.isEmpty {
      text = "---\n\(place.needed)---\n\n\(text)"
    }
    try folder.write(place.path, text)
  }

  func check() throws -> Command.Result {
    try Command.run(
      "check", "--strict", "--no-history", "--now", "2027-01-10", in: folder.path)
  }

  /// The needed fields that some lines of front matter do not have.
  private static func missing(of needed: String, in text: String) -> String {
    let given = Set(text.split(separator: "\n").compactMap { $0.split(separator: ":").first })
    return needed.split(separator: "\n").filter { line in
      !given.contains(line.prefix { $0 != ":" })
    }.map { $0 + "\n" }.joined()
  }

  private static let files: [String: String] = {
    var files = [
      "content/site.yaml": "title: Evening buses\nlanguage: en\ntime_zone: America/Halifax\n",
      "content/index.md": "# Home\n",
      "content/images/logo.svg": picture, "content/images/logo-night.svg": picture,
      "content/fonts/own.woff2": "wOF2", "content/fonts/own-bold.woff2": "wOF2",
      "content/fonts/own-italic.woff2": "wOF2",
      "themes/alder/strings/en.yaml": "meeting: Gathering\n",
      community + "index.md": """
      ---
      kind: community
      title: Evening buses
      aims:
        - { slug: later, title: The last bus leaves after the last shift. }
      statuses: [draft, proposed, in trial, adopted, in progress, done, declined, superseded]
      facilitators: [ana-ruiz]
      ---

      """,
      community + "map.svg": picture,
      community + "materials/rides.csv": "line,rides\n14,3\n",
      community + "meetings/2027-01-12-kickoff.md": """
      ---
      title: Kickoff
      starts: 2027-01-12 18:00
      aim: We know one another.
      place: Public library, room 2
      agenda:
        - { title: Who we are, minutes: 30 }
        - { title: One night on the bus, minutes: 60 }
        - { title: Next steps, minutes: 30 }
      ---

      ## What was said

      The last bus leaves eleven minutes before the shift ends.

      """,
      community + "meetings/2027-03-09-shift-plans.md":
        "---\ntitle: Shift plans\nstarts: 2027-03-09 18:00\n---\n",
      community + "meetings/office-hours.md": """
      ---
      title: Office hours
      starts: 2027-01-14 07:30
      ends: 08:30
      repeats: { every: week, on: thursday, until: 2027-06-10 }
      teams: [timetables]
      ---

      """,
      community + "outcomes/older-one.md":
        "---\ntitle: An older one\nthemes: [housing]\n---\n\nText.\n",
      "content/communities/welcoming-families/index.md":
        "---\nkind: community\ntitle: Welcoming families\n---\n",
      "content/communities/welcoming-families/teams/warm-handoff.md":
        "---\ntitle: Warm handoff\n---\n",
    ]
    for team in ["timetables", "first-five-minutes"] {
      files[community + "teams/\(team).md"] = "---\ntitle: \(team)\nlead: ana-ruiz\n---\n"
    }
    for (slug, name) in [
      ("ana-ruiz", "Ana Ruiz"), ("sam-okoro", "Sam Okoro"), ("imani-okafor", "Imani Okafor"),
    ] {
      files[community + "people/\(slug).md"] = "---\nname: \(name)\n---\n"
    }
    return files
  }()

  private static let picture = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M0 0h40v40z"/></svg>

    """
}
