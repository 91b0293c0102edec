import Testing

@testable import Markdown

/// Whatever the input, reading it is quick or refused, and never crashes.
@Suite struct HostileInputTests {
  @Test(
    "Patterns at which parsers choke are read in less than half a minute on any machine",
    arguments: HostilePattern.all)
  func large(_ pattern: HostilePattern) throws {
    for members in [MarkdownOptions.MembersBlocks.remove, .show(title: "M")] {
      let clock = ContinuousClock()
      var faults: [String] = []
      let text = pattern.text(60_000)
      let time = clock.measure {
        let html = try? Rendering(text, { $0.members = members }).html
        if let html, html.utf8.count < 20_000 { faults = HTMLCheck.faults(in: html) }
      }
      #expect(faults == [])
      // Milliseconds as a rule; but debug builds, sanitizers and busy machines are slow. What is
      // quadratic takes minutes there.
      #expect(time < .seconds(30))
    }
  }

  @Test("Small forms of the same patterns come out without faults", arguments: HostilePattern.all)
  func small(_ pattern: HostilePattern) throws {
    for bytes in [1, 20, 90] {
      let html = try Rendering(pattern.text(bytes)).html
      #expect(HTMLCheck.faults(in: html) == [], "\(html)")
    }
  }

  @Test(
    "Over its limits a text is refused with the line and a reason",
    arguments: [
      (
        String(repeating: "a", count: 300_000), 1,
        "the text has 300000 bytes; at most 262144 are read"
      ),
      (
        "a\n\n" + String(repeating: "|a", count: 140) + "|\n" + String(repeating: "|-", count: 140)
          + "|\n", 4,
        "a table has 140 columns; at most 100 are read"
      ),
      (
        "|a|b|\n|-|-|\n" + String(repeating: "|\n", count: 30_000), nil,
        "the tables have more than 50000 cells"
      ),
      (
        "a\n" + String(repeating: ">", count: 200), 2,
        "quotes and lists lie more than 100 deep in one another"
      ),
      (
        "a\n\n" + String(repeating: "- ", count: 20_000) + "a", 3,
        "quotes and lists lie more than 100 deep in one another"
      ),
      (
        "http://a.b/" + String(repeating: ")", count: 501), 1,
        "a word has more than 500 closing parentheses"
      ),
      (
        "[a]: /" + String(repeating: "b", count: 60_000) + "\n\n"
          + String(repeating: "[a]", count: 30_000), 1,
        "a link reference definition is too long for being used so often"
      ),
      (
        "a\n\n" + String(repeating: "<?", count: 30_000), 3,
        "one paragraph holds too many of '<!', '<?', '![[', '[^', '@', '://', '~' or rows of dashes"
      ),
    ] as [(String, Int?, String)])
  func limits(_ text: String, _ line: Int?, _ reason: String) {
    let error = #expect(throws: MarkdownLimit.self) {
      _ = try Rendering(text) { $0.lineOffset = 10 }
    }
    #expect(error?.reason == reason)
    if let line { #expect(error?.line == line + 10) }
  }

  @Test(
    "Ordinary large texts are within the limits",
    arguments: [
      "|a|b|c|d|\n|-|-|-|-|\n"
        + String(repeating: "| a | b | c | [x](https://a.b) |\n", count: 3000),
      String(repeating: "- [ ] a @b https://www.c.d due:2026-01-01\n", count: 5000),
      String(
        repeating: "Some words with @mentions, https://links.example and (brackets).\n\n",
        count: 3500),
      String(
        repeating: "* * *\n\n- - - - - - - - - - - - - - - - - - - - - - - - - -\n\n", count: 1000),
      "* " + String(repeating: "* ", count: 200),
      String(repeating: "[a1]: https://example.org/long/address/1\n", count: 3000) + "\n[a1] [a1]",
    ])
  func ordinary(_ text: String) throws {
    #expect(try !Rendering(text).html.isEmpty || text.hasPrefix("[a1]"))
  }

  @Test("Random texts come out without faults, with and without members' blocks")
  func random() throws {
    let pieces = [
      "[", "]", "(", ")", "<", "!", "*", "_", "~", "`", "|", "-", "\n", "\n\n", " ", "  ", "    ",
      "> ", "- ", "1. ", "a", "\\", "&amp;", "&#1;", "@a ", "due:1 ", "https://a.b ", "[^a]",
      "\n[^a]: ", "[a](b)", "![", "](", "<b>", "</b>", "<div>", "</div>", "<details>",
      "</details>", "<summary>", "</summary>", "<script>", "</script>", "<!--", "-->", "- [ ] ",
      "~~", "**", "\n|-|-|\n", "| a | b |", "# ", "```\n", "{x}\n", "> [!MEMBERS]\n", "> [!NOTE]\n",
      "\u{1}", "é", "😀", "<td>", "<br>", "<kbd>", "</kbd>", "<img alt='x", "'>", "\t", "\r\n",
    ]
    var generator = XorShift(state: 88_172_645_463_325_252)
    for number in 0..<1500 {
      let count = Int.random(in: 1...40, using: &generator)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      .joined()
      let rendering = try Rendering(text) {
        if number % 2 == 0 { $0.members = .show(title: "M") }
        if number % 3 == 0 { $0.titleHeading = .drop }
      }
      #expect(HTMLCheck.faults(in: rendering.html) == [], "\(text.debugDescription)")
      for heading in rendering.prose.headings {
        #expect(HTMLCheck.faults(in: String(decoding: heading.html, as: UTF8.self)) == [])
      }
      for task in rendering.prose.tasks {
        #expect(HTMLCheck.faults(in: String(decoding: task.html, as: UTF8.self)) == [])
      }
    }
  }

  private struct XorShift: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
