import Foundation
import Testing

/// What somebody does who has never seen copsite: the commands that its own texts give, in their
/// order, in an empty folder.
struct FirstDayTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The blocks of shell commands below a heading, or in the whole text.
  private func commands(in file: String, below heading: String? = nil) throws -> String {
    var text = try String(contentsOf: Self.root.appendingPathComponent(file), encoding: .utf8)
    if let heading {
      let start = try #require(text.range(of: "\n## \(heading)\n")).upperBound
      let end = text.range(of: "\n## ", range: start..<text.endIndex)?.lowerBound ?? text.endIndex
      text = String(text[start..<end])
    }
    let blocks = text.matches(of: /(?m)^```sh\n((?s).*?\n)```$/).map { String($0.1) }
    #expect(!blocks.isEmpty)
    return blocks.joined()
  }

  @Test("The commands of the README lead from an empty folder to a site, strictly built")
  func readme() throws {
    let folder = try TemporaryFolder()
    let commands = try commands(in: "README.md", below: "Start a handbook")
    let result = try Command.shell(commands, in: folder.path)
    #expect(result.messages == "")
    #expect(result.status == 0)
    let site = "handbook/_site/"
    #expect(try folder.names(in: "handbook/content/meetings").count == 3)
    for page in [
      "teams/listening", "teams/welcome", "outcomes/one-contact", "people/ana-ruiz",
      "outcomes/ring-newcomers-before-their-first-day",
    ] {
      #expect(folder.exists(site + page + "/index.html"))
    }
    let outcome = try folder.read(
      "handbook/content/outcomes/ring-newcomers-before-their-first-day.md")
    #expect(outcome.contains("number: R2\n"))
  }

  @Test("The commands of the handbook’s first page work in their order")
  func firstPage() throws {
    let folder = try TemporaryFolder()
    let commands = try commands(in: "content/using/start.md")
    let result = try Command.shell(commands + "copsite build\n", in: folder.path)
    #expect(result.messages.split(separator: "\n").allSatisfy { !$0.contains(": error: ") })
    #expect(result.status == 0)
  }

  @Test("The commands of the page on editing in a browser work in their order")
  func editing() throws {
    let folder = try TemporaryFolder()
    // Not every machine has openssl.
    let commands = try commands(in: "content/using/editing-in-a-browser.md")
      .split(separator: "\n").filter { !$0.contains("openssl") }.joined(separator: "\n")
    let lines = """
      copsite init --yes
      git init -q . && git remote add origin https://github.com/harbor/handbook.git
      echo editor > sveltia-cms.js
      \(commands)
      copsite build --strict
      """
    let result = try Command.shell(lines, in: folder.path)
    #expect(!result.messages.contains("copsite: "))
    #expect(result.status == 0)
    #expect(folder.exists("members-admin/config.yml"))
  }

  @Test("The examples of ‘new --help’ work in a site that was begun just now")
  func help() throws {
    let folder = try TemporaryFolder()
    let help = try Command.run("new", "--help", in: folder.path).output
    let examples = help.matches(of: /(?m)^  (copsite new .*)$/).map { String($0.1) }
    #expect(examples.count >= 6)
    let lines = (["copsite init --yes"] + examples + ["copsite build"]).joined(separator: "\n")
    let result = try Command.shell(lines, in: folder.path)
    #expect(!result.messages.contains(": error: "))
    #expect(result.status == 0)
  }

  @Test("The commands that ‘init’ names at its end are right")
  func next() throws {
    let folder = try TemporaryFolder()
    let begun = try Command.run("init", "a folder’s name", "--yes", in: folder.path)
    let next = try #require(begun.output.range(of: "\nNext:\n")).upperBound
    let result = try Command.shell(String(begun.output[next...]), in: folder.path)
    #expect(result.messages == "")
    #expect(result.status == 0)
    #expect(result.output.contains("The handbook is at http://127.0.0.1:"))
  }

  @Test("The README that ‘init’ writes names commands that exist")
  func starterReadme() throws {
    let folder = try TemporaryFolder()
    #expect(try Command.run("init", "--yes", in: folder.path).status == 0)
    let commands = try folder.read("README.md").matches(of: /`(copsite [^`]+)`/).map { $0.1 }
    #expect(commands.count >= 8)
    for command in commands where !command.contains(".csv") && !command.contains(".ics") {
      let result = try Command.shell(String(command), in: folder.path)
      #expect(result.status == 0, "\(command): \(result.messages)")
    }
  }

  @Test("Completions are made for every shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let folder = try TemporaryFolder()
    let result = try Command.run("--generate-completion-script", shell, in: folder.path)
    #expect(result.status == 0)
    #expect(result.output.contains("next-steps"))
  }
}
