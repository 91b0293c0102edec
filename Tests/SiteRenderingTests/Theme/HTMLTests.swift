import SiteRendering
import Testing

@Suite("HTML")
struct HTMLTests {
  @Test(
    "Text is escaped for content and for quoted attributes",
    arguments: [
      ("", ""),
      ("Plain – ünïcödé 🙂", "Plain – ünïcödé 🙂"),
      ("a < b > c & d \" e ' f", "a &lt; b &gt; c &amp; d &quot; e &#39; f"),
      ("&amp;", "&amp;amp;"),
      // One character with the accent, and a quote all the same.
      ("\"\u{301} onclick=x", "&quot;\u{301} onclick=x"),
    ])
  func escaping(text: String, expected: String) {
    #expect(HTML(escaping: text).text == expected)
  }

  @Test("Markup is joined as it is")
  func joining() {
    let names = [HTML(markup: "<b>A</b>"), HTML(escaping: "B&B"), HTML(markup: Array("C".utf8))]
    #expect(names.joined(separator: HTML(markup: ", ")).text == "<b>A</b>, B&amp;B, C")
    #expect([HTML]().joined().isEmpty)
    var html = HTML()
    html.append(markup: "<p>")
    html += names[2]
    #expect(html.text == "<p>C")
  }
}
