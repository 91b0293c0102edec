import Foundation
import Testing

struct InitCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func begin(_ arguments: String...) throws -> Command.Result {
    try Command.run(
      arguments: ["init"] + arguments + ["--now", "2026-11-30"], in: folder.path,
      environment: ["TZ": "Europe/Madrid", "LANG": "en_US.UTF-8"])
  }

  private func build(_ site: String = ".", now: String = "2026-11-30") throws -> Command.Result {
    try Command.run("build", "--strict", "--now", now, site, in: folder.path)
  }

  @Test("A site begins without a question, builds strictly, and says what comes next")
  func withoutQuestions() throws {
    let result = try begin("handbook", "--yes")
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(
      result.output.hasPrefix(
        "Made:\n  handbook/content/site.yaml                             the site’s title"))
    #expect(result.output.hasSuffix("\nNext:\n  cd handbook\n  copsite serve --open\n"))
    let built = try build("handbook")
    #expect(built.messages == "")
    #expect(built.status == 0)
    for page in [
      "meetings/2026-12-15-kickoff", "meetings/2027-01-12-what-we-heard", "teams/listening",
      "outcomes/one-contact", "people/ana-example", "how-we-work",
    ] {
      #expect(folder.exists("handbook/_site/\(page)/index.html"))
    }
    #expect(try folder.read("handbook/content/site.yaml").contains("time_zone: Europe/Madrid\n"))
  }

  @Test(
    "The sample stays without a warning for as long as nobody changes it",
    arguments: ["2026-12-16", "2027-03-01", "2027-06-15", "2030-01-01"])
  func lasting(now: String) throws {
    #expect(try begin("--yes").status == 0)
    let built = try build(now: now)
    #expect(built.messages == "")
    #expect(built.status == 0)
  }

  @Test(
    "Any title makes a site that shows it", arguments: ["one", "many"],
    [
      "\"Buses\": why so late? #3 - a 'question'", "🚌 {night} [bus]", "حافلات المساء: لماذا؟",
      "null", "- dash", "C:\\new", "*bold* <b> & @ana",
    ])
  func titles(scope: String, title: String) throws {
    let begun = try begin("--title=" + title, "--communities", scope, "--community=" + title)
    #expect(begun.status == 0)
    let built = try build()
    #expect(built.messages == "")
    let home = try folder.read("_site/index.html")
    let shown = title.replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
      .replacingOccurrences(of: "\"", with: "&quot;").replacingOccurrences(of: "'", with: "&#39;")
    #expect(home.contains("<title>\(shown)") || home.contains(shown))
  }

  @Test("Questions are asked on a terminal; a wrong answer is asked for again")
  func questions() throws {
    let terminal = try Terminal()
    try terminal.type("Evening buses", "several", "many", "Night shift", "Madird", "", "")
    let command = try Command(
      ["init", "--now", "2026-11-30"], in: folder.path,
      environment: ["TZ": "America/Halifax"], terminal: terminal)
    try command.start()
    let result = try command.finish()
    #expect(result.status == 0)
    let shown = terminal.shown()
    #expect(shown.contains("What is the site called? [Our handbook] "))
    #expect(shown.contains("Is it for one community or for many? [one]   Write one or many.\n"))
    #expect(
      shown.contains("In which time zone do you meet? [America/Halifax]   there is no time zone"))
    #expect(try folder.read("content/site.yaml").contains("time_zone: America/Halifax"))
    #expect(try folder.read("content/site.yaml").contains("title: Evening buses"))
    #expect(
      try folder.read("content/communities/night-shift/index.md").contains("title: Night shift"))
    #expect(try build().messages == "")
  }

  @Test("Whoever ends the questions gets nothing made")
  func ended() throws {
    let terminal = try Terminal()
    try terminal.type("Evening buses")
    try terminal.end()
    let command = try Command(["init"], in: folder.path, terminal: terminal)
    try command.start()
    #expect(try command.finish().status == 1)
    #expect(terminal.shown().hasSuffix("with --yes to be asked nothing\n"))
    #expect(try folder.names() == [])
  }

  @Test("Nothing is overwritten: what is there is named and left")
  func existing() throws {
    try folder.write("README.md", "Ours")
    try folder.write(".gitignore", "Ours too")
    let result = try begin("--yes")
    #expect(result.status == 0)
    #expect(result.output.contains("Left as they are:\n  README.md\n  .gitignore\n"))
    #expect(try folder.read("README.md") == "Ours")
    #expect(try folder.read(".gitignore") == "Ours too")
    #expect(folder.exists("content/index.md"))
    let before = try folder.tree("")
    let again = try begin("--yes", "--title", "Another")
    #expect(again.output.contains("There is content already, so no sample was added.\n"))
    #expect(try folder.tree("") == before)
  }

  @Test(
    "Whoever names a host gets its file and no other’s",
    arguments: [
      ("github", ".github/workflows/handbook.yml", "- **GitHub**: "),
      ("gitlab", ".gitlab-ci.yml", "- **GitLab**: "),
      ("netlify", "netlify.toml", "- **Netlify**: "),
    ])
  func hosts(name: String, file: String, line: String) throws {
    #expect(try begin("--yes", "--for", name).status == 0)
    let files = [".github/workflows/handbook.yml", ".gitlab-ci.yml", "netlify.toml"]
    #expect(files.filter(folder.exists) == [file])
    let lines = try folder.read("README.md").matches(of: /(?m)^- \*\*.*?:\s/).map { String($0.0) }
    #expect(lines == [line])
    #expect(try folder.read("README.md").contains("`COPSITE_SHA256`"))
  }

  @Test("A dry run makes nothing")
  func dryRun() throws {
    let result = try begin("--dry-run", "site")
    #expect(result.output.hasPrefix("Would make:\n  site/content/site.yaml"))
    #expect(try folder.names() == [])
  }

  @Test(
    "What cannot be is refused with words that help",
    arguments: [
      (["--zone", "Europe/Madird"], "‘Europe/Madird’: did you mean ‘Europe/Madrid’?"),
      (["--language", "xx"], "The interface does not speak ‘xx’."),
      (["--title", " "], "A title needs a letter at least."),
      (["--communities", "several"], "Please provide one of 'one' and 'many'"),
      (["--for", "floppy"], "Please provide one of 'github', 'gitlab' or 'netlify'"),
    ])
  func refused(arguments: [String], message: String) throws {
    let result = try Command.run(arguments: ["init"] + arguments, in: folder.path)
    #expect(result.status == 64)
    #expect(result.messages.contains(message))
    #expect(try folder.names() == [])
  }

  @Test("A folder that cannot be made is a message of the machine")
  func unwritable() throws {
    try folder.write("site", "a file")
    let result = try begin("site", "--yes")
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("copsite: cannot make the folder ‘site’: "))
  }
}
