import HandbookModel
import Testing

@testable import SiteRendering

@Suite("What the rows of a list have in common")
struct FacetTests {
  private func facet(_ name: Facet.Name, _ rows: [[String]], known: [String] = []) -> Facet {
    Facet(name, rows: rows.map { $0.map { .init($0) } }, known: known.map { .init($0) })
  }

  private func told(_ facet: Facet, of rows: [Int]) -> [String] {
    facet.counts(of: rows).found.map { "\(facet.values[$0.position].word.text) \($0.count)" }
  }

  @Test("Words that differ by case, spaces and hyphens are one, and count once in a row")
  func folding() {
    let themes = facet(.theme, [["Front desk", "front-desk"], ["front  desk"], []])
    #expect(themes.values.map(\.slug) == ["front-desk"])
    #expect(told(themes, of: [0, 1, 2]) == ["Front desk 2"])
    #expect(themes.counts(of: [0, 1, 2]).silent == 1)
    #expect(themes.slugs(ofRow: 2) == "none")
  }

  @Test("Statuses keep their order, themes stand by how often they occur, then by their letters")
  func order() {
    let rows = [["b"], ["a"], ["c"], ["c"]]
    #expect(
      told(facet(.status, rows, known: ["c", "x", "b"]), of: [0, 1, 2, 3]) == [
        "c 2", "b 1", "a 1",
      ])
    #expect(told(facet(.theme, rows), of: [0, 1, 2, 3]) == ["c 2", "a 1", "b 1"])
    #expect(told(facet(.theme, rows), of: [0]) == ["b 1"])
  }

  @Test(
    "Every word has an address of its own, whatever it is made of",
    arguments: [
      (["C++", "C#", "c"], ["c", "c-2", "c-3"]),
      (["none"], ["none-2"]),
      (["!", "?"], ["theme", "theme-2"]),
      ([String(repeating: "é", count: 300)], [String(repeating: "é", count: 60)]),
    ])
  func slugs(words: [String], expected: [String]) {
    #expect(Set(facet(.theme, words.map { [$0] }).values.map(\.slug)) == Set(expected))
  }
}
