import Testing

@testable import Markdown

/// Faults that only the author can mend, each at its place wherever it stands.
@Suite struct SilentWordsTests {
  @Test(
    "Texts of links that say nothing by themselves are told, in every language of the interface",
    arguments: [
      "here", "Click here", "CLICK  HERE!", "→ Read more »", "*this* link", "`link`", "Aquí",
      "Leer más…", "cliquez ici", "En savoir plus", "Hier", "halkan guji", "Xem thêm", "tại đây",
      "اضغط هنا", "هنا", "aqui\u{301}",
    ])
  func phrases(text: String) throws {
    let found = try Rendering("See [\(text)](a.md).").prose.findings
    #expect(found.map(\.kind) == [.linkSaysNothing])
    #expect(found.map(\.position) == [MarkdownPosition(line: 1, column: 5)])
  }

  @Test(
    "Texts that say where a link leads are not",
    arguments: [
      "Here is the plan", "Read more about buses", "Minutes", "Link list", "https://example.org",
      "1", "More than buses", "هنا الخطة", "Ici et là", "Hierarchy",
    ])
  func sentences(text: String) throws {
    #expect(try Rendering("See [\(text)](a.md).").findings == [])
  }

  @Test(
    "The name of a file is no text for a picture",
    arguments: [
      ("IMG_2034.jpg", "a.jpg"), ("Map.PNG", "b.png"), ("screen shot 1.png", "c.png"),
      ("IMG_2034", "photos/IMG_2034.jpg?w=3"), ("first-week-map", "first-week-map.svg"),
    ])
  func fileNames(alt: String, source: String) throws {
    let rendering = try Rendering("![\(alt)](<\(source)>)")
    #expect(rendering.findings == ["1:1 altIsFileName \(alt)"])
  }

  @Test(
    "Words may be those of the file",
    arguments: [
      ("Logo", "logo.png"), ("A map of IMG_2034.jpg’s place", "a.jpg"),
      ("first week", "first-week.svg"),
      ("3", "chart.png"), (".png", "a.png"), ("Step-by-step", "b.png"),
    ])
  func words(alt: String, source: String) throws {
    #expect(try Rendering("![\(alt)](\(source))").findings == [])
  }

  @Test(
    "A link without a text that can be heard is left out, what is in it stays",
    arguments: [
      ("a [![](b)](c)", "<p>a <img src=\"b\" alt=\"\"></p>\n", "1:4 imageWithoutAlt b"),
      ("a [&nbsp;](c)", "<p>a \u{A0}</p>\n", nil),
      ("a [ ](c) d", "<p>a   d</p>\n", nil),
    ] as [(String, String, String?)])
  func blankLinks(text: String, html: String, other: String?) throws {
    let rendering = try Rendering(text)
    #expect(rendering.html == html)
    #expect(rendering.findings == ["1:3 emptyLink c", other].compactMap { $0 })
    #expect(HTMLCheck.faults(in: rendering.html) == [])
  }

  @Test("The number of a footnote is a text, and a picture's text is that of its link")
  func otherTexts() throws {
    let footnote = try Rendering("[[^1]](b)\n\n[^1]: c")
    #expect(footnote.html.contains("<a href=\"b\"><sup class=\"footnote-ref\">1</sup></a>"))
    #expect(footnote.findings == [])
    let picture = try Rendering("[![here](b.png)](c)")
    #expect(picture.findings == ["1:1 linkSaysNothing here"])
  }

  @Test(
    "Faults are found wherever they stand",
    arguments: [
      ("- a\n  - b [here](c)", "2:7"), ("> a\n> ![](c)", "2:3"), ("| a |\n|---|\n| [](c) |", "3:3"),
      ("[here][r]\n\n[r]: c", "1:1"), ("a\n\n[link]\n\n[link]: c", "3:1"),
      ("![][r]\n\n[r]: c", "1:1"), ("a[^1]\n\n[^1]: b [here](c)", "3:9"),
      ("> [!MEMBERS]\n> a\n>\n> b [here](c)", "4:5"), ("> [!TIP]\n> ![x.png](x.png)", "2:3"),
      ("<details>\n\n[here](c)\n\n</details>", "3:1"), ("## [here](c)", "1:4"),
      ("- [ ] a [here](c)", "1:9"), ("> [!MEMBERS]\n> ## a\n>\n> #### b", "4:3"),
      ("- a\n\n  | | |\n  |-|-|\n  | b | c |", "3:3"), ("1. > #### a", "1:6"),
      ("a <img src=\"b\">", "1:3"), ("<table><tr><td>a</td></tr></table>", "1:1"),
      ("a <a href=\"b\">c</a>", "1:3"),
    ])
  func places(text: String, place: String) throws {
    let rendering = try Rendering(text) { $0.members = .show(title: "Members") }
    let places = rendering.prose.findings.map { "\($0.position.line):\($0.position.column)" }
    #expect(places.first == place, "\(rendering.findings)")
  }

  @Test("What is for members is not read for the public")
  func removed() throws {
    #expect(try Rendering("> [!MEMBERS]\n> [here](a) ![](b)").findings == [])
  }
}
