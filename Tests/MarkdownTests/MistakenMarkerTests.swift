import Testing

@testable import Markdown

/// A marker that takes no effect would publish what it is meant to hide.
@Suite struct MistakenMarkerTests {
  @Test(
    "What looks like a members' marker and is none is found, with its place",
    arguments: [
      ("> [!MEMBER]\n> s", "1:3"),
      ("> [!Members only]\n> s", "1:3"),
      ("> [!MEMBERS\n> s", "1:3"),
      ("> [!MEMBRES]\n> s", "1:3"),
      ("> [!MEMEBRS]\n> s", "1:3"),
      ("> [! MEMBERS ]\n> s", "1:3"),
      ("> [ !MEMBERS]\n> s", "1:3"),
      ("> [!MEMBERS-ONLY]\n> s", "1:3"),
      ("> **[!MEMBERS]**\n> s", "1:5"),
      ("> \\[!MEMBERS]\n> s", "1:4"),
      ("> [\\!MEMBERS]\n> s", "1:3"),
      ("> &#91;!MEMBERS]\n> s", "1:1"),
      ("> [&excl;MEMBERS]\n> s", "1:1"),
      ("> [!ME&#77;BERS]\n> s", "1:1"),
      ("> [!**MEMBERS**]\n> s", "1:3"),
      ("> [!MEM<!-- -->BERS]\n> s", "1:1"),
      ("> ［！MEMBERS］\n> s", "1:3"),
      ("> [!\u{A0}MEMBERS]\n> s", "1:3"),
      ("> [!MEM\u{200B}BERS]\n> s", "1:3"),
      ("> [MEMBERS]\n> s", "1:1"),
      ("> ![MEMBERS]\n> s", "1:1"),
      ("> !MEMBERS\n> s", "1:1"),
      ("> [[!MEMBERS]]\n> s", "1:4"),
      ("> # [!MEMBERS]\n> s", "1:5"),
      ("> - [!MEMBERS]\n>   s", "1:5"),
      ("> text\n> [!MEMBERS]\n> s", "2:3"),
      ("> [!NOTE]\n> [!MEMBERS]\n> s", "2:3"),
      ("> [!NOTE] [!MEMBERS]\n> s", "1:11"),
      ("[!MEMBERS]\ns", "1:1"),
      ("a [!members] s", "1:3"),
      ("- [!MEMBERS] s", "1:3"),
      ("\\> [!MEMBERS]\n\\> s", "1:4"),
      ("&gt; [!MEMBERS]\ns", "1:6"),
      ("    > [!MEMBERS]\n    > s", "1:7"),
      ("- a\n\n      > [!MEMBERS]\n      > s", "3:9"),
      ("```\n> [!MEMBERS]\n> s", "2:3"),
      ("> ```\n> [!MEMBERS]\ns", "2:3"),
      ("<div>\n> [!MEMBERS]\n> s\n</div>", "2:3"),
      ("<p>&#91;!MEMBERS] s</p>", "1:1"),
      ("| a |\n|---|\n| [!MEMBERS] s |", "3:3"),
      ("# [!MEMBERS]\ns", "1:3"),
      ("[x](y \"[!MEMBERS] s\")", "1:8"),
      ("![[!MEMBERS] s](y)", "1:3"),
      ("[!MEMBERS]: s", "1:1"),
      ("[!members]: /u\n\n> [!MEMBERS]\n> s", "1:1"),
      ("a[^1]\n\n[^1]: [!MEMBERS] s", "3:7"),
      ("\\`[!MEMBERS]\\`", "1:1"),
      ("a ` [!MEMBERS]", "1:5"),
      ("- [ ] [!MEMBERS] s", "1:7"),
    ])
  func found(_ text: String, _ place: String) throws {
    for members in [MarkdownOptions.MembersBlocks.remove, .show(title: "M")] {
      let findings = try Rendering(text) { $0.members = members }.findings
      let mistaken = findings.filter { $0.contains("mistakenMembersMarker") }
      #expect(mistaken.count == 1, "\(findings)")
      #expect(mistaken.first?.hasPrefix(place + " ") == true, "\(findings)")
    }
  }

  @Test(
    "Text about members, and the syntax shown as code, are no mistakes",
    arguments: [
      "Members! [Members](members.md) and [members] only.",
      "> Members are welcome!\n> [Members](x.md)",
      "> [Members](x.md) meet here.",
      "Write `> [!MEMBERS]` at the start.",
      "Write `` `[!MEMBERS]` `` or `[!MEMBERS`.",
      "```\n> [!MEMBERS]\n> s\n```",
      "- a\n  ~~~ md\n  > [!MEMBERS]\n  ~~~\n",
      "> ```\n> [!MEMBERS]\n> ```\n",
      "![members](members.png)",
      "Thank you, members! [Note] it.",
      "> [!NOTE]\n> Members meet.",
      "> [!FOO]\n> bar",
    ])
  func innocent(_ text: String) throws {
    let findings = try Rendering(text).findings
    #expect(findings.filter { $0.contains("mistaken") } == [])
  }
}
