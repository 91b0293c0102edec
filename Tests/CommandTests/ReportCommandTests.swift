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
    for file in ["nowhere/r.pdf", ""] {
      let result = try report("--pdf", file, "--browser", "/bin/false")
      #expect(result.status == 2)
      #expect(result.messages.hasPrefix("copsite: cannot write ‘\(file)’\n"))
    }
  }

  @Test("What is there and is no file stays as it is")
  func noFile() throws {
    mkfifo(site("pipe"), 0o644)
    try FileManager.default.createSymbolicLink(
      atPath: site("broken"), withDestinationPath: "nowhere.pdf")
    try FileManager.default.createSymbolicLink(
      atPath: site("null"), withDestinationPath: "/dev/null")
    for file in ["content", "pipe", "broken", "null", "/dev/null"] {
      let result = try report("--pdf", file, "--browser", try browser(Self.prints))
      #expect(result.status == 2)
      #expect(
        result.messages.hasPrefix(
          "copsite: cannot write ‘\(file)’: it is there, but it is no file\n"))
    }
    #expect(try site.names() == ["broken", "browser", "content", "null", "pipe"])
  }

  @Test("A read-only file stays as it is")
  func readOnly() throws {
    try site.write("r.pdf", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: site("r.pdf"))
    let result = try report("--pdf", "r.pdf", "--browser", try browser(Self.prints))
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("copsite: cannot write ‘r.pdf’: the file is read-only\n"))
    #expect(try site.read("r.pdf") == "old")
  }

  @Test("A link stays, and the file that it leads to is written")
  func link() throws {
    try site.write("out/real.pdf", "old")
    try FileManager.default.createSymbolicLink(
      atPath: site("r.pdf"), withDestinationPath: "out/real.pdf")
    #expect(
      try report("--pdf", "r.pdf", "--browser", try browser(Self.prints)).status == 0)
    #expect(try site.read("out/real.pdf").hasPrefix("%PDF-"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: site("r.pdf")) == "out/real.pdf")
  }

  @Test("What a browser says moves no cursor")
  func controls() throws {
    let result = try report(
      "--pdf", "r.pdf", "--browser", try browser("printf 'no \\033[2Jpaper\\a\\n' >&2; exit 3\n"))
    #expect(result.messages.hasSuffix("it said: no [2Jpaper\n"))
  }

  @Test(
    "A browser that does not listen is ended with the program, which says that it printed nothing")
  func interruption() throws {
    let path = try browser("trap '' TERM\necho $$ >id\nwhile :; do sleep 0.1; done\n")
    let command = try Command(
      ["report", "--pdf", "r.pdf", "--browser", path, "--now", "2026-02-03"], in: site.path)
    try command.start()
    for _ in 0..<2000 where !site.exists("id") { usleep(10_000) }
    command.send(SIGTERM)
    let result = try command.finish()
    #expect(result.messages == "copsite: interrupted; nothing was printed\n")
    let id = try #require(Int32(try site.read("id").dropLast()))
    #expect(kill(id, 0) == -1)
    #expect(!site.exists("r.pdf"))
  }

  @Test(
    "A community that is the whole site is named by a slash or a dot", arguments: ["/", ".", "./"])
  func root(name: String) throws {
    try site.write("content/index.md", "---\nkind: community\ntitle: All\n---\n")
    let path = try browser(Self.prints)
    let unnamed = try report("--pdf", "r.pdf", "--browser", path)
    #expect(unnamed.messages.hasPrefix("copsite: which community: ‘/’, ‘one’?\n"))
    #expect(try report(name, "--pdf", "r.pdf", "--browser", path).status == 0)
    #expect(try site.read("r.pdf").contains("All"))
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
