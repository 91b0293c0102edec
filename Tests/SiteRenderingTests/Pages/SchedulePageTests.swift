import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Pages of schedules")
struct SchedulePageTests {
  private let title = "<p class=\"row-title\""

  /// The texts of elements, with all spaces alike.
  private func words(_ opening: String, _ page: PageText, in section: String? = nil) -> [String] {
    (section.map { page.texts(opening, in: $0) } ?? page.texts(opening)).map {
      $0.replacing("\u{A0}", with: " ")
    }
  }

  private func community(_ meetings: [(file: String, starts: String)]) throws -> SiteFixture {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try SiteRenderingTests.community())
    for (file, starts) in meetings {
      source.add("one/meetings/\(file).md", title: file.uppercased(), try meeting(starts))
    }
    return source
  }

  private func addSeries(
    _ count: Int, _ unit: Recurrence.Unit, _ starts: String, to source: inout SiteFixture
  ) throws {
    var rule = Recurrence(every: 1, unit)
    rule.end = .count(count)
    source.add(
      "one/meetings/round.md", title: "Round",
      try meeting(starts, edit: { $0.recurrence = located(rule) }))
  }

  private func located(_ rule: Recurrence) -> Located<Recurrence> {
    Located(rule, at: SourcePlace(path: "content/a.md", line: 1))
  }

  @Test("What is to come is first, the soonest on top; then what was, the latest on top")
  func order() throws {
    let source = try community([
      ("a", "2025-11-01 10:00"), ("b", "2026-01-20 10:00"), ("c", "2026-03-01 10:00"),
      ("d", "2026-04-01 10:00"),
    ])
    let page = try source.build().page("one/meetings/index.html")
    #expect(page.texts(title, in: "site-upcoming") == ["C", "D"])
    #expect(page.texts(title, in: "site-past") == ["B", "A"])
    #expect(
      words("<h3", page) == ["March 2026", "April 2026", "January 2026", "November 2025"])
    #expect(page.addresses(ofLinks: "Month by month") == ["../../one/meetings/2026-03/index.html"])
    #expect(page.addresses(ofLinks: "April\u{A0}2026") == ["../../one/meetings/2026-04/index.html"])
  }

  @Test("A long schedule shows about a year each way, and says what it leaves out")
  func long() throws {
    var source = try community([])
    try addSeries(160, .week, "2024-01-02 10:00", to: &source)
    let site = try source.build()
    let page = try site.page("one/meetings/index.html")
    #expect(page.texts(title, in: "site-past").count == 53)
    #expect(page.texts(title, in: "site-upcoming").count == 50)
    #expect(
      page.addresses(ofLinks: "57 earlier meetings") == ["../../one/meetings/2025/index.html"])
    #expect(
      page.texts("<li", in: "site-years") == [
        "2027 3 meetings", "2026 52 meetings", "2025 52 meetings", "2024 53 meetings",
      ])
    let year = try site.page("one/meetings/2025/index.html")
    #expect(year.texts(title).count == 52)
    #expect(words("<span class=\"pager-title\"", year) == ["2024", "2026"])
    #expect(year.contains("<title>Meetings, 2025 – One – Home</title>"))
  }

  @Test("A month leads to the nearest months with meetings, and is no page for search engines")
  func month() throws {
    var source = try community([
      ("a", "2025-11-01 10:00"), ("b", "2026-02-20 10:00"), ("c", "2026-05-01 10:00"),
    ])
    source.baseURL = "https://example.org/"
    let site = try source.build()
    let page = try site.page("one/meetings/2026-02/index.html")
    #expect(words("<h1", page) == ["February 2026"])
    #expect(words("<span class=\"pager-title\"", page) == ["November 2025", "May 2026"])
    #expect(page.texts("<th scope=\"col\"").first == "Monday")
    #expect(page.texts("<td data-date").count == 27)
    #expect(words("<td class=\"busy\"", page) == ["20 Friday, 20 February 10:00 B"])
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(
      page.contains(
        "<li class=\"open\"><a href=\"../../../one/meetings/index.html\" aria-current=\"true\">"))
    #expect(!(try site.page("sitemap.xml").contains("2026-02")))
    #expect(!site.paths.contains("one/meetings/2026-03/index.html"))
  }

  @Test("Meetings that do not take place are struck in a month, with a word")
  func cancelled() throws {
    var source = try community([])
    for status in [Meeting.Status.cancelled, .postponed, .confirmed] {
      source.add(
        "one/meetings/\(status).md", title: "M",
        try meeting("2026-03-02", to: "2026-03-03") { $0.status = status })
    }
    let page = try source.build().page("one/meetings/2026-03/index.html")
    #expect(
      words("<td class=\"busy\"", page) == [
        "2 Monday, 2 March M Cancelled Day 1 of 2 M Day 1 of 2 M Postponed Day 1 of 2",
        "3 Tuesday, 3 March M Cancelled Day 2 of 2 M Day 2 of 2 M Postponed Day 2 of 2",
      ])
    #expect(page.html.ranges(of: "<s>M</s>").count == 4)
    #expect(page.html.ranges(of: "<li class=\"continued\">").count == 3)
  }

  @Test("A line leads to the agenda and, when the meeting is over, to what is written below it")
  func links() throws {
    var source = try community([])
    let edit: (inout Meeting) -> Void = {
      var item = AgendaItem(title: sentence("Round"))
      item.minutes = 10
      $0.agenda = [item]
    }
    source.add("one/meetings/a.md", title: "A", try meeting("2026-03-01", edit: edit), body: "Text")
    source.add("one/meetings/b.md", title: "B", try meeting("2026-02-01", edit: edit), body: "Text")
    source.add(
      "one/meetings/c.md", title: "C", try meeting("2026-01-01") { $0.status = .held },
      body: "Text")
    source.add("one/meetings/d.md", title: "D", try meeting("2025-12-01"))
    let page = try source.build().page("one/meetings/index.html")
    #expect(
      page.texts("<p class=\"row-facts\"") == ["Agenda", "AgendaNotes", "Minutes", ""])
    #expect(
      page.addresses(ofLinks: "Minutes") == ["../../one/meetings/c/index.html#site-notes"])
  }

  @Test("A team and a person have schedules, which lead to that of their community")
  func owners() throws {
    var source = try community([("everybody", "2026-03-01")])
    source.add("one/people/ana.md", title: "Ana", person())
    source.add(
      "one/teams/t.md", title: "T", try team { $0.lead = refer(.person, "ana").first })
    source.add(
      "one/meetings/m.md", title: "M", try meeting("2026-03-02") { $0.teams = refer(.team, "t") })
    let site = try source.build()
    for owner in ["one/teams/t", "one/people/ana"] {
      let page = try site.page("\(owner)/meetings/index.html")
      #expect(page.texts(title) == ["M"])
      #expect(page.addresses(ofLinks: "One").contains("../../../../one/meetings/index.html"))
      let ownPage = try site.page("\(owner)/index.html")
      #expect(
        ownPage.addresses(ofLinks: "1 meeting in all") == ["../../../\(owner)/meetings/index.html"])
    }
  }

  @Test("A community that is the whole site has the site’s schedule")
  func wholeSite() throws {
    var source = SiteFixture()
    source.add("index.md", title: "One", try SiteRenderingTests.community())
    source.add("meetings/a.md", title: "A", try meeting("2026-03-01"))
    let facts = try source.build().facts
    #expect(facts.map.schedule(of: nil)?.path == "meetings")
  }

  @Test("A meeting whose file is named like a month is told of with that name")
  func clash() throws {
    let site = try community([("2026-03", "2026-03-01")]).build()
    #expect(
      site.headlines == [
        "the meeting ‘2026-03’ has the address ‘/one/meetings/2026-03/’, which belongs to a month "
          + "in the schedule of the community ‘One’; give it another address with `slug:`, or "
          + "rename its file"
      ])
  }

  @Test("A meeting of three years is in the months of the first")
  func endlessMeeting() throws {
    var source = try community([])
    source.add("one/meetings/a.md", title: "A", try meeting("2026-01-10", to: "2029-01-10"))
    let months = try source.build().paths.filter { $0.contains("one/meetings/20") }
    #expect(months.count == 13)
  }
}
