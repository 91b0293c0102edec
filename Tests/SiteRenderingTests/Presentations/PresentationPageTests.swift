import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Reports, slides and handouts")
struct PresentationPageTests {
  private func source() throws -> SiteFixture {
    var source = SiteFixture()
    source.baseURL = "https://example.org/h/"
    source.add("one/index.md", title: "One", try community { $0.aim = sentence("Meet well") })
    source.add("one/people/ana.md", title: "Ana", person { $0.organization = "The clinic" })
    source.add(
      "one/teams/a.md", title: "Team A", try team { $0.lead = refer(.person, "ana").first })
    source.add("one/teams/b.md", title: "Team B", try team())
    source.add(
      "one/meetings/end.md", title: "The end",
      try meeting("2026-05-05 10:00") {
        $0.isConcluding = true
        $0.agenda = ["b", "a"].map { slug in
          var item = AgendaItem(title: sentence("Turn of \(slug)"))
          item.team = refer(.team, slug).first
          item.minutes = 15
          item.notes = sentence("Speak up")
          return item
        }
      })
    for (number, team) in [(1, "a"), (2, "b"), (3, "a")] {
      source.add(
        "one/outcomes/r\(number).md", title: "Outcome \(number)",
        try outcome {
          $0.number = located("R\(number)")
          $0.team = refer(.team, team).first
          $0.addressedTo = ["The county"]
          $0.status = located(number == 3 ? "declined" : "proposed")
        },
        body:
          "First words.\n\n## Why\n\nBecause \(number).[^1] [R2](r2.md) [up](#why)\n\n[^1]: Note")
    }
    return source
  }

  @Test("Slides follow the agenda of the concluding meeting, team after team")
  func order() throws {
    let page = try source().build().page("one/slides/index.html")
    #expect(page.texts("<h2").filter { $0.hasPrefix("Team") } == ["Team B", "Team A"])
    #expect(page.texts("<h3") == ["Outcome 2", "Outcome 1"])
    #expect(page.texts("<p class=\"slide-reason\"") == ["Because 2. R2 up", "Because 1. R2 up"])
    #expect(page.texts("<div class=\"slide-notes\"").first == "Speak up")
    #expect(page.contains("15\u{A0}min") || page.contains("15 min"))
  }

  @Test("A report has every outcome in full, its ids once, its headings in order")
  func report() throws {
    let page = try source().build().page("one/report/index.html")
    #expect(
      page.texts("<h3").filter { $0.hasPrefix("Outcome") } == [
        "Outcome 1", "Outcome 2", "Outcome 3",
      ])
    #expect(Set(page.ids).count == page.ids.count)
    for number in 1...3 {
      #expect(page.contains("<h4 id=\"o\(number)-why\">"))
      #expect(page.contains("Because \(number)."))
      #expect(page.contains("<a href=\"#site-outcome-\(number)\"><b>R\(number)</b> "))
    }
    #expect(page.addresses(ofLinks: "R2") == Array(repeating: "#site-outcome-2", count: 3))
    #expect(page.texts("<dd").contains("The clinic"))
    let fragments = page.addresses.filter { $0.hasPrefix("#") && $0.count > 1 }.map {
      $0.dropFirst()
    }
    #expect(fragments.allSatisfy { page.ids.contains(String($0)) })
  }

  @Test("A handout holds what its team stands for, and no more")
  func handout() throws {
    let page = try source().build().page("one/teams/a/handout/index.html")
    #expect(page.texts("<h2") == ["Outcome 1"])
    #expect(page.contains("density-1"))
  }

  @Test("What another outcome replaced is not presented, whatever its own status")
  func replaced() throws {
    var source = try source()
    source.add(
      "one/outcomes/r4.md", title: "Outcome 4",
      try outcome {
        $0.team = refer(.team, "a").first
        $0.supersedes = refer(.outcome, "r1")
      })
    let built = try source.build()
    #expect(try built.page("one/slides/index.html").texts("<h3") == ["Outcome 2", "Outcome 4"])
    #expect(try built.page("one/teams/a/handout/index.html").texts("<h2") == ["Outcome 4"])
  }

  @Test("An event that was put off is not the one that slides are for")
  func postponed() throws {
    var source = try source()
    source.add(
      "one/meetings/later.md", title: "Put off",
      try meeting("2026-06-05 10:00") {
        $0.isConcluding = true
        $0.status = .postponed
      })
    let page = try source.build().page("one/slides/index.html")
    #expect(page.contains("The end") && !page.contains("Put off"))
  }

  private func reasons(_ body: String) throws -> [String] {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    source.add("one/outcomes/r.md", title: "R", try outcome(), body: body)
    return try source.build().page("one/slides/index.html").texts("<p class=\"slide-reason\"")
  }

  @Test("Reasons come from their own section, as a paragraph or an item, else from the beginning")
  func reasons() throws {
    #expect(try reasons("First.\n\n## Why\n\n- Cheap\n- Quick\n\n## How\n\nSoon.") == ["Cheap"])
    #expect(try reasons("First.\n\n## Why\n\n### Money\n\nCheap.") == ["Cheap."])
    #expect(try reasons("First.\n\n## Why\n\n* * *\n\n## How\n\nSoon.") == ["First."])
    #expect(try reasons("## Why\n\n* * *\n\n# Top\n\n- Soon") == [])
    #expect(try reasons("## Why\n\n- [ ] Cheap[^1]\n\n[^1]: Note") == ["Cheap"])
    #expect(try reasons("## Why\n\n## How[^1]\n\n[^1]: Note") == [])
  }

  @Test("They are not for search engines, and a community with nothing to present has no slides")
  func addresses() throws {
    let built = try source().build()
    let report = try built.page("one/report/index.html")
    #expect(report.contains("<meta name=\"robots\" content=\"noindex\">"))
    let sitemap = try built.page("sitemap.xml")
    #expect(!sitemap.contains("/report/") && sitemap.contains("/one/outcomes/r1/"))
    var empty = SiteFixture()
    empty.add("one/index.md", title: "One", try community())
    let paths = try empty.build().paths
    #expect(paths.contains("one/report/index.html"))
    #expect(!paths.contains("one/slides/index.html"))
  }

  @Test("An author's page at the address of a report is told so")
  func clash() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    source.add("one/report.md", title: "Our report")
    #expect(
      try source.build().headlines.first?.contains(
        "‘/one/report/’, which belongs to the report of the community ‘One’") == true)
  }
}
