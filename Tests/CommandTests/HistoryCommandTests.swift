import Foundation
import Testing

/// What a build makes of the history that git has of a site.
struct HistoryCommandTests {
  private let folder: TemporaryFolder

  /// A site whose only commit to come from 2026-02-02 takes a meeting out that was changed once.
  init() throws {
    folder = try TemporaryFolder()
    try git("init", "--quiet", "--initial-branch=main")
    try write("site.yaml", "title: Handbook\nurl: https://example.org/h/\n")
    try write("index.md", "---\ntitle: Home\n---\nWelcome.\n")
    try write("cop/index.md", "---\nkind: community\ntitle: COP\n---\n")
    try write("cop/meetings/stays.md", "---\ntitle: Stays\nstarts: 2026-03-04 10:00\n---\n")
    try write("cop/meetings/walk.md", "---\ntitle: Walk\nstarts: 2026-03-03 10:00\n---\n")
    try commit("2026-01-01")
    try write("cop/meetings/walk.md", "---\ntitle: Walk\nstarts: 2026-03-03 11:00\n---\n")
    try commit("2026-01-02")
  }

  private func write(_ file: String, _ text: String) throws {
    try folder.write("site/content/" + file, text)
  }

  private func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: folder("site/content/" + file))
  }

  private func commit(_ day: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", "Edit", at: day)
  }

  private func git(_ arguments: String..., at day: String = "2026-01-01") throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_DATE": day + "T12:00:00Z", "GIT_COMMITTER_DATE": day + "T12:00:00Z",
    ]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private func build(
    _ arguments: String..., site: String = "site", environment: [String: String] = [:]
  ) throws -> Command.Result {
    try Command.run(
      arguments: ["build", site, "--strict", "--now", "2026-02-03"] + arguments, in: folder.path,
      environment: environment)
  }

  /// The event of a calendar that has a title, without the marks around it.
  private func event(_ title: String, in path: String = "site/_site/calendar.ics") throws
    -> [Substring]
  {
    let lines = try folder.read(path).replacing("\r\n", with: "\n")
    let events = lines.split(separator: "BEGIN:VEVENT\n").dropFirst()
    let found = events.filter { $0.contains("SUMMARY:\(title)\n") }
    try #require(found.count == 1)
    return found[0].split(separator: "\n").filter { line in
      ["UID", "SEQUENCE", "LAST-MODIFIED", "STATUS"].contains { line.hasPrefix($0 + ":") }
    }
  }

  @Test("A calendar tells how often a meeting was changed, and that one which is gone is off")
  func removal() throws {
    #expect(try build().messages == "")
    #expect(
      try event("Walk") == [
        "UID:cop/meetings/walk@example.org", "LAST-MODIFIED:20260102T120000Z", "SEQUENCE:1",
      ])
    try remove("cop/meetings/walk.md")
    try commit("2026-02-02")
    let result = try build()
    #expect(result.status == 0)
    #expect(result.messages == "")
    for path in ["calendar.ics", "cop/calendar.ics"] {
      #expect(
        try event("Cancelled: Walk", in: "site/_site/" + path) == [
          "UID:cop/meetings/walk@example.org", "LAST-MODIFIED:20260202T120000Z", "SEQUENCE:2",
          "STATUS:CANCELLED",
        ])
      #expect(
        try event("Stays", in: "site/_site/" + path) == [
          "UID:cop/meetings/stays@example.org", "LAST-MODIFIED:20260101T120000Z", "SEQUENCE:0",
        ])
    }
    #expect(!folder.exists("site/_site/cop/meetings/walk"))
  }

  @Test("A commit gives the same site wherever it is checked out, and whatever the machine is like")
  func determinism() throws {
    try remove("cop/meetings/walk.md")
    try commit("2026-02-02")
    try git("clone", "--quiet", ".", "a clone")
    #expect(try build("--jobs", "1").status == 0)
    #expect(
      try build(
        "--jobs", "2", site: "a clone/site",
        environment: ["TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8", "GIT_DIR": "/nowhere"]
      ).status == 0)
    let first = try folder.tree("site/_site")
    #expect(try folder.tree("a clone/site/_site") == first)
    #expect(try build().status == 0)
    #expect(try folder.tree("site/_site") == first)
  }

  @Test("The public learns nothing of meetings for members that are gone, the members all")
  func privacy() throws {
    #expect(try build("--output", "before").messages == "")
    try write(
      "cop/meetings/mole.md",
      "---\ntitle: Mole\nstarts: 2026-03-05\nvisibility: members\nplace: Mole hill\n---\nMole.\n")
    try write("cop/inner/index.md", "---\nkind: community\ntitle: M\nvisibility: members\n---\n")
    try write("cop/inner/meetings/mole.md", "---\ntitle: Inner mole\nstarts: 2026-03-05\n---\n")
    try commit("2026-01-03")
    try remove("cop/meetings/mole.md")
    try remove("cop/inner/index.md")
    try remove("cop/inner/meetings/mole.md")
    try commit("2026-01-04")
    let result = try build("--output", "after")
    #expect(result.messages == "")
    #expect(try folder.tree("after") == folder.tree("before"))
    #expect(try build("--audience", "members", "--output", "members").status == 0)
    for title in ["Mole", "Inner mole"] {
      #expect(
        try event("Cancelled: " + title, in: "members/calendar.ics").last == "STATUS:CANCELLED")
    }
    for (path, bytes) in try folder.tree("members") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Mole hill"), "\(path)")
    }
  }

  @Test("Of a shallow clone a note is made, once, and nothing is claimed")
  func shallow() throws {
    try git("clone", "--quiet", "--depth=1", "file://" + folder.path, "shallow")
    let result = try build(site: "shallow/site")
    #expect(result.status == 0)
    #expect(result.messages.hasPrefix("copsite: note: this clone holds only the latest commits"))
    #expect(result.messages.contains("fetch-depth: 0"))
    #expect(result.messages.split(separator: "note: ").count == 2)
    let calendar = try folder.read("shallow/site/_site/calendar.ics")
    #expect(!calendar.contains("SEQUENCE"))
    #expect(!calendar.contains("LAST-MODIFIED"))
    let silent = try build("--no-history", site: "shallow/site")
    #expect(silent.messages == "")
    #expect(try folder.read("shallow/site/_site/calendar.ics") == calendar)
  }

  @Test("Without git there is a note; --no-history asks nothing and says nothing")
  func noGit() throws {
    try folder.makeFolder("empty")
    let environment = ["PATH": folder("empty")]
    let result = try build(environment: environment)
    #expect(result.status == 0)
    #expect(
      result.messages == """
        copsite: note: the site is in a git repository, but there is no git, so calendars cannot \
        tell what was changed or removed
          help: install git, or build with --no-history to do without

        """)
    #expect(try !folder.read("site/_site/calendar.ics").contains("SEQUENCE"))
    let silent = try build("--no-history", environment: environment)
    #expect(silent.messages == "")
    #expect(try !folder.read("site/_site/calendar.ics").contains("SEQUENCE"))
  }
}
