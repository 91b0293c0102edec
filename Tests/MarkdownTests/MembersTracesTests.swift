import Testing

@testable import Markdown

/// A public page does not even tell that there is something that it does not show.
@Suite struct MembersTracesTests {
  /// What a block may stand in: the beginnings of its first line and of the others.
  struct Holder: Sendable, CustomTestStringConvertible {
    var first: String
    var rest: String
    var before = ""

    var testDescription: String { first }

    func text(_ lines: [String]) -> String {
      let held = lines.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element + "\n" }
      return before + held.joined()
    }
  }

  private static let holders = [
    Holder(first: "", rest: ""), Holder(first: "> ", rest: "> "),
    Holder(first: "> > ", rest: "> > "), Holder(first: "- ", rest: "  "),
    Holder(first: "1. ", rest: "   "), Holder(first: "- - ", rest: "    "),
    Holder(first: "> - ", rest: ">   "), Holder(first: "- > ", rest: "  > "),
    Holder(first: "> [!NOTE]\n> ", rest: "> "), Holder(first: "- [ ] t\n\n  ", rest: "  "),
    Holder(first: "[^1]: ", rest: "    ", before: "x[^1] y[^1]\n\n"),
    Holder(first: "[^1]: - ", rest: "      ", before: "x[^1]\n\n"),
    Holder(first: "- a\n- ", rest: "  "), Holder(first: "- a\n\n- ", rest: "  "),
  ]

  private static let before: [[String]] = [
    ["a"], ["a", "", "b"], ["- a", "- b"], ["- a", "", "- b"], ["- a", "  - b"],
    ["1. a", "   > b"],
    ["> a"], ["# a"], ["```", "a", "```"], ["    a"], ["<details>"], ["<div>a</div>"],
    ["| a |", "|---|"], ["***"], ["[a]: /b"], ["- [ ] a"],
  ]

  private static let after: [[String]] = [
    [], ["c"], ["2) c"], ["> c"], ["## c"], ["```", "c", "```"], ["</details>"],
    ["| c |", "|---|"],
    ["***"], ["[a]: /c"], ["+ c", "+ d"], ["[c][a]"],
  ]

  private static let block = ["> [!MEMBERS]", "> secret", "> - secret"]

  @Test(
    "With the block and without its lines the HTML is the same", arguments: holders, before)
  func between(_ holder: Holder, _ before: [String]) throws {
    for after in Self.after {
      for end in ["", "\nend\n", holder.first + "end\n", "\n" + holder.first + "end\n"] {
        let with = holder.text(before + [""] + Self.block + [""] + after) + end
        let without = holder.text(before + ["", ""] + after) + end
        #expect(try Rendering(with).html == Rendering(without).html, "\(with)")
        guard after.isEmpty, !end.hasPrefix(">") else { continue }
        let last = holder.text(before + [""] + Self.block) + "\n" + end
        #expect(try Rendering(last).html == Rendering(without).html, "\(last)")
      }
    }
  }

  @Test(
    "Where a block comes first, its item stays and its quotes go",
    arguments: [
      ("> > [!MEMBERS]\n> > s\n", ""),
      ("- a\n\n  > > [!MEMBERS]\n  > > s\n", "- a\n"),
      ("> > [!MEMBERS]\n> > s\n>\n> b\n", "> b\n"),
      ("> > [!MEMBERS]\n> > s\n>\n> [!NOTE]\n> b\n", "> [!NOTE]\n> b\n"),
      ("> > [!MEMBERS]\n> > s\n>\n> [!MEMBERS]\n> s\n\nb", "b"),
      ("- > [!MEMBERS]\n  > s\n- b\n", "-\n- b\n"),
      ("- > [!MEMBERS]\n  > s\n  - b\n", "-\n  - b\n"),
      ("> - > [!MEMBERS]\n>   > s\n> - b\n", "> -\n> - b\n"),
      ("x[^1]\n\n[^1]: > [!MEMBERS]\n    > s\n\n    b\n", "x[^1]\n\n[^1]:\n\n    b\n"),
    ])
  func first(_ with: String, _ without: String) throws {
    #expect(try Rendering(with).html == Rendering(without).html)
  }

  @Test(
    "What would become one without the block is kept apart",
    arguments: [
      ("- a\n\n§\n\n- b\n", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n"),
      (
        "> - a\n>\n§\n>\n> - b\n",
        "<blockquote>\n<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>\n"
      ),
      ("> a\n§\n> ---\n", "<blockquote>\n<p>a</p>\n<hr>\n</blockquote>\n"),
      ("    a\n\n§\n\n    b\n", "<pre><code>a\n</code></pre>\n<pre><code>b\n</code></pre>\n"),
      ("- a\n\n§\n\n  b\n", "<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n"),
      (
        "> - a\n>\n§\n>\n> - b\n\n- c\n\n  > [!MEMBERS]\n  > s\n",
        "<blockquote>\n<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>\n"
          + "<ul>\n<li>c</li>\n</ul>\n"
      ),
    ])
  func apart(_ template: String, _ html: String) throws {
    let quote = template.hasPrefix(">") ? "> > " : "> "
    let block = quote + "[!MEMBERS]\n" + quote + "```\n" + quote + "s"
    #expect(try Rendering(template.replacing("§", with: block)).html == html)
  }

  @Test("A footnote's link back stands where it does without the comment after it")
  func comments() throws {
    let html = try Rendering("x[^1]\n\n[^1]: a\n\n    <!-- b -->\n\n    <!-- -->\n").html
    #expect(html.contains("<p>a <a class=\"footnote-back\""))
    #expect(HTMLCheck.faults(in: html) == [])
  }

  @Test("Lines after a deleted block stay right")
  func lines() throws {
    let text = "- @a\n\n  > [!MEMBERS]\n  > s\n\n  @b\n- > [!MEMBERS]\n  > s\n- @c\n\n@d\n"
    let rendering = try Rendering(text) { $0.lineOffset = 10 }
    #expect(
      rendering.asked.mentions.map(\.description) == ["11:3 a", "16:3 b", "19:3 c", "21:1 d"])
  }

  @Test("So many blocks that cannot be deleted are removed all the same")
  func many() throws {
    let text = String(repeating: "> - a\n>\n> > [!MEMBERS]\n> > secret\n>\n> - b\n\n", count: 40)
    let html = try Rendering(text).html
    #expect(!html.contains("secret"))
    #expect(html.matches(of: #/<ul>/#).count == 80)
  }
}
