import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Settings of a site")
struct SettingsTests {
  private func read(_ yaml: String) -> (settings: SiteSettings, headlines: [String]) {
    let file = SourceFile(path: "content/site.yaml", bytes: Array(yaml.utf8))
    let (settings, diagnostics) = SettingsReader.read(file)
    let lines = Sample.text(of: diagnostics, file).split(separator: "\n")
    return (settings, lines.filter { $0.contains(" error: ") }.map(String.init))
  }

  @Test("Every setting is read")
  func allSettings() {
    let (settings, faults) = read(
      """
      title: Handbook
      summary: All we know
      url: https://example.org/handbook
      language: es
      time_zone: Europe/Madrid
      theme: plain
      organization: County
      contact: a@example.org
      license: CC BY 4.0
      repository: {url: https://example.org/git, branch: main, path: /docs/}
      navigation: [/communities/equity/, guides]
      shown_as: initials
      week_starts: sunday
      checks: {meeting-without-notes: off, aim-without-outcome: on}
      colors: {accent: '#0B5563', accent_dark: light sky blue}
      logo: {file: images/logo.svg, dark: images/night.PNG, alt: Handbook of the county}
      fonts:
        text: Old Style
        headings: fonts/head.woff2
        code: {file: fonts/code.ttf, bold: fonts/bold.ttf, italic: fonts/italic.ttf}
      offline: members
      problems: mailto:b@example.org
      image: /pictures/bridge.png
      image_alt: A bridge
      """)
    #expect(faults == [])
    #expect([settings.title, settings.summary] == ["Handbook", "All we know"])
    #expect(settings.url == "https://example.org/handbook/")
    #expect(settings.language == "es")
    #expect(settings.timeZone?.value == "Europe/Madrid")
    #expect(settings.theme?.value == "plain")
    #expect(
      [settings.organization, settings.contact, settings.license]
        == ["County", "a@example.org", "CC BY 4.0"])
    #expect(settings.repository?.url == "https://example.org/git")
    #expect([settings.repository?.branch, settings.repository?.path] == ["main", "docs"])
    #expect(settings.navigation.map(\.value) == ["communities/equity", "guides"])
    #expect(settings.navigation.first?.place.position == "11:14")
    #expect(settings.shownAs == .initials)
    #expect(settings.weekStarts == .sunday)
    #expect(settings.checksOff == [.meetingWithoutNotes])
    #expect(settings.offline == .members)
    #expect(settings.problems == "mailto:b@example.org")
    #expect(settings.image?.value == "pictures/bridge.png")
    #expect(settings.imageAlt == "A bridge")
    let appearance = settings.appearance
    #expect(appearance.accent?.value == RGBColor(0x0B5563))
    #expect(appearance.accentOnDark?.value == NamedColor("lightskyblue")?.color)
    #expect(appearance.logo?.alt == "Handbook of the county")
    #expect(appearance.textFont.map { "\($0)" } == "system(HandbookModel.FontStack.oldStyle)")
    #expect(
      appearance.files.map(\.written) == [
        "images/logo.svg", "images/night.PNG", "fonts/head.woff2", "fonts/code.ttf",
        "fonts/bold.ttf", "fonts/italic.ttf",
      ])
  }

  @Test(
    "Colors, fonts and logos that cannot be are errors",
    arguments: [
      (
        "colors: {accent: chartreus}",
        "1:18: error: there is no color ‘chartreus’ [unknown-color]"
      ),
      ("colors: {accent: '#12345g'}", "1:19: error: there is no color ‘#12345g’ [unknown-color]"),
      (
        "colors: {acent: teal}",
        "1:10: error: ‘acent’ is not a field of colors [unknown-key]"
      ),
      ("fonts: {text: bok}", "1:15: error: there is no font ‘bok’ [unknown-font]"),
      (
        "fonts: {text: fonts/own.pdf}",
        "1:15: error: ‘fonts/own.pdf’ cannot be used as ‘text’ [invalid-file]"
      ),
      (
        "fonts: {code: {bold: a.ttf}}",
        "1:16: error: ‘file’ is missing [missing-field]"
      ),
      ("logo: logo.pdf", "1:7: error: ‘logo.pdf’ cannot be used as ‘logo’ [invalid-file]"),
      (
        "logo: https://example.org/a.png",
        "1:7: error: ‘https://example.org/a.png’ is not the path of a file beside the content "
          + "[invalid-file]"
      ),
    ])
  func appearanceFaults(yaml: String, headline: String) {
    #expect(read(yaml).headlines == [headline])
  }

  @Test("No settings are the defaults", arguments: ["", "# nothing\n", "title:\n"])
  func empty(yaml: String) {
    let (settings, faults) = read(yaml)
    #expect(faults == [])
    #expect(settings.title == nil)
    #expect(settings.language == "en")
    #expect(settings.weekStarts == .monday)
    #expect(settings.offline == .public)
  }

  @Test(
    "What is wrong is told, with the file's own lines",
    arguments: [
      (
        "checks: {meeting-without-note: off}",
        "1:10: error: ‘meeting-without-note’ is not a field of checks [unknown-key]"
      ),
      (
        "checks: {meeting-without-notes: never}",
        "1:33: error: ‘meeting-without-notes’ cannot be ‘never’ [unknown-choice]"
      ),
      ("offline: never", "1:10: error: ‘offline’ cannot be ‘never’ [unknown-choice]"),
      (
        "problems: javascript:x",
        "1:11: error: ‘javascript:x’ is not an address that a page can link to [unsafe-url]"
      ),
      ("titel: x", "1:1: error: ‘titel’ is not a field of ‘site.yaml’ [unknown-key]"),
      ("\nurl: example.org", "2:6: error: ‘example.org’ is not a whole web address [invalid-url]"),
      (
        "url: https://example.org/?a",
        "1:6: error: ‘https://example.org/?a’ is not a web address "
          + "[invalid-url]"
      ),
      (
        "url: ftp://example.org",
        "1:6: error: ‘ftp://example.org’ is not an address that a page "
          + "can link to [unsafe-url]"
      ),
      (
        "theme: ../x",
        "1:8: error: ‘theme’ must be the name of a folder, but this is ‘../x’ "
          + "[invalid-file]"
      ),
      (
        "theme: .hidden",
        "1:8: error: ‘theme’ must be the name of a folder, but this is ‘.hidden’ "
          + "[invalid-file]"
      ),
      (
        "navigation: {a: b}",
        "1:13: error: ‘navigation’ must be text, but this is a group of fields "
          + "[wrong-type]"
      ),
      (
        "navigation: [https://example.org]",
        "1:14: error: ‘https://example.org’ is not a path of "
          + "this site [invalid-alias]"
      ),
      (
        "repository: https://example.org",
        "1:13: error: ‘repository’ must be a group of fields, "
          + "but this is text [wrong-type]"
      ),
      ("time_zone: EST+5", "1:12: error: there is no time zone ‘EST+5’ [unknown-time-zone]"),
      ("language: 1", "1:11: error: ‘1’ is not the tag of a language [invalid-language]"),
      ("title: a: b", "1:8: error: a text with a colon in it must be in quotes [quotes-needed]"),
      ("- a", "1:1: error: fields with values are wanted here, but this is a list [not-fields]"),
    ])
  func wrong(yaml: String, fault: String) {
    #expect(read(yaml).headlines == [fault])
  }
}

