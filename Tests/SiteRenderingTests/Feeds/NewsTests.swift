import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("News")
struct NewsTests {
  private static func noon(_ day: String) throws -> Int {
    try SiteRenderingTests.day(day).daysSinceEpoch * 86_400 + 43_200
  }

  /// `2026-02-06T00:00:00Z Agreed <one/outcomes/r/#2026-02-06-adopted>`, the site's then One's.
  private func news(_ source: SiteFixture, of path: String = "feed.xml") throws -> [String] {
    var source = source
    source.baseURL = "https://example.org/"
    let site = try source.build()
    let file = try #require(site.outputs.first { $0.path == path })
    guard case .bytes(let bytes) = file.content else { return [] }
    let pattern =
      #/<entry>\n<id>https://example.org/(.*?)</id>\n<title>(.*?)</title>\n<updated>(.*?)T/#
    return String(decoding: bytes, as: UTF8.self).matches(of: pattern).map {
      "\($0.3) \($0.2) <\($0.1)>".replacing("\u{A0}", with: " ")
    }
  }

  private func site(_ edit: (inout SiteFixture) throws -> Void) throws -> SiteFixture {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    try edit(&source)
    return source
  }

  @Test("Each step in the life of an outcome is news of its day, those to come are none yet")
  func outcomes() throws {
    let source = try site {
      let steps = [
        ("2026-02-06", "adopted"), ("2026-02-01", "proposed"), ("2026-03-01", "done"),
      ]
      $0.add(
        "one/outcomes/r.md", title: "R",
        try outcome { outcome in
          outcome.history = try steps.map { date, status in
            var event = Outcome.Event(date: try day(date))
            event.status = located(status)
            return event
          }
        })
    }
    #expect(
      try news(source) == [
        "2026-02-06 Adopted: R <one/outcomes/r/#2026-02-06-adopted>",
        "2026-02-01 Proposed: R <one/outcomes/r/#2026-02-01-proposed>",
      ])
  }

  @Test("A meeting that is over is news when it says something; the day is that of its last change")
  func minutes() throws {
    let source = try site {
      let past = try meeting("2026-02-03")
      $0.add("one/meetings/a.md", title: "Silent", past)
      $0.add("one/meetings/b.md", title: "Known", past, body: "Notes.") {
        $0.lastChange = LastChange(time: 1_770_400_000, people: 1)
      }
      $0.add("one/meetings/c.md", title: "Unknown", past, body: "Notes.")
      $0.add("one/meetings/d.md", title: "Early", past, body: "Plan.") {
        $0.lastChange = LastChange(time: 0, people: 1)
      }
      $0.add(
        "one/meetings/e.md", title: "Off", try meeting("2026-02-04") { $0.status = .cancelled },
        body: "Why.")
      $0.add("one/meetings/f.md", title: "Later", past, body: "Notes.") {
        $0.lastChange = LastChange(time: 1_800_000_000, people: 1)
      }
    }
    #expect(
      try news(source) == [
        "2026-02-10 Minutes: Later <one/meetings/f/#minutes>",
        "2026-02-06 Minutes: Known <one/meetings/b/#minutes>",
        "2026-02-04 Minutes: Unknown <one/meetings/c/#minutes>",
        "2026-02-04 Minutes: Early <one/meetings/d/#minutes>",
      ])
  }

  @Test("A meeting to come is announced once, and again when it is moved or called off")
  func announcements() throws {
    func source(_ starts: String, _ status: Meeting.Status) throws -> SiteFixture {
      try site {
        $0.settings.timeZone = located("America/Los_Angeles")
        $0.add("one/meetings/b.md", title: "B", try meeting(starts) { $0.status = status }) {
          $0.lastChange = LastChange(time: 1_770_400_000, first: 1_770_000_000, people: 1)
        }
        $0.add("one/meetings/unknown.md", title: "U", try meeting("2026-03-01"))
      }
    }
    #expect(
      try news(source("2026-03-03 10:00", .planned)) == [
        "2026-02-06 B, Tuesday, 3 March 2026, 10:00, Pacific time "
          + "<one/meetings/b/#2026-03-03T10:00>"
      ])
    #expect(
      try news(source("2026-03-04", .cancelled)) == [
        "2026-02-06 Cancelled: B, Wednesday, 4 March 2026 "
          + "<one/meetings/b/#2026-03-04-cancelled>"
      ])
  }

  @Test("A community has a feed of its own, linked from its pages; the site's names communities")
  func communities() throws {
    var source = try site {
      $0.add("two/index.md", title: "Two", try community())
      for name in ["one", "two"] {
        $0.add(
          "\(name)/outcomes/r.md", title: "R",
          try outcome { $0.history = [Outcome.Event(date: try day("2026-02-06"))] })
      }
      $0.add("other.md", title: "Other")
    }
    #expect(
      try news(source) == [
        "2026-02-06 One: R <one/outcomes/r/#2026-02-06>",
        "2026-02-06 Two: R <two/outcomes/r/#2026-02-06>",
      ])
    let path = "one/feed.xml"
    #expect(try news(source, of: path) == ["2026-02-06 R <one/outcomes/r/#2026-02-06>"])
    source.baseURL = "https://example.org/"
    let site = try source.build()
    for (page, links) in [
      ("one/index.html", ["../one/feed.xml", "../feed.xml"]),
      ("one/meetings/index.html", ["../../one/feed.xml", "../../feed.xml"]),
      ("other/index.html", ["../feed.xml"]),
    ] {
      let found = try site.page(page).html.matches(
        of: #/<link rel="alternate" type="application/atom\+xml" .*? href="(.*?)"/#)
      #expect(found.map { String($0.1) } == links)
    }
  }

  @Test("A community that is the whole site has the site's feed alone")
  func root() throws {
    var source = SiteFixture()
    source.baseURL = "https://example.org/"
    source.add("index.md", title: "One", try community())
    #expect(try source.build().paths.filter { $0.hasSuffix("feed.xml") } == ["feed.xml"])
  }
}
