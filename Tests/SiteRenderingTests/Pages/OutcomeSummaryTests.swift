import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Summaries of outcomes")
struct OutcomeSummaryTests {
  private func source() throws -> SiteFixture {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community { $0.statuses = ["idea", "agreed"] })
    source.add("two/index.md", title: "Two", try community())
    source.add("one/teams/t.md", title: "Doors", try team())
    source.add("two/teams/t.md", title: "Windows", try team())
    source.add(
      "one/outcomes/a.md", title: "Open the doors",
      try outcome {
        $0.status = located("agreed")
        $0.team = refer(.team, "t").first
        $0.themes = ["Front desk", "nights"]
        $0.addressedTo = ["The <county>"]
        $0.progress = 40
      })
    source.add("one/outcomes/b.md", title: "Learned", try outcome { $0.kind = .learning })
    source.add(
      "two/outcomes/c.md", title: "Shut them",
      try outcome {
        $0.status = located("Adopted")
        $0.team = refer(.team, "t").first
        $0.themes = ["front-desk"]
      })
    return source
  }

  private func facet(_ name: String, of page: PageText) -> [String] {
    guard let part = page.cut(from: "data-facet=\"\(name)\">", to: "</section>") else { return [] }
    let text = PageText(path: "", html: part)
    return zip(text.texts("<span class=\"bar-label\""), text.texts("<span class=\"bar-count\""))
      .map { "\($0) \($1)" }
  }

  @Test("A community is counted in its own words, the site in those of all")
  func numbers() throws {
    let site = try source().build()
    let one = try site.page("one/outcomes/index.html")
    #expect(facet("status", of: one) == ["Idea 1", "Agreed 1"])
    #expect(facet("theme", of: one) == ["Front desk 1", "nights 1", "Not given 1"])
    #expect(facet("kind", of: one) == ["Recommendations 1", "What we learned 1"])
    let all = try site.page("outcomes/index.html")
    #expect(facet("status", of: all) == ["Idea 1", "Agreed 1", "Adopted 1"])
    #expect(facet("theme", of: all) == ["Front desk 2", "nights 1", "Not given 1"])
    #expect(facet("team", of: all) == ["Doors 1", "Windows 1", "Not given 1"])
    #expect(facet("addressed", of: all) == ["The &lt;county&gt; 1", "Not given 2"])
    #expect(all.contains("data-value=\"one-t\"") && all.contains("data-value=\"two-t\""))
  }

  @Test("Each status and theme has a page, which is no page for search engines")
  func narrowed() throws {
    let site = try source().build()
    let page = try site.page("outcomes/theme/front-desk/index.html")
    #expect(page.texts("<h1") == ["Outcomes: Front desk 2 outcomes"])
    #expect(page.texts("<th scope=\"row\"") == ["Open the doorsOne", "Shut themTwo"])
    #expect(page.contains("content=\"noindex\""))
    #expect(page.addresses(ofLinks: "All 3 outcomes") == ["../../../outcomes/index.html"])
    #expect(facet("theme", of: page) == [])
    #expect(site.paths.contains("one/outcomes/status/idea/index.html"))
    #expect(!site.paths.contains("outcomes/status/index.html"))
  }

  @Test("An outcome that has the address of such a page is an error that says so")
  func clash() throws {
    var source = try source()
    source.add("one/outcomes/status/idea.md", title: "Idea", try outcome())
    #expect(
      try source.build().headlines == [
        "the outcome ‘Idea’ has the address ‘/one/outcomes/status/idea/’, which belongs to the page"
          + " of the status ‘idea’; give it another address with `slug:`, or rename its file"
      ])
  }

  @Test("The parts of the bar fill it, in the order of statuses")
  func bar() throws {
    let page = try source().build().page("one/outcomes/index.html")
    let parts = page.html.matches(
      of: #/<rect class="part-([\w-]+)" x="([\d.]+)%" width="([\d.]+)%"/#)
    #expect(parts.map { "\($0.1) \($0.2) \($0.3)" } == ["dashed 0 50", "check 50 50"])
  }
}
