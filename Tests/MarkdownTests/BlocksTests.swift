import Testing

@testable import Markdown

@Suite struct BlocksTests {
  @Test(
    "Alerts",
    arguments: [
      ("> [!NOTE]\n> a", "note", "<p>a</p>\n"),
      ("> [!tip]  \n> a\n>\n> b", "tip", "<p>a</p>\n<p>b</p>\n"),
      ("> [!Warning]\n>\n> - a", "warning", "<ul>\n<li>a</li>\n</ul>\n"),
      (">[!CAUTION]\nlazy", "caution", "<p>lazy</p>\n"),
      ("> [!IMPORTANT]", "important", ""),
    ])
  func alerts(_ text: String, _ name: String, _ content: String) throws {
    let rendering = try Rendering(text) { $0.labels.alerts[name] = "T<\(name)>" }
    let expected = """
      <div class="alert alert-\(name)">
      <p class="alert-title">T&lt;\(name)&gt;</p>
      \(content)</div>

      """
    #expect(rendering.html == expected)
    #expect(rendering.findings == [])
  }

  @Test(
    "What looks like an alert and is none stays a quote and is told",
    arguments: [
      ("> [!FOO]\n> a", "[!FOO]"), ("> [!NOTE] a", "[!NOTE]"), ("> [!NOTE]*a*", "[!NOTE]"),
      ("> [!]\n> a", "[!]"),
    ])
  func unknownAlerts(_ text: String, _ marker: String) throws {
    let rendering = try Rendering(text)
    #expect(rendering.html.hasPrefix("<blockquote>\n<p>\(marker)"))
    #expect(rendering.findings == ["1:1 unknownAlert \(marker)"])
  }

  @Test("Blocks with a name in braces are left to the caller")
  func placeholders() throws {
    let rendering = try Rendering(
      "a\n\n```{schedule}\nfrom: \"<x>\"\u{1}\n```\n\n- b\n  ~~~ {teams}\n  ~~~\n  c\n\n```{unknown}\n```\n\n```{x} y\n```"
    )
    let blocks = rendering.prose.segments.compactMap { segment -> MarkdownBlock? in
      if case .block(let block) = segment { block } else { nil }
    }
    #expect(blocks.map(\.name) == ["schedule", "teams"])
    #expect(blocks.map(\.options) == ["from: \"<x>\"\n", ""])
    #expect(
      rendering.html == """
        <p>a</p>
        {schedule: from: "<x>"
        }
        <ul>
        <li>b
        {teams: }
        c</li>
        </ul>
        <pre><code class="language-{unknown}"></code></pre>
        <pre><code class="language-{x}"></code></pre>

        """)
    #expect(!rendering.prose.text.contains("from"))
  }

  @Test("Tables have no presentational attributes, and heads only where there is text")
  func tables() throws {
    let rendering = try Rendering("| | b |\n|:-:|--:|\n| c |\n\n| | |\n|-|-|\n| d |")
    #expect(
      rendering.html.hasPrefix(
        """
        <div class="scroll">
        <table>
        <thead>
        <tr>
        <td class="align-center"></td>
        <th scope="col" class="align-right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-center">c</td>
        <td class="align-right"></td>
        </tr>
        </tbody>
        </table>
        </div>
        """))
    #expect(rendering.findings == ["5:1 tableWithoutHead "])
    #expect(HTMLCheck.faults(in: rendering.html) == [])
  }

  @Test("Footnotes are numbered, linked both ways, and their ids are unique")
  func footnotes() throws {
    let text = """
      a[^x] b[^x-2] c[^x] [d[^z]](e) [^none]

      [^x]: first

          - last
      [^x-2]: second
      [^z]: third
      """
    let rendering = try Rendering(text) { $0.labels.footnoteBack = "Back <to>" }
    #expect(HTMLCheck.faults(in: rendering.html) == [])
    for id in ["fnref-1", "fnref-1-2", "fnref-2", "fn-1", "fn-2", "fn-3"] {
      #expect(rendering.html.contains("id=\"\(id)\""), "\(id)")
    }
    #expect(rendering.html.contains("aria-label=\"Back &lt;to&gt; 1-2\">"))
    #expect(rendering.html.contains("d<sup class=\"footnote-ref\">3</sup></a>"))
    #expect(rendering.html.contains("[^none]"))
  }

  @Test("Plain text has one line for each block")
  func text() throws {
    let text =
      "# a\n\nb *c*\nd  \ne\n\n- f\n  - g\n\n> h\n\n```\ni\n```\n\n| j | k |\n|---|---|\n| l |\n\n![m](n)"
    #expect(try Rendering(text).prose.text == "a\nb c d\ne\nf\ng\nh\ni\nj k\nl \nm")
  }

  @Test(
    "A text is empty when nothing would be seen",
    arguments: [("", true), ("\n \n", true), ("<!-- a -->", true), ("[a]: b", true), ("a", false)])
  func empty(_ text: String, _ isEmpty: Bool) throws {
    #expect(try Rendering(text).prose.isEmpty == isEmpty)
  }
}
