import Foundation
import Testing

struct ReportCommandTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write(
      "content/one/index.md", "---\nkind: community\ntitle: One\naim: To meet well\n---\n")
    try site.write(
      "content/one/outcomes/r1.md", "---\ntitle: Say hello\nnumber: R1\n---\n\nFirst.\n")
  }

  /// A program that stands for a browser.
  private func browser(_ script: String) throws -> String {
    try site.write("browser", "#!/bin/sh\n" + script)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: site("browser"))
    return site("browser")
  }

  private func report(_ arguments: String..., environment: [String: String] = [:]) throws
    -> Command.Result
  {
    try Command.run(
      arguments: ["report"] + arguments + ["--now", "2026-02-03"], in: site.path,
      environment: environment)
  }

  private static let prints = """
    for argument; do
      case $argument in
        --print-to-pdf=*) printf '%%PDF-1.4 ' >"${argument#*=}"; output=${argument#*=} ;;
        file:*) cat "${argument#file://}" >>"$output" ;;
      esac
    done
    """

  @Test("The report is printed from a page for that size of paper, and the file is written")
  func printing() throws {
    let result = try report(
      "--pdf", "r.pdf", "--paper", "letter", "--browser", try browser(Self.prints))
    #expect(result.messages == "")
    #expect(result.output == "Printed r.pdf.\n")
    let page = try site.read("r.pdf")
    #expect(page.contains("<style>@page { size: letter; }</style>"))
    #expect(page.contains("Say hello"))
    #expect(!page.contains("<a href=\"../"))
    #expect(try site.names() == ["browser", "content", "r.pdf"])
  }

  @Test("A browser that fails is quoted, and the old file stays")
  func failure() throws {
    try site.write("r.pdf", "old")
    let result = try report(
      "one", "--pdf", "r.pdf", "--browser",
      try browser("echo first >&2; echo no paper >&2; exit 3\n"))
    #expect(result.status == 2)
    #expect(result.messages.hasSuffix("did not print the report; it said: no paper\n"))
    #expect(try site.read("r.pdf") == "old")
  }

  @Test("A browser that says it went well and printed nothing has failed")
  func nothing() throws {
    let result = try report(
      "--pdf", "r.pdf", environment: ["COPSITE_BROWSER": try browser("exit 0\n")])
    #expect(result.status == 2)
    #expect(result.messages.contains("did not print the report\n"))
    #expect(!site.exists("r.pdf"))
  }

  @Test("What was looked for is told")
  func missing() throws {
    let result = try report("--pdf", "r.pdf", environment: ["PATH": site.path])
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("copsite: no browser was found that can print\n"))
    #expect(result.messages.contains("chromium, chromium-browser, google-chrome"))
  }

  @Test("A community is found by its folder, else something close is named")
  func community() throws {
    let path = try browser(Self.prints)
    let wrong = try report("onne", "--pdf", "r.pdf", "--browser", path)
    #expect(wrong.status == 2)
    #expect(
      wrong.messages
        == "copsite: there is no community ‘onne’\n  help: did you mean ‘one’?\n")
    try site.write("content/two/index.md", "---\nkind: community\ntitle: Two\n---\n")
    let several = try report("--pdf", "r.pdf", "--browser", path)
    #expect(several.messages.hasPrefix("copsite: which community: ‘one’, ‘two’?\n"))
    #expect(try report("two", "--pdf", "r.pdf", "--browser", path).status == 0)
  }

  @Test("A file that cannot be written is told before anything is read")
  func unwritable() throws {
    for file in ["nowhere/r.pdf", "content", ""] {
      let result = try report("--pdf", file, "--browser", "/bin/false")
      #expect(result.status == 2)
      #expect(result.messages.hasPrefix("copsite: cannot write ‘\(file)’\n"))
    }
  }

  @Test("Content with errors prints nothing")
  func errors() throws {
    try site.write("content/one/outcomes/r2.md", "---\ntitle: [\n---\n")
    let result = try report("--pdf", "r.pdf", "--browser", try browser(Self.prints))
    #expect(result.status == 1)
    #expect(result.messages.hasSuffix("Nothing was printed: the content has errors.\n"))
    #expect(!site.exists("r.pdf"))
  }
}
