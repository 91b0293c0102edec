import Diagnostics
import Testing

@Suite("Diagnostics as text")
struct DiagnosticTextTests {
  private func text(
    _ line: String, column: Int, prefix: String = ""
  ) -> String {
    let file = SourceFile(path: "a.md", bytes: Array(line.utf8))
    let diagnostic = Diagnostic(
      .error, .init("odd"), "this is odd", at: SourcePlace(path: "a.md", line: 1, column: column))
    return DiagnosticText(pathPrefix: prefix) { $0 == "a.md" ? file : nil }.text(of: diagnostic)
  }

  /// The columns of a terminal before the caret, without the indentation.
  private func caret(_ line: String, column: Int) -> Int? {
    text(line, column: column).split(separator: "\n").last.map { $0.count - 3 }
  }

  @Test("A diagnostic is a headline, its line with a caret, its notes and its help")
  func whole() {
    let file = SourceFile(path: "team.md", bytes: Array("---\nlead: anna\n---\n".utf8))
    let diagnostic = Diagnostic(
      .warning, .init("unknown-reference"), "there is no person ‘anna’",
      at: SourcePlace(path: "team.md", line: 2, column: 7),
      notes: [
        .init("the team starts here", at: SourcePlace(path: "team.md", line: 1)),
        .init("people are there", at: SourcePlace(path: "people")),
      ],
      help: "did you mean ‘ana’?")
    let text = DiagnosticText(pathPrefix: "site/") { $0 == "team.md" ? file : nil }
    #expect(
      text.text(of: [diagnostic, diagnostic]).hasPrefix(
        """
        site/team.md:2:7: warning: there is no person ‘anna’ [unknown-reference]
          lead: anna
                ^
        site/team.md:1: note: the team starts here
          ---
        site/people: note: people are there
          help: did you mean ‘ana’?
        site/team.md:2:7: warning:
        """))
  }

  @Test("A whole line has no caret, a whole file no line, and a line that is not there neither")
  func wholePlaces() {
    #expect(text("abc", column: 0) == "a.md:1: error: this is odd [odd]\n  abc\n")
    let lost = [
      SourcePlace(path: "a.md"), SourcePlace(path: "b.md", line: 3, column: 2),
      SourcePlace(path: "a.md", line: 9, column: 2),
    ].map { Diagnostic(.error, .init("odd"), "odd", at: $0) }
    let file = SourceFile(path: "a.md", bytes: [])
    #expect(
      DiagnosticText { $0 == "a.md" ? file : nil }.text(of: lost) == """
        a.md: error: odd [odd]
        b.md:3:2: error: odd [odd]
        a.md:9:2: error: odd [odd]

        """)
  }

  @Test("A line without text is not shown")
  func emptyLine() {
    #expect(text("", column: 1) == "a.md:1:1: error: this is odd [odd]\n")
  }

  @Test("The caret stands after the last character at most")
  func pastTheEnd() {
    #expect(caret("abc", column: 4) == 3)
    #expect(caret("abc", column: 400) == 3)
    #expect(caret("abc", column: .max) == 3)
  }

  @Test(
    "The caret stands under its character, whatever widths are before it",
    arguments: [
      ("\ta: b", 2, 1), ("会議: x", 5, 6), ("e\u{301}e\u{301}x", 5, 2), ("한국x", 3, 4),
      ("🚀x", 2, 2), ("✅ x", 3, 3), ("👍🏽x", 3, 4), ("ａx", 2, 2), ("कि: x", 5, 4),
      ("\u{1B}[1mx", 5, 4), ("\u{202E}x", 2, 1), ("\u{200D}x", 2, 0), ("\u{2028}x", 2, 1),
      ("🇩🇪x", 3, 2),
    ])
  func widths(line: String, column: Int, expected: Int) {
    #expect(caret(line, column: column) == expected)
  }

  @Test("A long line is cut to a window around the caret")
  func longLine() {
    let line = (0..<300).map { String($0 % 10) }.joined()
    let rows = text(line, column: 202).split(separator: "\n").map(String.init)
    #expect(rows[1] == "  …" + line.dropFirst(154).prefix(96) + "…")
    #expect(rows[1].dropFirst(rows[2].count - 1).first == "1")
    #expect(text(line, column: 300).contains("789\n"))
    #expect(text(line, column: 3).contains("\n  0123"))
  }

  @Test("Text cannot move the cursor of a terminal, wherever it comes from")
  func controlCharacters() {
    let evil = "\u{1B}[2J\r\n\u{7}\u{85}\u{202E}\u{2066}"
    let diagnostic = Diagnostic(
      .error, .init("odd"), evil, at: SourcePlace(path: evil, line: 1, column: 1),
      notes: [.init(evil, at: SourcePlace(path: evil))], help: evil)
    let file = SourceFile(path: evil, bytes: Array("\u{1B}[2J\u{7}".utf8))
    let text = DiagnosticText(pathPrefix: "x\u{1B}/") { _ in file }.text(of: diagnostic)
    #expect(text.split(separator: "\n").count == 5)
    let bad = text.unicodeScalars.filter {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
    }
    #expect(bad.isEmpty)
  }

  @Test(
    "A diagnostic on each of 20,000 lines, or 5,000 on one long line, takes no time to speak of")
  func scale() {
    let lines = SourceFile(path: "a", bytes: Array(String(repeating: "x: y\n", count: 20_000).utf8))
    let long = SourceFile(path: "b", bytes: Array(repeating: 0x78, count: 500_000))
    let diagnostics =
      (1...20_000).map { SourcePlace(path: "a", line: $0, column: 1) }
      + (1...5_000).map { SourcePlace(path: "b", line: 1, column: $0 * 100) }
    let text = DiagnosticText { $0 == "a" ? lines : long }
    var texts: [String] = []
    let time = ContinuousClock().measure {
      texts = text.texts(of: diagnostics.map { Diagnostic(.error, .init("odd"), "odd", at: $0) })
    }
    #expect(texts.count == 25_000)
    #expect(texts.allSatisfy { $0.hasSuffix("^\n") })
    #expect(time < .seconds(20))
  }
}
