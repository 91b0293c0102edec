import Testing

@testable import Markdown

/// What pages bring along that were written for another program.
@Suite struct ForeignMarkTests {
  @Test(
    "Marks of other programs stay in the text and are told, at their place",
    arguments: [
      ("!!! note \"Welcome\"\n    Come.", ForeignMark.box, "!!! note", 1),
      ("??? tip\n    Come.", .box, "??? tip", 1), ("???+ tip", .box, "???+ tip", 1),
      (":::note\nCome.\n:::", .box, ":::note", 1), ("::: warning", .box, "::: warning", 1),
      ("=== \"Day\"", .tab, "=== \"Day\"", 1),
      ("{{< figure src=\"a.png\" >}}", .command, "{{< figure", 1),
      ("See [it]({{< ref \"a.md\" >}}).", .command, "{{< ref", 10),
      ("Now {{% notice tip %}}", .command, "{{% notice", 5),
      ("{% include a.html %}", .command, "{% include", 1),
      ("`{{<` is {{<b", .command, "{{<b", 10),
    ])
  func told(text: String, mark: ForeignMark, words: String, column: Int) throws {
    let rendering = try Rendering(text)
    let found = rendering.prose.findings
    #expect(found.map(\.kind) == [.foreignMark(mark)])
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.position) == [MarkdownPosition(line: 1, column: column)])
  }

  @Test(
    "What only looks a little like them is left alone",
    arguments: [
      "No!!! Never", "!!! Never", "!!!never", "??? Who knows", "::: ", "=== a", "{{title}}",
      "{{{body}}}", "`{{< a >}}`", "`!!! note`", "\\!!! note", "\\{{< a >}}", "{%a%}",
      "    !!! note", "```\n{{< a >}}\n```",
    ])
  func leftAlone(text: String) throws {
    #expect(try Rendering(text).prose.findings == [])
  }
}
