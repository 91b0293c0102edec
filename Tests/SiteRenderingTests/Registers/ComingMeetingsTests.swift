import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("What comes next")
struct ComingMeetingsTests {
  /// The first cards of a community's page, three of which take place, as of 10 February 2026.
  private func page(_ meetings: [(title: String, details: Entry.Details)]) throws -> PageText {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    for (number, meeting) in meetings.enumerated() {
      source.add("one/meetings/\(number).md", title: meeting.title, meeting.details)
    }
    return try source.build().page("one/index.html")
  }

  private func weekly(_ starts: String, count: Int) throws -> Entry.Details {
    try meeting(starts) {
      var rule = Recurrence(every: 1, .week)
      rule.end = .count(count)
      $0.recurrence = Located(rule, at: SourcePlace(path: "x"))
    }
  }

  private func cards(_ page: PageText) -> [String] { page.texts("<p class=\"card-title\"") }

  /// When more follows than waits on the page.
  private func end(_ page: PageText) -> String? {
    page.cut(from: "data-next=\"3\" data-until=\"", to: "\"")
  }

  @Test("A series is shown once, and its later dates wait among the others, in order of time")
  func series() throws {
    let page = try page([
      ("Weekly", try weekly("2026-02-12 10:00", count: 3)), ("A", try meeting("2026-02-13")),
      ("B", try meeting("2026-02-20")), ("C", try meeting("2026-02-27")),
    ])
    #expect(cards(page.withoutWaiting) == ["Weekly", "A", "B"])
    #expect(cards(page) == ["Weekly", "A", "Weekly", "B", "Weekly", "C"])
    #expect(end(page) == nil)
  }

  @Test("What was called off keeps its place and takes none; what was put off or held has none")
  func cancelled() throws {
    let page = try page([
      ("Off", try meeting("2026-02-11") { $0.status = .cancelled }),
      ("Put off", try meeting("2026-02-11") { $0.status = .postponed }),
      ("Held", try meeting("2026-02-11") { $0.status = .held }), ("A", try meeting("2026-02-13")),
      ("B", try meeting("2026-02-14")), ("C", try meeting("2026-02-15")),
      ("Off, later", try meeting("2026-02-16") { $0.status = .cancelled }),
    ])
    #expect(cards(page.withoutWaiting) == ["Off", "A", "B", "C"])
    #expect(cards(page) == ["Off", "A", "B", "C", "Off, later"])
  }

  @Test("Eight dates of a series are there at most; after the last nothing is known of it")
  func longSeries() throws {
    let page = try page([
      ("Weekly", try weekly("2026-02-12 10:00", count: 30)), ("A", try meeting("2026-06-01")),
    ])
    #expect(cards(page.withoutWaiting) == ["Weekly", "A"])
    #expect(cards(page) == Array(repeating: "Weekly", count: 8) + ["A"])
    // It has no end, so that it is over when its day is.
    #expect(end(page) == "2026-04-03T00:00:00Z")
  }

  @Test("Twelve wait at most; they are enough until fewer remain than are shown")
  func many() throws {
    let page = try page(
      try (1...18).map {
        ("M\($0)", try meeting("2026-03-\($0 + 10) 10:00", to: "2026-03-\($0 + 10) 11:00"))
      })
    #expect(cards(page.withoutWaiting) == ["M1", "M2", "M3"])
    #expect(cards(page) == (1...15).map { "M\($0)" })
    #expect(end(page) == "2026-03-23T11:00:00Z")
  }

  @Test("A page says as of which day it speaks, by the clock of the site")
  func asOf() throws {
    var source = SiteFixture()
    source.settings.timeZone = located("Pacific/Kiritimati")
    source.add("one/index.md", title: "One", try community())
    source.add("one/meetings/a.md", title: "A", try meeting("2026-03-03 10:00"))
    let site = try source.build()
    for path in ["one/index.html", "one/meetings/index.html"] {
      let texts = try site.page(path).texts("<p class=\"as-of\"")
      #expect(texts.map { $0.replacing("\u{A0}", with: " ") } == ["As of 11 February 2026"])
    }
  }

  @Test("Nothing is past yet: the section waits for what will be")
  func past() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    source.add("one/meetings/a.md", title: "A", try meeting("2026-03-03 10:00"))
    let page = try source.build().page("one/meetings/index.html")
    #expect(page.contains("<section class=\"section months\" data-past hidden>"))
    #expect(page.texts("<p class=\"empty\" hidden") == ["No meetings are planned at the moment."])
  }

  @Test("A list knows when a meeting starts and ends, where it is and after a change of the clocks")
  func moments() throws {
    let page = try page([
      (
        "Night",
        try meeting("2026-03-28 22:00", to: "2026-03-29 06:00") {
          $0.timeZone = located("Europe/Berlin")
        }
      )
    ])
    #expect(
      page.contains(
        "data-start=\"2026-03-28T22:00+01:00\" data-end=\"2026-03-29T06:00+02:00\" "
          + "data-status=\"planned\""))
  }
}
