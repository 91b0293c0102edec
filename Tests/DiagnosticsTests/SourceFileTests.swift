import Diagnostics
import Testing

@Suite("Lines of a source file")
struct SourceFileTests {
  private func lines(_ text: String) -> [String] {
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    return (1...9).compactMap(file.line)
  }

  @Test(
    "A line ends at LF, CR LF or a lone CR; the last one needs no end",
    arguments: [
      ("", [""]), ("one", ["one"]), ("one\n", ["one", ""]), ("a\r\nb\rc\nd", ["a", "b", "c", "d"]),
      ("a\n\r\nb", ["a", "", "b"]), ("a\r\r\nb", ["a", "", "b"]), ("a\r", ["a", ""]),
      ("\r\n", ["", ""]), ("é\u{2028}ü", ["é\u{2028}ü"]),
    ])
  func lineEnds(text: String, expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test("There is no line 0, none below it and none past the end")
  func outside() {
    let file = SourceFile(path: "a.md", bytes: Array("a\nb".utf8))
    #expect([Int.min, -1, 0, 3, Int.max].compactMap(file.line) == [])
  }

  @Test("Bytes that are not UTF-8 read as replacement characters")
  func invalidBytes() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0x62, 0x0A, 0xC3])
    #expect(file.line(1) == "a\u{FFFD}b")
    #expect(file.line(2) == "\u{FFFD}")
  }
}
