import Foundation
import Testing

/// A build of many pages, so that it can be stopped at any moment of it.
@Suite(.serialized)
struct InterruptionTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    for number in 0..<400 {
      try site.write("content/pages/\(number).md", "# Page \(number)\n\nWords and words.\n")
    }
    try site.write("content/index.md", "# Old\n")
  }

  private func start() throws -> Command {
    let command = try Command(["build", "--now", "2026-02-03"], in: site.path)
    try command.start()
    return command
  }

  @Test("A killed build leaves one whole site, and the next build clears what it left")
  func kill() throws {
    #expect(try start().finish().status == 0)
    let old = try site.tree("_site")
    try site.write("content/index.md", "# New\n")
    #expect(try Command.run("build", "-o", "new", "--now", "2026-02-03", in: site.path).status == 0)
    let new = try site.tree("new")
    for delay in stride(from: 20_000, through: 800_000, by: 60_000) {
      let command = try start()
      usleep(UInt32(delay))
      command.send(SIGKILL)
      _ = try command.finish()
      let now = try site.tree("_site")
      #expect(now == old || now == new, "killed after \(delay) µs")
    }
    #expect(try start().finish().status == 0)
    #expect(try site.tree("_site") == new)
    #expect(try site.names() == ["_site", "content", "new"])
  }

  @Test(
    "Asked to end, a build ends by that signal, with nothing published and nothing left behind",
    arguments: [SIGINT, SIGTERM, SIGHUP])
  func signal(number: Int32) throws {
    let command = try start()
    // Until it publishes; the signal's handler is there by then.
    for _ in 0..<2000 where !site.exists("._site.copsite/new") { usleep(1000) }
    command.send(number)
    let result = try command.finish()
    #expect(result.status == 128 + number)
    #expect(result.messages == "copsite: interrupted; nothing was published\n")
    #expect(try site.names() == ["content"])
  }

  @Test("Of two builds to one folder at once, both or one publish, and the site is whole")
  func together() throws {
    let commands = [try start(), try start()]
    let results = try commands.map { try $0.finish() }
    #expect(results.contains { $0.status == 0 })
    for result in results where result.status != 0 {
      #expect(result.status == 2)
      #expect(result.messages.hasPrefix("copsite: another build is publishing to "))
    }
    #expect(try site.names() == ["_site", "content"])
    #expect(try site.names(in: "_site/pages").count == 402)
  }

  @Test(
    "A reader that goes away, and closed streams, end nothing", arguments: ["| true", ">&- 2>&-"])
  func streams(redirection: String) throws {
    try site.write("content/index.md", "[Nothing](nothing.md)\n")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let command = "'\(Command.path)' build --now 2026-02-03"
    shell.arguments = ["-c", "(\(command); echo $? >status) \(redirection)"]
    shell.currentDirectoryURL = URL(fileURLWithPath: site.path)
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    for _ in 0..<1000 where !site.exists("status") { usleep(10_000) }
    #expect(try site.read("status") == "0\n")
    let pages = try site.tree("_site").filter { $0.key.hasSuffix(".html") }
    #expect(
      pages.values.allSatisfy {
        String(decoding: $0.prefix(9), as: UTF8.self).lowercased() == "<!doctype"
      })
  }
}
