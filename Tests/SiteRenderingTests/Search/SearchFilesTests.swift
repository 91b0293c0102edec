import HandbookModel
import Testing

@testable import SiteRendering

@Suite("What a search can find")
struct SearchFilesTests {
  /// All that the search of a site can show and find, as text.
  private func index(_ site: BuiltSite) -> String {
    site.outputs.compactMap { file in
      guard file.path.hasPrefix("search/"), file.path.hasSuffix(".js"),
        case .bytes(let bytes) = file.content
      else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }.joined()
  }

  /// Its records alone.
  private func records(_ site: BuiltSite) -> [String] {
    site.outputs.compactMap { file in
      guard file.path.hasPrefix("search/d"), case .bytes(let bytes) = file.content else {
        return nil
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func fixture() throws -> SiteFixture {
    var site = SiteFixture()
    site.add(
      "buses/index.md", title: "Evening buses", try community { $0.aim = sentence("Get home") })
    site.add(
      "buses/meetings/kick-off.md", title: "Kick-off",
      try meeting("2026-03-03 10:00") {
        $0.venue = Venue(name: "Public library")
        $0.agenda = [AgendaItem(title: sentence("Who we are"))]
        $0.decisions = [sentence("Ask the depot")]
        $0.online = OnlineAccess(url: "https://example.org/join-secretly", phone: "5550100")
        $0.attendance = refer(.person, "ana-ruiz")
      },
      body: """
        Intro text

        ## The last bus

        It leaves too early.

        - [ ] Call the mayor @ana-ruiz
        """)
    site.add(
      "buses/people/ana-ruiz.md", title: "Ana Ruiz",
      person {
        $0.role = "Nurse"
        $0.email = "ana@example.org"
      })
    site.add(
      "buses/outcomes/later.md", title: "A later bus",
      try outcome { $0.number = located("R7") }, body: "Because.")
    return site
  }

  @Test("Pages, meetings, people, outcomes, next steps and lists are found")
  func everything() throws {
    let records = records(try fixture().build()).joined()
    for expected in [
      #""buses/","Evening buses""#, #""buses/meetings/kick-off/","Kick-off","Tuesday,"#,
      #""the-last-bus","The last bus","It leaves too early."#,
      #""site-agenda","Agenda","Who we are""#, #""site-decisions","Decisions","Ask the depot""#,
      #""buses/people/ana-ruiz/","Ana Ruiz""#, #""buses/outcomes/later/","A later bus","R7"#,
      #""Call the mayor Ana Ruiz","To do","task-1""#, #""buses/people/","People of Evening buses""#,
    ] {
      #expect(records.contains(expected), "\(expected) in \(records)")
    }
    #expect(!records.contains("run-sheet"))
  }

  @Test("What is for members is not in the index")
  func members() throws {
    var site = try fixture()
    site.add("secret.md", title: "Hidden plan", body: "zanzibar") { $0.visibility = .members }
    site.add("draft.md", title: "Draft plan", body: "quagga") { $0.isDraft = true }
    site.add(
      "open.md", title: "Open", body: "> [!MEMBERS]\n> xylophone\n\nSaid openly, [see](secret.md).")
    site.add("buses/people/sam.md", title: "Samantha Okoro", person { $0.shownAs = .initials })
    site.add("told.md", title: "Told", body: "Samantha Okoro said so to @sam.")
    let text = index(try site.build()).lowercased()
    for secret in [
      "zanzibar", "hidden plan", "quagga", "draft plan", "xylophone", "samantha", "okoro",
      "join-secretly", "5550100", "ana@example", "secret/",
    ] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains("said openly"))
    site.audience = .members
    let members = index(try site.build()).lowercased()
    #expect(members.contains("zanzibar") && members.contains("samantha okoro"))
  }

  @Test("The order in which files are read changes nothing")
  func order() throws {
    var site = try fixture()
    let first = index(try site.build())
    site.reverseReading()
    #expect(index(try site.build()) == first)
  }

  @Test("Meetings to come stand before those that are over, the nearest first")
  func meetings() throws {
    var site = try fixture()
    for (name, day) in [
      ("Past", "2026-01-05"), ("Longer ago", "2025-01-05"), ("Later", "2026-05-05"),
    ] {
      site.add("buses/meetings/\(name).md", title: name, try meeting("\(day) 10:00"))
    }
    let records = records(try site.build()).joined()
    let places = ["\"Kick-off\"", "\"Later\"", "\"Past\"", "\"Longer ago\""].map {
      records.firstRange(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("The search page is linked from every page, and not for search engines")
  func page() throws {
    let site = try fixture().build()
    let page = try site.page("search/index.html")
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("assets/search.js"))
    #expect(try site.page("buses/index.html").contains("href=\"../search/index.html\""))
    #expect(try site.page("404.html").contains("href=\"/search/index.html\""))
  }

  @Test("An author's page at the search's address is an error")
  func clash() throws {
    var site = try fixture()
    site.add("search.md", title: "My search")
    let built = try site.build()
    #expect(
      built.headlines.contains {
        $0.hasPrefix("the page ‘My search’ has the address ‘/search/’, which belongs to the search")
      })
    #expect(index(built).isEmpty)
  }
}
