import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Next steps")
struct NextStepRegisterTests {
  private func source() throws -> SiteFixture {
    var source = SiteFixture()
    source.add("equity/index.md", title: "Equity", try community())
    source.add("equity/people/ana.md", title: "Ana", person())
    source.add("equity/people/sam.md", title: "Sam", person())
    source.add("equity/teams/intake.md", title: "Intake", try team(), body: "- [ ] Of the team")
    return source
  }

  private func step(
    _ title: String, due: String? = nil, isDone: Bool = false,
    edit: (inout NextStep) -> Void = { _ in }
  ) throws -> NextStep {
    var step = NextStep(title: sentence(title))
    step.due = try due.map(day)
    step.isDone = isDone
    edit(&step)
    return step
  }

  private let rowTitle = "<p class=\"row-title\""

  @Test("Open ones stand before done ones, then by due date, then as written")
  func order() throws {
    var source = try source()
    source.add(
      "equity/meetings/a.md", title: "A",
      try meeting("2026-02-03") {
        $0.nextSteps = [
          try step("Undated"), try step("Done", due: "2026-01-01", isDone: true),
          try step("Late", due: "2026-06-01"), try step("Early", due: "2026-03-01"),
        ]
      }, body: "- [x] Ticked\n- [ ] In a text due:2026-04-01\n- [ ] Also undated")
    let page = try source.build().page("equity/next-steps/index.html")
    #expect(
      page.texts(rowTitle) == [
        "Early", "In a text", "Late", "Undated", "Also undated", "Of the team", "Done", "Ticked",
      ])
    #expect(page.texts(rowTitle, in: "site-done") == ["Done", "Ticked"])
    #expect(page.texts("<h1") == ["Next steps 6 to do"])
  }

  @Test("A step belongs to the team that met, or whose outcome or page it stands in")
  func teams() throws {
    var source = try source()
    source.add(
      "equity/meetings/a.md", title: "A",
      try meeting("2026-02-03") {
        $0.teams = refer(.team, "intake")
        $0.nextSteps = [try step("Of the meeting")]
      })
    source.add(
      "equity/meetings/b.md", title: "B",
      try meeting("2026-02-04") { $0.nextSteps = [try step("Of all")] })
    source.add(
      "equity/outcomes/r.md", title: "R", try outcome { $0.team = refer(.team, "intake").first },
      body: "- [ ] Of the outcome")
    let page = try source.build().page("equity/teams/intake/index.html")
    #expect(
      page.texts(rowTitle, in: "site-next-steps") == [
        "Of the meeting", "Of the outcome", "Of the team",
      ])
  }

  @Test("A person's page has the steps that name the person, in fields and in texts, each once")
  func people() throws {
    var source = try source()
    source.add(
      "equity/meetings/a.md", title: "A",
      try meeting("2026-02-03") {
        $0.nextSteps = [
          try step("Write to @ana") { $0.owners = refer(.person, "ana", "sam") },
          try step("Rest") { $0.owners = refer(.person, "sam") },
        ]
      }, body: "- [ ] Call @ana and @ana")
    let site = try source.build()
    let page = try site.page("equity/people/ana/index.html")
    #expect(page.texts(rowTitle, in: "site-next-steps") == ["Write to Ana", "Call Ana and Ana"])
    let facts = page.texts("<p class=\"row-facts\"", in: "site-next-steps")
    #expect(facts == ["Ana and Samfrom A", "from A"])
    let register = site.facts.steps
    let ana = try site.entry("equity/people/ana.md").id
    #expect(register.steps.map { $0.owners.count(where: { $0 == ana }) }.max() == 1)
  }

  @Test("A step for another meeting stands on both pages, and says there where it is from")
  func otherMeeting() throws {
    var source = try source()
    source.add("equity/meetings/a.md", title: "First", try meeting("2026-02-03"))
    source.add(
      "equity/outcomes/r.md", title: "R",
      try outcome {
        $0.nextSteps = [try step("Agree") { $0.meeting = refer(.meeting, "a").first }]
      })
    let site = try source.build()
    for path in ["equity/meetings/a/index.html", "equity/outcomes/r/index.html"] {
      #expect(try site.page(path).texts(rowTitle, in: "site-next-steps") == ["Agree"])
    }
    let list = try site.page("equity/next-steps/index.html")
    #expect(list.texts("<p class=\"row-facts\"").contains("from R"))
    let facts = try site.page("equity/meetings/a/index.html").texts("<p class=\"row-facts\"")
    #expect(facts.contains("from R"))
  }

  @Test("A task item leads to its place in the text")
  func anchor() throws {
    let page = try source().build().page("equity/next-steps/index.html")
    #expect(page.addresses(ofLinks: "Intake") == ["../../equity/teams/intake/index.html#task-1"])
  }
}
