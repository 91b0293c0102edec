import Diagnostics
import HandbookModel
import Testing

@testable import Reading

struct ContentFormTests {
  /// The form of files of one kind with these front matters.
  private func form(
    _ kind: ContentSchema, _ files: String..., names: [Entry.Kind: Set<String>] = [:]
  ) -> ContentForm {
    let files = files.enumerated().map { number, text in
      let path = "f\(number).md"
      let file = SourceFile(path: path, bytes: Array("---\n\(text)\n---\n".utf8))
      return FrontMatter(of: file, contentPath: path)
    }
    return ContentForm(kind, for: files, names: names)
  }

  private func widget(
    _ name: String, of form: ContentForm
  ) -> FormWidget? {
    form.fields.first { $0.name == name }?.widget
  }

  @Test(
    "Each value is asked for by an input that keeps it as it is written",
    arguments: [
      ("starts: 2027-01-12 18:00", "starts", FormWidget.time),
      (
        "status: held", "status",
        .choice(["planned", "confirmed", "cancelled", "postponed", "held"])
      ),
      ("concluding: true", "concluding", .checkbox),
      ("aim: One line", "aim", .lines),
      ("place: Library", "place", .line(nil)),
      ("decisions: [\"A, and B\"]", "decisions", .list(of: .line(nil))),
      ("decisions: Only one", "decisions", .words),
      ("tags: [a, b]", "tags", .words),
      ("tags: [\"a, b\", c]", "tags", .list(of: .line(nil))),
      ("teams: [intake]", "teams", .references(.team)),
      ("teams: intake", "teams", .words),
      ("teams: [elsewhere/intake]", "teams", .words),
      ("order: 2.5", "order", .number),
    ])
  func inputs(_ yaml: String, _ field: String, _ expected: FormWidget) {
    let form = form(.meeting, yaml, names: [.team: ["intake", "desk"]])
    #expect(widget(field, of: form) == expected)
    #expect(form.omissions.isEmpty)
  }

  @Test(
    "What no picker and no list of words would keep is asked for as a text with its pattern",
    arguments: [
      ("starts: 2027-01-12", "starts"), ("starts: 2027-01-12T18:00", "starts"),
      ("status: Held", "status"), ("duration: 2h", "duration"),
    ])
  func patterns(_ yaml: String, _ field: String) throws {
    let form = form(.meeting, yaml)
    guard case .line(let pattern?)? = widget(field, of: form) else {
      Issue.record("\(field) is no text with a pattern")
      return
    }
    let value = try #require(yaml.split(separator: " ", maxSplits: 1).last)
    #expect(try Regex(pattern.expression).wholeMatch(in: value) != nil)
    #expect(pattern.message.hasPrefix("Should be "))
  }

  @Test(
    "A field is left out where no input would keep what is written, and the place is told",
    arguments: [
      // A text and a group; a flag that YAML 1.2 does not know; an item that is open.
      ("place: Library", "place: { name: Hall }", "place", 1),
      ("draft: true", "draft: yes", "draft", 1),
      ("decisions: [\"a, b\"]", "decisions: \"a, b\"", "decisions", 1),
      ("decisions: [a]", "decisions:\n  - b\n  -", "decisions", 1),
      ("place: Library", "place: [a]", "place", 1),
    ])
  func omissions(_ first: String, _ second: String, _ field: String, _ file: Int) throws {
    let form = form(.meeting, first, second)
    #expect(widget(field, of: form) == nil)
    let omission = try #require(form.omissions.first)
    #expect(omission.field == field)
    #expect(omission.place.path == "f\(file).md")
    #expect(form.omissions.count == 1)
  }

  @Test("A field of groups in a list is left out alone, unless it is the one they need")
  func partsOfGroups() throws {
    let form = form(
      .meeting, "agenda:\n  - { title: A, minutes: 5 }",
      "agenda:\n  - { title: B, lead: [\"a, b\"] }\n  - { title: C, lead: \"a, b\" }")
    guard case .groups(let fields)? = widget("agenda", of: form) else {
      Issue.record("the agenda is no list of groups")
      return
    }
    #expect(fields.map(\.name) == ["title", "minutes", "team", "notes"])
    #expect(fields.first?.isRequired == true)
    #expect(form.omissions.map(\.field) == ["agenda: lead"])
    let broken = self.form(.meeting, "agenda:\n  - { title: [A] }")
    #expect(widget("agenda", of: broken) == nil)
    #expect(broken.omissions.map(\.field) == ["agenda"])
  }

  @Test("Nothing can be asked for in a group that may be missing")
  func optionalGroups() throws {
    let form = form(.meeting, "title: A")
    guard case .group(let fields)? = widget("repeats", of: form) else {
      Issue.record("repetitions are no group")
      return
    }
    #expect(fields.map(\.name) == ["every", "on", "until", "count", "except"])
    let areRequired = fields.contains(where: \.isRequired)
    #expect(!areRequired)
    let rules = self.form(.meeting, "repeats: FREQ=WEEKLY;COUNT=3")
    #expect(widget("repeats", of: rules) != nil)
    #expect(rules.omissions.isEmpty)
  }

