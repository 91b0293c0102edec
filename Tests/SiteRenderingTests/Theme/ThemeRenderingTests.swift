import SiteRendering
import Testing

@Suite("Rendering a theme")
struct ThemeRenderingTests {
  private func render(_ text: String, _ view: SampleView = SampleView()) -> String? {
    TestTheme(text, shape: SampleView.shape).render(view)
  }

  @Test("Text is escaped and markup is not")
  func printing() {
    let view = SampleView(title: "A & <B> \"\u{301}", bodyHTML: HTML(markup: "<p>C</p>"))
    #expect(
      render("<h1>{{title}}</h1>{{{body_html}}}{{&body_html}}", view)
        == "<h1>A &amp; &lt;B&gt; &quot;\u{301}</h1><p>C</p><p>C</p>")
  }

  @Test("What is empty is absent: it prints nothing and opens no section")
  func absence() {
    let text = """
      {{summary}}|{{{status_html}}}|\
      {{#summary}}a{{/summary}}{{#title}}b{{/title}}{{#body_html}}c{{/body_html}}\
      {{#lead}}d{{/lead}}{{#people}}e{{/people}}{{#decisions}}f{{/decisions}}{{#draft}}g{{/draft}}\
      {{^summary}}A{{/summary}}{{^title}}B{{/title}}{{^body_html}}C{{/body_html}}\
      {{^lead}}D{{/lead}}{{^people}}E{{/people}}{{^decisions}}F{{/decisions}}{{^draft}}G{{/draft}}
      """
    #expect(render(text, SampleView(title: "", summary: "")) == "||ABCDEFG")
    let full = SampleView(
      title: "t", summary: "s", bodyHTML: HTML(markup: "b"), isDraft: true, lead: .init(),
      people: [.init(), .init()], decisions: ["x"])
    #expect(render(text, full) == "s||abcdeefg")
  }

  @Test("A section over a value prints it with a dot and still sees the names around it")
  func dots() {
    let view = SampleView(
      summary: "S & T", statusHTML: HTML(markup: "<i></i>"), decisions: ["Yes", "No <"])
    #expect(
      render(
        "{{#summary}}{{.}}, {{title}}{{/summary}}{{#status_html}}{{{.}}}{{/status_html}}"
          + "{{#decisions}}<li>{{.}}{{/decisions}}", view)
        == "S &amp; T, Kick-off<i></i><li>Yes<li>No &lt;")
  }

  @Test("An item without a text does not take that of the page around it")
  func innerAbsence() {
    let view = SampleView(people: [.init(name: "Ana"), .init(name: "Bo", url: "bo.html")])
    #expect(
      render("{{#people}}{{#url}}<a href={{.}}>{{/url}}{{name}} {{title}}; {{/people}}", view)
        == "Ana Kick-off; <a href=bo.html>Bo Kick-off; ")
  }

  @Test("A dot in a name leads into an object, absent or not")
  func paths() {
    let text =
      "{{host.name}}{{#host.url}}!{{/host.url}}[{{lead.name}}]{{^lead.name}}-{{/lead.name}}"
    #expect(render(text) == "Ana[]-")
    #expect(render(text, SampleView(host: .init(url: "u"), lead: .init(name: "Bo"))) == "Ana![Bo]")
  }

  @Test("Parts see the names of the place they stand in, and lose their last line end")
  func parts() {
    let theme = TestTheme(
      "<ul>\n{{#people}}\n  {{> parts/person}}\n{{/people}}\n</ul>{{> parts/person}}",
      parts: [("parts/person.mustache", "<li>{{#host}}{{name}}{{/host}} {{title}}\n</li>\n")],
      shape: SampleView.shape)
    #expect(
      theme.render(SampleView(title: "T", people: [.init()]))
        == "<ul>\n<li>Ana T\n</li></ul><li>Ana T\n</li>")
  }

  @Test("Strings are put in as text, whatever braces and quotes they have")
  func strings() {
    var theme = TestTheme(
      "{{strings.hello}}|{{ strings.hello }}|{{title}}", shape: SampleView.shape)
    theme.strings["hello"] = .text("{{{title }}} {{#draft}} \"<b>\" {")
    let hello = "&#123;&#123;&#123;title }}} &#123;&#123;#draft}} &quot;&lt;b&gt;&quot; &#123;"
    #expect(theme.render(SampleView()) == "\(hello)|\(hello)|Kick-off")
  }

  @Test("A string with a placeholder may stand in an attribute that a script reads")
  func stringForScript() {
    var theme = TestTheme(
      "<p class=\"x\" data-local=\"{{strings.yours}}\" data-b='c {{strings.yours}}'>",
      shape: SampleView.shape)
    theme.strings["yours"] = .text("Yours: {time}")
    #expect(
      theme.render(SampleView())
        == "<p class=\"x\" data-local=\"Yours: &#123;time}\" data-b='c Yours: &#123;time}'>")
  }

  @Test(
    "Tags are found whatever stands beside them",
    arguments: [
      // ZERO WIDTH NON-JOINER, a combining accent, and a sign that joins what follows it.
      ("{{title}}\u{200C}x", "Kick-off&#x200C;x"),
      ("{{title}}\u{301}{{title}}", "Kick-off&#x301;Kick-off"),
      ("\u{600}{{title}}", "&#x600;Kick-off"),
      ("é{{title}}", "&#xE9;Kick-off"),
      ("{ {{title}} } }} {", "{ Kick-off } }} &#x7B;"),
      ("{{title}}}}", "Kick-off}}"),
      ("{{{body_html}}}}", "}"),
      ("\u{FEFF}{{! a\ncomment }}{{title}}\r\n", "Kick-off\r\n"),
    ])
  func neighbours(text: String, expected: String) {
    #expect(render(text) == expected)
  }

  @Test("Lines that hold nothing but a section's tag or a comment are left out")
  func standaloneLines() {
    #expect(render("a\n{{! c }}\n  {{^draft}}\nb\n  {{/draft}}\nc\n") == "a\nb\nc\n")
    #expect(render("a\r\n{{^draft}}\r\nb\r\n{{/draft}}\r\nc") == "a\r\nb\r\nc")
  }

  @Test("A theme renders from several tasks at once")
  func concurrency() async throws {
    let loaded = TestTheme("{{#people}}{{name}} {{/people}}{{title}}", shape: SampleView.shape)
    let theme = try #require(loaded.load().theme)
    let people = (0..<20).map { SampleView.Person(name: "P\($0)") }
    let names = people.map { $0.name + " " }.joined()
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<50).allSatisfy { round in
            let view = SampleView(title: "\(task) \(round)", people: people)
            return theme.render("page", view).text == "\(names)\(task) \(round)"
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test(
    "The theme's own files stand before those below it, and all but templates and strings are assets"
  )
  func layers() throws {
    var theme = TestTheme("own {{> parts/a}}", shape: SampleView.shape)
    theme.templates += [("assets/style.css", "own")]
    theme.base = [
      ("page.mustache", "base"), ("parts/a.mustache", "part"), ("assets/style.css", "base"),
      ("assets/icon.svg", "icon"), ("strings/en.yaml", "home: Home"),
    ]
    let loaded = try #require(theme.load().theme)
    #expect(loaded.render("page", SampleView()).text == "own part")
    #expect(loaded.assets.map(\.shownPath) == ["base/assets/icon.svg", "theme/assets/style.css"])
  }
}
