import Testing

@testable import Markdown

/// Lines and columns are those of the author's text; columns count Unicode scalars.
@Suite struct PositionsTests {
  @Test(
    "Links are found where they stand",
    arguments: [
      ("a [x](y)", ["1:3"]),
      ("é 😀 [x](y) [**x**](y) [`x`](y)", ["1:5", "1:12", "1:23"]),
      ("a\nb [x](y)", ["2:3"]),
      ("  a\n     b [x](y)", ["2:8"]),
      ("> a\n> b [x](y)", ["2:5"]),
      ("> a\nlazy [x](y)", ["2:6"]),
      (">    a\n> b [x](y)", ["2:5"]),
      ("> a\n>      b [x](y)", ["2:10"]),
      ("> > a\n> b [x](y)\nc [x](y)", ["2:5", "3:3"]),
      ("- a\n  b [x](y)", ["2:5"]),
      ("- a\nlazy [x](y)", ["2:6"]),
      ("10. a\n\n    b é [x](y)", ["3:9"]),
      ("[a\nb](y) [c\n d](y)", ["1:1", "2:7"]),
      ("> [a\n> b](y)", ["1:3"]),
      ("| a | é [x](y) |\n|---|---|\n| b\\|c [x](y) | [x](y) |", ["1:9", "3:8", "3:17"]),
      ("> | a [x](y) |\n> |---|\n> | é [x](y) |", ["1:7", "3:7"]),
      ("# é [x](y)", ["1:5"]),
      ("a\nb [x](y)\n===", ["2:3"]),
      ("é https://a.b/ www.c.d <https://e.f>", ["1:3", "1:16", "1:24"]),
      ("a@b.cd and https://a.b https://a.b", ["1:1", "1:12", "1:24"]),
      ("[x]\n\n[x]: y\n\n[x][] [z][x]", ["1:1", "5:1", "5:7"]),
      ("[^1] a\n\n[^1]: é [x](y)\n\nb [z](y)", ["5:3", "3:9"]),
      ("\u{FEFF}é [x](y)", ["1:4"]),
      ("a\r\n[x](y)\r\r[x](y)", ["2:1", "4:1"]),
      ("&eacute; [x](y) \\* [x](y)", ["1:10", "1:20"]),
    ])
  func links(_ text: String, _ places: [String]) throws {
    let asked = try Rendering(text).asked.links
    #expect(asked.map { "\($0.position.line):\($0.position.column)" } == places)
  }

  @Test(
    "Mentions are found where they stand",
    arguments: [
      ("@a é @a", ["1:1", "1:6"]),
      ("`@a` @a", ["1:6"]),
      ("[@a](b@a) @a", ["1:11"]),
      ("a **b @a**\n  @a", ["1:7", "2:3"]),
      ("> é @a\nlazy @a\n>    @a", ["1:5", "2:6", "3:6"]),
      ("- é\n  @a\n   - b\n     @a", ["2:3", "4:6"]),
      ("| é | @a |\n|---|---|\n| \\| @a | @a |", ["1:7", "3:6", "3:11"]),
      ("&amp; é @a", ["1:9"]),
      ("x[^n] @a\n\n[^n]: é @a\n\n@a", ["1:7", "5:1", "3:9"]),
      ("> [!NOTE]\n> @a", ["2:3"]),
    ])
  func mentions(_ text: String, _ places: [String]) throws {
    let asked = try Rendering(text).asked.mentions
    #expect(asked.map { "\($0.position.line):\($0.position.column)" } == places)
  }

  @Test(
    "Images, blocks, headings and tasks are found where they stand",
    arguments: [
      ("é ![a](b) ![a](b)", ["1:3", "1:11"]),
      ("> ```{x}\n> ```", ["1:3"]),
      ("- a\n\n  ```{x}\n  ```", ["3:3"]),
    ])
  func others(_ text: String, _ places: [String]) throws {
    let asked = try Rendering(text).asked
    let found = (asked.images + asked.blocks).map { "\($0.position.line):\($0.position.column)" }
    #expect(found == places)
  }

  @Test("Headings and tasks tell where they begin")
  func facts() throws {
    let prose = try Rendering("> # é\n\n1. [ ] a\n   - [x] b due:2026-01-01").prose
    #expect(prose.headings.map(\.position) == [MarkdownPosition(line: 1, column: 3)])
    #expect(prose.tasks.map(\.position.column) == [1, 4])
    #expect(
      prose.tasks.last?.attributes.first?.position == MarkdownPosition(line: 4, column: 12))
  }

  @Test("The caller's lines before the text are added")
  func offset() throws {
    let rendering = try Rendering("@a\n\n<div>") { $0.lineOffset = 7 }
    #expect(rendering.asked.mentions.map(\.description) == ["8:1 a"])
    #expect(rendering.findings == ["10:1 htmlElement div"])
  }

  @Test(
    "Tags of raw HTML are found where they stand",
    arguments: [
      ("é <div>a</div> <b>", ["1:3", "1:16"]),
      ("<div>\n  é <span>a</span><span>\n</div>", ["1:1", "2:5", "2:19"]),
      ("> <div>\n> é <span>", ["1:3", "2:5"]),
      ("<!-- <div> --> <div>", ["1:16"]),
      ("a\nb <x>\nc <y", ["2:3"]),
    ])
  func html(_ text: String, _ places: [String]) throws {
    let found = try Rendering(text).prose.findings.map {
      "\($0.position.line):\($0.position.column)"
    }
    #expect(found == places)
  }
}
