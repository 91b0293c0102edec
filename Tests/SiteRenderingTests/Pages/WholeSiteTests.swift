import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

/// What holds for every page of every site, looked at on one that has a little of everything.
@Suite("A whole site")
struct WholeSiteTests {
  @Test(
    "The site is made without a word of complaint but of its raw HTML", arguments: Audience.allCases
  )
  func noComplaints(audience: Audience) throws {
    var source = try RichSite.make()
    source.audience = audience
    let unexpected = try source.build().diagnostics.filter { $0.code != .htmlLeftOut }
    #expect(unexpected == [])
  }

  @Test("No file has the marker of the root left in it", arguments: Audience.allCases)
  func noMarker(audience: Audience) throws {
    var source = try RichSite.make()
    source.audience = audience
    let site = try source.build()
    for file in site.outputs {
      guard case .bytes(let bytes) = file.content else { continue }
      #expect(!bytes.contains(1), "\(file.path)")
    }
  }

  @Test("No two files have one path, in whatever case, and none is another's folder")
  func paths() throws {
    let site = try RichSite.make().build()
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

  /// The shapes that a site can have.
  enum Shape: CaseIterable {
    case rich, ofMembers, empty, rootCommunity, communitiesInOneAnother, listedOnly
  }

  private func site(_ shape: Shape) throws -> SiteFixture {
    var source = shape == .rich || shape == .ofMembers ? try RichSite.make() : SiteFixture()
    source.baseURL = "https://example.org/handbook/"
    if shape == .ofMembers { source.audience = .members }
    guard [.rootCommunity, .communitiesInOneAnother, .listedOnly].contains(shape) else {
      return source
    }
    let folders = shape == .communitiesInOneAnother ? ["", "a/", "a/people/b/"] : [""]
    for folder in folders {
      source.add(folder + "index.md", title: "At /" + folder, try community())
      for file in ["meetings/m.md", "teams/t.md", "people/p.md", "outcomes/o.md"] {
        let details: Entry.Details =
          switch file.first {
          case "m": try meeting("2026-03-03")
          case "t": try team { $0.lead = refer(.person, "p").first }
          case "p": person()
          default: try outcome { $0.team = refer(.team, "t").first }
          }
        source.add(folder + file, title: file, details, body: "- [ ] Do @p") {
          if shape == .listedOnly { $0.place.path = "content/index.md" }
          $0.tags = [located(file)]
        }
      }
    }
    return source
  }

  @Test(
    "Every link of every page leads to a file of the site, and to an id that is there",
    arguments: Shape.allCases)
  func links(shape: Shape) throws {
    let site = try site(shape).build()
    let check = try LinkCheck(site, base: "/handbook/")
    #expect(check.broken == [])
    #expect(check.count >= (shape == .rich ? 1000 : 5))
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
  }

  @Test("Ids are unique, there is one h1, and every element that is opened is closed")
  func wellFormed() throws {
    for page in try RichSite.make().build().pages {
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
    for page in try RichSite.make().build().pages {
      for markup in ["<script>", "<board>", "<county>", "<y>", "<Me>", "<tags>", "Hand <b>"] {
        #expect(!page.contains(markup), "\(page.path): \(markup)")
      }
    }
  }

  @Test("In a menu one item at most is the current page, and a link to the page itself is marked")
  func current() throws {
    for page in try RichSite.make().build().pages {
      for nav in page.html.matches(
        of: #/<nav class="(?:top|section)-nav".*?</nav>/#.dotMatchesNewlines())
      {
        #expect(nav.0.ranges(of: "aria-current").count <= 1, "\(page.path)")
      }
    }
  }

  @Test("The same site is the same bytes")
  func same() throws {
    let (one, other) = (try RichSite.make().build(), try RichSite.make().build())
    #expect(one.paths == other.paths)
    #expect(one.pages.map(\.html) == other.pages.map(\.html))
    #expect(one.diagnostics == other.diagnostics)
  }

  @Test("The order in which files were read changes nothing")
  func order() throws {
    let source = try RichSite.make()
    var reversed = source
    reversed.reverseReading()
    let (one, other) = (try source.build(), try reversed.build())
    #expect(one.paths == other.paths)
    #expect(one.pages.map(\.html) == other.pages.map(\.html))
  }
}
