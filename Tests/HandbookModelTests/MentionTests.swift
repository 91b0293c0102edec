import Diagnostics
import HandbookModel
import Testing

@Suite("Mentions in sentences")
struct MentionTests {
  /// What is found in a text, and where: each mention as the part of the text that its range says.
  private func mentions(_ text: String) throws -> [String] {
    var source = HandbookSource()
    source.add("a/index.md", title: "A", community { $0.aim = sentence(text) })
    for name in ["ana", "ana-ruiz", "ana_b", "josé", "आनन्द", "王小明", "x", "9"] {
      source.add("a/people/\(name).md", title: name, .person(Person())) {
        $0.path = "a/people/" + Slug.make(from: name)
      }
    }
    guard case .community(let community) = try source.handbook.entry("a").details else { return [] }
    return (community.aim?.mentions ?? []).map { mention in
      String(decoding: Array(text.utf8)[mention.range], as: UTF8.self)
    }
  }

  @Test(
    "A mention is a name after an @ that stands alone",
    arguments: [
      ("@ana", ["@ana"]), ("ask @ana-ruiz, @ana.", ["@ana-ruiz", "@ana"]), ("(@ana)", ["@ana"]),
      ("@ana's", ["@ana"]), ("@ana-", ["@ana"]), ("@ana--ruiz", ["@ana"]), ("@a/ana", ["@a/ana"]),
      ("@ana/", ["@ana"]), ("@ana_b", ["@ana_b"]), ("@Ana-Ruiz", ["@Ana-Ruiz"]),
      ("@josé", ["@josé"]), ("@jose\u{301}", ["@jose\u{301}"]), ("@आनन्द को", ["@आनन्द"]),
      ("é@ana, 🚀 @9", ["@9"]), ("🚀@王小明。@x", ["@王小明", "@x"]), ("\u{1F1E9}@ana", ["@ana"]),
      ("ana@x", []), ("@@ana", []), ("/@ana", []), ("@", []), ("@ ana", []), ("@-ana", []),
      ("@ana@example.social", []), ("_@ana", []), ("", []),
    ])
  func grammar(text: String, expected: [String]) throws {
    #expect(try mentions(text) == expected)
  }

  @Test("A name that nobody has is reported at its column")
  func unknown() throws {
    var source = HandbookSource()
    source.add("a/index.md", title: "A", community { $0.aim = sentence("Zoë: @ana, @nobody") })
    source.add("a/people/ana.md", title: "Ana", .person(Person()))
    let diagnostics = source.link().diagnostics
    #expect(diagnostics.map(\.message) == ["‘@nobody’ names no person here"])
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(diagnostics.map(\.place.column) == [5 + 11])
  }

  @Test("A sentence of a megabyte of mentions takes no time to speak of")
  func scale() throws {
    var source = HandbookSource()
    let text = String(repeating: "@ana @nobody-at-all ", count: 50_000)
    source.add("a/index.md", title: "A", community { $0.aim = sentence(text) })
    source.add("a/people/ana.md", title: "Ana", .person(Person()))
    var count = 0
    let time = ContinuousClock().measure { count = source.link().diagnostics.count }
    #expect(count == 50_000)
    #expect(time < .seconds(60))
  }
}
