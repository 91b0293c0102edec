import HandbookModel
import Testing

@testable import Building

@Suite("What git log writes")
struct LogParserTests {
  private static let none = String(repeating: "0", count: 40)
  private static let object = String(repeating: "a", count: 40)

  private func parse(_ parts: [String], prefix: String = "", pieces: Int = 7) -> LogParser {
    parse(bytes: Array(parts.map { $0 + "\0" }.joined().utf8), prefix: prefix, pieces: pieces)
  }

  private func parse(bytes: [UInt8], prefix: String = "", pieces: Int = 7) -> LogParser {
    var parser = LogParser(prefix: Array(prefix.utf8))
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { parser.consume($0) }
    }
    return parser
  }

  private func record(_ status: String, to object: String = Self.object) -> String {
    ":100644 100644 \(Self.object) \(object) \(status)"
  }

  @Test("Pieces of any size give the same", arguments: [1, 2, 3, 64, 4096])
  func pieces(size: Int) {
    let parser = parse(
      [
        "10", "\n" + record("A"), "c/a.md", record("A"), "c/b.md", "20", "\n" + record("M"),
        "c/a.md",
      ],
      prefix: "c/", pieces: size)
    #expect(parser.isComplete)
    #expect(parser.versions.revision(of: "a.md") == Revision(changes: 1, lastModified: 20))
    #expect(parser.versions.revision(of: "b.md") == Revision(changes: 0, lastModified: 10))
    #expect(parser.versions.paths == ["a.md", "b.md"])
  }

  @Test("Paths are taken as they are: line feeds, colons, digits, nothing but pages of the folder")
  func paths() {
    let parser = parse(
      [
        "10", "\n" + record("A"), "c/20\n:100644.md", record("A"), "c/a.png", record("A"), "b.md",
        record("A"), "c/:x.MD",
      ], prefix: "c/")
    #expect(parser.isComplete)
    #expect(parser.versions.paths == ["20\n:100644.md", ":x.MD"])
  }

  @Test("A name that is not UTF-8 is no page, and a page that gets one is gone")
  func badNames() {
    let head = Array("10\0\n\(record("A"))\0a.md\0\(record("R100"))\0a.md\0".utf8)
    let parser = parse(bytes: head + [0xFF, 0x2E, 0x6D, 0x64, 0])
    #expect(parser.isComplete)
    #expect(parser.versions.revision(of: "a.md") == nil)
    #expect(parser.versions.paths == ["a.md"])
  }

  @Test("A merge's record has one path, whatever was renamed in it")
  func merge() {
    let combined = "::100644 100644 100644 \(Self.object) \(Self.object) \(Self.object) RM"
    let parser = parse(["10", "\n" + record("A"), "a.md", "20", "", "\n" + combined, "a.md", "30"])
    #expect(parser.isComplete)
    #expect(parser.versions.revision(of: "a.md") == Revision(changes: 1, lastModified: 20))
  }

  @Test("A copy is a file of its own")
  func copy() {
    let parser = parse(
      ["10", "\n" + record("A"), "a.md", "20", "\n" + record("C90"), "a.md", "b.md"])
    #expect(parser.versions.revision(of: "a.md") == Revision(changes: 0, lastModified: 10))
    #expect(parser.versions.revision(of: "b.md") == Revision(changes: 0, lastModified: 20))
  }

  @Test("The latest of all times counts, and what is no time is taken for the nearest")
  func times() {
    let parser = parse(
      [
        "30", "\n" + record("A"), "a.md", "20", "\n" + record("M"), "a.md",
        "-5", "\n" + record("A"), "b.md", "99999999999999999999", "\n" + record("A"), "c.md",
      ])
    #expect(parser.versions.revision(of: "a.md") == Revision(changes: 1, lastModified: 30))
    #expect(parser.versions.revision(of: "b.md") == Revision(changes: 0, lastModified: 0))
    #expect(
      parser.versions.revision(of: "c.md") == Revision(changes: 0, lastModified: 253_402_300_799))
  }

  @Test(
    "What git does not write is noticed",
    arguments: [
      ["gpg: Signature made"], [":100644 100644 a b M", "a.md"], ["10", "\n:100644 x y z"],
      ["10", "\n:100644 100644 \(none) zz M", "a.md"], ["10", "\n" + "::::", "a.md"], ["-"],
      ["10", "\n:000000 100644 \(none) \(object) A"],
    ])
  func garbled(parts: [String]) {
    #expect(!parse(parts).isComplete)
  }

  @Test("A file that is renamed a thousand times costs no more than one that is changed so often")
  func renames() {
    var parts: [String] = ["1", "\n" + record("A"), "0.md"]
    for number in 1...5000 {
      parts += ["\(number)", "\n" + record("R100"), "\(number - 1).md", "\(number).md"]
    }
    let parser = parse(parts, pieces: 4096)
    #expect(
      parser.versions.revision(of: "5000.md") == Revision(changes: 5000, lastModified: 5000))
    #expect(parser.versions.revision(of: "4999.md") == nil)
  }
}

@Suite("What git cat-file writes")
struct ObjectParserTests {
  @Test("Contents come whole, in pieces of any size", arguments: [1, 5, 1000])
  func contents(size: Int) {
    let bytes = Array(
      "a1 blob 4\nx\n\ny\nb2 missing\nc3 blob 0\n\nd4 tree 2\nzz\ne5 blob 1\n!\n".utf8)
    var parser = ObjectParser()
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { parser.consume($0) }
    }
    #expect(parser.contents == ["a1": Array("x\n\ny".utf8), "c3": [], "e5": Array("!".utf8)])
  }

  @Test("What is too large for a page is passed over")
  func large() {
    let size = (1 << 20) + 1
    let large = [UInt8](repeating: 0x61, count: size)
    let bytes = Array("a blob \(size)\n".utf8) + large + Array("\nb blob 1\nx\n".utf8)
    var parser = ObjectParser()
    bytes.withUnsafeBytes { parser.consume($0) }
    #expect(parser.contents == ["b": [0x78]])
  }
}
