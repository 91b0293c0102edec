import HandbookModel
import Testing

@Suite("Outcomes that replace each other")
struct SupersedingChecksTests {
  /// - Parameter replaced: for each outcome those that it replaces.
  private func headlines(_ replaced: KeyValuePairs<String, [String]>) -> [String] {
    var source = HandbookSource()
    source.add("c/index.md", title: "C", community())
    for (name, others) in replaced {
      source.add(
        "c/outcomes/\(name).md", title: name.uppercased(),
        outcome { outcome in
          outcome.supersedes = others.map { Reference(.outcome, $0, at: HandbookSource.place) }
        })
    }
    return source.headlines.map { $0.split(separator: ";").first.map(String.init) ?? "" }
  }

  @Test("A circle is told once, however long it is")
  func circles() {
    #expect(
      headlines(["r3": ["r4"], "r4": ["r3"]])
        == ["‘R4’ replaces ‘R3’, which replaces it in turn"])
    #expect(
      headlines(["a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"]])
        == ["‘C’ replaces ‘A’, which replaces it in turn"])
    #expect(headlines(["a": ["a"]]) == ["‘A’ replaces itself"])
  }

  @Test("Several ways to one outcome, and several outcomes for one, are no circle")
  func noCircle() {
    #expect(headlines(["a": ["b", "c"], "b": ["d"], "c": ["d"], "d": [], "e": ["a", "d"]]) == [])
  }

  @Test("A circle of very many outcomes is found without a deep stack")
  func long() {
    var source = HandbookSource()
    source.add("c/index.md", title: "C", community())
    for number in 0..<5_000 {
      source.add(
        "c/outcomes/o\(number).md", title: "O\(number)",
        outcome { $0.supersedes = refer(.outcome, "o\((number + 1) % 5_000)") })
    }
    #expect(source.headlines.count == 1)
  }
}
