import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Lines of lists")
struct RowTests {
  private let facts = "<p class=\"row-facts\""

  private func nonBreaking(_ texts: [String]) -> [String] {
    texts.map { $0.replacing("\u{A0}", with: " ") }
  }

  @Test(
    "A meeting's line names its zone where that is not the list's, and its community in lists of several"
  )
  func meetings() throws {
    var source = SiteFixture()
    for (place, zone) in [("one", "Europe/Berlin"), ("two", "America/New_York")] {
      source.add(
        "\(place)/index.md", title: place.uppercased(),
        try community { $0.timeZone = located(zone) })
      source.add(
        "\(place)/meetings/m.md", title: "M \(place)",
        try meeting("2026-03-03 10:00") { $0.venue = Venue(name: "Hall", room: "2") })
    }
    source.add(
      "one/meetings/n.md", title: "N",
      try meeting("2026-03-04 10:00") { $0.timeZone = located("Asia/Tokyo") })
    source.settings.timeZone = located("Europe/Berlin")
    let site = try source.build()
    let own = try site.page("one/meetings/index.html")
    #expect(own.texts("<span class=\"row-time\"").first == "10:00")
    #expect(own.texts("<span class=\"zone\"").count == 1)
    #expect(own.texts(facts).first == "Hall, 2")
    let all = try site.page("meetings/index.html")
    #expect(all.texts("<span class=\"zone\"").count == 2)
    #expect(all.texts(facts) == ["Hall, 2ONE", "Hall, 2TWO", "ONE"])
  }

  @Test("Meetings are listed by month, those to come first and the past from the newest on")
  func months() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    for date in [
      "2025-12-03", "2026-01-03", "2026-02-09", "2026-02-10", "2026-02-11", "2026-03-03",
    ] {
      source.add("one/meetings/\(date).md", title: date, try meeting(date))
    }
    source.add(
      "one/meetings/several.md", title: "several", try meeting("2026-02-08", to: "2026-02-10"))
    source.add(
      "one/meetings/off.md", title: "put off",
      try meeting("2026-04-01") { $0.status = .postponed })
    let page = try source.build().page("one/meetings/index.html")
    #expect(
      page.texts("<p class=\"row-title\"", in: "site-upcoming") == [
        "several", "2026-02-10", "2026-02-11", "2026-03-03", "put off",
      ])
    #expect(
      page.texts("<p class=\"row-title\"", in: "site-past") == [
        "2026-02-09", "2026-01-03", "2025-12-03",
      ])
    #expect(
      nonBreaking(page.texts("<h3")) == [
        "February 2026", "March 2026", "April 2026", "February 2026", "January 2026",
        "December 2025",
      ])
  }

  @Test("A community's line says when it meets next")
  func communities() throws {
    var source = SiteFixture()
    source.add(
      "one/index.md", title: "One",
      try community {
        $0.aim = sentence("Learn")
        $0.starts = try day("2026-01-15")
      })
    source.add("one/meetings/a.md", title: "A", try meeting("2026-01-03"))
    source.add("one/meetings/b.md", title: "B", try meeting("2026-05-05 10:00"))
    let page = try source.build().page("communities/index.html")
    #expect(page.texts("<p class=\"row-summary\"") == ["Learn"])
    #expect(
      nonBreaking(page.texts("<p class=\"row-next\"")) == [
        "Next meeting: Tuesday, 5 May 2026, 10:00"
      ])
    #expect(nonBreaking(page.texts(facts)) == ["Since January 2026"])
  }

  @Test("The home page shows the next meetings of all communities, and the newest outcomes")
  func home() throws {
    var source = SiteFixture()
    for place in ["one", "two"] {
      source.add("\(place)/index.md", title: place, try community())
      for number in 1...4 {
        source.add(
          "\(place)/meetings/\(number).md", title: "\(place) \(number)",
          try meeting("2026-0\(number)-15"))
      }
      for number in 1...4 {
        source.add(
          "\(place)/outcomes/\(number).md", title: "out \(place) \(number)",
          try outcome { $0.history = [Outcome.Event(date: try day("2026-01-0\(number)"))] })
      }
    }
    let page = try source.build().page("index.html")
    #expect(
      page.withoutWaiting.texts("<p class=\"card-title\"") == ["one 2", "two 2", "one 3", "two 3"])
    #expect(page.texts("<p class=\"card-title\"").suffix(2) == ["one 4", "two 4"])
    #expect(
      page.texts("<p class=\"row-title\"", in: "site-outcomes") == [
        "out one 4", "out two 4", "out one 3", "out two 3", "out one 2",
      ])
    #expect(page.addresses(ofLinks: "All 8 meetings") == ["meetings/index.html"])
    #expect(page.addresses(ofLinks: "All 8 outcomes") == ["outcomes/index.html"])
  }

  @Test("Outcomes are counted by status, in the order in which statuses follow one another")
  func counts() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    for (number, status) in ["done", "draft", "adopted", "draft", nil].enumerated() {
      source.add(
        "one/outcomes/\(number).md", title: "R\(number)",
        try outcome { $0.status = status.map(located) })
    }
    let page = try source.build().page("one/outcomes/index.html")
    let counts = try #require(page.cut(from: "data-facet=\"status\">", to: "</section>"))
    let text = PageText(path: "", html: counts)
    #expect(text.texts("<span class=\"bar-label\"") == ["Draft", "Adopted", "Done"])
    #expect(text.texts("<span class=\"bar-count\"") == ["3", "1", "1"])
  }
}
