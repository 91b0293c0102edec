import Testing

@testable import Markdown

@Suite struct HeadingsTests {
  @Test(
    "Ids are GitHub's, and unique",
    arguments: [
      ("# A b-C_d!", ["a-b-c_d"]),
      ("# Größe & 王 É", ["größe--王-é"]),
      ("# a\n# a\n# a-1\n# a", ["a", "a-1", "a-1-1", "a-2"]),
      ("# !!!\n# 😀", ["section", "section-1"]),
      ("# main\n# content", ["main-1", "content"]),
      ("# Task 1\n# task-2x\n# Task-", ["task-1-1", "task-2x", "task-"]),
      ("# fn-1\n# fnref-1", ["section-fn-1", "section-fnref-1"]),
      ("# `a` *b* [c](d) <b>e</b> @f &amp;", ["a-b-c-e-f-"]),
      ("a b\nc\n===", ["a-b-c"]),
    ])
  func ids(_ text: String, _ ids: [String]) throws {
    let rendering = try Rendering(text) { $0.reservedIDs = ["main"] }
    #expect(rendering.prose.headings.map(\.id) == ids)
    for id in ids { #expect(rendering.html.contains(" id=\"\(id)\">")) }
  }

  @Test("Headings tell their text and their inline content without footnotes")
  func facts() throws {
    let heading = try #require(
      try Rendering("## a *b* `c`[^1] &amp;\n\n[^1]: n").prose.headings.first)
    #expect(heading.text == "a b c &")
    #expect(String(decoding: heading.html, as: UTF8.self) == "a <em>b</em> <code>c</code> &amp;")
    #expect(heading.level == 2)
  }

  @Test(
    "The title is dropped, and no other heading of level 1 is left",
    arguments: [
      ("# T\n\na\n\n## b", .drop, "<p>a</p>\n<h2 id=\"b\">b</h2>\n", true),
      ("# T\n\n# b\n\n## c", .drop, "<h2 id=\"b\">b</h2>\n<h3 id=\"c\">c</h3>\n", true),
      ("a\n\n# b", .drop, "<p>a</p>\n<h2 id=\"b\">b</h2>\n", false),
      ("# *T*  t\n\na", .dropIfEqual("T t"), "<p>a</p>\n", true),
      ("# T\n\na", .dropIfEqual("U"), "<h2 id=\"t\">T</h2>\n<p>a</p>\n", false),
      ("## T\n\na", .dropIfEqual("T"), "<h2 id=\"t\">T</h2>\n<p>a</p>\n", false),
      (
        "# T\n\n###### b\n\n> # c", .drop,
        "<h2 id=\"b\">b</h2>\n<blockquote>\n<h2 id=\"c\">c</h2>\n</blockquote>\n", true
      ),
      ("# T\n\na", .keep, "<h1 id=\"t\">T</h1>\n<p>a</p>\n", false),
      ("<!-- x -->\n\n# T\n", .drop, "", true),
    ] as [(String, MarkdownOptions.TitleHeading, String, Bool)])
  func title(
    _ text: String, _ title: MarkdownOptions.TitleHeading, _ html: String, _ dropped: Bool
  ) throws {
    let rendering = try Rendering(text) { $0.titleHeading = title }
    #expect(rendering.html == html)
    #expect(rendering.prose.droppedFirstHeading == dropped)
    let opens = text.contains("# T") && !text.hasPrefix("##") || text.hasPrefix("# *T*")
    #expect((rendering.prose.firstHeading != nil) == opens)
    if dropped { #expect(!rendering.prose.text.contains("T")) }
  }

  @Test("Skipped levels and empty headings are told")
  func findings() throws {
    let rendering = try Rendering("### a\n\n##\n\n## b\n\n#### c") {
      $0.titleHeading = .dropIfEqual("T")
    }
    #expect(
      rendering.findings == [
        "1:1 headingSkipsLevel(from: 1, to: 3) a", "3:1 emptyHeading ",
        "7:1 headingSkipsLevel(from: 2, to: 4) c",
      ])
    #expect(HTMLCheck.faults(in: rendering.html) == [])
  }

  @Test(
    "A page's outline has no gaps, and siblings stay siblings",
    arguments: [
      ("## a\n\n#### b\n\n#### c\n\n##### d\n\n### e", [2, 3, 3, 4, 3]),
      ("#### a\n\n### b\n\n## c", [2, 2, 2]),
      ("# T\n\n# a\n\n### b\n\n## c", [2, 3, 3]),
    ])
  func levels(text: String, expected: [Int]) throws {
    let rendering = try Rendering(text) { $0.titleHeading = .dropIfEqual("T") }
    #expect(rendering.prose.headings.map(\.level) == expected)
  }

  @Test(
    "Skipped levels are told as the author wrote them",
    arguments: [
      ("# Big\n\n### Skip", .dropIfEqual("T"), ["3:1 headingSkipsLevel(from: 1, to: 3) Skip"]),
      ("### a\n\n# b", .dropIfEqual("T"), ["1:1 headingSkipsLevel(from: 1, to: 3) a"]),
      ("# T\n\n# a\n\n## b\n\n#### c", .drop, ["7:1 headingSkipsLevel(from: 2, to: 4) c"]),
      ("# T\n\n# a\n\n##### b\n\n###### c", .drop, ["5:1 headingSkipsLevel(from: 1, to: 5) b"]),
      ("### T\n\n### a\n\n#### b\n\n## c", .drop, []),
      ("## T\n\n#### a", .drop, ["3:1 headingSkipsLevel(from: 2, to: 4) a"]),
      ("# a\n\n### b", .keep, ["3:1 headingSkipsLevel(from: 1, to: 3) b"]),
    ] as [(String, MarkdownOptions.TitleHeading, [String])])
  func skippedLevels(
    _ text: String, _ title: MarkdownOptions.TitleHeading, _ findings: [String]
  ) throws {
    let rendering = try Rendering(text) { $0.titleHeading = title }
    #expect(rendering.findings == findings)
  }

  @Test(
    "A page without a title takes its first heading, and drops it if it opens the page",
    arguments: [
      ("## T\n\na\n\n## b\n\n### c", "T", true, [2, 3]),
      ("### T\n\n#### b\n\n### c", "T", true, [2, 2]),
      ("*T* `x`\n---\n\na", "T x", true, []),
      ("<!-- x -->\n\n> [!MEMBERS]\n> # s\n\n## T\n\na", "T", true, []),
      ("## T\n\n# b", "T", false, [2, 2]),
      ("## T\n\n> # b", "T", false, [2, 2]),
      ("a\n\n### T\n\n## b", "T", false, [2, 2]),
      ("> ## T\n\n## b", "T", false, [2, 2]),
      ("##\n\n## T", "T", false, [2]),
      ("a", nil, false, []),
      ("", nil, false, []),
    ] as [(String, String?, Bool, [Int])])
  func untitled(_ text: String, _ title: String?, _ dropped: Bool, _ levels: [Int]) throws {
    let prose = try Rendering(text) { $0.titleHeading = .drop }.prose
    #expect(prose.title == title)
    #expect(prose.droppedFirstHeading == dropped)
    #expect((prose.firstHeading != nil) == dropped)
    #expect(prose.headings.map(\.level) == levels)
    #expect(prose.text.contains("T") == (title != nil && !dropped))
  }

  @Test("A title without text gives way to the next heading")
  func titleWithoutText() throws {
    let prose = try Rendering("#\n\n## T") { $0.titleHeading = .drop }.prose
    #expect(prose.firstHeading?.text == "")
    #expect(prose.title == "T")
  }
}
