import HandbookModel
import Testing

@testable import SiteRendering

@Suite("The page from aim to result")
struct TraceabilityPageTests {
  private let path = "one/traceability/index.html"

  private func source(edit: (inout Community) throws -> Void = { _ in }) throws -> SiteFixture {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community(edit: edit))
    source.add("one/people/ana.md", title: "Ana", person())
    source.add(
      "one/teams/t.md", title: "Doors", try team { $0.lead = refer(.person, "ana").first })
    for (name, date, decisions) in [
      ("first", "2026-01-05", ["We try it (R1), says @ana.", "We wait."]),
      ("second", "2026-01-12", ["Doors (R1) open & stay open."]), ("last", "2026-03-02", []),
    ] {
      source.add(
        "one/meetings/\(name).md", title: "The \(name)",
        try meeting(date) { $0.decisions = decisions.map(sentence) }, body: "Notes")
    }
    return source
  }

  private func recommendation(edit: (inout Outcome) throws -> Void = { _ in }) throws
    -> Entry.Details
  {
    try outcome {
      $0.number = located("R1")
      $0.status = located("adopted")
      $0.team = refer(.team, "t").first
      $0.owners = refer(.person, "ana")
      $0.addressedTo = ["The <county>", "You"]
      $0.decidedAt = refer(.meeting, "second")
      $0.presentedAt = refer(.meeting, "last")
      $0.progress = 40
      for (date, note) in [("2026-01-05", "Begun"), ("2026-01-12", nil)] {
        var event = Outcome.Event(date: try day(date))
        event.note = note.map(sentence)
        $0.history.append(event)
      }
      try edit(&$0)
    }
  }

  @Test("A row says where it was decided and in which words, who acts, and what became of it")
  func row() throws {
    var source = try source { $0.aim = sentence("Open all doors") }
    source.add("one/outcomes/r.md", title: "Open the doors", try recommendation())
    let page = try source.build().page(path)
    #expect(page.texts("<p class=\"lead\"") == ["Open all doors"])
    let row = try #require(page.cut(from: "<tbody>", to: "</tbody>"))
    let text = PageText(path: "", html: row)
    #expect(text.texts("<th scope=\"row\"") == ["R1 Open the doorsAdopted"])
    #expect(
      text.texts("<td").map { $0.replacing("\u{A0}", with: " ") } == [
        "On the way 5 January 2026 The firstWe try it (R1), says Ana."
          + "Decided 12 January 2026 The secondDoors (R1) open & stay open."
          + "To be presented 2 March 2026 The last",
        "Team DoorsWho develops it Ana", "Who is asked to actThe &lt;county&gt;You",
        "What became of it40 percent doneBegun 5 January 2026",
      ])
    #expect(page.contains("assets/trace.css"))
    #expect(!page.contains("site-missing"))
  }

  @Test("An outcome stands below each aim that it serves, others below the whole")
  func aims() throws {
    var source = try source {
      $0.aims = ["a", "b", "c"].map {
        Community.Aim(slug: located($0), title: sentence("Aim \($0)"))
      }
    }
    source.add(
      "one/outcomes/r.md", title: "R", try recommendation { $0.aims = ["c", "a"].map(located) })
    source.add("one/outcomes/s.md", title: "S", try outcome { $0.aims = [located("a")] })
    source.add("one/outcomes/t.md", title: "T", try outcome { $0.kind = .plan })
    let page = try source.build().page(path)
    let heads = page.html.matches(of: #/<th (?:colspan="5" )?scope="row(?:group)?">(.*?)</th>/#)
    #expect(
      heads.map { PageText.plain($0.1) } == [
        "Aim Aim a", "R1 RAdopted", "SDraft", "Aim Aim b", "Aim Aim c", "R1 RAdopted",
        "Aim All of them", "T PlanDraft",
      ])
  }

  @Test("What is missing leads to the place")
  func missing() throws {
    var source = try source {
      $0.aims = [Community.Aim(slug: located("a"), title: sentence("Be kind to @ana"))]
      $0.starts = try day("2026-01-01")
      $0.ends = try day("2026-01-31")
    }
    source.add(
      "one/teams/u.md", title: "Windows",
      try team { $0.assignments = [Team.Assignment(title: sentence("Measure <them>"))] })
    source.add("one/meetings/m.md", title: "Talk", try meeting("2026-01-20"))
    source.add(
      "one/outcomes/r.md", title: "Do it",
      try outcome {
        $0.number = located("R9")
        $0.status = located("done")
        $0.team = refer(.team, "t").first
      })
    let page = try source.build().page(path)
    #expect(page.texts("<p class=\"head-facts\"") == ["6 things are still missing"])
    #expect(
      page.texts("<h3", in: "site-missing") == [
        "Who is asked to act?", "Where was it decided?", "What will come out of this team?",
        "What was said and agreed?", "Who takes this on?", "What will serve this aim?",
      ])
    #expect(
      page.texts("<p class=\"row-title\"", in: "site-missing") == [
        "Do it", "Do it", "Windows", "Talk", "Measure &lt;them&gt;", "Be kind to Ana",
      ])
    #expect(
      page.texts("<p class=\"row-note\"", in: "site-missing")
        .map { $0.replacing("\u{A0}", with: " ") } == ["R9", "R9", "20 January 2026", "Windows"])
    #expect(
      page.addresses(ofLinks: "Measure &lt;them&gt;") == [
        "../../one/teams/u/index.html#site-assignments"
      ])
  }

  @Test("A public page names nothing of members, and misses nothing that is there for them")
  func audiences() throws {
    var source = try source()
    source.add(
      "one/meetings/closed.md", title: "Closed",
      try meeting("2026-01-13") { $0.decisions = [sentence("Secretly agreed (R1).")] },
      body: "Notes"
    ) { $0.visibility = .members }
    source.add(
      "one/outcomes/r.md", title: "R",
      try recommendation {
        $0.number = located("R1")
        $0.decidedAt = refer(.meeting, "closed")
        $0.addressedTo = []
      })
    source.audience = .members
    let members = try source.build().page(path)
    #expect(members.contains("Secretly agreed"))
    source.audience = .public
    let page = try source.build().page(path)
    for secret in ["Secretly", "Closed", "closed"] { #expect(!page.contains(secret)) }
    #expect(page.texts("<h3", in: "site-missing") == ["Who is asked to act?"])
    #expect(members.texts("<h3", in: "site-missing") == ["Who is asked to act?"])
  }

  @Test(
    "A community has the page with its first outcome or gap, its menu and its outcomes lead there")
  func links() throws {
    var source = try source()
    #expect(!(try source.build().paths.contains(path)))
    source.add("one/outcomes/r.md", title: "R", try recommendation())
    source.add("one/traceability.md", title: "Our way", body: "How to read this.")
    let site = try source.build()
    #expect(site.headlines == [])
    #expect(try site.page(path).texts("<h1") == ["Our way"])
    #expect(try site.page(path).contains("How to read this."))
    #expect(
      try site.page("one/index.html").addresses(ofLinks: "Our way") == [
        "../one/traceability/index.html"
      ])
    #expect(
      try site.page("one/outcomes/index.html").addresses(ofLinks: "Our way")
        == ["../../one/traceability/index.html", "../../one/traceability/index.html"])
    #expect(!(try site.page("one/outcomes/index.html").contains("assets/trace.css")))
  }
}
