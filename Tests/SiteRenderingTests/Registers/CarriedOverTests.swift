import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Next steps that are carried over")
struct CarriedOverTests {
  private let rowTitle = "<p class=\"row-title\""

  private func source(today: String = "2026-04-01") throws -> SiteFixture {
    var source = SiteFixture()
    source.today = today
    source.add("c/index.md", title: "C", try community())
    source.add("c/teams/red.md", title: "Red", try team())
    source.add("c/teams/blue.md", title: "Blue", try team())
    return source
  }

  private func texts(_ list: PageText) -> [String] {
    zip(list.texts(rowTitle), list.texts("<p class=\"row-facts\"")).map { "\($0): \($1)" }
  }

  @Test("A step has been open for the meetings after its own, of all and of its team")
  func counts() throws {
    var source = try source()
    source.add("c/meetings/a.md", title: "A", try meeting("2026-01-10"), body: "- [ ] Of all")
    source.add(
      "c/meetings/b.md", title: "B", try meeting("2026-01-11") { $0.teams = refer(.team, "red") },
      body: "- [ ] Of red\n- [x] Done")
    source.add(
      "c/meetings/c.md", title: "C", try meeting("2026-02-10") { $0.teams = refer(.team, "red") })
    source.add(
      "c/meetings/d.md", title: "D", try meeting("2026-02-11") { $0.teams = refer(.team, "blue") })
    source.add("c/meetings/e.md", title: "E", try meeting("2026-03-10"))
    source.add(
      "c/meetings/f.md", title: "F", try meeting("2026-03-11") { $0.status = .cancelled })
    source.add("c/meetings/g.md", title: "G", try meeting("2026-04-01"), body: "- [ ] Of today")
    let list = try source.build().page("c/next-steps/index.html")
    #expect(
      texts(list) == [
        "Of all: open for 1 meetingfrom A", "Of red: open for 2 meetingsfrom B",
        "Of today: from G", "Done: from B",
      ])
  }

  @Test("The next meeting follows up what is open and what is due, a later one what is for it")
  func followUps() throws {
    var source = try source()
    source.add(
      "c/meetings/a.md", title: "A",
      try meeting("2026-01-10") {
        var step = NextStep(title: sentence("For later"))
        step.meeting = refer(.meeting, "later").first
        $0.nextSteps = [step]
      }, body: "- [ ] Open\n- [x] Done")
    source.add(
      "c/outcomes/r.md", title: "R", try outcome(),
      body: "- [ ] Due due:2026-05-01\n- [ ] Not due due:2026-05-03")
    source.add(
      "c/meetings/blue.md", title: "Blue",
      try meeting("2026-04-20") { $0.teams = refer(.team, "blue") })
    source.add("c/meetings/next.md", title: "Next", try meeting("2026-05-02"))
    source.add("c/meetings/later.md", title: "Later", try meeting("2026-06-02"))
    let site = try source.build()
    let page = { (name: String) in
      try site.page("c/meetings/\(name)/index.html").texts(self.rowTitle, in: "site-follow-ups")
    }
    #expect(try page("next") == ["Due", "Open"])
    #expect(try page("later") == ["For later"])
    #expect(try page("blue") == [])
    #expect(try page("a") == [])
  }

  @Test("Office hours are a series: what others agreed to is not counted or followed up there")
  func series() throws {
    var source = try source()
    source.add("c/meetings/a.md", title: "A", try meeting("2026-01-10"), body: "- [ ] Open")
    source.add(
      "c/meetings/hours.md", title: "Hours",
      try meeting("2026-01-08 10:00", to: "2026-01-08 11:00") {
        $0.recurrence = Located(Recurrence(every: 1, .week), at: SourcePlace(path: "x"))
      })
    source.add("c/meetings/next.md", title: "Next", try meeting("2026-05-02"))
    let site = try source.build()
    #expect(texts(try site.page("c/next-steps/index.html")) == ["Open: from A"])
    #expect(!(try site.page("c/meetings/hours/index.html").contains("site-follow-ups")))
    #expect(try site.page("c/meetings/next/index.html").contains("site-follow-ups"))
  }

  @Test("A step from front matter leads to its line on the page that it comes from")
  func anchors() throws {
    var source = try source()
    source.add(
      "c/meetings/a.md", title: "A",
      try meeting("2026-01-10") {
        $0.nextSteps = ["First", "Second"].map { NextStep(title: sentence($0)) }
      })
    let site = try source.build()
    #expect(
      try site.page("c/next-steps/index.html").addresses(ofLinks: "A") == [
        "../../c/meetings/a/index.html#site-step-1", "../../c/meetings/a/index.html#site-step-2",
      ])
    let ids = try site.page("c/meetings/a/index.html").ids
    #expect(ids.filter { $0.hasPrefix("site-step-") } == ["site-step-1", "site-step-2"])
  }
}
