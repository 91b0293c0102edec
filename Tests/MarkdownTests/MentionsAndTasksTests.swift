import Testing

@testable import Markdown

@Suite struct MentionsAndTasksTests {
  @Test(
    "Mentions in running text",
    arguments: [
      ("@ana-ruiz", ["ana-ruiz"]),
      ("Hi @ana-ruiz, @bo.", ["ana-ruiz", "bo"]),
      ("(@ana) \"@bo\" **@cy** *@di*_x_ ~~@ed~~", ["ana", "bo", "cy", "di", "ed"]),
      ("@equity/ana-ruiz and @a/b/c", ["equity/ana-ruiz", "a/b"]),
      ("@Ana_Ruiz's @x-", ["Ana_Ruiz", "x"]),
      ("@josé @Łukasz @王 @e\u{301}a", ["josé", "Łukasz", "王", "e\u{301}a"]),
      ("@a--b @-c @_d @/e @ f @", ["a"]),
      ("ana@example.org a@b @c@d.ef @g@h", []),
      ("é@a 1@a x\\_@a a/@b @@a", []),
      ("`@a` [@a](b) ![@a](b) <https://a.b/@c> https://a.b/@c", []),
      ("\\@a \\\\@b", ["b"]),
      ("# @a\n\n> @b\n\n- @c\n\n| @d |\n|---|\n| @e |", ["a", "b", "c", "d", "e"]),
      ("```\n@a\n```\n\n    @b", []),
      ("&#64;a", ["a"]),
      ("—@a …@b", ["a", "b"]),
      ("a\n@b  \n@c", ["b", "c"]),
      ("@ana.ruiz@example.org", []),
    ])
  func mentions(_ text: String, _ names: [String]) throws {
    #expect(try Rendering(text).asked.mentions.map(\.words) == names)
  }

  @Test("Mentions are written as the caller says, and so they are in the plain text")
  func writing() throws {
    let rendering = try Rendering("a @b & @unknown-c.")
    #expect(
      rendering.html
        == "<p>a <a class=\"mention\" href=\"/b/\">&lt;b&gt;</a> &amp; @unknown-c.</p>\n")
    #expect(rendering.prose.text == "a <b> & @unknown-c.")
  }

  @Test("A task's facts")
  func facts() throws {
    let text = """
      - [ ] Draft the **survey** @ana due:2026-03-01 with @bo[^1] & co
        More due:2026-03-02.

        Not this @cy due:2026-03-03
      - [X] Done (due:2026-04-01)
      - [ ] due:soon key:value xdue:2026 `due:x` [due:y](z) due:
      - no task due:2026-01-01

      [^1]: note
      """
    let prose = try Rendering(text).prose
    #expect(prose.tasks.map(\.isDone) == [false, true, false])
    #expect(prose.tasks.map(\.id) == ["task-1", "task-2", "task-3"])
    #expect(
      prose.tasks.map(\.text) == [
        "Draft the survey <ana> with <bo> & co More .", "Done ()",
        "due:soon key:value xdue:2026 due:x due:y due:",
      ])
    #expect(prose.tasks[0].mentions.map(\.name) == ["ana", "bo"])
    #expect(
      prose.tasks.map { $0.attributes.map { "\($0.key) \($0.value) \($0.position.line)" } } == [
        ["due 2026-03-01 1", "due 2026-03-02 2"], ["due 2026-04-01 5"], [],
      ])
    let html = String(decoding: prose.tasks[0].html, as: UTF8.self)
    #expect(
      html == """
        Draft the <strong>survey</strong> <a class="mention" href="/ana/">&lt;ana&gt;</a>  with \
        <a class="mention" href="/bo/">&lt;bo&gt;</a> &amp; co
        More .
        """)
  }

  @Test("Attributes are replaced by what the caller says")
  func attributes() throws {
    let html = try Rendering("- [ ] a due:2026-03-01, b").html
    #expect(html.contains("> a <time>2026-03-01</time>, b</li>"))
    #expect(HTMLCheck.faults(in: html) == [])
  }

  @Test("Nested tasks and tasks without text")
  func nested() throws {
    let rendering = try Rendering("- [ ] a\n  - [x] b @c\n- [ ]\n- [ ] # h\n")
    #expect(rendering.prose.tasks.map(\.text) == ["a", "b <c>", "# h"])
    #expect(HTMLCheck.faults(in: rendering.html) == [])
  }
}
