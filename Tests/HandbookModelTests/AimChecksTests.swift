import HandbookModel
import Testing

@Suite("Aims of a community")
struct AimChecksTests {
  private func headlines(aims: [String], served: [String]) -> [String] {
    var source = HandbookSource()
    source.add(
      "c/index.md", title: "C",
      community {
        $0.aims = aims.map { Community.Aim(slug: located($0), title: sentence($0)) }
      })
    source.add("c/outcomes/o.md", title: "O", outcome { $0.aims = served.map(located) })
    return source.headlines
  }

  @Test("An outcome that serves an aim which is not there is an error with a suggestion")
  func unknown() {
    #expect(headlines(aims: ["welcome", "once"], served: ["once"]) == [])
    #expect(
      headlines(aims: ["welcome", "once"], served: ["welcom", "never"]) == [
        "the community has no aim ‘never’; its aims are in ‘aims’, each with a ‘slug’",
        "the community has no aim ‘welcom’; did you mean ‘welcome’?",
      ])
    #expect(
      headlines(aims: [], served: ["a"])
        == ["the community has no aim ‘a’; its aims are in ‘aims’, each with a ‘slug’"])
  }

  @Test("More aims than a page can be divided by are an error")
  func tooMany() {
    let aims = (1...21).map { "a\($0)" }
    #expect(headlines(aims: Array(aims.prefix(20)), served: aims.prefix(20).map(\.self)) == [])
    #expect(
      headlines(aims: aims, served: ["a21"]) == [
        "a community has 20 aims at most; join those that belong together, or use the ‘themes’ of "
          + "outcomes"
      ])
  }

  @Test("Two aims of one name are an error")
  func twins() {
    #expect(headlines(aims: ["a", "b", "a"], served: ["a"]) == ["the name ‘a’ is taken"])
  }
}
