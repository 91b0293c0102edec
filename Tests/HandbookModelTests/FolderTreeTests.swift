import HandbookModel
import Testing

@Suite("What folders give to what is in them")
struct FolderTreeTests {
  @Test("An entry belongs to the nearest community above it, a community to none")
  func communities() throws {
    var source = HandbookSource()
    source.add("index.md", title: "Root", community())
    source.add("page.md")
    source.add("people/sam.md", .person(Person()))
    source.add("in/index.md", title: "In", community())
    source.add("in/notes/deep/page.md")
    source.add("in/side/index.md", title: "Side", .page)
    source.add("in/side/page.md")
    source.add("in/inner/index.md", title: "Inner", community())
    source.add("in/inner/page.md")
    source.add("inn/page.md")
    let handbook = source.handbook
    let communities = handbook.entries.map { entry in
      "\(entry.path): \(entry.community.flatMap { handbook[$0]?.path.nonEmpty } ?? "none")"
    }
    #expect(
      communities.sorted() == [
        ": none", "in/inner/page: in/inner", "in/inner: none", "in/notes/deep/page: in",
        "in/side/page: in", "in/side: in", "in: none", "inn/page: root", "page: root",
        "people/sam: root",
      ])
  }

  @Test("What is in a members' folder is for members, even where it says that it is public")
  func members() {
    var source = HandbookSource()
    source.add("index.md", title: "Root", community())
    source.add("staff/index.md") { $0.visibility = .members }
    source.add("staff/open.md") { $0.visibility = .public }
    source.add("staff/deep/index.md") { $0.visibility = .public }
    source.add("staff/deep/er/page.md")
    source.add("staff.md")
    source.add("staffing/page.md")
    source.add("plain/own.md") { $0.visibility = .members }
    source.add("plain/page.md")
    let visible = source.handbook.seen(by: .public, includingDrafts: false)
    // A page beside a folder of its name is taken for part of it: rather hidden than shown.
    #expect(visible.entries.map(\.path) == ["", "plain/page", "staffing/page"])
    #expect(visible.hides(source: "staff/deep/er/page.md"))
    #expect(visible.hides(source: "staff/photo.jpg"))
    #expect(visible.hides(source: "plain/own.md"))
    #expect(!visible.hides(source: "plain/photo.jpg"))
    #expect(!visible.hides(source: "staffing/x.jpg"))
    #expect(visible.entries.allSatisfy { $0.visibility == .public })
  }

  @Test("A members' home page hides the whole site")
  func membersRoot() {
    var source = HandbookSource()
    source.add("index.md", title: "Root", community()) { $0.visibility = .members }
    source.add("people/ana.md", .person(Person())) { $0.visibility = .public }
    let visible = source.handbook.seen(by: .public, includingDrafts: true)
    #expect(visible.entries.isEmpty)
    #expect(visible.hides(source: "anything.jpg"))
  }

  @Test("Drafts are left out for everybody unless they are asked for")
  func drafts() {
    var source = HandbookSource()
    source.add("index.md")
    source.add("next/index.md") { $0.isDraft = true }
    source.add("next/page.md")
    source.add("next/secret.md") { $0.visibility = .members }
    let handbook = source.handbook
    func paths(_ audience: Audience, _ drafts: Bool) -> [String] {
      handbook.seen(by: audience, includingDrafts: drafts).entries.map(\.path)
    }
    #expect(paths(.public, false) == [""])
    #expect(paths(.members, false) == [""])
    #expect(paths(.public, true) == ["", "next", "next/page"])
    #expect(paths(.members, true) == ["", "next", "next/page", "next/secret"])
  }

  @Test("Of two section pages that meet at one address, the more reserved one decides")
  func twoIndexes() {
    for order in [["A/index.md", "a/index.md"], ["a/index.md", "A/index.md"]] {
      var source = HandbookSource()
      source.add(order[0]) {
        $0.path = "a"
        $0.visibility = .members
      }
      source.add(order[1]) { $0.path = "a" }
      source.add("a/page.md")
      let visible = source.handbook.seen(by: .public, includingDrafts: false)
      #expect(!visible.entries.contains { $0.path == "a/page" })
    }
  }
}

extension String {
  fileprivate var nonEmpty: String { isEmpty ? "root" : self }
}
