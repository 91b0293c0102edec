import Diagnostics
import SiteRendering
import Testing

@Suite("Syntax of templates")
struct TemplateSyntaxTests {
  private func diagnostics(_ text: String) -> String {
    TestTheme(text, shape: SampleView.shape).diagnostics
  }

  @Test("A tag ends on its line")
  func unclosedTags() {
    let text = """
      {{title
      é {{{body_html}} {{title {{title}}
      {{! a comment
      """
    #expect(
      diagnostics(text) == """
        theme/page.mustache:1:1: error: the tag ‘{{title’ has no end on its line [unclosed-tag]
          {{title
          ^
          help: end it with ‘}}’
        theme/page.mustache:2:3: error: the tag ‘{{{body_html}}’ begins with three braces and ends \
        with two [unclosed-tag]
          é {{{body_html}} {{title {{title}}
            ^
          help: end it with ‘}}}’
        theme/page.mustache:2:18: error: the tag ‘{{title’ has no end on its line [unclosed-tag]
          é {{{body_html}} {{title {{title}}
                           ^
          help: end it with ‘}}’
        theme/page.mustache:3:1: error: this comment has no end [unclosed-tag]
          {{! a comment
          ^
          help: end it with ‘}}’

        """)
  }

  @Test("Sections are closed in turn, and one mistake is reported once")
  func sections() {
    let text = """
      {{#draft}}{{#lead}}{{/draft}}
      {{#draft}}{{/lead}}{{/draft}}
      {{/people}}
      {{^people}}
      """
    #expect(
      diagnostics(text) == """
        theme/page.mustache:1:11: error: the section ‘lead’ is not closed [unclosed-section]
          {{#draft}}{{#lead}}{{/draft}}
                    ^
          help: end it with ‘{{/lead}}’, before the section around it ends
        theme/page.mustache:2:11: error: ‘{{/lead}}’ closes a section that is not open \
        [mismatched-section]
          {{#draft}}{{/lead}}{{/draft}}
                    ^
        theme/page.mustache:2:1: note: the section open here is ‘draft’
          {{#draft}}{{/lead}}{{/draft}}
          ^
        theme/page.mustache:3:1: error: ‘{{/people}}’ closes a section that is not open \
        [mismatched-section]
          {{/people}}
          ^
        theme/page.mustache:4:1: error: the section ‘people’ is not closed [unclosed-section]
          {{^people}}
          ^
          help: end it with ‘{{/people}}’, before the section around it ends

        """)
  }

  @Test(
    "What other engines have and this one has not is refused",
    arguments: [
      ("{{=<% %>=}}", "‘=<% %>=’ cannot stand in a tag: delimiters cannot be changed"),
      ("{{<layout}}", "‘<layout’ cannot stand in a tag: templates cannot inherit; use parts"),
      ("{{$body}}", "‘$body’ cannot stand in a tag: templates cannot inherit; use parts"),
      (
        "{{% CONTENT_TYPE: TEXT}}",
        "‘% CONTENT_TYPE: TEXT’ cannot stand in a tag: there are no pragmas"
      ),
      ("{{upper(title)}}", "‘upper(title)’ cannot stand in a tag: there are no functions"),
      ("{{#first()}}", "‘first()’ cannot stand in a tag: there are no functions"),
      ("{{>*title}}", "‘*title’ cannot stand in a tag: a part is named outright"),
      (
        "{{.title}}",
        "‘.title’ cannot stand in a tag: names are looked up from the inside out, without a dot in front"
      ),
      ("{{a b}}", "‘a b’ cannot stand in a tag: it is no name"),
      ("{{>/a}}", "‘/a’ cannot stand in a tag: it is no name"),
      ("{{a..b}}", "‘a..b’ cannot stand in a tag: it is no name"),
      ("{{tïtle}}", "‘tïtle’ cannot stand in a tag: it is no name"),
      ("{{}}", "this tag has no name"),
      ("{{# }}", "this tag has no name"),
      ("{{{ }}}", "this tag has no name"),
    ])
  func unsupported(text: String, message: String) {
    #expect(
      diagnostics(text) == """
        theme/page.mustache:1:1: error: \(message) [unsupported-tag]
          \(text)
          ^

        """)
  }

  @Test("A template that is not UTF-8 is refused, with the place")
  func encoding() {
    let bytes = Array("é\n{{title}} ".utf8) + [0xE9, 0x0A]
    let file = ThemeFile(path: "page.mustache", shownPath: "t/page.mustache", bytes: bytes)
    var theme = TestTheme("", shape: SampleView.shape)
    theme.templates = []
    theme.ownFiles = [file]
    #expect(
      theme.load().diagnostics == [
        Diagnostic(
          .error, Diagnostic.Code("invalid-template-text"),
          "this template is not UTF-8 from here on",
          at: SourcePlace(path: "t/page.mustache", line: 2, column: 11),
          help: "save the file with the encoding UTF-8")
      ])
  }

  @Test("Sections inside each other have a limit")
  func depth() {
    let open = String(repeating: "{{#draft}}", count: 16)
    let close = String(repeating: "{{/draft}}", count: 16)
    #expect(diagnostics(open + close) == "")
    let deeper = TestTheme(String(repeating: "{{#draft}}", count: 50_000), shape: SampleView.shape)
    #expect(
      deeper.load().diagnostics == [
        Diagnostic(
          .error, Diagnostic.Code("too-large-template"),
          "more than 16 sections stand inside each other",
          at: SourcePlace(path: "theme/page.mustache", line: 1, column: 161))
      ])
  }

  @Test(
    "Text made to be slow is read at once", .timeLimit(.minutes(1)),
    arguments: ["{{", "{{{", "{{!", "{{#a}}", "{{/a}}", "{{a ", "{{a}", "}}", "{", "{{> a}}"])
  func hostileText(piece: String) {
    let theme = TestTheme(String(repeating: piece, count: 50_000), shape: SampleView.shape)
    #expect(theme.load().theme == nil || !piece.hasPrefix("{{"))
  }
}
