import HandbookModel
import Testing

@Suite("Finding entries by words in running text")
struct HandbookFindTests {
  private func source() -> HandbookSource {
    var source = HandbookSource()
    source.add("index.md", title: "Home")
    source.add("a/index.md", title: "A", community())
    source.add("a/page.md", title: "Page")
    source.add("a/people/ana.md", title: "Ana", .person(Person()))
    source.add("a/people/eve.md", title: "Eve", .person(Person())) { $0.visibility = .members }
    source.add("a/people/x/bob.md", title: "Bob", .person(Person()))
    source.add("a/people/y/bob.md", title: "Bob", .person(Person()))
    source.unreadable = [UnreadableEntry(kind: .person, slug: "lost")]
    return source
  }

  @Test("A word means the same for every audience; what one may not see is hidden, not unknown")
  func lookups() throws {
    let all = source().handbook
    let open = all.seen(by: .public, includingDrafts: false)
    let page = try all.entry("a/page")
    let ana = try all.entry("a/people/ana").id
    let eve = try all.entry("a/people/eve").id
    let bobs = try ["a/people/x/bob", "a/people/y/bob"].map { try all.entry($0).id }
    for handbook in [all, open] {
      #expect(handbook.find(.person, "ana", from: page) == .entry(ana))
      #expect(handbook.find(.person, "a/Ana", from: page) == .entry(ana))
      #expect(handbook.find(.person, "ana", from: try all.entry("a")) == .entry(ana))
      #expect(handbook.find(.person, "bob", from: page) == .ambiguous(bobs))
      #expect(handbook.find(.person, "lost", from: page) == .hidden)
      #expect(
        handbook.find(.person, "anna", from: page) == .unknown(help: "did you mean ‘ana’?"))
      #expect(handbook.find(.person, "ana", from: try all.entry("")) == .unknown(help: nil))
      #expect(handbook.find(.person, "a/ana", from: try all.entry("")) == .entry(ana))
      #expect(handbook.find(.team, "ana", from: page) == .unknown(help: nil))
      #expect(handbook.find(.community, "a", from: page) == .entry(try all.entry("a").id))
    }
    #expect(all.find(.person, "eve", from: page) == .entry(eve))
    #expect(open.find(.person, "eve", from: page) == .hidden)
    #expect(open[eve] == nil)
    #expect(open.capacity == all.capacity)
  }

  @Test("2,000 unknown words among 10,000 people take no time to speak of")
  func scale() throws {
    var source = source()
    for number in 0..<10_000 { source.add("a/people/p-\(number * 7919).md", .person(Person())) }
    let handbook = source.handbook
    let page = try handbook.entry("a/page")
    var found = 0
    let time = ContinuousClock().measure {
      for number in 0..<2_000 {
        if case .unknown = handbook.find(.person, "qqq\(number)", from: page) { found += 1 }
      }
    }
    #expect(found == 2_000)
    #expect(time < .seconds(60))
  }
}
