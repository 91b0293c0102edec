import SiteRendering
import Testing

@Suite("Root marker")
struct RootMarkerTests {
  @Test(
    "Each marker becomes the prefix",
    arguments: [
      ("", ""),
      ("no marker", "no marker"),
      ("\u{1}", "../"),
      ("\u{1}\u{1}", "../../"),
      ("<a href=\"\u{1}a/\">\u{1}b", "<a href=\"../a/\">../b"),
    ])
  func resolving(text: String, expected: String) {
    #expect(RootMarker.resolve(HTML(markup: text), prefix: "../") == Array(expected.utf8))
    #expect(RootMarker.resolve(Array(text.utf8), prefix: "../") == Array(expected.utf8))
  }

  @Test("A marker is found at every distance from the one before", arguments: 0...100)
  func distances(distance: Int) {
    let gap =
      String(repeating: "é\u{2}\u{0}", count: distance / 4)
      + String(repeating: "x", count: distance % 4)
    let text = "\u{1}" + gap + "\u{1}" + gap
    #expect(
      RootMarker.resolve(HTML(markup: text), prefix: "PREFIX/")
        == Array(("PREFIX/" + gap + "PREFIX/" + gap).utf8))
    #expect(RootMarker.resolve(HTML(markup: text), prefix: "") == Array((gap + gap).utf8))
  }

  @Test("The marker passes escaping and templates")
  func passing() {
    let theme = TestTheme("<a href=\"{{title}}\">", shape: SampleView.shape)
    #expect(
      theme.render(SampleView(title: RootMarker.text + "a&b/")) == "<a href=\"\u{1}a&amp;b/\">")
  }
}
