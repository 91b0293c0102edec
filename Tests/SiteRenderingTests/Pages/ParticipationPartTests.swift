import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Who takes part, on the page of people")
struct ParticipationPartTests {
  private func source() throws -> SiteFixture {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    let words = [
      "front line", "Front-line", "front line", "FRONT LINE", "front line", "leader", "leader",
      "student", nil, nil,
    ]
    for (number, word) in words.enumerated() {
      source.add(
        "one/people/p\(number).md", title: "P\(number)",
        person {
          $0.perspective = word
          $0.organization = number < 4 ? "Clinic" : "<Desk \(number)>"
        })
    }
    source.add("one/people/x.md", title: "X", person { $0.perspective = "leader" }) {
      $0.visibility = .members
    }
    source.add(
      "one/meetings/m.md", title: "M",
      try meeting("2026-01-05") { $0.attendance = refer(.person, "p1", "x") }, body: "Notes")
    source.add(
      "one/meetings/n.md", title: "N",
      try meeting("2026-01-06") { $0.attendance = refer(.person, "p1") }, body: "Notes")
    return source
  }

  /// `label: count, value of max` of each bar between two headings.
  private func bars(_ page: PageText, from start: String, to end: String) -> [String] {
    let part = page.cut(from: start, to: end) ?? ""
    let bar = #/<dt>(.*?)</dt><dd>.*?viewBox="0 0 (\d+) 1".*?width="(\d+)".*?</svg> (.*?)</dd>/#
    return part.matches(of: bar).map { match in
      "\(PageText.plain(match.1)): \(match.4), \(match.3) of \(match.2)"
    }
  }

  @Test("Counts stand as bars and as numbers; small groups are counted together")
  func counts() throws {
    let page = try source().build().page("one/people/index.html")
    #expect(
      bars(page, from: "By perspective", to: "By organization")
        == ["Front line: 5, 5 of 10", "Other or not given: 5, 5 of 10"])
    #expect(
      page.texts("<p class=\"empty\"", in: "site-participation") == [
        "3 perspectives, not all counted on their own, so that no number tells of fewer than 5 "
          + "people.",
        "7 organizations, shown without numbers, which could tell of fewer than 5 people.",
      ])
    #expect(!page.contains("Who was there"))
  }

  @Test("Attendance is in members' builds only, where members count too")
  func attendance() throws {
    var source = try source()
    source.audience = .members
    let page = try source.build().page("one/people/index.html")
    #expect(
      bars(page, from: "By perspective", to: "By organization")
        == ["Front line: 5, 5 of 11", "Other or not given: 6, 6 of 11"])
    let there = bars(page, from: "Who was there", to: "</main>")
    #expect(there.count == 11)
    #expect(
      there.filter { !$0.hasSuffix("0 of 2") } == ["P1: 2 of 2, 2 of 2", "X: 1 of 2, 1 of 2"])
  }

  @Test(
    "Where nobody says from where they come, or there are fewer than five, nothing is counted",
    arguments: [(5, "staff", true), (4, "staff", false), (5, nil, false)])
  func nothing(people: Int, word: String?, isCounted: Bool) throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    for number in 0..<people {
      source.add("one/people/p\(number).md", title: "P", person { $0.perspective = word })
    }
    let page = try source.build().page("one/people/index.html")
    #expect(page.contains("site-participation") == isCounted)
  }
}
