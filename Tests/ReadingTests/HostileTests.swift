import Diagnostics
import Foundation
import HandbookModel
import Testing

@testable import Reading

/// Reads in a thread with as little stack as threads get.
private func readWithSmallStack(_ yaml: String) async -> [String] {
  await withCheckedContinuation { continuation in
    let thread = Thread {
      continuation.resume(returning: Sample.community(yaml).result.diagnostics.map(\.code.rawValue))
    }
    thread.stackSize = 512 * 1024
    thread.start()
  }
}

private func times(_ count: Int, _ text: String) -> String {
  String(repeating: text, count: count)
}

@Suite("Hostile front matter neither crashes nor hangs", .timeLimit(.minutes(1)))
struct HostileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let yaml: String
    var codes = ["too-nested"]
  }

  @Test(arguments: [
    Case(testDescription: "brackets", yaml: "tags: " + times(100_000, "[")),
    Case(testDescription: "closed brackets", yaml: "tags: " + times(999, "[") + times(999, "]")),
    Case(testDescription: "groups", yaml: "tags: " + times(500, "{a: ") + times(500, "}")),
    Case(testDescription: "items", yaml: "tags:\n " + times(50_000, "- ")),
    Case(testDescription: "complex keys", yaml: times(50_000, "? ")),
    Case(
      testDescription: "indentation",
      yaml: (0..<900).map { times($0, " ") + "a:\n" }.joined()),
    Case(
      testDescription: "lists in groups",
      yaml: (0..<200).map { times($0, " ") + "a:\n" + times($0, " ") + "-\n" }.joined()),
    Case(
      testDescription: "brackets closed in a remark only",
      yaml: "tags: [ # " + times(900, "]") + "\n" + times(900, "[")),
    Case(
      testDescription: "brackets closed in a quote only",
      yaml: "tags: [\"" + times(900, "]") + "\", " + times(900, "[")),
    Case(testDescription: "quotes in brackets", yaml: "tags: " + times(60_000, "['x ")),
  ])
  func nesting(hostile: Case) async {
    #expect(await readWithSmallStack(hostile.yaml) == hostile.codes)
  }

  @Test(
    "What nests as deep as is allowed is parsed",
    arguments: [
      "tags: " + times(60, "[") + times(60, "]"),
      (0..<30).map { times($0, " ") + "a:\n" }.joined(),
      times(30, "? ") + "x",
    ])
  func deepest(yaml: String) async {
    #expect(await !readWithSmallStack(yaml).contains("too-nested"))
  }

  @Test("Brackets in text do not count as nesting")
  func bracketsInText() {
    let line = "  - see [Ana's \"notes\"](notes.md) {or: 'this'}, [ ] open, [x] done\n"
    let sample = Sample.meeting("summary: |\n" + times(2000, line))
    #expect(sample.headlines == [])
  }

  @Test("Aliases are refused before they are expanded")
  func aliases() {
    let bomb = (1...30).map { "a\($0): &a\($0) [\(times(9, "*a\($0 - 1),"))]\n" }.joined()
    #expect(
      Sample.page("a0: &a0 [x]\n" + bomb).headlines == [
        "3:10: error: a text cannot begin with ‘*’ unless it is in quotes [quotes-needed]"
      ])
  }

  @Test("An alias as a key is refused, too")
  func aliasAsKey() {
    #expect(
      Sample.page("x: &x [1]\n? *x\n: y").headlines == [
        "3:3: error: a text cannot begin with ‘*’ unless it is in quotes [quotes-needed]"
      ])
  }

  @Test("Signs of anchors and aliases within a text are text")
  func signsInText() {
    let sample = Sample.page("title: \"Q &a and *b, R&D\"\nsummary: AT&T and 2*T")
    #expect(sample.faults == "")
    #expect(sample.entry?.title?.value == "Q &a and *b, R&D")
    #expect(sample.entry?.summary == "AT&T and 2*T")
  }

  @Test("Front matter beyond half a megabyte is refused")
  func tooLong() {
    #expect(
      Sample.page("summary: |\n" + times(100_000, "  some text\n")).headlines == [
        "2:1: error: the fields are longer than 512 KB [front-matter-too-long]"
      ])
  }

  @Test(
    "Time grows with the size of the text",
    arguments: [
      times(120_000, "[],"), times(240_000, "a,"),
    ])
  func wide(items: String) {
    #expect(Sample.page("tags: [\(items)]").entry != nil)
  }

  @Test("Thousands of faults are all told")
  func manyFaults() {
    let items = times(5000, "- titel: b\n  start: 2026-02-03 10:00\n")
    #expect(Sample.community("meetings:\n" + items).result.diagnostics.count == 20_000)
  }

  @Test("Repeated fields beyond a limit end the reading")
  func manyRepeatedKeys() {
    let sample = Sample.page(times(20_000, "title: v\n"))
    #expect(sample.headlines.count == 17)
    #expect(sample.result.entries.isEmpty)
  }

  @Test(
    "Numbers too large for the machine are out of range",
    arguments: [
      "99999999999999999999999999h", "1h99999999999999999999999m",
    ])
  func hugeDuration(text: String) {
    #expect(
      Sample.meeting("duration: \(text)").result.diagnostics.map(\.code)
        == [.invalidDuration])
  }
}
