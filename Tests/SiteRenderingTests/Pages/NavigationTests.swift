import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Menus")
struct NavigationTests {
  private func menu(_ name: String, _ path: String, _ site: BuiltSite) throws -> PageText {
    let page = try site.page(path)
    let html = page.cut(from: "<nav class=\"\(name)\"", to: "</nav>") ?? ""
    return PageText(path: path, html: html)
  }

  /// The texts of a menu's links; `*` marks the current page, `+` the item that it lies in.
  private func items(_ name: String, _ path: String, _ site: BuiltSite) throws -> [String] {
    try menu(name, path, site).html
      .matches(of: #/<a href="[^"]*"( aria-current="(?:page|true)")?>(.*?)</a>/#)
      .map { match in
        let mark = match.1.map { $0.contains("page") ? "*" : "+" } ?? ""
        return mark + PageText.plain(match.2)
      }
  }

  private func source() throws -> SiteFixture {
    var source = SiteFixture()
    source.add("communities/one/index.md", title: "One", try community())
    source.add("communities/one/meetings/a.md", title: "Kick-off", try meeting("2026-03-01"))
    source.add("communities/one/notes/index.md", title: "Notes")
    source.add("communities/one/notes/x.md", title: "Note X")
    source.add("communities/one/notes/y.md", title: "Note Y")
    source.add("about.md", title: "About")
    return source
  }

  @Test("The main menu has the site's lists and sections, and marks where the page is")
  func top() throws {
    let site = try source().build()
    #expect(try items("top-nav", "index.html", site) == ["Communities", "Meetings", "About"])
    #expect(
      try items("top-nav", "about/index.html", site) == ["Communities", "Meetings", "*About"])
    #expect(
      try items("top-nav", "communities/one/meetings/a/index.html", site)
        == ["+Communities", "Meetings", "About"])
    #expect(
      try items("top-nav", "communities/index.html", site) == ["*Communities", "Meetings", "About"])
  }

  @Test(
    "The main menu is what the settings name, in whatever way pages can be named",
    arguments: [
      "about.md", "about", "/about/", "reindex", "reindex.md", "index.md", "/", "index",
      "Our Work", "Our Work/index.md", "Our Work/index", "our-work", "communities/one/index",
      "communities/one/meetings",
    ])
  func written(path: String) throws {
    var source = try source()
    source.add("reindex.md", title: "Reindex")
    source.add("index.md", title: "Start")
    source.add("Our Work/index.md", title: "Our work")
    source.settings.navigation = [located(path)]
    let site = try source.build()
    #expect(site.headlines == [])
    #expect(try items("top-nav", "about/index.html", site).count == 1)
  }

  @Test("What the settings name must exist, unless this audience may not see it")
  func unknown() throws {
    var source = try source()
    source.add("inner.md", title: "Inner") { $0.visibility = .members }
    source.settings.navigation = ["abuot", "inner", "inner.md", "about"].map(located)
    let site = try source.build()
    #expect(site.headlines == ["there is no page ‘abuot’; did you mean ‘about’?"])
    #expect(try items("top-nav", "index.html", site) == ["About"])
  }

  @Test("The menu of a community opens the item that the page lies in, and marks the page")
  func section() throws {
    let site = try source().build()
    let base = "communities/one/"
    #expect(
      try items("section-nav", base + "index.html", site) == [
        "*One", "Meetings", "Notes", "Note X", "Note Y",
      ])
    #expect(
      try items("section-nav", base + "meetings/index.html", site)
        == ["One", "*Meetings", "Notes", "Note X", "Note Y"])
    #expect(
      try items("section-nav", base + "meetings/a/index.html", site)
        == ["One", "+Meetings", "Notes", "Note X", "Note Y"])
    #expect(
      try menu("section-nav", base + "meetings/a/index.html", site)
        .contains("<li class=\"open\"><a href=\"../../../../communities/one/meetings/"))
    #expect(
      try items("section-nav", base + "notes/x/index.html", site)
        == ["One", "Meetings", "Notes", "*Note X", "Note Y"])
    #expect(
      try items("section-nav", base + "notes/index.html", site)
        == ["One", "Meetings", "*Notes", "Note X", "Note Y"])
  }

  @Test("Of communities that lie in one another, a page's menu is that of the nearest")
  func nested() throws {
    var source = SiteFixture()
    source.add("index.md", title: "All", try community())
    source.add("a.md", title: "A")
    source.add("inner/index.md", title: "Inner", try community())
    source.add("inner/b.md", title: "B")
    let site = try source.build()
    #expect(
      try items("section-nav", "a/index.html", site)
        == ["All", "Meetings", "Communities", "*A", "Inner"])
    #expect(
      try items("section-nav", "inner/b/index.html", site) == ["Inner", "Meetings", "*B"])
    #expect(
      try items("section-nav", "inner/meetings/index.html", site) == ["Inner", "*Meetings", "B"])
  }

  @Test("Pages below the items of a small section lie in lists that are folded but on the way")
  func folded() throws {
    let site = try source().build()
    func folds(_ path: String) throws -> [String] {
      try menu("section-nav", path, site).html
        .matches(of: #/<details class="fold"( open)?><summary><span[^>]*>(.*?)</#)
        .map { ($0.1 == nil ? "" : "open: ") + $0.2 }
    }
    #expect(try folds("communities/one/index.html") == ["Pages in Notes"])
    #expect(try folds("communities/one/notes/index.html") == ["open: Pages in Notes"])
    #expect(try folds("communities/one/notes/x/index.html") == ["open: Pages in Notes"])
  }

  @Test("A page that lies deep has the whole way to it in its menu, to the fourth level")
  func deep() throws {
    var source = SiteFixture()
    var path = "guide"
    source.add(path + "/index.md", title: "Guide")
    for level in 1...5 {
      path += "/l\(level)"
      source.add(path + "/index.md", title: "Level \(level)")
      source.add(path + "/beside.md", title: "Beside \(level)")
    }
    let site = try source.build()
    #expect(
      try items("section-nav", "guide/l1/l2/l3/index.html", site) == [
        "Guide", "Level 1", "Beside 1", "Level 2", "Beside 2", "*Level 3", "Beside 3", "Level 4",
      ])
    #expect(
      try items("section-nav", "guide/l1/l2/l3/l4/l5/beside/index.html", site) == [
        "Guide", "Level 1", "Beside 1", "Level 2", "Beside 2", "Level 3", "Beside 3", "+Level 4",
      ])
  }

  @Test("Of many pages those around the page are in its menu, with the way to all of them")
  func windows() throws {
    var source = SiteFixture()
    source.add("guide/index.md", title: "Guide")
    source.add("guide/part/index.md", title: "Part") { $0.order = 0 }
    for number in 1...100 {
      source.add("guide/p\(number).md", title: "Page \(number)") { $0.order = Double(number) }
      source.add("guide/part/n\(number).md", title: "Note \(number)") {
        $0.order = Double(number)
      }
    }
    let site = try source.build()
    let all = "All 101 pages"
    #expect(
      try items("section-nav", "guide/index.html", site)
        == ["*Guide", "Part"] + (1...19).map { "Page \($0)" } + [all])
    #expect(
      try items("section-nav", "guide/p50/index.html", site)
        == ["Guide"] + (40...49).map { "Page \($0)" } + ["*Page 50"]
        + (51...59).map { "Page \($0)" } + [all])
    #expect(
      try items("section-nav", "guide/p100/index.html", site)
        == ["Guide"] + (81...99).map { "Page \($0)" } + ["*Page 100", all])
    #expect(
      try items("section-nav", "guide/part/n100/index.html", site)
        == ["Guide", "Part"] + (81...99).map { "Note \($0)" } + ["*Note 100", "All 100 pages"]
        + (1...19).map { "Page \($0)" } + [all])
  }

  @Test("The home page and a page without others beside it have no menu of a section")
  func none() throws {
    let site = try source().build()
    for path in ["index.html", "about/index.html", "404.html"] {
      #expect(try !site.page(path).contains("section-nav"))
    }
  }

  @Test("A menu of a large section is cut: no page grows with the number of pages")
  func large() throws {
    var sizes: [Int] = []
    for count in [100, 400] {
      var source = SiteFixture()
      source.add("one/index.md", title: "One", try community())
      source.add("one/notes/index.md", title: "Notes")
      for number in 1...count {
        source.add("one/notes/n\(number).md", title: "Note \(number)")
        source.add("top\(number).md", title: "Top \(number)")
        source.add("one/p\(number).md", title: "Page \(number)")
        source.add("one/people/p\(number).md", title: "Person", person())
      }
      let site = try source.build()
      let paths = ["one/notes/n7/index.html", "one/p7/index.html", "one/people/p7/index.html"]
      sizes.append(try paths.map { try site.page($0).html.utf8.count }.reduce(0, +))
      #expect(try items("section-nav", paths[0], site).count == 45)
      #expect(try items("top-nav", paths[0], site).count == 8)
    }
    // The numbers of those around a page may have a digit more.
    #expect(abs(sizes[0] - sizes[1]) < 150)
  }
}
