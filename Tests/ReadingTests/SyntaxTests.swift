import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Faults of form are told in plain words")
struct SyntaxTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let yaml: String
    let fault: String
    var testDescription: String { yaml }
  }

  @Test(arguments: [
    Case(
      yaml: "title: Foo: bar",
      fault: """
        2:8: error: a text with a colon in it must be in quotes [quotes-needed]
          title: Foo: bar
                 ^
          help: write title: "Foo: bar"

        """),
    Case(
      yaml: "title: Say \"it\": now",
      fault: """
        2:8: error: a text with a colon in it must be in quotes [quotes-needed]
          title: Say "it": now
                 ^
          help: write title: 'Say "it": now'

        """),
    Case(
      yaml: "agenda:\n\t- title: x",
      fault: """
        3:1: error: a tab cannot be used to indent [tab-indentation]
           - title: x
          ^
          help: use spaces

        """),
    Case(
      yaml: "agenda:\n  - title: x\n\t- title: y",
      fault: """
        4:1: error: a tab cannot be used to indent [tab-indentation]
           - title: y
          ^
          help: use spaces

        """),
    Case(
      yaml: "title: \"Foo\nstatus: held",
      fault: """
        2:8: error: this quote is not closed [not-closed]
          title: "Foo
                 ^
          help: write ‘"’ at the end of the text

        """),
    Case(
      yaml: "title: \"Foo\" bar",
      fault: """
        2:14: error: there is more text after the closing quote [quotes-needed]
          title: "Foo" bar
                       ^
          help: put the whole text in quotes of the other kind, or close a quote that is still \
        open above

        """),
    Case(
      yaml: "title: @ana",
      fault: """
        2:8: error: a text cannot begin with ‘@’ unless it is in quotes [quotes-needed]
          title: @ana
                 ^
          help: put the text in quotes

        """),
    Case(
      yaml: "title: \"C:\\Users\"",
      fault: """
        2:13: error: ‘\\’ has a meaning of its own between double quotes [quotes-needed]
          title: "C:\\Users"
                      ^
          help: write ‘\\\\’, or use single quotes

        """),
    Case(
      yaml: "tags: [a, b\nstatus: held",
      fault: """
        2:7: error: this bracket is not closed [not-closed]
          tags: [a, b
                ^
          help: write ‘]’ at its end, and commas between the items

        """),
    Case(
      yaml: "title\nstatus: held",
      fault: """
        2:1: error: ‘title’ has no colon [missing-colon]
          title
          ^
          help: write ‘name: value’, with a blank after the colon

        """),
    Case(
      yaml: "title:Foo\nstatus: held",
      fault: """
        2:1: error: ‘title:Foo’ has no colon with a blank after it [missing-colon]
          title:Foo
          ^
          help: write ‘name: value’, with a blank after the colon

        """),
    Case(
      yaml: "title:Foo",
      fault: """
        2:1: error: ‘title:Foo’ has no colon with a blank after it [missing-colon]
          title:Foo
          ^
          help: write ‘name: value’, with a blank after the colon

        """),
    Case(
      yaml: "title: Foo\n status: held",
      fault: """
        3:2: error: this line does not fit the lines above it [wrong-indentation]
           status: held
           ^
          help: begin the fields of one group in the same column

        """),
    Case(
      yaml: "tags:\n  - a\n status: held",
      fault: """
        4:2: error: this line does not fit the lines above it [wrong-indentation]
           status: held
           ^
          help: begin the fields of one group in the same column

        """),
    Case(
      yaml: "tags: - a",
      fault: """
        2:7: error: a list cannot begin beside its field [wrong-indentation]
          tags: - a
                ^
          help: write each ‘- item’ on a line of its own, or put the text in quotes

        """),
    Case(
      yaml: "title: Foo\n- a",
      fault: """
        3:1: error: a list item does not belong here [wrong-indentation]
          - a
          ^
          help: write it below a field that ends in a colon

        """),
    Case(
      yaml: "- a\n- b",
      fault: """
        2:1: error: fields with values are wanted here, but this is a list [not-fields]
          - a
          ^
          help: write each field as ‘name: value’, such as ‘title: Kick-off’

        """),
    Case(
      yaml: "tags:\n- a\n- b\nc\n- d: e",
      fault: """
        5:1: error: ‘c’ has no colon [missing-colon]
          c
          ^
          help: write ‘name: value’, with a blank after the colon

        """),
    Case(
      yaml: "title: Foo\n--- bar",
      fault: """
        3:1: error: ‘---’ cannot be followed by text [invalid-front-matter]
          --- bar
          ^
          help: end the fields with a line of its own

        """),
    Case(
      yaml: "title: Foo\n<<: {a: b}",
      fault: """
        3:1: error: ‘<<’ is not supported [unsupported-yaml]
          <<: {a: b}
          ^
          help: write out the fields

        """),
    Case(
      yaml: "title: Foo\n? [a]\n: b",
      fault: """
        3:3: error: the name of a field must be a word [unsupported-yaml]
          ? [a]
            ^
          help: write ‘name: value’

        """),
  ])
  func syntax(fault: Case) {
    #expect(Sample.page(fault.yaml).faults == fault.fault)
  }

  @Test(
    "Text that begins with a sign of YAML's needs quotes",
    arguments: [
      "**Bold** text", "*emphasis*", "&amp;", "!important", "%tag", "`code`", "]", "}", ",",
      "> big",
      "| pipe", "? why", "*a",
    ])
  func reserved(text: String) {
    let sign = text.prefix(1)
    #expect(
      Sample.page("title: \(text)").headlines == [
        "2:8: error: a text cannot begin with ‘\(sign)’ unless it is in quotes [quotes-needed]"
      ])
  }

  @Test("A number sign within a text is told, a remark is not")
  func remarks() {
    let sample = Sample.page("title: Café #3 # one\nsummary: #4\ntags: [a, b #c\n  ] # fine\n# d")
    #expect(
      sample.faults == """
        2:13: warning: what begins with ‘#3’ is left out as a remark [remark-in-text]
          title: Café #3 # one
                      ^
          help: put the whole text in quotes if this is part of it
        3:10: warning: what begins with ‘#4’ is left out as a remark [remark-in-text]
          summary: #4
                   ^
          help: put the whole text in quotes if this is part of it
        4:13: warning: what begins with ‘#c’ is left out as a remark [remark-in-text]
          tags: [a, b #c
                      ^
          help: put the whole text in quotes if this is part of it

        """)
    #expect(sample.entry?.title?.value == "Café")
    #expect(Sample.page("title: \"Café #3\"\nsummary: C#5 a#b").faults == "")
  }

  @Test("A repeated field names both places and hides no other fault")
  func repeatedKey() {
    let sample = Sample.page("title: Foo\ndraft: maybe\n'title': Bar\norder: x")
    #expect(
      sample.faults == """
        3:8: error: ‘draft’ must be true or false, but this is ‘maybe’ [invalid-boolean]
          draft: maybe
                 ^
        4:1: error: ‘title’ is given twice [duplicate-key]
          'title': Bar
          ^
        2:1: note: it is given here first
          title: Foo
          ^
          help: keep one of the two
        5:8: error: ‘order’ must be a number, but this is ‘x’ [invalid-number]
          order: x
                 ^
          help: write digits only, such as 3 or 2.5

        """)
    #expect(sample.entry?.title?.value == "Foo")
  }

  @Test("Every repetition of a field is told, also within groups")
  func repeatedKeys() {
    let sample = Sample.meeting("agenda:\n  - title: a\n    title: b\nstatus: held\nstatus: held")
    #expect(
      sample.headlines == [
        "6:5: error: ‘title’ is given twice [duplicate-key]",
        "8:1: error: ‘status’ is given twice [duplicate-key]",
      ])
    #expect(sample.meeting?.agenda.first?.title.text == "a")
  }

  @Test("A field repeated between brackets is told at its first place")
  func repeatedInBrackets() {
    #expect(
      Sample.meeting("place: {name: a, name: b}").headlines == [
        "4:9: error: ‘name’ is given twice [duplicate-key]"
      ])
  }
}
