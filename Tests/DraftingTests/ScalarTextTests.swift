import Diagnostics
import Drafting
import HandbookModel
import Reading
import Testing

struct ScalarTextTests {
  /// The title of a page with this front matter.
  private func readBack(_ written: String) throws -> String {
    let text = "---\ntitle: \(written)\n---\n"
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let result = SourceReader(communityFolders: [])
      .read(FrontMatter(of: file, contentPath: "a.md"))
    #expect(result.diagnostics.isEmpty)
    return try #require(result.entries.first?.title?.value)
  }

  @Test(
    "Whatever somebody types reads back as it was typed",
    arguments: [
      "Evening buses", "Buses: why so late?", "“Quoted” and \"quoted\"", "It's", "'single'",
      "🚌 Night bus", "حافلات المساء", "مرحبا: العالم", "Meeting #3", "#3", "- dash", "a: b", "a:",
      "yes", "No", "null", "~", "12:30", "1.10", "007", "1e5", "2027-01-12", "[list]", "{map}",
      "a, b", "@ana", "`code`", "50 %", "% fifty", "&anchor", "*alias", "!tag", "| pipe", "> more",
      "back\\slash", "ends with backslash\\", "Tiếng Việt", "日本語", "e\u{301}", "---", "...",
      "? what", "a #b", "“", "C:\\temp", "=1+1", "\u{A0}x\u{A0}",
    ])
  func roundTrip(_ text: String) throws {
    #expect(
      try readBack(ScalarText.written(text)).unicodeScalars.elementsEqual(text.unicodeScalars))
    // The same within a list on one line.
    let flow = "---\ntags: [\(ScalarText.written(text, isInFlow: true)), b]\n---\n"
    let file = SourceFile(path: "a.md", bytes: Array(flow.utf8))
    let entries = SourceReader(communityFolders: [])
      .read(FrontMatter(of: file, contentPath: "a.md")).entries
    #expect(entries.first?.tags.map(\.value) == [text, "b"])
  }

  @Test(
    "Line ends and controls never leave the line",
    arguments: [
      ("a\nb", "a b"), ("a\r\n  b ", "a b"), ("a\u{0}b", "ab"), ("a\u{2028}b", "a b"),
      ("x\u{202E}y", "xy"), ("\u{FEFF}a", "a"), ("a\ttab", "a tab"),
      ("---\ntitle: x", "--- title: x"),
    ])
  func oneLine(_ text: String, _ expected: String) throws {
    #expect(try readBack(ScalarText.written(text)) == expected)
  }

  @Test("Plain words stay without quotes, for people who edit them")
  func plain() {
    #expect(ScalarText.written("What we heard, and why") == "What we heard, and why")
    #expect(ScalarText.written("What we heard, and why", isInFlow: true).hasPrefix("\""))
    #expect(ScalarText.written("no") == "\"no\"")
  }
}
