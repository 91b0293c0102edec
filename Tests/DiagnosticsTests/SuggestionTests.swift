import Diagnostics
import Testing

@Suite("Suggestions")
struct SuggestionTests {
  @Test(
    "A word close to one candidate is taken for it",
    arguments: [
      ("intkae", "intake"), ("INTAKE", "intake"), ("intak", "intake"), ("inntake", "intake"),
      ("imtake", "intake"), ("itnaek", "intake"), ("facilitatorz", "facilitators"),
      ("fasilitaters", "facilitators"), ("jos", "José"), ("jose", "José"), ("od", "do"),
      ("Привте", "привет"),
    ])
  func close(word: String, expected: String) {
    let candidates = ["intake", "outreach", "facilitators", "José", "do", "привет"]
    #expect(Suggestion.closest(to: word, in: candidates) == expected)
  }

  @Test(
    "A word far from all, or as close to two, is taken for none",
    arguments: [
      "", "x", "xyz", "intakeintake", "imtaxx", "outcome", "pat", "fasilidaderz",
      String(repeating: "x", count: 100_000),
    ])
  func far(word: String) {
    let candidates = ["intake", "outreach", "facilitators", "cat", "hat", "d"]
    #expect(Suggestion.closest(to: word, in: candidates) == nil)
  }

  @Test("A closer candidate beats two that tie, whichever comes first")
  func tiesBeaten() {
    #expect(
      Suggestion.closest(to: "meetings", in: ["meeting", "meatings", "Meetings"]) == "Meetings")
    #expect(Suggestion.closest(to: "D", in: ["d", "e"]) == "d")
    #expect(Suggestion.closest(to: "teams", in: ["team", "teal", "beams", "steam"]) == nil)
    #expect(
      Suggestion.closest(to: "outcomess", in: ["outcame", "outcame2", "outcomes"]) == "outcomes")
  }

  @Test("Without candidates there is no help")
  func noCandidates() {
    #expect(Suggestion([]).help(for: "intake") == nil)
    #expect(Suggestion(["intake"]).help(for: "intkae") == "did you mean ‘intake’?")
  }

  @Test("A candidate in two lists does not tie with itself")
  func severalLists() {
    let lists = [Suggestion(["ana-ruiz", "sam"]), Suggestion(["ana-ruiz", "kim"])]
    #expect(Suggestion.help(for: "anna-ruiz", among: lists) == "did you mean ‘ana-ruiz’?")
    let rival = Suggestion(["anna-ruis"])
    #expect(Suggestion.help(for: "anna-ruiz", among: lists + [rival]) == nil)
    #expect(Suggestion.help(for: "anna-ruiz", among: []) == nil)
  }

  @Test("500 words against 10,000 candidates take no time to speak of")
  func scale() {
    let names = ["ana", "sam", "maria", "kofi", "lena", "omar", "ines", "noor", "piet", "yuki"]
    let words = (0..<10_000).map { "\(names[$0 % 10])-\(names[$0 / 10 % 10])-\($0 / 100)" }
    let suggestion = Suggestion(words)
    var found = 0
    let time = ContinuousClock().measure {
      for index in 0..<500 {
        let word = words[index * 19].replacingOccurrence(of: "-", with: "--")
        found += suggestion.closest(to: word) == words[index * 19] ? 1 : 0
      }
    }
    #expect(found == 500)
    #expect(time < .seconds(60))
  }
}

extension String {
  fileprivate func replacingOccurrence(of old: Character, with new: String) -> String {
    guard let index = firstIndex(of: old) else { return self }
    return self[..<index] + new + self[self.index(after: index)...]
  }
}
