import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("What a site has of its own: accents, fonts, logo")
struct AppearanceTests {
  private func color(_ hex: String) throws -> Located<RGBColor> {
    Located(try #require(RGBColor(hex: hex)), at: place)
  }

  private func style(_ path: String, _ site: BuiltSite) throws -> String? {
    try site.page(path).cut(from: "<style>", to: "</style>")
  }

  private func source() throws -> SiteFixture {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    source.add("one/teams/bus.md", title: "Bus", try team())
    source.add("two/index.md", title: "Two", try community { $0.color = try color("#7a2048") })
    source.add("two/meetings/a.md", title: "A", try meeting("2026-03-03"))
    source.add("about.md", title: "About")
    return source
  }

  @Test("Pages of a community have its accent, given or made from its slug; others the theme's")
  func communities() throws {
    let site = try source().build()
    #expect(site.headlines == [])
    #expect(try style("about/index.html", site) == nil)
    let one = try style("one/index.html", site)
    #expect(one == ":root{--accent-light:#7e3731;--accent-dark:#f3aca4}")
    #expect(try style("one/teams/bus/index.html", site) == one)
    for path in ["two/index.html", "two/meetings/index.html", "two/meetings/a/index.html"] {
      let style = try #require(try style(path, site))
      #expect(style.hasPrefix(":root{--accent-light:#7a2048;--accent-dark:#"), "\(path)")
    }
  }

  @Test("The site's accent is that of all pages but those of communities with one of their own")
  func siteAccent() throws {
    var source = try source()
    source.settings.appearance.accent = try color("#005ea5")
    source.settings.appearance.accentOnDark = try color("#9fd0ff")
    let site = try source.build()
    #expect(site.headlines == [])
    let own = ":root{--accent-light:#005ea5;--accent-dark:#9fd0ff}"
    #expect(try style("about/index.html", site) == own)
    #expect(try style("one/index.html", site) == own)
    #expect(try style("two/index.html", site)?.contains("#7a2048") == true)
  }

  @Test("A community that is the whole site gives its accent to all pages")
  func wholeSite() throws {
    var source = SiteFixture()
    source.add("index.md", title: "All", try community { $0.color = try color("#7a2048") })
    source.add("people/ana.md", title: "Ana", person()) { $0.tags = [located("x")] }
    let site = try source.build()
    for path in ["index.html", "tags/index.html", "people/ana/index.html", "404.html"] {
      #expect(try style(path, site)?.contains("--accent-light:#7a2048") == true, "\(path)")
    }
  }

  @Test("A color that could not be read is a warning with its ratio, and the nearest is used")
  func lowContrast() throws {
    var source = try source()
    source.settings.appearance.accent = try color("#ff8c00")
    source.settings.appearance.accentOnDark = try color("#000080")
    let site = try source.build()
    #expect(
      site.headlines == [
        "this color has a contrast of 1.0 to 1 against the dark ground, and text needs 4.5 to 1; "
          + "#4f83fb is used, the nearest that can be read",
        "this color has a contrast of 2.0 to 1 against the light ground, and text needs 4.5 to 1; "
          + "#a65a03 is used, the nearest that can be read",
      ])
    #expect(site.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(
      try style("about/index.html", site) == ":root{--accent-light:#a65a03;--accent-dark:#4f83fb}")
  }

  @Test("An accent that is bright enough for dark pages is their accent, too")
  func bright() throws {
    var source = try source()
    source.settings.appearance.accent = try color("#ff8c00")
    let site = try source.build()
    #expect(try style("about/index.html", site)?.contains("--accent-dark:#ff8c00") == true)
  }

  @Test("Fonts are groups of those that systems have, or files that are published with the site")
  func fonts() throws {
    var source = try source()
    source.addFile("fonts/Own Text.woff2")
    source.addFile("fonts/bold.woff2")
    source.addFile("fonts/Head-Variable.woff2")
    source.settings.appearance.textFont = .files(
      .init(
        regular: FileReference("fonts/Own Text.woff2", at: place),
        bold: FileReference("fonts/bold.woff2", at: place)))
    source.settings.appearance.headingFont = .files(
      .init(regular: FileReference("fonts/Head-Variable.woff2", at: place)))
    source.settings.appearance.codeFont = .system(.typewriter)
    let site = try source.build()
    #expect(site.headlines == [])
    let style = try #require(try style("about/index.html", site))
    #expect(
      style.contains(
        "@font-face{font-family:\"Site text\";src:url(\"../fonts/Own%20Text.woff2\");"
          + "font-display:swap;font-weight:400}"))
    #expect(style.contains("../fonts/bold.woff2\");font-display:swap;font-weight:700}"))
    #expect(
      style.contains("../fonts/Head-Variable.woff2\");font-display:swap;font-weight:100 900}"))
    #expect(style.contains(":root,[lang]{--text:\"Site text\",Charter,"))
    #expect(style.contains("--heading:\"Site headings\",Charter,"))
    #expect(style.contains("--code:ui-monospace,"))
    #expect(site.outputs.contains { $0.path == "fonts/Own Text.woff2" })
    #expect(!style.contains("//"))
  }

  @Test("A file that is not there is a warning, and the site does without it")
  func missingFiles() throws {
    var source = try source()
    source.addFile("images/logo.svg")
    source.settings.appearance.logo = .init(file: FileReference("images/lgo.svg", at: place))
    source.settings.appearance.textFont = .files(
      .init(regular: FileReference("own.woff2", at: place)))
    let site = try source.build()
    #expect(
      site.headlines == [
        "there is no file ‘images/lgo.svg’; did you mean ‘images/logo.svg’?",
        "there is no file ‘own.woff2’; write its path below the folder of ‘site.yaml’",
      ])
    #expect(try style("about/index.html", site) == nil)
    #expect(try !site.page("about/index.html").contains("<img"))
  }

  @Test("A logo stands beside the title, or in its place if it says what the title says")
  func logo() throws {
    var source = try source()
    source.settings.title = "Handbook"
    source.addFile("logo.svg", size: ImageSize(width: 200, height: 100))
    source.addFile("night.svg")
    source.settings.appearance.logo = .init(file: FileReference("logo.svg", at: place))
    #expect(
      try source.build().page("about/index.html").contains(
        "<a href=\"../index.html\"><img class=\"logo\" src=\"../logo.svg\" alt=\"\" width=\"64\" "
          + "height=\"32\"> Handbook</a>"))
    source.settings.appearance.logo?.alt = "The county's handbook"
    source.settings.appearance.logo?.dark = FileReference("night.svg", at: place)
    let site = try source.build()
    #expect(
      try site.page("about/index.html").contains(
        "<img class=\"logo for-light\" src=\"../logo.svg\" alt=\"The county&#39;s handbook\" "
          + "width=\"64\" height=\"32\"><img class=\"logo for-dark\" src=\"../night.svg\" "
          + "alt=\"The county&#39;s handbook\" height=\"32\" loading=\"lazy\"></a>"))
    #expect(site.outputs.contains { $0.path == "night.svg" })
  }

  private var place: SourcePlace { SourcePlace(path: "content/site.yaml", line: 1) }
}
