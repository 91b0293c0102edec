import Testing

@testable import SiteRendering

@Suite("Texts that become parts of other pages")
struct TagRewritingTests {
  private func embedded(_ markup: String, anchors: [String: String] = [:]) -> String {
    EmbeddedProse(prefix: "o3-", demotion: 2, anchors: anchors).rewrite(HTML(markup: markup)).text
  }

  @Test(
    "Ids and the links to them get a prefix, headings go down",
    arguments: [
      ("<h2 id=\"why\">Why</h2>", "<h4 id=\"o3-why\">Why</h4>"),
      ("<h6 id=\"a\">A</h6>", "<h6 id=\"o3-a\">A</h6>"),
      (
        "<sup><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>",
        "<sup><a href=\"#o3-fn-1\" id=\"o3-fnref-1\">1</a></sup>"
      ),
      ("<p aria-labelledby=\"a b\">x</p>", "<p aria-labelledby=\"o3-a o3-b\">x</p>"),
      ("<hr><header>h2 id=\"x\"</header>", "<hr><header>h2 id=\"x\"</header>"),
      ("<a href=\"#\">top</a>", "<a href=\"#\">top</a>"),
      ("<a title=\"> id='x'\" href=\"#y\">z</a>", "<a title=\"> id='x'\" href=\"#o3-y\">z</a>"),
      ("<p title=\"\u{301}x\" id=\"y\">", "<p title=\"\u{301}x\" id=\"o3-y\">"),
      ("", ""), ("a < b", "a < b"), ("<p id=\"x", "<p id=\"o3-x"), ("<", "<"), ("</", "</"),
    ])
  func embedding(markup: String, expected: String) {
    #expect(embedded(markup) == expected)
  }

  @Test("A link to a text that is part of the same page leads there")
  func anchors() {
    let anchors = ["\u{1}a/index.html": "site-outcome-2"]
    #expect(
      embedded(
        "<a href=\"\u{1}a/index.html#why\">A</a><a href=\"\u{1}b/index.html\">B</a>",
        anchors: anchors)
        == "<a href=\"#site-outcome-2\">A</a><a href=\"\u{1}b/index.html\">B</a>")
  }

  @Test("On paper links lead to the published site, or nowhere, never to a place on this machine")
  func printed() {
    let markup = HTML(
      markup:
        "<link href=\"\u{1}assets/style.css\"><a class=\"x\" href=\"\u{1}a/index.html#b\">A</a>"
        + "<a href=\"#c\">C</a><a href=\"https://example.com/\">E</a><a href=\"\u{1}f.pdf\">F</a>")
    #expect(
      PrintedLinks(baseURL: "https://example.org/h/").rewrite(markup).text
        == "<link href=\"\u{1}assets/style.css\"><a class=\"x\" href=\"https://example.org/h/a/#b\">A</a>"
        + "<a href=\"#c\">C</a><a href=\"https://example.com/\">E</a>"
        + "<a href=\"https://example.org/h/f.pdf\">F</a>")
    #expect(
      PrintedLinks(baseURL: nil).rewrite(markup).text
        == "<link href=\"\u{1}assets/style.css\"><a class=\"x\">A</a>"
        + "<a href=\"#c\">C</a><a href=\"https://example.com/\">E</a><a>F</a>")
  }

  @Test("A text of a megabyte of brackets takes no longer than it is long", .timeLimit(.minutes(1)))
  func hostile() {
    let markup = String(repeating: "<a id=\"", count: 150_000)
    #expect(embedded(markup).utf8.count >= markup.utf8.count)
  }
}
