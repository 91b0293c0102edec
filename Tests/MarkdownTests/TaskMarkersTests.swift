import Testing

@testable import Markdown

/// A task item in any body is a next step, wherever its list stands.
@Suite struct TaskMarkersTests {
  @Test(
    "Tasks are found in every place that a list can be",
    arguments: [
      ("> - [ ] x @bo due:2026-12-01", ["1:3 open x <bo>"]),
      ("> [!NOTE]\n> - [x] x @bo", ["2:3 done x <bo>"]),
      ("> [!MEMBERS]\n> - [ ] x\n> - [X] y", ["2:3 open x", "3:3 done y"]),
      ("> > 1. [x] x", ["1:5 done x"]),
      ("z[^1]\n\n[^1]: - [x] a\n    - [ ] b", ["3:7 done a", "4:5 open b"]),
      ("- - [ ] a\n  - [x] b", ["1:3 open a", "2:3 done b"]),
      ("1. - [x] a", ["1:4 done a"]),
      ("- a\n\n  > - [ ] b\n\n- [x] c", ["3:5 open b", "5:1 done c"]),
      ("> - [ ] a\n>   - [x] b\n>\n> c\n>\n> - [ ] d", ["1:3 open a", "2:5 done b", "6:3 open d"]),
      ("> -\t[X]\ta", ["1:3 done a"]),
      ("> - [ ]  \n>   a", ["1:3 open a"]),
      ("> - [ ] ", ["1:3 open "]),
      ("<details>\n\n> - [ ] a\n\n</details>", ["3:3 open a"]),
    ])
  func places(_ text: String, _ tasks: [String]) throws {
    let rendering = try Rendering(text) { $0.members = .show(title: "M") }
    let found = rendering.prose.tasks.map { task in
      "\(task.position.line):\(task.position.column) \(task.isDone ? "done" : "open") \(task.text)"
    }
    #expect(found == tasks)
    #expect(rendering.html.matches(of: #/<li class="task" id="task-\d">/#).count == tasks.count)
    #expect(!rendering.prose.text.contains("]"))
    #expect(HTMLCheck.faults(in: rendering.html) == [])
  }

  @Test("A task in a quote is written as any other, and its facts are the same")
  func facts() throws {
    let task = "- [x] Ask *Bo* @bo due:2026-12-01 [a](b) now\n"
    let plain = try Rendering(task)
    let quoted = try Rendering("> " + task)
    #expect(quoted.html == "<blockquote>\n" + plain.html + "</blockquote>\n")
    #expect(quoted.prose.text == plain.prose.text)
    let (first, second) = (try #require(plain.prose.tasks.first), quoted.prose.tasks.first)
    #expect(second?.html == first.html)
    #expect(second?.text == first.text)
    #expect(
      second?.mentions.map(\.position.column) == first.mentions.map { $0.position.column + 2 })
    #expect(second?.attributes.map(\.value) == ["2026-12-01"])
    #expect(second?.attributes.map(\.position.column) == [22])
    #expect(quoted.asked.links.map(\.description) == ["1:37 b"])
  }

  @Test("A loose task in a quote is written as a loose task is")
  func loose() throws {
    let plain = try Rendering("1. [x] a\n\n   b\n\n2. [ ] *c*\n").html
    let quoted = try Rendering("> 1. [x] a\n>\n>    b\n>\n> 2. [ ] *c*\n").html
    #expect(quoted == "<blockquote>\n" + plain + "</blockquote>\n")
  }

  @Test(
    "What is escaped, code, a link or stands elsewhere is no task",
    arguments: [
      "> - \\[ ] a", "> - [ \\] a", "> - &#91; ] a", "> - `[ ] a`", "> - [ ]a", "> - [x](y) a",
      "> - *[ ] a*", "> - [  ] a", "> - [-] a", "> - a [ ] b", "> - a\n>   [ ] b",
      "> - a\n>\n>   [ ] b", "> - # [ ] a", "> -     [ ] a", "> [ ] a", "> - [ ]\n>   a",
      "- \\[x] a",
    ])
  func others(_ text: String) throws {
    let rendering = try Rendering(text)
    #expect(rendering.prose.tasks == [])
    #expect(!rendering.html.contains("class=\"task\""))
  }

  @Test("Only its own box ticks a task")
  func ownBox() throws {
    let prose = try Rendering("- [ ] a [x] b\n- [x] [ ] c\n1) [X] d\n\n> - [ ] [x] e").prose
    #expect(prose.tasks.map(\.isDone) == [false, true, true, false])
    #expect(prose.tasks.map(\.text) == ["a [x] b", "[ ] c", "d", "[x] e"])
  }
}