@Suite("Texts of a theme")
struct StringsTests {
  private func read(_ yaml: String) -> (strings: [ThemeString], text: String) {
    let file = SourceFile(path: "en.yaml", bytes: Array(yaml.utf8))
    let (strings, diagnostics) = StringsReader.read(file)
    return (strings, Sample.text(of: diagnostics, file))
  }

  @Test("Texts, groups and plurals come in the order of the file")
  func strings() {
    let (strings, faults) = read(
      """
      search: Search
      no: No
      in: "In: "
      nothing:
      meeting:
        title: Meeting
        count: {one: "{n} meeting", other: "{n} meetings"}
      """)
    #expect(faults == "")
    #expect(
      strings.map(\.key)
        == ["search", "no", "in", "nothing", "meeting.title", "meeting.count"])
    let forms = ThemeString.PluralForms(one: "{n} meeting", other: "{n} meetings")
    #expect(
      strings.map(\.text) == [
        .text("Search"), .text("No"), .text("In: "), .text(""), .text("Meeting"), .plural(forms),
      ])
    #expect(strings.last?.place.position == "7:3")
  }

  @Test("Plurals need a text for other numbers, and known categories")
  func plurals() {
    let (strings, faults) = read("a: {one: x}\nb: {other: x, oen: y}\nc: [d]\n")
    #expect(strings.map(\.key) == ["b"])
    #expect(
      faults == """
        1:5: error: ‘other’ is missing among the plurals [missing-field]
          a: {one: x}
              ^
          help: write the text for all numbers that have none of their own as ‘other’
        2:15: error: ‘oen’ is not a field of plurals [unknown-key]
          b: {other: x, oen: y}
                        ^
          help: did you mean ‘one’?
        3:4: error: ‘c’ must be text, but this is a list [wrong-type]
          c: [d]
             ^

        """)
  }
}

