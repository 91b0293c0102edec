import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Files get their kind and address from their place")
struct PlaceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let kind: Entry.Kind
    let path: String
    var testDescription: String { file }
  }

  /// Communities are the folders `cops/equity` and `cops/equity/sub`.
  @Test(arguments: [
    Case(file: "index.md", kind: .page, path: ""),
    Case(file: "about.md", kind: .page, path: "about"),
    Case(file: "README.md", kind: .page, path: "readme"),
    Case(file: "About Us.MD", kind: .page, path: "about-us"),
    Case(file: "guides/index.md", kind: .page, path: "guides"),
    Case(file: "Guides & More/Für Élise.md", kind: .page, path: "guides-more/für-élise"),
    Case(file: "people/ana-ruiz.md", kind: .person, path: "people/ana-ruiz"),
    Case(file: "people/index.md", kind: .page, path: "people"),
    Case(file: "guides/people/ana.md", kind: .page, path: "guides/people/ana"),
    Case(file: "meetings/a.md", kind: .page, path: "meetings/a"),
    Case(file: "cops/meetings/a.md", kind: .page, path: "cops/meetings/a"),
    Case(file: "cops/equity/index.md", kind: .community, path: "cops/equity"),
    Case(file: "cops/equity/about.md", kind: .page, path: "cops/equity/about"),
    Case(
      file: "cops/equity/meetings/2026-02-03-kickoff.md", kind: .meeting,
      path: "cops/equity/meetings/2026-02-03-kickoff"),
    Case(
      file: "cops/equity/meetings/2026/a.md", kind: .meeting,
      path: "cops/equity/meetings/2026/a"),
    Case(file: "cops/equity/meetings/index.md", kind: .page, path: "cops/equity/meetings"),
    Case(file: "cops/equity/teams/a.md", kind: .team, path: "cops/equity/teams/a"),
    Case(file: "cops/equity/people/a.md", kind: .person, path: "cops/equity/people/a"),
    Case(file: "cops/equity/outcomes/a.md", kind: .outcome, path: "cops/equity/outcomes/a"),
    Case(
      file: "cops/equity/notes/meetings/a.md", kind: .page,
      path: "cops/equity/notes/meetings/a"),
    Case(file: "cops/equity/sub/teams/a.md", kind: .team, path: "cops/equity/sub/teams/a"),
    Case(file: "cops/equity/sub/a.md", kind: .page, path: "cops/equity/sub/a"),
  ])
  func places(place: Case) {
    let sample = Sample(
      "---\ntitle: x\n\(place.kind == .meeting ? "starts: 2026-02-03" : "")\n---\n",
      at: place.file, communities: ["cops/equity", "cops/equity/sub"])
    #expect(sample.faults == "")
    #expect(sample.entry?.kind == place.kind)
    #expect(sample.entry?.path == place.path)
    #expect(sample.entry?.sourcePath == place.file)
    #expect(sample.entry?.isIndex == place.file.hasSuffix("index.md"))
    #expect(sample.entry?.place == SourcePlace(path: place.file, line: 1))
  }

  @Test("The content folder itself can be a community")
  func rootCommunity() {
    let index = FrontMatter(
      of: SourceFile(path: "content/index.md", bytes: Array("---\nkind: community\n---\n".utf8)),
      contentPath: "index.md")
    #expect(index.communityFolder == "")
    #expect(index.declaresCommunity)
    let sample = Sample("---\ntitle: x\n---\n", at: "teams/a.md", communities: [""])
    #expect(sample.entry?.kind == .team)
  }

  @Test(
    "Only an index.md that says so is a community",
    arguments: [
      ("cop/index.md", "kind: community", "cop"), ("cop/index.md", "kind: \"Community\"", "cop"),
      ("a/b/index.md", "title: x\nkind: community", "a/b"), ("cop/index.md", "kind: page", nil),
      ("cop/index.md", "title: community", nil), ("cop/about.md", "kind: community", nil),
    ] as [(String, String, String?)])
  func communityFolder(file: String, yaml: String, folder: String?) {
    let source = SourceFile(path: file, bytes: Array("---\n\(yaml)\n---\n".utf8))
    #expect(FrontMatter(of: source, contentPath: file).communityFolder == folder)
  }

  @Test(
    "A kind that agrees with the place is fine",
    arguments: [
      ("communities/equity/meetings/a.md", "meeting"), ("communities/equity/teams/a.md", "Team"),
      ("people/a.md", "person"), ("about.md", "page"),
    ])
  func agreeingKind(file: String, kind: String) {
    let sample = Sample("---\ntitle: x\nkind: \(kind)\nstarts: 2026-02-03\n---\n", at: file)
    #expect(!sample.result.diagnostics.contains { $0.code != .unknownKey })
    #expect(sample.result.entries.count == 1)
  }

  @Test(
    "A kind that does not fit the place is explained, once",
    arguments: [
      (
        "about.md", "kind: meeting\ntitle: x\nstarts: 2026-02-03\nagenda: []",
        """
        2:7: error: the files in this folder are pages, but ‘kind’ says meeting [misplaced-kind]
          kind: meeting
                ^
          help: delete ‘kind’, or move the file to the folder ‘meetings’ of its community

        """, Entry.Kind.meeting
      ),
      (
        "communities/equity/meetings/a.md", "kind: page\ntitle: x",
        """
        2:7: error: the files in this folder are meetings, but ‘kind’ says page [misplaced-kind]
          kind: page
                ^
          help: delete ‘kind’, or move the file to another folder

        """, .page
      ),
      (
        "communities/new.md", "kind: community\ntitle: x\naim: y",
        """
        2:7: error: only the ‘index.md’ of a folder can be a community [misplaced-kind]
          kind: community
                ^
          help: move this file to ‘new/index.md’

        """, .community
      ),
    ])
  func misplacedKind(file: String, yaml: String, faults: String, kind: Entry.Kind) {
    let sample = Sample("---\n\(yaml)\n---\n", at: file)
    #expect(sample.faults == faults)
    #expect(sample.result.entries.isEmpty)
    #expect(sample.result.unreadable.map(\.kind) == [kind])
  }

  @Test("An unknown kind is told, and the place counts")
  func unknownKind() {
    let sample = Sample.page("kind: meating")
    #expect(
      sample.faults == """
        2:7: error: ‘kind’ cannot be ‘meating’ [unknown-choice]
          kind: meating
                ^
          help: did you mean ‘meeting’?

        """)
    #expect(sample.entry?.kind == .page)
  }

  @Test("A slug replaces the last part of the address")
  func slug() {
    let sample = Sample("---\nslug: us\n---\n", at: "guides/about.md")
    #expect(sample.entry?.path == "guides/us")
    #expect(sample.entry?.sourcePath == "guides/about.md")
  }

  @Test("A slug in another form is told, and its nearest is used")
  func wrongSlug() {
    let sample = Sample.page("slug: About Us")
    #expect(
      sample.faults == """
        2:7: error: ‘About Us’ cannot be part of an address [invalid-slug]
          slug: About Us
                ^
          help: write ‘about-us’

        """)
    #expect(sample.entry?.path == "about-us")
  }

  @Test("A folder's index.md cannot have a slug")
  func slugOfFolder() {
    let sample = Sample("---\nslug: us\n---\n", at: "guides/index.md")
    #expect(
      sample.faults == """
        2:7: error: the address of a folder is the folder’s name [slug-of-folder]
          slug: us
                ^
          help: delete ‘slug’ and rename the folder

        """)
    #expect(sample.entry?.path == "guides")
  }

  @Test("A name without letters and digits gives no address", arguments: ["!!!.md", "---/a.md"])
  func emptySlug(file: String) {
    let sample = Sample("Hello", at: file)
    #expect(
      sample.result.diagnostics == [
        Diagnostic(
          .error, .emptySlug, "the name of this file, or of its folder, has no letter or digit",
          at: SourcePlace(path: file), help: "rename it")
      ])
    #expect(sample.result.entries.isEmpty)
  }

  @Test("A community's broken file keeps what lies below it in the community")
  func brokenCommunity() {
    let text = "---\ntitle: Foo: bar\nkind: community\n---\nBody\n"
    let file = SourceFile(path: "cop/index.md", bytes: Array(text.utf8))
    let frontMatter = FrontMatter(of: file, contentPath: "cop/index.md")
    #expect(frontMatter.communityFolder == "cop")
    let result = SourceReader(communityFolders: ["cop"]).read(frontMatter)
    #expect(result.entries.map(\.path) == ["cop"])
    #expect(result.entries.first?.kind == .community)
    #expect(result.entries.first?.body.markdown == "")
    #expect(result.diagnostics.map(\.code) == [.quotesNeeded])
  }
}
