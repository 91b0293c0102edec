import Foundation
import Testing

@testable import Building

struct OutputFolderTests {
  let folder: TemporaryFolder
  private var output: OutputFolder { OutputFolder(permitted: folder("_site")) }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func publish(_ files: [String: String]) async throws {
    try await output.publish { staging in
      for (path, text) in files { try staging.write(Array(text.utf8), to: path) }
      return Array(files.keys)
    }
  }

  private func node(_ file: String) throws -> FileStatus.Identity? {
    try FileStatus.of(folder(file))?.identity
  }

  @Test("A new site takes the place of the old one, and nothing else is left")
  func replace() async throws {
    try await publish(["index.html": "one", "a/b/index.html": "old"])
    try await publish(["index.html": "two", "c/index.html": "new"])
    #expect(try folder.names() == ["_site"])
    #expect(try folder.names(in: "_site") == [".copsite", "c", "index.html"])
    #expect(try folder.read("_site/index.html") == "two")
    #expect(
      try folder.read("_site/.copsite") == "copsite output 1\nc/index.html\nindex.html\n")
  }

  @Test("Unchanged files are kept as they are, changed ones are written anew")
  func unchanged() async throws {
    try await publish(["same.html": "a", "other.html": "b", "mode.html": "c"])
    let before = try (node("_site/same.html"), node("_site/other.html"), node("_site/mode.html"))
    chmod(folder("_site/mode.html"), 0o600)
    try await publish(["same.html": "a", "other.html": "B", "mode.html": "c"])
    #expect(try node("_site/same.html") == before.0)
    #expect(try node("_site/other.html") != before.1)
    #expect(try node("_site/mode.html") != before.2)
  }

  @Test("Files of the content are copied, and shared when they are unchanged")
  func copies() async throws {
    let data = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    try folder.write("content/a.pdf", data)
    for _ in 0..<2 {
      try await output.publish { staging in
        try staging.copy(folder("content/a.pdf"), to: "files/a.pdf")
        return ["files/a.pdf"]
      }
      #expect(FileManager.default.contents(atPath: folder("_site/files/a.pdf")) == data)
      #expect(try node("_site/files/a.pdf") != node("content/a.pdf"))
    }
    let before = try node("_site/files/a.pdf")
    try await output.publish { staging in
      try staging.copy(folder("content/a.pdf"), to: "files/a.pdf")
      return ["files/a.pdf"]
    }
    #expect(try node("_site/files/a.pdf") == before)
    try folder.write("content/a.pdf", data + [1])
    try await output.publish { staging in
      try staging.copy(folder("content/a.pdf"), to: "files/a.pdf")
      return ["files/a.pdf"]
    }
    #expect(FileManager.default.contents(atPath: folder("_site/files/a.pdf")) == data + [1])
  }

  @Test("Everybody may read what is published, whatever the umask was")
  func modes() async throws {
    let before = umask(0o077)
    defer { umask(before) }
    try await publish(["a/index.html": ""])
    #expect(try FileStatus.of(folder("_site"))?.permissions == 0o755)
    #expect(try FileStatus.of(folder("_site/a"))?.permissions == 0o755)
    #expect(try FileStatus.of(folder("_site/a/index.html"))?.permissions == 0o644)
  }

  @Test("A build that fails leaves the old site whole, and nothing beside it")
  func failure() async throws {
    try await publish(["index.html": "old"])
    await #expect(throws: BuildFailure.interrupted) {
      try await output.publish { staging in
        try staging.write([], to: "index.html")
        throw BuildFailure.interrupted
      }
    }
    #expect(try folder.names() == ["_site"])
    #expect(try folder.read("_site/index.html") == "old")
  }

  @Test("What a killed build left behind is cleared")
  func afterKill() async throws {
    try await publish(["index.html": "old"])
    try folder.write("._site.copsite/new/half/index.html", "half")
    try folder.write("._site.copsite/lock")
    try await publish(["index.html": "new"])
    #expect(try folder.names() == ["_site"])
    #expect(try folder.names(in: "_site") == [".copsite", "index.html"])
  }

  @Test("A build killed between two renames loses nothing: the next one brings the old site back")
  func afterKillBetweenRenames() async throws {
    try folder.write("._site.copsite/old/index.html", "old")
    await #expect(throws: BuildFailure.interrupted) {
      try await output.publish { _ in throw BuildFailure.interrupted }
    }
    #expect(try folder.read("_site/index.html") == "old")
  }

  @Test("While one build publishes, another is refused")
  func busy() async throws {
    await #expect(throws: BuildFailure.outputBusy(path: folder("_site"))) {
      try await output.publish { _ in
        try await publish(["index.html": "second"])
        return []
      }
    }
    #expect(try folder.names() == [])
  }

  @Test("Two pages for one file are a failure")
  func twice() async throws {
    await #expect(throws: BuildFailure.outputTwice(path: "a.html")) {
      try await output.publish { staging in
        try staging.write([1], to: "a.html")
        try staging.write([2], to: "a.html")
        return ["a.html"]
      }
    }
  }

  @Test("A name that is too long for the file system is a failure with a clear message")
  func longName() async throws {
    let name = String(repeating: "x", count: 300) + ".html"
    let failure = await #expect(throws: BuildFailure.self) {
      try await publish([name: ""])
    }
    #expect(failure?.message.hasSuffix("the name is too long for this file system") == true)
    #expect(!folder.exists("_site"))
  }

  @Test("A reader finds a page at every moment, however often the site is replaced")
  func atomic() async throws {
    try await publish(["index.html": "0"])
    let path = folder("_site/index.html")
    try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask {
        var misses = 0
        while !Task.isCancelled {
          if (try? OpenFile.reading(path) { _, _ in }) == nil { misses += 1 }
        }
        return misses
      }
      for round in 1...50 { try await publish(["index.html": "\(round)"]) }
      group.cancelAll()
      #expect(try await group.next() == 0)
    }
  }
}