@Suite("Options of lists in a text")
struct WidgetTests {
  private let place = SourcePlace(path: "about.md", line: 10, column: 3)

  @Test("Every option is read")
  func allOptions() {
    let (query, diagnostics) = WidgetOptions.read(
      """
      community: equity
      team: intake
      kind: [Plan, project]
      status: in progress
      from: 2026-01-01
      until: 2026-12-31
      limit: 5
      """, at: place)
    #expect(diagnostics == [])
    #expect(query.community?.summary == "community equity")
    #expect(query.team?.summary == "team intake")
    #expect(query.kinds.map(\.value) == ["plan", "project"])
    #expect(query.statuses.map(\.value) == ["in progress"])
    #expect(query.statuses.first?.place.position == "13:11")
    #expect(query.from?.iso8601 == "2026-01-01")
    #expect(query.until?.iso8601 == "2026-12-31")
    #expect(query.limit == 5)
  }

  @Test("No options are no conditions", arguments: ["", "\n", "# nothing"])
  func none(text: String) {
    let (query, diagnostics) = WidgetOptions.read(text, at: place)
    #expect(diagnostics == [])
    #expect(query.limit == nil)
  }

  @Test(
    "What is wrong is told at its place in the page",
    arguments: [
      ("limt: 5", "10:3 ‘limt’ is not a field of lists in a text", "did you mean ‘limit’?"),
      (
        "team: a\nlimit: 0",
        "11:10 ‘limit’ must be a whole number from 1 to 9999, but this is ‘0’", nil
      ),
      ("kind: plans", "10:9 ‘kind’ cannot be ‘plans’", "did you mean ‘plan’?"),
      ("five", "10:3 ‘five’ has no colon", "write ‘name: value’, with a blank after the colon"),
      ("team: a: b", "10:9 a text with a colon in it must be in quotes", "write team: \"a: b\""),
      (
        "\u{1}", "10:3 ‘\u{FFFD}’ has no colon",
        "write ‘name: value’, with a blank after the colon"
      ),
    ] as [(String, String, String?)])
  func wrong(text: String, fault: String, help: String?) {
    let (_, diagnostics) = WidgetOptions.read(text, at: place)
    #expect(diagnostics.map { "\($0.place.position) \($0.message)" } == [fault])
    #expect(diagnostics.map(\.help) == [help])
  }
}
