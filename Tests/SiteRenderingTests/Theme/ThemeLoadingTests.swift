import Diagnostics
import SiteRendering
import Testing

@Suite("Loading a theme")
struct ThemeLoadingTests {
  @Test("A template that Swift renders must be there, and one that nothing uses is pointed out")
  func templates() {
    var theme = TestTheme("{{title}}", shape: SampleView.shape)
    theme.templates += [("metting.mustache", "{{title}}"), ("parts/old.mustache", "")]
    theme.shapes["meeting"] = SampleView.shape
    #expect(
      theme.diagnostics == """
        theme/meeting.mustache: error: the theme has no template ‘meeting.mustache’ \
        [missing-template]
        theme/metting.mustache: warning: nothing uses the template ‘metting.mustache’ \
        [unused-template]
          help: did you mean ‘meeting.mustache’?
        theme/parts/old.mustache: warning: nothing uses the template ‘parts/old.mustache’ \
        [unused-template]

        """)
    #expect(theme.load().theme == nil)
  }

  @Test("A theme that replaces templates is not told of what the theme below it then leaves unused")
  func replacing() {
    var theme = TestTheme("{{title}}", shape: SampleView.shape)
    theme.base = [
      ("page.mustache", "{{> parts/old}}{{strings.hello}}"), ("parts/old.mustache", "{{title}}"),
    ]
    theme.strings["hello"] = .text("Hello")
    #expect(theme.diagnostics == "")
    #expect(theme.load().theme != nil)
  }

  @Test("Strings must have the keys that Swift asks for, of the right kind")
  func strings() {
    var theme = TestTheme("", shape: SampleView.shape)
    theme.missingKeys = ["home", "teams_count"]
    theme.strings = [
      "page_title": .text("{titel} – {site}"),
      "page": .plural([.other: "x"]),
      "list_last": .text("{x}"),
      "meetings_count": .text("{count} meetings"),
      "people_count": .plural([.one: "one"]),
      "pages_count": .plural([.few: "{count} page", .other: "{n} pages"]),
      "hom": .text("Home"),
      "unheard_of": .text(""),
    ]
    #expect(
      theme.diagnostics == """
        theme/strings/en.yaml: error: the text ‘home’ is missing [missing-string]
        theme/strings/en.yaml: error: the text ‘teams_count’ is missing [missing-string]
        theme/strings/en.yaml:1: error: ‘people_count’ has no form ‘other’ [missing-plural-form]
        theme/strings/en.yaml:1: error: nothing fills ‘{n}’ in ‘pages_count’ [unknown-placeholder]
          help: what is filled here: ‘{count}’
        theme/strings/en.yaml:1: error: nothing fills ‘{titel}’ in ‘page_title’ [unknown-placeholder]
          help: what is filled here: ‘{page}’, ‘{site}’
        theme/strings/en.yaml:1: error: nothing fills ‘{x}’ in ‘list_last’ [unknown-placeholder]
          help: this text has no placeholders
        theme/strings/en.yaml:1: error: ‘meetings_count’ must have plural forms [wrong-kind-of-string]
          help: write the forms of the language, ‘other’ at least
        theme/strings/en.yaml:1: error: ‘page’ must be one text, not plural forms \
        [wrong-kind-of-string]
        theme/strings/en.yaml:1: warning: no number asks for the form ‘few’ in the language ‘en’ \
        [unused-plural-form]
          help: it uses ‘one’, ‘other’
        theme/strings/en.yaml:1: warning: nothing uses the text ‘hom’ [unused-string]
          help: did you mean ‘home’?
        theme/strings/en.yaml:1: warning: nothing uses the text ‘unheard_of’ [unused-string]

        """)
  }

  @Test("The shape of a view names its fields in order")
  func shape() {
    #expect(SampleView.Person.shape.names == ["name", "url"])
  }
}
