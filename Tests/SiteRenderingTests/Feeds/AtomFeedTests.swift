import Testing

@testable import SiteRendering

@Suite("Atom feeds")
struct AtomFeedTests {
  @Test("A feed is written whole, its texts escaped and free of control characters")
  func feed() {
    let feed = AtomFeed(
      selfURL: "https://example.org/a&b/feed.xml", alternateURL: "https://example.org/a&b/",
      title: "Meetings: <Housing> & \"Families\"", subtitle: "What\u{0}\u{B} is\u{FFFE} new",
      language: "en", updated: 1_770_141_600, author: "County O'Neil",
      entries: [
        .init(
          url: "https://example.org/meetings/kickoff/?a=1&b=2", title: "Kick-off 🎉",
          updated: 1_770_141_600, published: 0, summary: "Line 1\r\nLine ]]> 2",
          categories: ["equity & more"]),
        .init(url: "https://example.org/b/", title: "", updated: -1),
      ])
    #expect(
      String(decoding: feed.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>https://example.org/a&amp;b/feed.xml</id>
        <title>Meetings: &lt;Housing&gt; &amp; &quot;Families&quot;</title>
        <subtitle>What is new</subtitle>
        <updated>2026-02-03T18:00:00Z</updated>
        <author>
        <name>County O&#39;Neil</name>
        </author>
        <link rel="self" type="application/atom+xml" href="https://example.org/a&amp;b/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://example.org/a&amp;b/"/>
        <entry>
        <id>https://example.org/meetings/kickoff/?a=1&amp;b=2</id>
        <title>Kick-off 🎉</title>
        <updated>2026-02-03T18:00:00Z</updated>
        <published>1970-01-01T00:00:00Z</published>
        <link rel="alternate" type="text/html" href="https://example.org/meetings/kickoff/?a=1&amp;b=2"/>
        <category term="equity &amp; more"/>
        <summary>Line 1&#13;
        Line ]]&gt; 2</summary>
        </entry>
        <entry>
        <id>https://example.org/b/</id>
        <title></title>
        <updated>1969-12-31T23:59:59Z</updated>
        <link rel="alternate" type="text/html" href="https://example.org/b/"/>
        </entry>
        </feed>

        """)
  }

  @Test(
    "Instants are written in UTC",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-86_400, "1969-12-31T00:00:00Z"),
      (951_782_399, "2000-02-28T23:59:59Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
      (253_402_300_800, "1970-01-01T00:00:00Z"), (Int.min, "1970-01-01T00:00:00Z"),
      (Int.max, "1970-01-01T00:00:00Z"),
    ])
  func instants(instant: Int, expected: String) {
    #expect(RFC3339.text(instant) == expected)
  }

  @Test("Combining marks do not hide what must be escaped")
  func combiningMarks() {
    #expect(XMLText.escaped("<\u{301}a\"\u{301}\u{85}\u{9F}") == "&lt;\u{301}a&quot;\u{301}\u{85}")
  }
}
