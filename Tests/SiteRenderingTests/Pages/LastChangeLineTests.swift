import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("When a page was last changed, in its foot")
struct LastChangeLineTests {
  /// 2026-02-10T07:59:59Z: in Los Angeles it is the 9th.
  private func page(people: Int, zone: String?) throws -> [String] {
    var source = SiteFixture()
    source.settings.timeZone = zone.map(located)
    source.add("a.md", title: "A") {
      $0.lastChange = LastChange(time: 1_770_710_399, people: people)
    }
    return try source.build().page("a/index.html").texts("<span").filter { $0.contains("changed") }
      .map { $0.replacing("\u{A0}", with: " ") }
  }

  @Test("It gives the day in the zone of the site, and how many people there were")
  func line() throws {
    #expect(try page(people: 4, zone: nil) == ["Last changed 10 February 2026, by 4 people"])
    #expect(
      try page(people: 1, zone: "America/Los_Angeles")
        == ["Last changed 9 February 2026, by one person"])
    #expect(try page(people: 0, zone: nil) == ["Last changed 10 February 2026"])
  }

  @Test("People who are not shown by name, and what the site makes by itself, have none")
  func none() throws {
    var source = SiteFixture()
    source.baseURL = "https://example.org/"
    let change = LastChange(time: 1_770_710_399, people: 2)
    source.add("people/index.md", title: "People") { $0.lastChange = change }
    source.add("people/ana.md", title: "Ana Ruiz", person { $0.shownAs = .initials }) {
      $0.lastChange = change
    }
    source.add("people/bo.md", title: "Bo", person()) { $0.lastChange = change }
    let site = try source.build()
    let dated = site.pages.filter { $0.contains("Last changed") }.map(\.path)
    #expect(dated == ["people/bo/index.html"])
    let map = try #require(site.outputs.first { $0.path == "sitemap.xml" })
    guard case .bytes(let bytes) = map.content else { return }
    #expect(String(decoding: bytes, as: UTF8.self).ranges(of: "<lastmod>").count == 1)
  }
}
