import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

/// What holds for every page of every site, looked at on one that has a little of everything.
@Suite("A whole site")
struct WholeSiteTests {
  private func rich() throws -> SiteFixture {
    var source = SiteFixture()
    let place = SourcePlace(path: "content/x.md", line: 2)
    source.baseURL = "https://example.org/handbook/"
    source.settings.title = "Hand <b>books</b> & more"
    source.settings.contact = "ana@example.org"
    source.settings.license = "https://example.org/license?a=1&b=2"
    for name in ["pic ü.png", "plan 100%.pdf", "a'b\"c.pdf", "face.jpg"] {
      source.addFile("Our Files/" + name, size: ImageSize(width: 3, height: 2))
    }
    source.add("index.md", title: "Start", body: Self.body("Our%20Files/"))
    source.add(
      "Deep Folder/Inner/x <y>.md", title: "X <y> \"z\"", body: Self.body("../../Our%20Files/")
    ) {
      $0.tags = [located("Ünïcode & <tags>"), located("b")]
      $0.aliases = [located("old/x.html"), located("ä ö/ü")]
    }
    source.add(
      "people/ana.md", title: "Ana “A” O'Neil",
      person {
        $0.photo = FileReference("../Our Files/face.jpg", at: place)
        $0.links = [WebLink(title: "<Me>", url: "https://example.org/\"><script>")]
      })
    for place in ["communities/one", "two"] { try addCommunity(place, to: &source) }
    return source
  }

  private static func body(_ files: String) -> String {
    """
    # Title & <i>more</i>

    ![Pic](\(files)pic%20%C3%BC.png) [plan](\(files)plan%20100%25.pdf) [odd](<\(files)a'b"c.pdf>)

    Control &#1; and [c](https://example.org/&#1;x) and `&#1;` @ana [home](/) [tags](/tags/)

    ## One &#1; [link](/people)

    ## One

    ### Deep[^1]

    ## Three

    - [ ] Do [it](/two) @ana due:2026-05-01
    - [x] Done

    ```{schedule}
    ```

    ```{next-steps}
    ```

    ```{people}
    ```

    | a | b |
    |---|---|
    | 1 | 2 |

    > [!NOTE]
    > Note

    [^1]: A note @ana
    """
  }

  private func addCommunity(_ place: String, to source: inout SiteFixture) throws {
    source.add(
      place + "/index.md", title: "Community \(place)",
      try community {
        $0.aim = sentence("Aim <b> of @ana")
        $0.contact = "ana@example.org"
        $0.facilitators = refer(.person, "ana")
        $0.status = .active
        $0.starts = try day("2026-01-01")
        $0.join = sentence("Ask @ana")
      }, body: "Hello.\n\n```{outcomes}\n```")
    source.add(place + "/meetings/index.md", title: "All meetings", body: "[One](1.md#site-agenda)")
    for number in 1...3 {
      source.add(
        place + "/meetings/\(number).md", title: "Meeting <\(number)>",
        try meeting("2026-0\(number)-03 10:00", to: "2026-0\(number)-03 12:00") {
          $0.teams = number == 1 ? refer(.team, "intake") : []
          $0.status = number == 3 ? .cancelled : .planned
          $0.venue = Venue(name: "Room & <board>")
          $0.facilitators = refer(.person, "ana")
          $0.agenda = [AgendaItem(title: sentence("Talk @ana"))]
          $0.decisions = [sentence("Yes & no")]
          $0.nextSteps = [NextStep(title: sentence("Write to @ana"))]
          $0.materials = [Material(title: "M", location: .url("https://example.org/?a&b"))]
          if number == 2 {
            $0.recurrence = Located(
              Recurrence(every: 1, .month), at: SourcePlace(path: "content/x.md"))
          }
        }, body: "## What was said\n\nMuch.")
    }
    source.add(
      place + "/teams/intake.md", title: "Intake",
      try team {
        $0.lead = refer(.person, "ana").first
        $0.duringMeetings = [sentence("Listen")]
        $0.assignments = [Team.Assignment(title: sentence("Ask @ana"))]
      })
    source.add(
      place + "/outcomes/r.md", title: "Do it",
      try outcome {
        $0.team = refer(.team, "intake").first
        $0.owners = refer(.person, "ana")
        $0.decidedAt = refer(.meeting, "1")
        $0.addressedTo = ["The <county>"]
        $0.progress = 40
        $0.history = [Outcome.Event(date: try day("2026-01-04"))]
      })
    source.add(place + "/notes/sub/page.md", title: "Sub", body: "[Up](../../index.md)")
  }

  @Test(
    "The site is made without a word of complaint but of its raw HTML", arguments: Audience.allCases
  )
  func noComplaints(audience: Audience) throws {
    var source = try rich()
    source.audience = audience
    let unexpected = try source.build().diagnostics.filter { $0.code != .htmlLeftOut }
    #expect(unexpected == [])
  }

