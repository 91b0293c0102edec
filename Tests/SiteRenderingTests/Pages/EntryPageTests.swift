import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("The pages of outcomes, people, teams and communities")
struct EntryPageTests {
  private let rowTitle = "<p class=\"row-title\""

  @Test("An outcome's history is in the order of time, its last status is its own")
  func outcomeHistory() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    source.add("one/people/ana.md", title: "Ana", person())
    source.add(
      "one/outcomes/r1.md", title: "Open the doors",
      try outcome {
        $0.number = located("R1")
        for (date, status) in [("2026-03-01", "Adopted"), ("2026-01-01", "draft")] {
          var event = Outcome.Event(date: try day(date))
          event.status = located(status)
          event.note = sentence("Said @ana <b>")
          $0.history.append(event)
        }
      })
    source.add(
      "one/outcomes/r2.md", title: "Newer",
      try outcome {
        $0.supersedes = refer(.outcome, "r1")
        $0.related = refer(.outcome, "r1")
      })
    let page = try source.build().page("one/outcomes/r1/index.html")
    let items = try #require(page.cut(from: "<ol class=\"timeline\">", to: "</ol>"))
    #expect(
      PageText(path: "", html: items).texts("<li").map { $0.replacing("\u{A0}", with: " ") } == [
        "1 January 2026 DraftSaid Ana &lt;b&gt;", "1 March 2026 AdoptedSaid Ana &lt;b&gt;",
      ])
    #expect(page.texts("<p class=\"kicker\"") == ["R1 Recommendation Adopted"])
    #expect(page.texts("<p class=\"notice\"") == ["Replaced by Newer"])
    #expect(page.texts("<p class=\"row-title\"", in: "site-related") == ["Newer"])
  }

  @Test("An outcome of which nobody said more has the first status of its community")
  func firstStatus() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community { $0.statuses = ["idea", "agreed"] })
    source.add("one/outcomes/r1.md", title: "R", try outcome())
    let page = try source.build().page("one/outcomes/r1/index.html")
    #expect(page.texts("<p class=\"kicker\"") == ["Recommendation Idea"])
  }

  @Test("A person's page shows teams, meetings and outcomes of all communities")
  func personPage() throws {
    var source = SiteFixture()
    source.add("people/ana.md", title: "Ana", person { $0.role = "Chair" })
    for place in ["one", "two"] {
      source.add("\(place)/index.md", title: place.uppercased(), try community())
      source.add(
        "\(place)/teams/t.md", title: "Team \(place)",
        try team { $0.lead = refer(.person, "ana").first })
    }
    source.add(
      "two/meetings/m.md", title: "M",
      try meeting("2026-02-03") { $0.facilitators = refer(.person, "ana") })
    source.add(
      "two/outcomes/r.md", title: "R", try outcome { $0.owners = refer(.person, "ana") })
    let page = try source.build().page("people/ana/index.html")
    #expect(page.texts(rowTitle, in: "site-teams") == ["Team one", "Team two"])
    #expect(page.contains("<a href=\"../../people/ana/meetings/index.html\">1 meeting in all</a>"))
    #expect(page.texts(rowTitle, in: "site-outcomes") == ["R"])
    #expect(
      page.texts("<dd") == ["ONE and TWO", "Add their meetings to your calendar"])
    #expect(page.texts("<p class=\"head-facts\"") == ["Chair"])
  }

  @Test("What would give a hidden name away occurs in no file of the public site")
  func hiddenPerson() throws {
    var source = SiteFixture()
    source.settings.repository = SiteSettings.Repository(url: "https://example.org/repo")
    source.addFile("people/ana-ruiz.jpg")
    source.add(
      "people/ana-ruiz.md", title: "Ana Ruiz",
      person {
        $0.shownAs = .initials
        $0.photo = FileReference("ana-ruiz.jpg", at: SourcePlace(path: "x"))
        $0.email = "ana@example.org"
        $0.phone = "555"
      })
    source.add("a.md", title: "A", body: "By @ana-ruiz and [Ana Ruiz](people/ana-ruiz.md).")
    let site = try source.build()
    #expect(site.paths.contains("people/a-r/index.html"))
    #expect(!site.paths.contains { $0.contains("ruiz") })
    for page in site.pages {
      #expect(!page.html.lowercased().contains("ruiz"), "\(page.path)")
      #expect(!page.contains("ana@example.org") && !page.contains("555"))
    }
    source.audience = .members
    let page = try source.build().page("people/ana-ruiz/index.html")
    #expect(page.contains("src=\"../../people/ana-ruiz.jpg\""))
    #expect(page.addresses(ofLinks: "ana@example.org") == ["mailto:ana@example.org"])
  }

  @Test("A team shows its lead first, each member once, and counts them so")
  func teamMembers() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    for name in ["Ana", "Sam", "Lee"] {
      source.add("one/people/\(name.lowercased()).md", title: name, person())
    }
    source.add(
      "one/teams/t.md", title: "T",
      try team {
        $0.lead = refer(.person, "lee").first
        $0.members = refer(.person, "sam", "lee", "ana").map { Team.Member(person: $0) }
      })
    let site = try source.build()
    let page = try site.page("one/teams/t/index.html")
    #expect(page.texts(rowTitle, in: "site-members") == ["Lee", "Sam", "Ana"])
    #expect(page.texts("<p class=\"row-note\"", in: "site-members") == ["Lead"])
    let row = try site.page("one/teams/index.html").texts("<p class=\"row-facts\"")
    #expect(row == ["Led by Lee3 members"])
  }

  @Test("A community counts everybody who has a part in it, against what is hoped for")
  func size() throws {
    var source = SiteFixture()
    source.add("people/zoe.md", title: "Zoe", person())
    source.add("people/max.md", title: "Max", person())
    source.add(
      "one/index.md", title: "One",
      try community {
        $0.intendedSize = 30
        $0.facilitators = refer(.person, "zoe")
        $0.goals = [.learn, .build]
      })
    source.add("one/people/ana.md", title: "Ana", person())
    source.add(
      "one/teams/t.md", title: "T", try team { $0.lead = refer(.person, "ana").first })
    let page = try source.build().page("one/index.html")
    #expect(
      page.texts("<p class=\"head-facts\"") == [
        "2 of 30 members hoped forLearn from one another and carry out projects together"
      ])
  }

  @Test("Materials lead to their file with its size, or to their address, or nowhere")
  func materials() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    source.addFile("one/meetings/Plan 1.pdf", bytes: 1_249_000)
    source.add("one/notes.md", title: "Notes")
    let place = SourcePlace(path: "content/one/meetings/a.md", line: 5, column: 9)
    source.add(
      "one/meetings/a.md", title: "A",
      try meeting("2026-02-03") {
        $0.materials = [
          Material(title: "Plan", location: .file(FileReference("Plan 1.pdf", at: place))),
          Material(title: "Web", location: .url("https://example.org/?a=1&b=2")),
          Material(title: "Page", location: .file(FileReference("../notes.md", at: place))),
          Material(title: "Gone", location: .file(FileReference("gone.pdf", at: place))),
          Material(title: "Paper", location: nil),
        ]
      })
    let site = try source.build()
    let page = try site.page("one/meetings/a/index.html")
    #expect(
      page.texts("<li", in: "site-materials") == [
        "Plan PDF, 1.2\u{A0}MB", "Web", "Page", "Gone", "Paper",
      ])
    #expect(page.addresses(ofLinks: "Plan") == ["../../../one/meetings/Plan%201.pdf"])
    #expect(page.addresses(ofLinks: "Web") == ["https://example.org/?a=1&amp;b=2"])
    #expect(page.addresses(ofLinks: "Page") == ["../../../one/notes/index.html"])
    #expect(page.addresses(ofLinks: "Gone") == [])
    #expect(
      site.diagnostics.map { "\($0.place.line): \($0.message)" } == [
        "5: there is no file ‘gone.pdf’"
      ])
  }
}
