import Testing

@testable import Building

struct OutputGuardTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("home/site/content/index.md")
    try folder.write("home/site/themes/own/a.css")
  }

  private var outputGuard: OutputGuard {
    OutputGuard(
      sources: [
        .init(name: "content", path: folder("home/site/content")),
        .init(name: "themes", path: folder("home/site/themes")),
      ],
      home: folder("home"))
  }

  @Test(
    "A folder that is missing, empty or an earlier build's may be published to",
    arguments: ["home/site/_site", "new/folders/below", "home/site/content/_site", "a/../b"])
  func permitted(output: String) throws {
    try folder.makeFolder("a")
    let path = try outputGuard.permit(folder(output))
    #expect(path == folder(output == "a/../b" ? "b" : output))
    try folder.makeFolder(output)
    #expect(try outputGuard.permit(folder(output)) == path)
    try folder.write(output + "/.copsite", "copsite output 1\nindex.html\n")
    try folder.write(output + "/index.html")
    try folder.write(output + "/.DS_Store")
    #expect(try outputGuard.permit(folder(output)) == path)
  }

  @Test(
    "What the site is made from, and what holds it, is refused",
    arguments: [
      ("home/site/content", OutputRefusal.holdsSource("content")),
      ("home/site/content/", .holdsSource("content")),
      ("home/site", .holdsSource("content")),
      ("home/site/content/../themes", .holdsSource("themes")),
      ("home/site/content/public", .insideSource("content")),
      ("home/site/themes/own", .insideSource("themes")),
      ("home", .home), ("", .home), (".", .home), ("elsewhere/..", .home),
      ("home/site/content/index.md", .notAFolder),
    ])
  func sources(output: String, expected: OutputRefusal) throws {
    try folder.makeFolder("elsewhere")
    let output = folder(output)
    #expect(throws: BuildFailure.outputRefused(path: output, expected)) {
      try outputGuard.permit(output)
    }
  }

  @Test("The empty name and the root are refused")
  func noName() throws {
    #expect(throws: BuildFailure.outputRefused(path: "", .emptyName)) {
      try outputGuard.permit("")
    }
    for root in ["/", "//", "/..", "/./"] {
      #expect(throws: BuildFailure.outputRefused(path: root, .root)) {
        try outputGuard.permit(root)
      }
    }
  }

  @Test("Links are resolved first")
  func links() throws {
    try folder.link("to-content", to: "home/site/content")
    try folder.link("to-nothing", to: "nothing")
    try folder.link("to-new", to: ".")
    func refusal(_ name: String) -> OutputRefusal? {
      do {
        _ = try outputGuard.permit(folder(name))
        return nil
      } catch {
        guard case BuildFailure.outputRefused(_, let refusal) = error else { return nil }
        return refusal
      }
    }
    #expect(refusal("to-content") == .holdsSource("content"))
    #expect(refusal("to-content/below") == .insideSource("content"))
    #expect(refusal("to-nothing") == .brokenLink)
    #expect(refusal("to-nothing/below") == .brokenLink)
    #expect(try outputGuard.permit(folder("to-new/site")) == folder("site"))
  }

  @Test("A folder with files that no build wrote is refused, and the file is named")
  func foreign() throws {
    func expectForeign(_ output: String, _ name: String) {
      #expect(throws: BuildFailure.outputRefused(path: folder(output), .foreignFile(name))) {
        try outputGuard.permit(folder(output))
      }
    }
    try folder.write("foreign/letter.txt")
    expectForeign("foreign", "letter.txt")
    try folder.makeFolder("folders/empty")
    expectForeign("folders", "empty")
    try folder.write("mine/.copsite", "copsite output 1\na/index.html\n")
    try folder.write("mine/a/index.html")
    try folder.write("mine/a/CNAME")
    expectForeign("mine", "a/CNAME")
    try folder.write("other/.copsite", "something else")
    expectForeign("other", ".copsite")
    try folder.makeFolder("link")
    try folder.link("link/.copsite", to: "../mine/.copsite")
    expectForeign("link", ".copsite")
  }
}
