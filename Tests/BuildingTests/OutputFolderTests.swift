import Foundation
import Synchronization
import Testing

@testable import Building

struct OutputFolderTests {
  let folder: TemporaryFolder
  private var output: OutputFolder { OutputFolder(permitted: folder("_site")) }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func publish(_ files: [String: String]) throws {
    try output.publish { staging in
      for (path, text) in files { try staging.write(Array(text.utf8), to: path) }
      return Array(files.keys)
    }
  }

  private func node(_ file: String) throws -> FileStatus.Identity? {
    try FileStatus.of(folder(file))?.identity
  }

  @Test("A new site takes the place of the old one, and nothing else is left")
  func replace() throws {
    try publish(["index.html": "one", "a/b/index.html": "old"])
    try publish(["index.html": "two", "c/index.html": "new"])
    #expect(try folder.names() == ["_site"])
    #expect(try folder.names(in: "_site") == [".copsite", "c", "index.html"])
    #expect(try folder.read("_site/index.html") == "two")
    #expect(
      try folder.read("_site/.copsite") == "copsite output 1\nc/index.html\nindex.html\n")
  }

  @Test("Unchanged files are kept as they are, changed ones are written anew")
  func unchanged() throws {
    try publish(["same.html": "a", "other.html": "b", "mode.html": "c"])
    let before = try (node("_site/same.html"), node("_site/other.html"), node("_site/mode.html"))
    chmod(folder("_site/mode.html"), 0o600)
    try publish(["same.html": "a", "other.html": "B", "mode.html": "c"])
    #expect(try node("_site/same.html") == before.0)
    #expect(try node("_site/other.html") != before.1)
    #expect(try node("_site/mode.html") != before.2)
  }

  @Test("Files of the content are copied, and shared when they are unchanged")
  func copies() throws {
    let data = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    try folder.write("content/a.pdf", data)
    for _ in 0..<2 {
      try output.publish { staging in
        try staging.copy(folder("content/a.pdf"), to: "files/a.pdf")
        return ["files/a.pdf"]
      }
      #expect(FileManager.default.contents(atPath: folder("_site/files/a.pdf")) == data)
      #expect(try node("_site/files/a.pdf") != node("content/a.pdf"))
    }
    let before = try node("_site/files/a.pdf")
    try output.publish { staging in
      try staging.copy(folder("content/a.pdf"), to: "files/a.pdf")
      return ["files/a.pdf"]
    }
    #expect(try node("_site/files/a.pdf") == before)
    try folder.write("content/a.pdf", data + [1])
    try output.publish { staging in
      try staging.copy(folder("content/a.pdf"), to: "files/a.pdf")
      return ["files/a.pdf"]
    }
    #expect(FileManager.default.contents(atPath: folder("_site/files/a.pdf")) == data + [1])
  }

  @Test("Everybody may read what is published, whatever the umask was")
  func modes() throws {
    let before = umask(0o077)
    defer { umask(before) }
    try publish(["a/index.html": ""])
    #expect(try FileStatus.of(folder("_site"))?.permissions == 0o755)
    #expect(try FileStatus.of(folder("_site/a"))?.permissions == 0o755)
    #expect(try FileStatus.of(folder("_site/a/index.html"))?.permissions == 0o644)
  }

  @Test("A build that fails leaves the old site whole, and nothing beside it")
  func failure() throws {
    try publish(["index.html": "old"])
    #expect(throws: BuildFailure.interrupted) {
      try output.publish { staging in
        try staging.write([], to: "index.html")
        throw BuildFailure.interrupted
      }
    }
    #expect(try folder.names() == ["_site"])
    #expect(try folder.read("_site/index.html") == "old")
  }

  @Test("What a killed build left behind is cleared")
  func afterKill() throws {
    try publish(["index.html": "old"])
    try folder.write("._site.copsite/new/half/index.html", "half")
    try folder.write("._site.copsite/lock")
    try publish(["index.html": "new"])
    #expect(try folder.names() == ["_site"])
    #expect(try folder.names(in: "_site") == [".copsite", "index.html"])
  }

  @Test("A build killed between two renames loses nothing: the next one brings the old site back")
  func afterKillBetweenRenames() throws {
    try folder.write("._site.copsite/old/index.html", "old")
    #expect(throws: BuildFailure.interrupted) {
      try output.publish { _ in throw BuildFailure.interrupted }
    }
    #expect(try folder.read("_site/index.html") == "old")
  }

  @Test("While one build publishes, another is refused")
  func busy() throws {
    #expect(throws: BuildFailure.outputBusy(path: folder("_site"))) {
      try output.publish { _ in
        try publish(["index.html": "second"])
        return []
      }
    }
    #expect(try folder.names() == [])
  }

  @Test("Two pages for one file are a failure")
  func twice() throws {
    #expect(throws: BuildFailure.outputTwice(path: "a.html")) {
      try output.publish { staging in
        try staging.write([1], to: "a.html")
        try staging.write([2], to: "a.html")
        return ["a.html"]
      }
    }
  }

  @Test("A name that is too long for the file system is a failure with a clear message")
  func longName() throws {
    let name = String(repeating: "x", count: 300) + ".html"
    let failure = #expect(throws: BuildFailure.self) {
      try publish([name: ""])
    }
    #expect(failure?.message.hasSuffix("the name is too long for this file system") == true)
    #expect(!folder.exists("_site"))
  }

  @Test("A reader finds a page at every moment, however often the site is replaced")
  func atomic() throws {
    try publish(["index.html": "0"])
    let path = folder("_site/index.html")
    let isOver = Atomic<Bool>(false)
    let misses = Atomic<Int>(0)
    let end = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      while !isOver.load(ordering: .relaxed) {
        if (try? OpenFile.reading(path, { _, _ in })) == nil { misses.add(1, ordering: .relaxed) }
      }
      end.signal()
    }
    for round in 1...50 { try publish(["index.html": "\(round)"]) }
    isOver.store(true, ordering: .relaxed)
    end.wait()
    #expect(misses.load(ordering: .relaxed) == 0)
  }
}
