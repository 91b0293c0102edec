import Testing

@testable import Markdown

/// A public page is made as if members' blocks had never been written.
@Suite struct MembersBlocksTests {
  /// Each text holds the word "secret" in every part that must not come out, and nothing after
  /// the line `=` that must not be the same without the block.
  @Test(
    "Nothing of a members' block comes out",
    arguments: [
      "> [!MEMBERS]\n> secret",
      "> [!members]\n> secret\n\nafter",
      ">[!Members]secret\n",
      "   >    [!MEMBERS] secret\n> secret\n",
      ">\t[!MEMBERS]\tsecret\n",
      ">\n>\n> [!MEMBERS]\n> secret\n",
      ">\n[!x]\n\n> [!MEMBERS]\n> secret\n",
      "> [!MEMBERS]\n> secret\nsecret lazy\nsecret again\n\nafter",
      "> [!MEMBERS]\n> - secret\nsecret lazy in a list\n\nafter",
      "> [!MEMBERS]\n> > secret\nsecret lazy\n\nafter",
      "> [!MEMBERS]\n>\n> secret\n>\n> secret\n",
      "> [!MEMBERS]\n> ```\n> secret\n> ```\n> secret\n",
      "> [!MEMBERS]\n> ```\n> secret\n\nafter",
      "> [!MEMBERS]\n> <div>\n> secret\n> </div>\n\nafter",
      "> [!MEMBERS]: secret\n> secret\n",
      "> [!MEMBERS]: /secret\n>\n> secret\n",
      "> [!MEMBERS](secret) secret\n",
      "> [!MEMBERS]\n> # secret\n",
      "> [!MEMBERS]\n> ---\n> secret\n",
      "> [!MEMBERS] # secret\n",
      "> [!MEMBERS]\n> | secret |\n> |---|\n> | secret |\n",
      "> public\n> > [!MEMBERS]\n> > secret\n",
      "> > [!MEMBERS]\n> > secret\n>\n> public\n",
      "> > > [!MEMBERS]\n> > > secret\nsecret\n",
      "- a\n  > [!MEMBERS]\n  > secret\n- b\n",
      "- > [!MEMBERS]\n  > secret\n- b\n",
      "1. - > [!MEMBERS]\n     > secret\n",
      "- [ ] task\n  > [!MEMBERS]\n  > - [ ] secret\n",
      "> [!MEMBERS]\n> - [ ] secret @secret due:2026-01-01\n",
      "[^1]\n\n[^1]: > [!MEMBERS]\n    > secret\n",
      "[^1]\n\n[^1]: a\n\n    > [!MEMBERS]\n    > secret\n",
      "[a]\n\n> [!MEMBERS]\n> [a]: /secret 'secret'\n",
      "x[^a]\n\n> [!MEMBERS]\n> [^a]: secret\n",
      "x[^a]\n\n> [!MEMBERS]\n> [^a]: secret\n\n[^a]: > [!MEMBERS]\n    > secret\n",
      "a\n> [!MEMBERS]\n> secret\n***\n",
      "a\n\n> [!MEMBERS]\n> secret\n\n\n\n> [!MEMBERS]\n> secret\n",
      "> [!MEMBERS]\r\n> secret\r\n\r\nafter\r\n",
      "> [!MEMBERS]\r> secret\r\rafter\r",
      "# T\n> [!MEMBERS]\n> ![secret](secret.png) <b>secret</b> `secret`\n",
      "| a |\n|---|\n| b |\n> [!MEMBERS]\n> secret\n",
      "<details>\n\n> [!MEMBERS]\n> secret\n\n</details>\n",
      "> [!MEMBERS]\n> > [!MEMBERS]\n> > secret\n> secret\n",
      "> [!MEMBERS]\n> secret\n\n\n\n",
      "> [!MEMBERS]\n> secret  \n> secret\\\n> secret\n",
      "> [!MEMBERS]\u{0}secret\n> secret",
    ])
  func removed(_ text: String) throws {
    let rendering = try Rendering(text)
    #expect(!rendering.html.contains("secret"), "\(rendering.html)")
    #expect(!rendering.html.lowercased().contains("members"))
    #expect(!rendering.prose.text.contains("secret"))
    #expect(!"\(rendering.prose)".contains("secret"))
    #expect(!"\(rendering.asked)".contains("secret"))
    #expect(rendering.findings.filter { $0.contains("mistaken") } == [])
    #expect(HTMLCheck.faults(in: rendering.html) == [])
  }

