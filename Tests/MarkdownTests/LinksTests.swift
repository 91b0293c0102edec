import Testing

@testable import Markdown

@Suite struct LinksTests {
  @Test(
    "Addresses that could run something lose their link, not their text",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#9;script:alert(1)",
      "java&#10;script:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)",
      "javascript&colon;alert(1)", "&#1;javascript:alert(1)", "&#32;javascript:alert(1)",
      "&nbsp;javascript:x", "java&#x200B;script:x", "java&#0;script:x", "vbscript:x",
      "data:text/html,x", "file:///etc/passwd", "blob:x", "ftp://x", "about:blank", "x-y:z",
      "java\\script:x".replacing("\\", with: "&Tab;"), "java&NewLine;script:x",
    ])
  func unsafe(_ address: String) throws {
    let rendering = try Rendering("a [*b*](<\(address)>) ![c](<\(address)>)")
    let isNUL = address.contains("&#0;")
    if isNUL {
      // U+FFFD in the scheme makes the address a relative one.
      #expect(!rendering.html.contains("\"java\""))
    } else {
      #expect(rendering.html == "<p>a <em>b</em> c</p>\n")
      #expect(rendering.asked.links.isEmpty && rendering.asked.images.isEmpty)
      #expect(rendering.prose.findings.map(\.kind) == [.unsafeLink, .unsafeImage])
      #expect(rendering.prose.findings.first?.position == MarkdownPosition(line: 1, column: 3))
    }
    #expect(HTMLCheck.faults(in: rendering.html) == [])
  }

  @Test(
    "Other addresses are given to the caller, cleaned",
    arguments: [
      ("http://a.b/c?d=e&amp;f#g", "http://a.b/c?d=e&f#g"),
      ("HTTPS://a.b", "HTTPS://a.b"),
      ("mailto:a@b.c", "mailto:a@b.c"),
      ("tel:+123", "tel:+123"),
      ("//evil.example", "//evil.example"),
      ("&#32;//evil.example", "//evil.example"),
      ("page.md#a", "page.md#a"),
      ("#a", "#a"),
      ("?a:b", "?a:b"),
      ("a/b:c", "a/b:c"),
      ("&#1;a&#127;b", "ab"),
      ("", ""),
    ])
  func safe(_ address: String, _ given: String) throws {
    let rendering = try Rendering("[x](<\(address)>)")
    #expect(rendering.asked.links.map(\.words) == [given])
    #expect(rendering.findings == [])
  }

  @Test(
    "What the caller answers is escaped for where it stands",
    arguments: [
      ("a\"b", "a%22b"), ("a&b'c", "a&amp;b&#x27;c"), ("a<b>", "a%3Cb%3E"),
      ("50%", "50%25"), ("%41%4", "%41%254"), ("ä b", "%C3%A4%20b"), ("a\u{1}b", "a\u{1}b"),
      ("a\u{2}\u{7F}b", "ab"), ("a\\b[c]", "a%5Cb%5Bc%5D"),
    ])
  func escaped(_ address: String, _ written: String) {
    var html = HTMLBytes()
    html.address(address)
    #expect(String(decoding: html.bytes, as: UTF8.self) == written)
  }

  @Test(
    "Links and images",
    arguments: [
      ("[a](b \"t<\\\"\")", "<a href=\"b\" title=\"t&lt;&quot;\">a</a>"),
      ("[a](text-only)", "a"),
      ("[a *b* `c`](text-only)", "a <em>b</em> <code>c</code>"),
      ("x[](b)", "x"),
      ("[![i](j)](k)", "<a href=\"k\"><img src=\"j\" alt=\"i\"></a>"),
      ("[![i](alt-only)](k)", "<a href=\"k\">i</a>"),
      ("[a @b](c)", "<a href=\"c\">a @b</a>"),
      ("[a[^1]](c)\n\n[^1]: n", nil),
      ("[a http://b.c d](e)", "<a href=\"e\">a http://b.c d</a>"),
      ("![a *b* `c` <i>\"](d)", "<img src=\"d\" alt=\"a b c &quot;\">"),
      ("![a](sized.png \"t\")", "<img src=\"sized.png\" alt=\"a\" title=\"t\" width=\"40\">"),
      ("![a ![b](c)](d)", "<img src=\"d\" alt=\"a b\">"),
      ("![a [b](c)](d)", "<img src=\"d\" alt=\"a b\">"),
      ("![a](alt-only)", "a"),
    ] as [(String, String?)])
  func writing(_ text: String, _ expected: String?) throws {
    let html = try Rendering(text).html
    if let expected { #expect(html == "<p>\(expected)</p>\n") }
    #expect(HTMLCheck.faults(in: html) == [])
  }

  @Test("Links without text and images without alternative text are told")
  func findings() throws {
    #expect(
      try Rendering("a [](b) ![](c) ![ ](d)").findings == [
        "1:3 emptyLink b", "1:9 imageWithoutAlt c", "1:16 imageWithoutAlt d",
      ])
  }

  @Test("Text is escaped, and controls and noncharacters are left out")
  func text() throws {
    let noncharacters = [0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFF, 0x10FFFF].compactMap { (value: UInt32) in
      Unicode.Scalar(value).map(String.init)
    }
    let text = "a<\"&>&#1;\u{8}b\u{7F}\u{85}\(noncharacters.joined())é😀\u{A0}&nbsp;c"
    let rendering = try Rendering(text)
    #expect(rendering.html == "<p>a&lt;&quot;&amp;&gt;bé😀\u{A0}\u{A0}c</p>\n")
    #expect(rendering.prose.text == "a<\"&>bé😀\u{A0}\u{A0}c")
  }
}
