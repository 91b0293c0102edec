import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Front matter and body")
struct FrontMatterTests {
  @Test(
    "Every form of line ends and fences gives the same entry",
    arguments: [
      "---\ntitle: Foo\n---\nBody\nMore\n",
      "---\r\ntitle: Foo\r\n---\r\nBody\r\nMore\r\n",
      "---\rtitle: Foo\r---\rBody\rMore\r",
      "\u{FEFF}---\ntitle: Foo\n---\nBody\nMore\n",
      "\u{FEFF}---\r\ntitle: Foo\r\n---\r\nBody\r\nMore\r\n",
      "--- \t\ntitle: Foo\n---\t \nBody\nMore\n",
      "---\ntitle: Foo\n...\nBody\nMore\n",
    ])
  func lineEnds(text: String) {
    let sample = Sample(text, at: "about.md")
    #expect(sample.faults == "")
    #expect(sample.entry?.title?.value == "Foo")
    #expect(sample.entry?.body.markdown == "Body\nMore\n")
    #expect(sample.entry?.body.firstLine == 4)
  }

  @Test(
    "A file without front matter is all body",
    arguments: [
      "Hello\n", "\n# Hello", "", "----\ntitle: x\n----\n", "\n\n---\n\nHello", "***\n",
    ])
  func noFrontMatter(text: String) {
    let sample = Sample(text, at: "about.md")
    #expect(sample.faults == "")
    #expect(sample.entry?.body.markdown == text)
    #expect(sample.entry?.body.firstLine == 1)
    #expect(sample.entry?.title == nil)
  }

  @Test(
    "An empty front matter is none",
    arguments: [
      "---\n---\nBody", "---\n\n---\nBody", "---\n# a remark\n---\nBody", "---\n~\n---\nBody",
      "---\n{}\n---\nBody",
    ])
  func empty(text: String) {
    let sample = Sample(text, at: "about.md")
    #expect(sample.faults == "")
    #expect(sample.entry?.body.markdown == "Body")
  }

  @Test(
    "A front matter of TOML is never published",
    arguments: ["+++\ntitle = \"Foo\"\n+++\nBody\n", "+++ \r\nemail = 'a@example.org'\r\n"])
  func toml(text: String) {
    let sample = Sample(text, at: "about.md")
    #expect(
      sample.headlines == [
        "1:1: error: these fields are written in TOML, not in YAML [toml-front-matter]"
      ])
    #expect(sample.result.entries.isEmpty)
  }

  @Test(
    "A front matter without an end is never published",
    arguments: [
      "---\ntitle: Foo\n", "---", "--- \n", "---\r\ntitle: Foo\r\n# Heading",
      "---\ntitle: Foo\n ---\nBody\n", "---\ntitle: Foo\n----\nBody\n",
    ])
  func notClosed(text: String) {
    let sample = Sample(text, at: "about.md")
    #expect(
      sample.headlines == [
        "1:1: error: the fields that start here have no end [front-matter-not-closed]"
      ])
    #expect(sample.result.entries.isEmpty)
    #expect(sample.result.unreadable.map(\.slug) == ["about"])
  }

  @Test("Blank lines above a front matter do not make it text")
  func notFirst() {
    let sample = Sample("\n \n---\ntitle: Foo\n---\nBody\n", at: "about.md")
    #expect(
      sample.faults == """
        3:1: error: the fields must start on the first line of the file [front-matter-not-first]
          ---
          ^
          help: delete the blank lines above ‘---’, and the blanks before it

        """)
    #expect(sample.result.entries.isEmpty)
  }

  @Test(
    "Text that is not UTF-8 is not published, and its place is told",
    arguments: [
      ([0x41, 0x0A, 0xC3, 0xA9, 0xE9, 0x41], "2:2"), ([0x80], "1:1"), ([0x41, 0xE2, 0x80], "1:2"),
      ([0xC0, 0xAF], "1:1"), ([0xED, 0xA0, 0x80], "1:1"), ([0xF4, 0x90, 0x80, 0x80], "1:1"),
      ([0xEF, 0xBB, 0xBF, 0x41, 0x0D, 0xFF], "2:1"),
    ] as [([UInt8], String)])
  func invalidUTF8(bytes: [UInt8], position: String) {
    let sample = Sample(bytes: bytes, at: "about.md")
    #expect(
      sample.headlines == [
        "\(position): error: this file is not UTF-8 text [invalid-utf-8]"
      ])
    #expect(sample.result.entries.isEmpty)
  }

  @Test("Control characters are replaced everywhere, with a warning")
  func controlCharacters() {
    let sample = Sample(
      "---\ntitle: a\u{202E}b\u{2028}c\n---\nx\u{1}y\u{7F}\u{FFFF}\u{202E}\tz\n", at: "about.md")
    #expect(sample.entry?.title?.value == "a\u{FFFD}b c")
    #expect(sample.entry?.body.markdown == "x\u{FFFD}y\u{FFFD}\u{FFFD}\u{202E}\tz\n")
    #expect(
      sample.headlines == [
        "2:9: warning: an invisible character, U+202E, is shown as ‘�’ [control-character]",
        "4:2: warning: an invisible character, U+0001, is shown as ‘�’ [control-character]",
        "4:4: warning: an invisible character, U+007F, is shown as ‘�’ [control-character]",
        "4:5: warning: an invisible character, U+FFFF, is shown as ‘�’ [control-character]",
      ])
  }

  @Test("Of many control characters the first five are told, with the number of the others")
  func manyControlCharacters() {
    let sample = Sample(String(repeating: "\u{0}", count: 100), at: "about.md")
    #expect(sample.headlines.count == 5)
    #expect(
      sample.headlines.last
        == "1:5: warning: an invisible character, U+0000, is shown as ‘�’ "
        + "(and 95 more such characters) [control-character]")
  }

  @Test("An escape cannot bring a control character into a field")
  func escapedControlCharacter() {
    let sample = Sample.page("title: \"a\\u0001b\\u202Ec\"")
    #expect(sample.entry?.title?.value == "a\u{FFFD}b\u{FFFD}c")
    #expect(
      sample.headlines == [
        "2:8: warning: an invisible character, U+0001, is shown as ‘�’ [control-character]"
      ])
  }

  @Test("A byte order mark does not move columns")
  func byteOrderMark() {
    let sample = Sample("\u{FEFF}---\r\ntitle: Foo: bar\r\n---\r\n", at: "about.md")
    #expect(
      sample.headlines == [
        "2:8: error: a text with a colon in it must be in quotes [quotes-needed]"
      ])
  }

  @Test("Columns count characters, not bytes")
  func columns() {
    let sample = Sample.page("tags: [Ünïcödé, {a: b}]")
    #expect(
      sample.headlines == [
        "2:17: error: each item of ‘tags’ must be text, but this is a group of fields [wrong-type]"
      ])
  }
}