  @Test("The status of an outcome is one of the community’s, unless somebody uses another word")
  func statuses() throws {
    func status(_ yaml: String) throws -> (FormWidget?, FormWidget?) {
      let file = SourceFile(path: "a.md", bytes: Array("---\n\(yaml)\n---\n".utf8))
      let form = ContentForm(
        .outcome, for: [FrontMatter(of: file, contentPath: "a.md")], names: [:],
        statuses: ["open", "in progress"])
      guard case .groups(let steps)? = widget("history", of: form) else { return (nil, nil) }
      return (widget("status", of: form), steps.first { $0.name == "status" }?.widget)
    }
    let words = FormWidget.choice(["open", "in progress"])
    #expect(try status("status: open") == (words, words))
    #expect(try status("status: Open") == (.line(nil), words))
    #expect(
      try status("history: [{ date: 2027-01-12, status: done }]") == (words, .line(nil)))
  }

  @Test("Members are chosen, or are groups with a role, but not both")
  func members() {
    let names: [Entry.Kind: Set<String>] = [.person: ["ana", "sam"]]
    let chosen = form(.team, "members: [ana, sam]", names: names)
    #expect(widget("members", of: chosen) == .references(.person))
    let groups = form(.team, "members:\n  - { person: ana, role: Chair }", names: names)
    guard case .groups(let fields)? = widget("members", of: groups) else {
      Issue.record("members are no groups")
      return
    }
    #expect(fields.map(\.widget) == [.reference(.person), .line(nil)])
    let both = form(.team, "members:\n  - ana\n  - { person: sam }", names: names)
    #expect(widget("members", of: both) == nil)
    #expect(both.omissions.map(\.field) == ["members"])
  }

  @Test("The title comes first, the text before what every file has, and lists of entries nowhere")
  func order() {
    let form = form(.community, "kind: community\ntitle: Equity\nmeetings: [{ title: A }]")
    let names = form.fields.map(\.name)
    #expect(names.prefix(3) == ["title", "summary", "aim"])
    #expect(!names.contains("meetings") && !names.contains("kind") && !names.contains("slug"))
    #expect(names.contains("body"))
    let afterText = names.drop { $0 != "body" }.dropFirst().first
    #expect(afterText == "order")
    #expect(form.omissions.isEmpty)
  }

  @Test("A person has a name, or a title where that is how it is written")
  func people() {
    #expect(form(.person).title == "name")
    #expect(form(.person, "name: Ana").fields.first { $0.name == "name" }?.isRequired == true)
    #expect(widget("title", of: form(.person, "name: Ana")) == nil)
    #expect(form(.person, "title: Ana").title == "title")
  }

  @Test("A title is asked for where every file has one, as far as reading does not need it")
  func titles() {
    #expect(form(.page, "title: A").fields.first?.isRequired == true)
    #expect(form(.page, "title: A", "order: 1").fields.first?.isRequired == false)
    #expect(form(.team, "title: A", "purpose: P").fields.first?.isRequired == true)
  }

  @Test(
    "Texts that editors would save as other numbers are found",
    arguments: [
      ("place: 007", ["007"]), ("place: 1.10", ["1.10"]), ("place: +15551234", ["+15551234"]),
      ("place: 1e3", ["1e3"]), ("place: 0x1F", ["0x1F"]),
      (
        "place: 12345678901234567890",
        [
          "12345678901234567890"
        ]
      ),
      ("online: { passcode: 0042 }", ["0042"]), ("tags: [2027, 01]", ["01"]),
      ("place: 12", []), ("place: \"007\"", []), ("place: 2.5", []), ("place: 2027-01-12", []),
      ("order: 1.10", []), ("agenda: [{ title: A, minutes: 05 }]", []), ("place: e", []),
    ])
  func retyped(_ yaml: String, _ expected: [String]) {
    #expect(form(.meeting, yaml).retyped.map(\.text) == expected)
  }

  @Test("Every field of every kind can be asked for where nobody has written one yet")
  func everything() {
    for kind in ContentSchema.allCases {
      guard case .record(_, let descriptions) = kind.shape else { continue }
      let form = form(kind)
      let left = Set(descriptions.map(\.name)).subtracting(form.fields.map(\.name))
      let expected: Set<String> =
        switch kind {
        case .site: []
        case .page, .team: ["kind", "slug", "aliases"]
        case .meeting: ["kind", "slug", "aliases", "uid"]
        case .person: ["kind", "slug", "aliases", "title"]
        case .outcome: ["slug", "aliases"]
        case .community:
          ["kind", "slug", "aliases", "meetings", "teams", "people", "outcomes"]
        }
      #expect(left == expected)
      #expect(form.omissions.isEmpty)
    }
  }
}
