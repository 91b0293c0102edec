import Diagnostics
import Foundation
import SiteRendering
import Testing

@testable import Building

struct SourceTreeTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.makeFolder("content")
  }

  private func walk() throws -> SourceTree {
    SourceTree(walking: try ContentPlace(ofSite: site.path))
  }

  /// `path: severity: message [code]` of all diagnostics.
  private func faults(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.sorted().map { "\($0.place.path): \($0.severity) [\($0.code.rawValue)]" }
  }

  @Test("Files come in the order of their paths' bytes, told apart by what they are")
  func order() throws {
    for file in ["b.md", "a/z.md", "a.md", "B.md", "é.md", "a/pic.png", "site.yaml"] {
      try site.write("content/" + file)
    }
    let tree = try walk()
    #expect(tree.markdown.map(\.contentPath) == ["B.md", "a.md", "a/z.md", "b.md", "é.md"])
    #expect(tree.markdown.map(\.shownPath).first == "content/B.md")
    #expect(tree.others.map(\.contentPath) == ["a/pic.png"])
    #expect(tree.settings?.shownPath == "content/site.yaml")
    #expect(tree.diagnostics.isEmpty)
  }

  @Test("Names that start with a dot or an underscore are not content")
  func hidden() throws {
    for file in ["_drafts/a.md", ".git/b.md", "_c.md", ".d.md", "e.md"] {
      try site.write("content/" + file)
    }
    let tree = try walk()
    #expect(tree.markdown.map(\.contentPath) == ["e.md"])
  }

  @Test("Hugo's name for the page of a folder is told, in every language")
  func foreignIndex() throws {
    for file in ["_index.md", "a/_index.es.md", "_index.txt", "_indexes.md", "_index/b.md"] {
      try site.write("content/" + file)
    }
    let tree = try walk()
    #expect(tree.markdown == [])
    #expect(
      faults(tree.diagnostics) == [
        "content/_index.md: warning [unpublished-file]",
        "content/a/_index.es.md: warning [unpublished-file]",
      ])
  }

  @Test("A site's folder without a content folder is content itself if it holds Markdown")
  func siteAsContent() throws {
    let plain = try TemporaryFolder()
    try plain.write("index.md")
    let tree = SourceTree(walking: try ContentPlace(ofSite: plain.path))
    #expect(tree.markdown.map(\.shownPath) == ["index.md"])
  }

  @Test("A folder without anything to publish, and no folder at all, are failures")
  func nothing() throws {
    let empty = try TemporaryFolder()
    #expect(throws: BuildFailure.noContent(path: empty.path)) {
      try ContentPlace(ofSite: empty.path)
    }
    #expect(throws: BuildFailure.noSite(path: empty("missing"))) {
      try ContentPlace(ofSite: empty("missing"))
    }
  }

  @Test("A pipe named like a page is an error, not a wait")
  func pipe() throws {
    mkfifo(site("content/pipe.md"), 0o644)
    #expect(faults(try walk().diagnostics) == ["content/pipe.md: error [special-file]"])
  }

  @Test("A link to a file of the content is followed; all other links are errors")
  func links() throws {
    try site.write("content/a.md")
    try site.write("outside.md")
    try site.write("content/folder/b.md")
    try site.link("content/good.md", to: "a.md")
    try site.link("content/broken.md", to: "nothing.md")
    try site.link("content/self.md", to: "self.md")
    try site.link("content/out.md", to: "../outside.md")
    try site.link("content/device.md", to: "/dev/zero")
    try site.link("content/loop", to: ".")
    let tree = try walk()
    #expect(tree.markdown.map(\.contentPath) == ["a.md", "folder/b.md", "good.md"])
    #expect(
      faults(tree.diagnostics) == [
        "content/broken.md: error [broken-symlink]",
        "content/device.md: error [outside-symlink]",
        "content/loop: error [folder-symlink]",
        "content/out.md: error [outside-symlink]",
        "content/self.md: error [broken-symlink]",
      ])
  }

  @Test("A folder or file that may not be read is an error, not an omission")
  func unreadable() throws {
    try site.write("content/closed/a.md")
    try site.write("content/b.md")
    chmod(site("content/closed"), 0)
    chmod(site("content/b.md"), 0)
    defer { chmod(site("content/closed"), 0o755) }
    let (tree, read) = try Privileges.without {
      let tree = try walk()
      return (tree, ContentReading.text(try #require(tree.markdown.first)))
    }
    #expect(faults(tree.diagnostics) == ["content/closed: error [unreadable-folder]"])
    #expect(faults(read.diagnostics) == ["content/b.md: error [unreadable-file]"])
  }

  @Test("A name that is not UTF-8, or holds a line break, is an error")
  func names() throws {
    for name in [[0xFF, 0x2E, 0x6D, 0x64], Array("a\nb.md".utf8)] as [[UInt8]] {
      let path = Array(site("content/").utf8) + name + [0]
      let descriptor = path.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { text in
          text.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
        }
      }
      try #require(descriptor >= 0)
      close(descriptor)
    }
    let tree = try walk()
    #expect(tree.markdown.isEmpty)
    #expect(faults(tree.diagnostics).count == 2)
    #expect(tree.diagnostics.allSatisfy { $0.code == .unreadableName && $0.severity == .error })
  }

  @Test("A tree of 400 folders, one in the other, is walked")
  func deep() throws {
    let path = String(repeating: "d/", count: 400)
    try site.write("content/" + path + "end.md")
    #expect(try walk().markdown.map(\.contentPath) == [path + "end.md"])
  }

  @Test("A file that is gone when it is read, or far too large, is an error")
  func vanished() throws {
    try site.write("content/large.md")
    try site.write("content/gone.md")
    truncate(site("content/large.md"), 1 << 40)
    let tree = try walk()
    unlink(site("content/gone.md"))
    let read = tree.markdown.flatMap { ContentReading.text($0).diagnostics }
    #expect(
      faults(read) == [
        "content/gone.md: error [unreadable-file]", "content/large.md: error [file-too-large]",
      ])
  }

  @Test(
    "Files that could run in a browser, and unknown ones, are not published",
    arguments: ["a.html", "a.js", "a.xml", "a.XHTML", "a.svgz", "a", "a.exe", "a.markdown"])
  func unpublished(name: String) throws {
    try site.write("content/" + name, "<script>")
    let file = try #require(try walk().others.first)
    let outcome = ContentReading.companion(file)
    #expect(outcome.value == nil)
    #expect(faults(outcome.diagnostics) == ["content/\(name): warning [unpublished-file]"])
  }

  @Test("A picture is published with its size, a damaged one with a warning")
  func pictures() throws {
    try site.write("content/a.gif", Data("GIF89a".utf8) + [30, 0, 20, 0])
    try site.write("content/b.PNG", "no picture")
    try site.write("content/c.pdf", "%PDF")
    let outcomes = try walk().others.map(ContentReading.companion)
    #expect(outcomes.map { $0.value?.path } == ["a.gif", "b.PNG", "c.pdf"])
    #expect(outcomes.map { $0.value?.imageSize?.width } == [30, nil, nil])
    #expect(outcomes.map { $0.value?.byteCount } == [10, 10, 4])
    #expect(
      faults(outcomes.flatMap(\.diagnostics)) == ["content/b.PNG: warning [unreadable-image]"])
  }
}