  @Test("No file has the marker of the root left in it", arguments: Audience.allCases)
  func noMarker(audience: Audience) throws {
    var source = try rich()
    source.audience = audience
    let site = try source.build()
    for file in site.outputs {
      guard case .bytes(let bytes) = file.content else { continue }
      #expect(!bytes.contains(1), "\(file.path)")
    }
  }

  @Test("No two files have one path, in whatever case, and none is another's folder")
  func paths() throws {
    let site = try rich().build()
    let paths = site.paths.map { $0.lowercased() }
    #expect(Set(paths).count == paths.count)
    for path in paths {
      var folder = path
      while folder.contains("/") {
        folder = SitePlan.parentPath(of: folder)
        #expect(!paths.contains(folder), "\(path)")
      }
      #expect(!path.hasPrefix("/") && !path.split(separator: "/").contains(".."))
    }
  }

  @Test("Every link of every page leads to a file of the site, and to an id that is there")
  func links() throws {
    let site = try rich().build()
    let base = "/handbook/"
    let ids = Dictionary(site.pages.map { ($0.path, Set($0.ids)) }) { first, _ in first }
    let paths = Set(site.paths)
    var count = 0
    for page in site.pages {
      for address in page.addresses where !Self.isExternal(address) {
        count += 1
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let relative = String(parts[0])
        let target =
          relative.isEmpty
          ? page.path
          : page.path == "404.html" && relative.hasPrefix(base)
            ? String(relative.dropFirst(base.count)) : Self.resolve(relative, from: page.path)
        let path = try #require(PercentEncoding.decoded(target))
        #expect(paths.contains(path), "\(page.path) links to \(address)")
        guard parts.count > 1 else { continue }
        let fragment = try #require(PercentEncoding.decoded(String(parts[1])))
        #expect(ids[path]?.contains(fragment) == true, "\(page.path) links to \(address)")
      }
    }
    #expect(count > 1000)
  }

  private static func isExternal(_ address: String) -> Bool {
    ["https:", "mailto:", "tel:"].contains { address.hasPrefix($0) }
  }

  /// A relative reference on a page; one that leads above the root stays as it is.
  private static func resolve(_ reference: String, from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in reference.split(separator: "/") {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return reference
      }
    }
    return parts.joined(separator: "/")
  }

  @Test("Ids are unique, there is one h1, and every element that is opened is closed")
  func wellFormed() throws {
    for page in try rich().build().pages {
      #expect(Set(page.ids).count == page.ids.count, "\(page.path)")
      if page.contains("<main") { #expect(page.texts("<h1").count == 1, "\(page.path)") }
      #expect(Self.unclosed(page.html) == nil, "\(page.path)")
    }
  }

  /// The first end tag that closes no open element, or the element that is left open.
  private static func unclosed(_ html: String) -> String? {
    let void: Set<Substring> = ["meta", "link", "img", "br", "hr", "input", "rect"]
    var open: [Substring] = []
    for tag in html.matches(of: #/<(/?)([a-z][a-z0-9]*)[^>]*>/#) where !void.contains(tag.2) {
      if tag.1.isEmpty {
        open.append(tag.2)
      } else if open.popLast() != tag.2 {
        return String(tag.0)
      }
    }
    return open.last.map(String.init)
  }

  @Test("Authors' texts are texts: none of their markup comes through")
  func escaped() throws {
    for page in try rich().build().pages {
      for markup in ["<script>", "<board>", "<county>", "<y>", "<Me>", "<tags>", "Hand <b>"] {
        #expect(!page.contains(markup), "\(page.path): \(markup)")
      }
    }
  }

  @Test("In a menu one item at most is the current page, and a link to the page itself is marked")
  func current() throws {
    for page in try rich().build().pages {
      for nav in page.html.matches(
        of: #/<nav class="(?:top|section)-nav".*?</nav>/#.dotMatchesNewlines())
      {
        #expect(nav.0.ranges(of: "aria-current").count <= 1, "\(page.path)")
      }
    }
  }

  @Test("The same site is the same bytes")
  func same() throws {
    let (one, other) = (try rich().build(), try rich().build())
    #expect(one.paths == other.paths)
    #expect(one.pages.map(\.html) == other.pages.map(\.html))
    #expect(one.diagnostics == other.diagnostics)
  }

  @Test("The order in which files were read changes nothing")
  func order() throws {
    let source = try rich()
    var reversed = source
    reversed.reverseReading()
    let (one, other) = (try source.build(), try reversed.build())
    #expect(one.paths == other.paths)
    #expect(one.pages.map(\.html) == other.pages.map(\.html))
  }
}