  @Test(
    "What stands around a members' block stays what it is",
    arguments: [
      ("a\n\n> [!MEMBERS]\n> s\n\nb\n", "<p>a</p>\n<p>b</p>\n"),
      ("a\n> [!MEMBERS]\n> s\n\nb\n", "<p>a</p>\n<p>b</p>\n"),
      ("a\n> [!MEMBERS]\n> s\n---\nb\n", "<p>a</p>\n<hr>\n<p>b</p>\n"),
      ("a\n> [!MEMBERS]\n> s\n# b\n", "<p>a</p>\n<h1 id=\"b\">b</h1>\n"),
      ("- a\n  > [!MEMBERS]\n  > s\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
      ("- > [!MEMBERS]\n  > s\n- b\n", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n"),
      ("- a\n- > [!MEMBERS]\n  > s\n\n  c\n- b\n", nil),
      ("1. a\n   > [!MEMBERS]\n   > s\n   - c\n2. b\n", nil),
      (
        "> p\n>\n> > [!MEMBERS]\n> > s\n>\n> q\n",
        "<blockquote>\n<p>p</p>\n<p>q</p>\n</blockquote>\n"
      ),
      ("> [!MEMBERS]\n> ```\n> s\nb\n", "<p>b</p>\n"),
      ("> [!MEMBERS]\n> s", ""),
    ] as [(String, String?)])
  func neighbours(_ text: String, _ expected: String?) throws {
    let html = try Rendering(text).html
    if let expected { #expect(html == expected) }
    let comment = text.replacing(#/> \[!MEMBERS\]\n(?: *> *> s| *> (?:s|```)(?:\n> s)?)\n?/#) { _ in
      "<!-- x -->\n"
    }
    #expect(html == (try Rendering(comment).html))
  }

  @Test("A text without the block yields the same facts")
  func facts() throws {
    let with = """
      Intro

      > [!MEMBERS]
      > ## Hidden
      > - [ ] hidden @hidden

      ## Hidden

      - [ ] shown @shown
      """
    let without = "Intro\n\n## Hidden\n\n- [ ] shown @shown"
    let first = try Rendering(with)
    let second = try Rendering(without)
    #expect(first.html == second.html)
    #expect(first.prose.headings.map(\.id) == ["hidden"])
    #expect(first.prose.tasks.map(\.id) == ["task-1"])
    #expect(first.asked.mentions.map(\.description) == ["9:13 shown"])
  }

  @Test("A link reference definition for the marker does not disarm it")
  func definedMarker() throws {
    let html = try Rendering("[!members]: /u\n\n> [!MEMBERS]\n> secret\n\nafter").html
    #expect(html == "<p>after</p>\n")
  }

  @Test("Lines of what comes after a removed block stay right")
  func lines() throws {
    let text = "a @a\n\n- > [!MEMBERS]\n  > s\n  > s\n- @b\n\n> [!MEMBERS]\n> s\n@s\n\n@c\n"
    let rendering = try Rendering(text) { $0.lineOffset = 10 }
    #expect(rendering.asked.mentions.map(\.description) == ["11:3 a", "16:3 b", "22:1 c"])
  }

  @Test("A title before which only a members' block stands is still the title")
  func title() throws {
    let rendering = try Rendering("> [!MEMBERS]\n> s\n\n# T\n\nx") { $0.titleHeading = .drop }
    #expect(rendering.html == "<p>x</p>\n")
    #expect(rendering.prose.firstHeading?.text == "T")
  }

  @Test("A text with nothing but a members' block is empty")
  func empty() throws {
    let prose = try Rendering("> [!MEMBERS]\n> s\n").prose
    #expect(prose.isEmpty)
    #expect(prose.text.isEmpty)
  }

  @Test(
    "For members the block is shown in a box with its title",
    arguments: [
      ("> [!MEMBERS]\n> s @a", "<p>s @A</p>\n"),
      (">[!members]s @a", "<p>s @A</p>\n"),
      ("> [!MEMBERS] s @a", "<p>s @A</p>\n"),
      ("> [!MEMBERS]\n> - s @a", "<ul>\n<li>s @A</li>\n</ul>\n"),
    ])
  func shown(_ text: String, _ content: String) throws {
    let rendering = try Rendering(text) { $0.members = .show(title: "Members <only>") }
    let expected = """
      <div class="alert alert-members">
      <p class="alert-title">Members &lt;only&gt;</p>
      \(content)</div>

      """
    let html = rendering.html.replacing(
      "<a class=\"mention\" href=\"/a/\">&lt;a&gt;</a>", with: "@A")
    #expect(html == expected)
    #expect(rendering.findings == [])
  }

  @Test("Places in a shown block are those of the author's text")
  func shownPositions() throws {
    let text = "> [!MEMBERS] é @a\n> > [!MEMBERS] @b\n> > [x](y)\n\n@c"
    let rendering = try Rendering(text) { $0.members = .show(title: "M") }
    #expect(rendering.asked.mentions.map(\.description) == ["1:16 a", "2:16 b", "5:1 c"])
    #expect(rendering.asked.links.map(\.description) == ["3:5 y"])
    #expect(rendering.html.matches(of: #/alert-members"/#).count == 2)
  }

  /// Each footnote is hidden by one of the same label in the block before.
  private static func chain(_ length: Int) -> String {
    let references = (0...length).map { "[^\($0)]" }.joined()
    let links = (0..<length).map { number in
      "[^\(number)]: > [!MEMBERS]\n    > [^\(number + 1)]: secret\n    >\n    > secret\n"
    }
    return "x\(references)\n\n> [!MEMBERS]\n> [^0]: secret\n\n" + links.joined(separator: "\n")
  }

  @Test("Blocks that come to light one after the other are removed or refused")
  func chains() throws {
    for length in [1, 3, 10] {
      #expect(!(try Rendering(Self.chain(length)).html.contains("secret")))
    }
    let long = try? Rendering(Self.chain(60)).html
    #expect(long?.contains("secret") != true)
  }
}
