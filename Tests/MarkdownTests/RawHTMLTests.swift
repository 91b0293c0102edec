import Testing

@testable import Markdown

/// Raw HTML: a short list passes without attributes, everything else leaves its text.
@Suite struct RawHTMLTests {
  @Test(
    "Within a line of text",
    arguments: [
      (
        "a <kbd>b</kbd> <SUB>c</SUB><br>d<br/>e<wbr>f",
        "a <kbd>b</kbd> <sub>c</sub><br>d<br>e<wbr>f"
      ),
      ("a <b>b <i>c</i></b>", "a <b>b <i>c</i></b>"),
      ("a <b>*c*</b> *<u>d</u>*", "a <b><em>c</em></b> <em><u>d</u></em>"),
      ("a <b>b", "a b"),
      ("a b</b>", "a b"),
      ("a <b>c <i>d</b> e</i>", "a <b>c d</b> e"),
      ("a <b>*c</b>*", "a <em>c</em>"),
      ("*a <b>c* d</b>", "<em>a c</em> d"),
      ("a <b onclick=\"x()\">c</b>", "a <b>c</b>"),
      ("a <!-- b --> c <?php d ?> e <!X f> g <![CDATA[h]]> i", "a  c  e  g  i"),
      ("a <script>alert(1)</script> b", "a  b"),
      ("a <script>*alert(1)* <b>x</b> [y](z) @m</script> b", "a  b"),
      ("the <script> tag *is* kept", "the  tag <em>is</em> kept"),
      ("a<div>b</div>c <span>d</span>e", "a b c de"),
      ("a <img src=x onerror=alert(1) alt=\"&eacute;<b>\"> b", "a é&lt;b&gt; b"),
      ("a <a href=\"javascript:x\">b</a> c", "a b c"),
      ("a <details>b</details> c", "a b  c"),
      ("a <hr> b", "a  b"),
      ("a <iframe src=x>b</iframe>", "a b"),
      ("a <svg onload=alert(1)>b", "a b"),
      ("a <x-y>b</x-y>", "a b"),
      ("[a <b>c](d) e</b>", "<a href=\"d\">a c</a> e"),
      ("a </br>b", "a b"),
      ("a <b\nclass=x>c</b>", "a <b>c</b>"),
    ])
  func inline(_ text: String, _ expected: String) throws {
    let html = try Rendering(text).html
    #expect(html == "<p>\(expected)</p>\n")
    #expect(HTMLCheck.faults(in: html) == [])
  }

