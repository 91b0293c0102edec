import Foundation
import Testing

struct BuildCommandTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write("content/index.md", "# Home\n\nWelcome.\n")
    try site.write("content/about.md", "# About\n\n[Home](index.md)\n")
  }

  private func build(_ arguments: String...) throws -> Command.Result {
    try Command.run(
      arguments: ["build"] + arguments + ["--now", "2026-02-03"], in: site.path)
  }

  @Test("A site is published to _site, and one line says so")
  func publish() throws {
    let result = try build()
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(result.output.wholeMatch(of: /Published \d+ pages to _site in \d+\.\d s\.\n/) != nil)
    #expect(site.exists("_site/index.html"))
    #expect(site.exists("_site/about/index.html"))
  }

  @Test("Warnings publish, count, and are errors when strict")
  func warnings() throws {
    try site.write("content/about.md", "# About\n\n[Nothing](nothing.md)\n")
    let result = try build()
    #expect(result.status == 0)
    #expect(result.messages.hasPrefix("content/about.md:3:1: warning: "))
    #expect(result.output.contains("with 1 warning in"))
    let strict = try build("--strict", "--output", "strict")
    #expect(strict.status == 1)
    #expect(strict.messages.hasPrefix("content/about.md:3:1: error: "))
    let end = "\nNothing was published: 1 error.\nTo read more: copsite explain broken-link\n"
    #expect(strict.messages.hasSuffix(end))
    #expect(!site.exists("strict"))
  }

  @Test("Errors publish nothing and leave the old site as it was")
  func errors() throws {
    #expect(try build().status == 0)
    let before = try site.tree("_site")
    try site.write("content/about.md", "---\ntitle: [\n---\n")
    let result = try build()
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(try site.tree("_site") == before)
  }

  @Test("Paths in messages can be opened from the current folder")
  func paths() throws {
    try site.write("content/about.md", "[Nothing](nothing.md)\n")
    let above = URL(fileURLWithPath: site.path).deletingLastPathComponent().path
    let name = URL(fileURLWithPath: site.path).lastPathComponent
    let result = try Command.run("build", name + "/", in: above)
    #expect(result.messages.hasPrefix("\(name)/content/about.md:1:1: warning: "))
    #expect(result.output.contains("to \(name)/_site with"))
  }

  @Test("Pages whose source is gone vanish, foreign folders stay")
  func removal() throws {
    #expect(try build().status == 0)
    try FileManager.default.removeItem(atPath: site("content/about.md"))
    #expect(try build().status == 0)
    #expect(!site.exists("_site/about"))

    try site.write("letters/letter.txt", "Dear")
    let result = try build("--output", "letters")
    #expect(result.status == 2)
    #expect(
      result.messages.hasPrefix(
        "copsite: cannot publish to ‘letters’: it holds ‘letter.txt’, which copsite did not"))
    #expect(try site.read("letters/letter.txt") == "Dear")
  }

  @Test(
    "Dangerous outputs are refused",
    arguments: ["", ".", "content", "content/public", "..", "/", "content/index.md"])
  func refusals(output: String) throws {
    let before = try site.tree("content")
    let result = try build("--output", output)
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("copsite: cannot publish to ‘\(output)’: "))
    #expect(try site.tree("content") == before)
    #expect(try site.names() == ["content"])
  }

  @Test(
    "Wrong arguments are explained",
    arguments: [
      (["--now", "2026-02-30"], "A time is a date"), (["--now", "10:00"], "A time is a date"),
      (["--now", "2026-02-03T10:00"], "A time is a date"),
      (["--base-url", "example.org"], "An address is that of a folder"),
      (["--base-url", "https://example.org/?a"], "An address is that of a folder"),
      (["--audience", "staff"], "'public' and 'members'"), (["--jobs", "0"], "‘--jobs’ takes"),
      (["--jobs", "many"], "invalid for '--jobs"), (["--loud"], "--loud"),
      (["a", "b"], "b"),
    ])
  func usage(arguments: [String], expected: String) throws {
    let result = try Command.run(arguments: ["build"] + arguments, in: site.path)
    #expect(result.status == 64)
    #expect(result.messages.contains(expected))
    #expect(try site.names() == ["content"])
  }

  @Test("A missing site and an empty one are failures")
  func missing() throws {
    let result = try Command.run("build", "nowhere", in: site.path)
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("copsite: there is no folder ‘nowhere’\n"))
    try site.makeFolder("empty")
    #expect(try Command.run("build", "empty", in: site.path).status == 2)
  }

  @Test(
    "Version and help",
    arguments: [
      "--version", "--help", "build --help", "check --help", "explain --help", "report --help",
      "schema --help", "serve --help",
    ])
  func help(arguments: String) throws {
    let words = arguments.split(separator: " ").map(String.init)
    let result = try Command.run(arguments: words, in: site.path)
    #expect(result.status == 0)
    #expect(result.output.contains("copsite"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 200 })
  }

  @Test("The site does not depend on the machine: threads, locale, time zone, umask, environment")
  func determinism() throws {
    for number in 0..<100 {
      try site.write("content/pages/\(number).md", "# Page \(number)\n\n[next](index.md)\n")
    }
    try site.write("content/pages/index.md", "# Pages\n")
    let first = try build("--jobs", "1", "--output", "first")
    #expect(first.status == 0)
    let environment = ["TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8"]
    let old = umask(0o077)
    defer { umask(old) }
    let second = try Command.run(
      "build", "--jobs", "2", "--output", "second", "--now", "2026-02-03", in: site.path,
      environment: environment)
    #expect(second.status == 0)
    #expect(first.messages == second.messages)
    #expect(try site.tree("first") == site.tree("second"))
  }
}
