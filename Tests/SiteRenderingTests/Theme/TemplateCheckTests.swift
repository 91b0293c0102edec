import Diagnostics
import SiteRendering
import Testing

@Suite("Templates against their views")
struct TemplateCheckTests {
  private func diagnostics(_ text: String, parts: [(path: String, text: String)] = []) -> String {
    TestTheme(text, parts: parts, shape: SampleView.shape).diagnostics
  }

  private static let names =
    "title, summary, body_html, status_html, draft, host, lead, people, decisions, url"

  @Test("A name that no view has is an error that says the names there are")
  func unknownNames() {
    let text = """
      <h1>{{titel}}</h1>
      {{#people}}{{nam}} {{zzz}}{{/people}}
      {{host.nmae}}
      {{^zzz}}{{also_unknown}}{{/zzz}}
      """
    #expect(
      diagnostics(text) == """
        theme/page.mustache:1:5: error: unknown name ‘titel’ [unknown-name]
          <h1>{{titel}}</h1>
              ^
          help: did you mean ‘title’? the names here are \(Self.names)
        theme/page.mustache:2:12: error: unknown name ‘nam’ [unknown-name]
          {{#people}}{{nam}} {{zzz}}{{/people}}
                     ^
          help: did you mean ‘name’? the names here are name, url; and around it \(Self.names)
        theme/page.mustache:2:20: error: unknown name ‘zzz’ [unknown-name]
          {{#people}}{{nam}} {{zzz}}{{/people}}
                             ^
          help: the names here are name, url; and around it \(Self.names)
        theme/page.mustache:3:1: error: unknown name ‘host.nmae’ [unknown-name]
          {{host.nmae}}
          ^
          help: did you mean ‘name’? the names here are name, url
        theme/page.mustache:4:1: error: unknown name ‘zzz’ [unknown-name]
          {{^zzz}}{{also_unknown}}{{/zzz}}
          ^
          help: the names here are \(Self.names)

        """)
  }

  @Test(
    "Text is never printed raw, markup never escaped, and what is neither not at all",
    arguments: [
      (
        "{{{title}}}", "‘title’ is text, and text is never printed raw", "wrong-escaping",
        "write ‘{{title}}’"
      ),
      (
        "{{&summary}}", "‘summary’ is text, and text is never printed raw", "wrong-escaping",
        "write ‘{{summary}}’"
      ),
      (
        "{{body_html}}", "‘body_html’ is markup, and would be shown as its source",
        "wrong-escaping", "write ‘{{{body_html}}}’"
      ),
      (
        "{{draft}}", "‘draft’ cannot be printed: it is a flag, true or false", "wrong-kind-of-name",
        "open it with ‘{{#draft}}’"
      ),
      (
        "{{people}}", "‘people’ cannot be printed: it is a list", "wrong-kind-of-name",
        "open it with ‘{{#people}}’"
      ),
      (
        "{{{decisions}}}", "‘decisions’ cannot be printed: it is a list", "wrong-kind-of-name",
        "open it with ‘{{#decisions}}’"
      ),
      (
        "{{lead}}", "‘lead’ cannot be printed: it is a view with names of its own",
        "wrong-kind-of-name", "open it with ‘{{#lead}}’"
      ),
      (
        "{{.}}", "‘.’ cannot be printed: it is a view with names of its own", "wrong-kind-of-name",
        nil
      ),
      (
        "{{people.name}}", "‘people.name’ cannot be reached: ‘people’ is a list",
        "wrong-kind-of-name", nil
      ),
      ("{{title.x}}", "‘title.x’ cannot be reached: ‘title’ is a text", "wrong-kind-of-name", nil),
      (
        "{{{strings.home}}}", "‘strings.home’ is text, and text is never printed raw",
        "wrong-escaping", "write ‘{{strings.home}}’"
      ),
      (
        "{{#strings.home}}{{/strings.home}}", "‘strings.home’ cannot be opened as a section",
        "wrong-kind-of-name", "write ‘{{strings.home}}’"
      ),
    ] as [(String, String, String, String?)])
  func kinds(text: String, message: String, code: String, help: String?) {
    #expect(
      diagnostics(text) == """
        theme/page.mustache:1:1: error: \(message) [\(code)]
          \(text)
          ^

        """ + (help.map { "  help: \($0)\n" } ?? ""))
  }

  @Test("In a section over a value the dot is text or markup as the value is")
  func dots() {
    let text = """
      {{#title}}{{{.}}}{{/title}}
      {{#body_html}}{{.}}{{/body_html}}
      {{#decisions}}{{#draft}}{{.}}{{/draft}}{{/decisions}}
      """
    #expect(
      diagnostics(text) == """
        theme/page.mustache:1:11: error: ‘.’ is text, and text is never printed raw [wrong-escaping]
          {{#title}}{{{.}}}{{/title}}
                    ^
          help: write ‘{{.}}’
        theme/page.mustache:2:15: error: ‘.’ is markup, and would be shown as its source \
        [wrong-escaping]
          {{#body_html}}{{.}}{{/body_html}}
                        ^
          help: write ‘{{{.}}}’

        """)
  }

  @Test("A text that a template cannot print is an error that says why")
  func strings() {
    var theme = TestTheme(
      "{{strings.helo}}\n{{strings.meetings_count}}\n<a title=\"{{strings.yours}}\">",
      shape: SampleView.shape)
    theme.strings = ["hello": .text("Hello"), "yours": .text("Yours: {time}")]
    #expect(
      theme.diagnostics == """
        theme/page.mustache:1:1: error: there is no text ‘helo’ [unknown-string]
          {{strings.helo}}
          ^
          help: did you mean ‘hello’?
        theme/page.mustache:2:1: error: the text ‘meetings_count’ has plural forms, and a template \
        knows no number to choose one [wrong-kind-of-string]
          {{strings.meetings_count}}
          ^
          help: print a name of the view that says the number
        theme/page.mustache:3:11: error: nothing fills ‘{time}’ when a template prints the text \
        ‘yours’ [wrong-kind-of-string]
          <a title="{{strings.yours}}">
                    ^
          help: only a ‘data-…’ attribute may hold it as it is, for a script
        theme/strings/en.yaml:1: warning: nothing uses the text ‘hello’ [unused-string]
          help: did you mean ‘helo’?

        """)
  }

  @Test("A part is checked where it stands, and says once what is wrong")
  func parts() {
    let part = (path: "parts/person.mustache", text: "{{name}} {{title}}\n")
    let text = "{{#people}}{{> parts/person}}{{/people}}\n{{> parts/person}} {{> parts/person}}"
    #expect(
      diagnostics(text, parts: [part]) == """
        theme/parts/person.mustache:1:1: error: unknown name ‘name’ [unknown-name]
          {{name}} {{title}}
          ^
        theme/page.mustache:2:1: note: included here
          {{> parts/person}} {{> parts/person}}
          ^
          help: the names here are \(Self.names)

        """)
  }

  @Test("A part that is not there is an error")
  func missingPart() {
    #expect(
      diagnostics(
        "{{> parts/persn}}{{#people}}{{> parts/person}}{{/people}}",
        parts: [("parts/person.mustache", "{{name}}")]) == """
          theme/page.mustache:1:1: error: there is no template ‘parts/persn.mustache’ in the theme \
          [missing-part]
            {{> parts/persn}}{{#people}}{{> parts/person}}{{/people}}
            ^
            help: did you mean ‘parts/person’?

          """)
  }

  @Test("A part that includes itself, by however long a way, is an error")
  func cycles() {
    #expect(
      diagnostics(
        "{{> parts/a}}{{> page}}",
        parts: [("parts/a.mustache", "x\n{{> parts/b}}"), ("parts/b.mustache", "{{> parts/a}}")])
          == """
          theme/page.mustache:1:14: error: the template ‘page’ includes itself [part-cycle]
            {{> parts/a}}{{> page}}
                         ^
            help: the way round is page → page
          theme/parts/b.mustache:1:1: error: the template ‘parts/a’ includes itself [part-cycle]
            {{> parts/a}}
            ^
          theme/parts/a.mustache:2:1: note: included here
            {{> parts/b}}
            ^
            help: the way round is parts/a → parts/b → parts/a

          """)
  }

  @Test("Parts that multiply are refused before anything is rendered", .timeLimit(.minutes(1)))
  func explosion() {
    let parts = (1...7).map { level in
      (
        path: "parts/\(level).mustache",
        text: String(repeating: "{{> parts/\(level + 1)}}", count: 100)
      )
    }
    let theme = TestTheme(
      "{{> parts/1}}", parts: parts + [("parts/8.mustache", "{{title}}")],
      shape: SampleView.shape)
    #expect(
      theme.diagnostics == """
        theme/page.mustache: error: the template ‘page’ has more than 20000 tags, those of its parts \
        included [too-large-template]

        """)
  }

  @Test("A template has a limit", .timeLimit(.minutes(1)))
  func size() {
    let text = String(repeating: "<p>Words</p>\n", count: 10_000)
    #expect(
      diagnostics(text) == """
        theme/page.mustache: error: this template has more than 100 KB, with its strings \
        [too-large-template]
          help: move what does not change into an asset

        """)
  }

  @Test("Parts inside each other have a limit")
  func depth() {
    let parts = (1...8).map { level in
      (path: "parts/\(level).mustache", text: "{{> parts/\(level + 1)}}")
    }
    #expect(
      diagnostics("{{> parts/1}}", parts: parts + [("parts/9.mustache", "")]) == """
        theme/parts/8.mustache:1:1: error: more than 8 parts stand inside each other \
        [too-large-template]
          {{> parts/9}}
          ^
        theme/parts/7.mustache:1:1: note: included here
          {{> parts/8}}
          ^
        theme/parts/9.mustache: warning: nothing uses the template ‘parts/9.mustache’ \
        [unused-template]

        """)
  }
}
