import Foundation
import Testing

/// What `copsite build` says and does where there is a git repository.
struct HistoryTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try git("init", "--quiet", "--initial-branch=main")
    try site.write("content/index.md", "---\nkind: community\ntitle: COP\n---\n")
    try site.write(
      "content/meetings/a.md", "---\ntitle: Kickoff\nstarts: 2026-07-01 10:00\nduration: 1h\n---\n")
    try commit()
    try site.write(
      "content/meetings/a.md", "---\ntitle: Kickoff\nstarts: 2026-07-02 10:00\nduration: 1h\n---\n")
    try site.write("content/meetings/b.md", "---\ntitle: B\nstarts: 2026-07-03 10:00\n---\n")
    try commit()
    try FileManager.default.removeItem(atPath: site("content/meetings/b.md"))
    try commit()
  }

  private func commit() throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", "Edit")
  }

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: site.path)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_DATE": "2026-05-01T12:00:00Z", "GIT_COMMITTER_DATE": "2026-05-01T12:00:00Z",
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private func build(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Command.Result {
    try Command.run(
      arguments: ["build", "--strict", "--now", "2026-06-01"] + arguments, in: site.path,
      environment: environment)
  }

  @Test("The same commit gives the same bytes, wherever it is")
  func deterministic() throws {
    #expect(try build().messages == "")
    try git("clone", "--quiet", "file://" + site.path, "clone")
    // Times on the disk say nothing.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)],
      ofItemAtPath: site("clone/content/meetings/a.md"))
    #expect(try build("clone", "--jobs", "1").messages == "")
    #expect(try site.tree("_site") == site.tree("clone/_site"))
  }

  @Test("A removed meeting is cancelled in calendars, and in the public's only if it was public")
  func removed() throws {
    let notes = "---\ntitle: Board only\nstarts: 2026-07-03 10:00\nvisibility: members\n---\n"
    try site.write("content/meetings/c.md", notes)
    try commit()
    try FileManager.default.removeItem(atPath: site("content/meetings/c.md"))
    try commit()
    #expect(try build().messages == "")
    let calendar = try site.read("_site/calendar.ics")
    #expect(calendar.contains("SUMMARY:Cancelled: B\r\n"))
    #expect(calendar.contains("SUMMARY:Kickoff\r\n"))
    let words = Data("Board only".utf8)
    #expect(try site.tree("_site").values.allSatisfy { $0.range(of: words) == nil })
    #expect(try build("--audience", "members", "--output", "members").messages == "")
    #expect(try site.read("members/calendar.ics").contains("SUMMARY:Cancelled: Board only\r\n"))
    #expect(try build("--no-history").messages == "")
    #expect(try !site.read("_site/calendar.ics").contains("Cancelled"))
  }

  @Test("Of a shallow clone a note says what is missing, also with --strict; without, nothing")
  func shallow() throws {
    try git("clone", "--quiet", "--depth=1", "file://" + site.path, "clone")
    let result = try build("clone")
    #expect(result.status == 0)
    #expect(
      result.messages == """
        copsite: note: this clone holds only the latest commits, so calendars cannot tell what was \
        changed or removed, nor pages when
          help: fetch all of it with ‘git fetch --unshallow’, or ‘fetch-depth: 0’ in a workflow; or \
        build with --no-history to do without

        """)
    #expect(try build("clone", "--no-history").messages == "")
    #expect(try build("--no-history", "--output", "plain").messages == "")
    #expect(try site.tree("clone/_site") == site.tree("plain"))
  }

  @Test("Of a clone without earlier files a note says how to get them, and then all is known")
  func partial() throws {
    try git("config", "uploadpack.allowFilter", "true")
    try git("clone", "--quiet", "--filter=blob:none", "file://" + site.path, "clone")
    let result = try build("clone")
    #expect(result.status == 0)
    #expect(
      result.messages == """
        copsite: note: this clone holds only the names of earlier files, so calendars cannot tell \
        what was changed or removed, nor pages when
          help: fetch all of it with ‘git fetch --refetch --no-filter’; or build with --no-history to \
        do without

        """)
    try git("-C", "clone", "fetch", "--quiet", "--refetch", "--no-filter")
    #expect(try build("clone").messages == "")
    #expect(try build("--output", "plain").messages == "")
    #expect(try site.tree("clone/_site") == site.tree("plain"))
  }

  @Test("Where git is missing, a note says so if there is a repository")
  func noGit() throws {
    let result = try build(environment: ["PATH": site.path])
    #expect(result.status == 0)
    #expect(result.messages.hasPrefix("copsite: note: the site is in a git repository, but there "))
    let plain = try TemporaryFolder()
    try plain.write("content/index.md", "# Home\n")
    let other = try Command.run("build", in: plain.path, environment: ["PATH": plain.path])
    #expect(other.messages == "")
  }

  @Test("A git that hangs ends when the build is asked to", arguments: [SIGINT, SIGTERM])
  func hanging(signal: Int32) throws {
    let git = "#!/bin/sh\ntouch '\(site.path)/started'\nexec sleep 60\n"
    try site.write("bin/git", git)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: site("bin/git"))
    let command = try Command(
      ["build"], in: site.path, environment: ["PATH": site("bin") + ":/usr/bin:/bin"])
    try command.start()
    for _ in 0..<5000 where !site.exists("started") { usleep(1000) }
    command.send(signal)
    let result = try command.finish()
    #expect(result.status == 128 + signal)
    #expect(result.messages == "copsite: interrupted; nothing was published\n")
  }

  @Test("Variables that would lead git elsewhere are not for this one")
  func variables() throws {
    let environment = ["GIT_DIR": "/nowhere", "GIT_TRACE": "1", "GIT_PAGER": "false"]
    #expect(try build(environment: environment).messages == "")
    let plain = try site.tree("_site")
    #expect(try build().messages == "")
    #expect(try site.tree("_site") == plain)
  }
}