  @Test(
    "In blocks",
    arguments: [
      ("<div>text <b>x</b></div>", "<p>text <b>x</b></p>\n"),
      ("<div>\n\n*a*\n\n</div>", "<p><em>a</em></p>\n"),
      ("<!-- a -->\n\nb", "<p>b</p>\n"),
      ("<!-- a\n\nb -->c", "<p>c</p>\n"),
      ("<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>", "<p>A B</p>\n<p>C</p>\n"),
      ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "<p>a</p>\n<p>b</p>\n"),
      (
        "<p>a<br>b &amp; &lt;c&gt; &copy; &#233; &nope; &#1;</p>",
        "<p>a<br>b &amp; &lt;c&gt; © é &amp;nope; </p>\n"
      ),
      ("<div><b>a</div>b</b>", "<p>a</p>\n<p>b</p>\n"),
      ("<div><b>a <i>c</b></i></div>", "<p><b>a c</b></p>\n"),
      ("<script>\nalert(1)\n</script>\n\na", "<p>a</p>\n"),
      ("<div>\n<script>\na()\n\nb()\n\n<b>c</b>\n</script>\n</div>\n\nd", "<p>d</p>\n"),
      ("<div>\n<script>\na()\n\nb\n", "<p>b</p>\n"),
      ("<style>a{}</style>\nb", "<p>b</p>\n"),
      ("<SCRIPT>a</SCRIPT >b", "<p>b</p>\n"),
      ("<hr>\n", "<hr>\n"),
      ("<br>\n\na", "<p>a</p>\n"),
      ("<div class=\"x>y\">a</div>", "<p>a</p>\n"),
      ("<div class=\"x>a</div>", "<p>a</p>\n"),
      ("<div a\nb <i>c</i>", "<p>b <i>c</i></p>\n"),
      ("<div>a < b & c > d \"e\"</div>", "<p>a &lt; b &amp; c &gt; d &quot;e&quot;</p>\n"),
      ("- <div>a</div>\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>b</li>\n</ul>\n"),
      ("<img src=x alt='a \"b\"'>", "<p>a &quot;b&quot;</p>\n"),
      ("<textarea>a</textarea>", "<p>a</p>\n"),
    ])
  func blocks(_ text: String, _ expected: String) throws {
    let html = try Rendering(text).html
    #expect(html == expected)
    #expect(HTMLCheck.faults(in: html) == [])
  }

  @Test(
    "Details may span Markdown, and their summary comes first",
    arguments: [
      (
        "<details>\n<summary>a <b>b</b></summary>\n\n*c*\n\n</details>",
        "<details>\n<summary>a <b>b</b></summary>\n<p><em>c</em></p>\n</details>\n", 0
      ),
      (
        "<details><summary>a</summary>b</details>",
        "<details>\n<summary>a</summary>\n<p>b</p>\n</details>\n", 0
      ),
      (
        "<details>\n\na\n\n</details>",
        "<details>\n<summary>Details</summary>\n<p>a</p>\n</details>\n", 0
      ),
      ("<details></details>", "<details>\n<summary>Details</summary>\n</details>\n", 0),
      (
        "<details><summary></summary>a</details>",
        "<details>\n<summary>Details</summary>\n<p>a</p>\n</details>\n", 0
      ),
      ("<details>\n\na", "<details>\n<summary>Details</summary>\n<p>a</p>\n</details>\n", 1),
      ("a\n\n</details>\n\nb", "<p>a</p>\n<p>b</p>\n", 1),
      ("<summary>a</summary>\n\nb", "<p>a</p>\n<p>b</p>\n", 2),
      (
        "<details>a<summary>b</summary></details>",
        "<details>\n<summary>Details</summary>\n<p>a</p>\n<p>b</p>\n</details>\n", 2
      ),
      (
        "<details><summary>a\n\nb</summary></details>",
        "<details>\n<summary>Details</summary>\n<p>a</p>\n<p>b</p>\n</details>\n", nil
      ),
      ("> <details>\n\na\n\n</details>", nil, nil),
      (
        "<details>\n\n<details>\n\na\n\n</details>\n\n</details>",
        "<details>\n<summary>Details</summary>\n<details>\n<summary>Details</summary>\n<p>a</p>\n</details>\n</details>\n",
        0
      ),
      (
        "<details><summary>a <div>b</div> c</summary>d</details>",
        "<details>\n<summary>a b c</summary>\n<p>d</p>\n</details>\n", 1
      ),
      ("<details>\n\na[^1]\n\n[^1]: b", nil, 1),
      ("- <details>\n\n  a\n- b\n\n</details>", nil, nil),
      (
        "<details open>\n<summary>a</summary>\n</details>",
        "<details>\n<summary>a</summary>\n</details>\n", 1
      ),
    ] as [(String, String?, Int?)])
  func details(_ text: String, _ expected: String?, _ findings: Int?) throws {
    let rendering = try Rendering(text)
    if let expected { #expect(rendering.html == expected) }
    if let findings { #expect(rendering.findings.count == findings, "\(rendering.findings)") }
    #expect(HTMLCheck.faults(in: rendering.html) == [], "\(rendering.html)")
  }

  @Test("Every element left out is told once, with its name and place")
  func findings() throws {
    let text = """
      <div class="x">a <Span>b</Span></div>

      é <font>c</font> <b class="y">d</b> <i>e <script>f</script>
      """
    #expect(
      try Rendering(text).findings == [
        "1:1 htmlElement div", "1:18 htmlElement Span", "3:3 htmlElement font",
        "3:18 htmlAttributes b", "3:37 htmlNesting i", "3:42 htmlElement script",
      ])
  }

  @Test("The text of raw HTML is in the plain text, that of scripts is not")
  func text() throws {
    let text = "<div>a<br>b</div><p>c</p>\n\nd<div>e</div><script>f</script>\n\n<style>g</style>"
    #expect(try Rendering(text).prose.text == "a\nb\nc\nd e ")
  }
}
