import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Bodies")
struct ProseTests {
  private func headlines(of body: String) throws -> [String] {
    var source = SiteFixture()
    source.add("guides/start.md", title: "Start", body: body)
    source.add("guides/finish.md", title: "Finish", body: "## The end\n\n- [ ] Go home")
    source.add("people/ana-ruiz.md", title: "Ana Ruiz", person())
    source.addFile("guides/plan.pdf")
    return try source.build().headlines
  }

  @Test(
    "A link to nothing offers what is close, as it has to be written here",
    arguments: [
      ("[x](finsh.md)", "the link ‘finsh.md’ leads to nothing; did you mean ‘finish.md’?"),
      ("[x](../guide/finish.md)", "; did you mean ‘finish.md’?"),
      ("[x](/people/anna-ruiz)", "; did you mean ‘../people/ana-ruiz.md’?"),
      ("[x](ana@example.org)", "; an e-mail address starts with ‘mailto:’"),
      ("[x](example.org/a)", "; the address of another site starts with ‘https://’"),
      ("[x](:odd)", "the link ‘:odd’ leads to nothing"),
    ])
  func suggestions(body: String, end: String) throws {
    let found = try headlines(of: body)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(end) == true)
  }

  @Test(
    "A fragment must be a heading or a task of the page that it leads to",
    arguments: [
      ("[x](finish.md#the-end)", []), ("[x](finish.md#task-1)", []),
      ("[x](finish.md#site-main)", []), ("# Start\n\n## Hé *a*\n\n[x](#h%C3%A9-a)", []),
      (
        "[x](finish.md#the-ent)",
        ["‘finish.md#the-ent’ leads to no heading of that page; did you mean ‘the-end’?"]
      ),
      ("[x](#nowhere)", ["‘#nowhere’ leads to no heading of that page"]),
      ("[x](/people#nowhere)", ["‘/people#nowhere’ leads to no heading of that page"]),
    ] as [(String, [String])])
  func fragments(body: String, expected: [String]) throws {
    #expect(try headlines(of: body) == expected)
  }

  @Test(
    "What keeps somebody from reading is told, with the mend",
    arguments: [
      (
        "![](plan.pdf)",
        "the picture ‘plan.pdf’ has no alternative text; say in a few words between [ and ] what it shows"
      ),
      (
        "![plan.pdf.png](plan.pdf)",
        "the alternative text ‘plan.pdf.png’ is the name of a file; say in a few words between [ and ] "
          + "what the picture shows"
      ),
      (
        "[](finish.md)",
        "the link ‘finish.md’ has no text and is left out; write between [ and ] what it leads to"
      ),
      (
        "[here](finish.md)",
        "the link ‘here’ does not say where it leads; write what is there, as in ‘read the [minutes of "
          + "3 February](…)’: screen readers list links without the words around them"
      ),
      (
        "##",
        "a heading without text is left out; write what the part below it is about, or take the number "
          + "signs away"
      ),
      (
        "### Deep", "the heading ‘Deep’ goes from level 1 to level 3; write it with 2 number signs"
      ),
      (
        "| | |\n|-|-|\n| a | b |",
        "no column of this table has a name; write the names of the columns into its first row"
      ),
    ])
  func barriers(body: String, expected: String) throws {
    #expect(try headlines(of: body).first == expected)
  }

  @Test("A link leads to the place in the file, and a broken one keeps its text")
  func places() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: "One\n\nTwo [three](b.md) four.")
    source.add("c.md", title: "C", body: "[On](a.md#x)\n") { $0.body.firstLine = 10 }
    let site = try source.build()
    #expect(
      site.diagnostics.map { "\($0.place.path):\($0.place.line):\($0.place.column)" } == [
        "content/a.md:3:5", "content/c.md:10:1",
      ])
    #expect(try site.page("a/index.html").contains("<p>Two three four.</p>"))
  }

  @Test("Pictures get their size, and only those beside the content are shown")
  func pictures() throws {
    var source = SiteFixture()
    source.add(
      "a/x.md", title: "X",
      body: "![Us](us%201.png) ![Them](https://example.org/t.png) ![Gone](gone.png)")
    source.addFile("a/us 1.png", size: ImageSize(width: 640, height: 480))
    let site = try source.build()
    let page = try site.page("a/x/index.html")
    #expect(page.contains("src=\"../../a/us%201.png\" alt=\"Us\" width=\"640\" height=\"480\""))
    #expect(!page.contains("example.org"))
    #expect(page.contains("Them") && page.contains("Gone"))
    #expect(site.diagnostics.map(\.code) == [.remoteImage, .brokenImage])
  }

  @Test("A mention becomes the person's name, and somebody unseen becomes nobody in particular")
  func mentions() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: "Thanks to @ana-ruiz and @sam, not to @noone.")
    source.add("people/ana-ruiz.md", title: "Ana Ruiz", person())
    source.add("people/sam.md", title: "Sam Okoro", person()) { $0.visibility = .members }
    let site = try source.build()
    let page = try site.page("a/index.html")
    #expect(page.texts("<p>Thanks").isEmpty == false)
    #expect(page.contains("href=\"../people/ana-ruiz/index.html\">Ana Ruiz</a>"))
    #expect(page.contains("and a member, not to @noone."))
    #expect(site.diagnostics.map(\.message) == ["‘@noone’ names no person here"])
  }

  @Test("A list that does not exist is an error that names those that do")
  func unknownWidget() throws {
    let found = try headlines(of: "```{outcome}\n```\n\n```{zzzzzz}\n```")
    #expect(
      found == [
        "there is no list ‘{outcome}’; did you mean ‘outcomes’?",
        "there is no list ‘{zzzzzz}’; write one of: schedule, outcomes, next-steps, teams, people, "
          + "communities",
      ])
  }

  @Test("A text without bounds is an error, and the page is without it")
  func limit() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: String(repeating: "word\n", count: 200_001))
    let site = try source.build()
    #expect(site.diagnostics.map(\.code) == [.textOverLimit])
    #expect(site.diagnostics.first?.place.path == "content/a.md")
    #expect(try !site.page("a/index.html").contains("word"))
  }

  @Test("A due date that is none is an error")
  func due() throws {
    let found = try headlines(of: "- [ ] Go due:2026-02-30")
    #expect(found == ["‘2026-02-30’ is not a date; write it as in due:2026-03-01"])
  }

  @Test("A task without text is no next step, and is told")
  func namelessTask() throws {
    #expect(
      try headlines(of: "- [x] due:2026-01-01\n- [ ] Call\n") == [
        "a task without text is not among the next steps; write after the box what is to be done"
      ])
  }

  @Test("What is for members is in no public page, and in the members' one under its title")
  func members() throws {
    var source = SiteFixture()
    source.add("a.md", title: "A", body: "Open.\n\n> [!MEMBERS]\n> Said in confidence.")
    let open = try source.build().page("a/index.html")
    #expect(!open.contains("confidence"))
    source.audience = .members
    let closed = try source.build().page("a/index.html")
    #expect(closed.contains("Said in confidence.") && closed.contains("Members only"))
  }
}
