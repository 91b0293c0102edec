import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Names of next steps for programs")
struct StepIdentitiesTests {
  /// The ids of next steps, by their texts.
  private func ids(
    fields: [NextStep] = [], body: String = "", edit: (inout Entry) -> Void = { _ in }
  ) throws -> [String: String] {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    source.add("one/people/ana.md", title: "Ana Ruiz", person())
    source.add("one/people/sam.md", title: "Sam Okoro", person())
    source.add(
      "one/meetings/a.md", title: "A", try meeting("2026-02-03") { $0.nextSteps = fields },
      body: body, edit: edit)
    let steps = try source.build().facts.steps.steps
    return Dictionary(steps.map { ($0.text, $0.id) }) { $0 + " " + $1 }
  }

  @Test(
    "A name is the path and a hash, also where others stand above or the step is done and dated")
  func stable() throws {
    let first = try ids(body: "- [ ] Draft the survey\n- [ ] B")["Draft the survey"]
    #expect(first == "one/meetings/a#2a18441a77df9677")
    let later = try ids(
      fields: [NextStep(title: sentence("New"))],
      body: "- [ ] B\n- [ ] Other\n\nText\n\n- [x] Draft  the\n  survey due:2026-05-01")
    #expect(later.values.contains { $0 == first })
  }

  @Test("An owner at its end is not part of a name, one in a sentence is")
  func owners() throws {
    let plain = try ids(body: "- [ ] Call")["Call"]
    let owned = try ids(body: "- [ ] Call @ana, @sam due:2026-05-01")
    #expect(Array(owned.values) == [plain])
    let sentence = try ids(body: "- [ ] @ana and @sam")
    #expect(sentence.keys.sorted() == ["Ana Ruiz and Sam Okoro"])
    #expect(try ids(body: "- [ ] @sam and @ana").values.sorted() != sentence.values.sorted())
  }

  @Test("The same words in the same text are numbered as they are written")
  func ties() throws {
    let ids = try ids(body: "- [x] Call\n- [ ] Call\n- [ ] Other")
    let names = try #require(ids["Call"]).split(separator: " ")
    // Open ones come first in the register.
    #expect(names.map { $0.suffix(2) == "-2" } == [true, false])
  }

  @Test("A renamed file keeps its first path")
  func renamed() throws {
    let before = try ids(body: "- [ ] Call")["Call"]
    let after = try ids(body: "- [ ] Call") { entry in
      entry.path = "one/meetings/b"
      entry.aliases = [located("/one/meetings/a/"), located("one/meetings/c")]
    }
    #expect(after["Call"] == before)
  }

  @Test(
    "Ten thousand of the same, and one of ten thousand owners, are named at once",
    .timeLimit(.minutes(1)))
  func hostile() throws {
    let path = SourcePlace(path: "x.md", line: 1)
    let entry = Entry(
      place: path, sourcePath: "x.md", path: "x", details: .page, body: .empty)
    var identities = StepIdentities()
    let ids = (0..<10_000).map { _ in identities.id(of: "Same", by: [], in: entry) }
    #expect(Set(ids).count == 10_000)
    let names = (0..<10_000).map { "Person \($0)" }
    let text = names.joined(separator: " ")
    let named = identities.id(of: text, by: names, in: entry)
    #expect(identities.id(of: "", by: [], in: entry) == named + "-2")
  }
}
