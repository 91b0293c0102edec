import Foundation
import Testing

/// What `copsite build` does with a page in two languages.
struct TranslationTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write("content/index.md", "# Welcome\n\nSee [the page](page.md).\n")
    try site.write("content/page.md", "# Page\n\nText\n")
    try site.write("content/index.es.md", "# Bienvenida\n\nVea [la página](page.md).\n")
    try site.write("content/index.ar.md", "# أهلا\n")
    try site.write("themes/default/strings/es.yaml", "languages: Idiomas\n")
    try site.write("themes/default/strings/ar.yaml", "pages: الصفحات\n")
  }

  @Test("It says how much is translated, and makes the same bytes on one thread and on several")
  func whole() throws {
    let result = try Command.run("build", "--strict", "--now", "2026-06-01", in: site.path)
    #expect(result.messages == "")
    #expect(
      result.output.hasPrefix(
        "ar: 1 of 2 pages translated.\nes: 1 of 2 pages translated.\nPublished 5 pages "))
    let home = try site.read("_site/es/index.html")
    #expect(home.contains("<html lang=\"es\" dir=\"ltr\">"))
    #expect(home.contains("aria-label=\"Idiomas\""))
    #expect(try site.read("_site/ar/index.html").contains("<html lang=\"ar\" dir=\"rtl\">"))
    let one = try Command.run(
      "build", "--now", "2026-06-01", "--jobs", "1", "--output", "one", in: site.path)
    #expect(one.status == 0)
    #expect(try site.tree("_site") == site.tree("one"))
  }

  @Test("A fault of the theme’s words in another language is said once, with its place")
  func themeFault() throws {
    try site.write("themes/default/strings/es.yaml", "outcomes_of: De {nombre}\nnone: x\n")
    let result = try Command.run("build", "--now", "2026-06-01", in: site.path)
    #expect(result.messages.ranges(of: "‘none’").count == 1)
    #expect(result.messages.ranges(of: "themes/default/strings/es.yaml:1:1: error").count == 1)
  }
}
