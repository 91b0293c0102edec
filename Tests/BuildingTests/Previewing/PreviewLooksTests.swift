import Diagnostics
import Foundation
import HandbookModel
import SiteRendering
import Testing

@testable import Building

/// However little is made again after a change, what is shown is what a build would publish.
@Suite("A preview")
struct PreviewLooksTests {
  /// One change of the handbook, and the files that the system tells of.
  struct Change: CustomTestStringConvertible, Sendable {
    let name: String
    let files: [String]?
    let make: @Sendable (PreviewedHandbook) throws -> Void

    var testDescription: String { name }

    init(
      _ name: String, _ files: [String]?,
      _ make: @escaping @Sendable (PreviewedHandbook) throws -> Void
    ) {
      self.name = name
      self.files = files
      self.make = make
    }

    /// A text in one file.
    init(_ name: String, _ file: String, _ old: String, _ new: String) {
      self.init(name, [file]) { try $0.replace(old, with: new, in: file) }
    }
  }

  private static let river = "content/communities/river/"

  static let changes = [
    Change("a word of a text", river + "plan.md", "First we", "First of all we"),
    Change("a hidden name in a text", river + "notes.md", "Some", "Ben Oyelaran has some"),
    Change("a heading that others link to", river + "plan.md", "## Steps", "## Stages"),
    Change("a heading back", river + "plan.md", "## Stages", "Let us see.\n\n## Steps"),
    Change("a link to nothing", river + "plan.md", "listen", "[listen](listening.md)"),
    Change("a link to a page", river + "plan.md", "listening.md", "notes.md"),
    Change(
      "a task", river + "notes.md", "words.", "words.\n\n- [ ] @ana-ruiz reads {due=2026-02-20}"),
    Change("a task that is done", river + "notes.md", "- [ ]", "- [x]"),
    Change("the heading that is a title", river + "notes.md", "# Notes", "# More notes"),
    Change("a title", river + "plan.md", "title: Plan", "title: Big plan"),
    Change("a summary", river + "plan.md", "title: Big plan", "title: Big plan\nsummary: Short"),
    Change("a person's name", river + "people/ana-ruiz.md", "Ana Ruiz", "Ana Ruiz Gil"),
    Change("who is hidden", river + "people/ben-oyelaran.md", "shown_as: initials\n", ""),
    Change(
      "a date", river + "meetings/2026-02-10-kickoff.md", "starts: 2026-02-10", "starts: 2026-03-10"
    ),
    Change("a translated text", river + "outcomes/clean-banks.es.md", "A mano", "Con las manos"),
    Change("an original's text", river + "outcomes/clean-banks.md", "By hand", "By hands"),
    Change("the settings", "content/site.yaml", "River handbook", "The river"),
    Change("the site's language", "content/site.yaml", "time_zone:", "language: fr\ntime_zone:"),
    Change("a new page", [river + "new.md"]) { try $0.folder.write(river + "new.md", "# New\n") },
    Change("a picture", [river + "map.png", river + "new.md"]) {
      try $0.folder.write(river + "map.png", Data(smallPNG))
      try $0.folder.write(river + "new.md", "# New\n\n![A map](map.png)\n")
    },
    Change("a page that moves", [river + "new.md", river + "old.md"]) {
      try FileManager.default.moveItem(
        atPath: $0.folder(river + "new.md"), toPath: $0.folder(river + "old.md"))
    },
    Change("a page that goes", [river + "old.md"]) {
      try FileManager.default.removeItem(atPath: $0.folder(river + "old.md"))
    },
    Change("a folder that comes", nil) {
      try $0.folder.write(river + "more/index.md", "# More\n")
      try $0.folder.write(river + "more/one.md", "# One\n")
    },
    Change("a theme of one's own", ["themes/own/strings/en.yaml", "content/site.yaml"]) {
      try $0.folder.write("themes/own/strings/en.yaml", "home: Start\n")
      try $0.replace("language: fr", with: "theme: own", in: "content/site.yaml")
    },
    Change("the theme's words", ["themes/own/strings/en.yaml"]) {
      try $0.folder.write("themes/own/strings/en.yaml", "home: Landing\n")
    },
    Change("the standard theme again", "content/site.yaml", "theme: own\n", ""),
    Change("nothing", []) { _ in },
  ]

  /// The smallest picture that says its size.
  private static let smallPNG: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    + [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55]

  @Test("shows after each change what a build would publish")
  func changes() throws {
    try check(Self.changes, for: .public)
  }

  @Test("shows members after each change what a build for them would publish")
  func changesForMembers() throws {
    try check(Self.changes.prefix(7) + Self.changes.suffix(1), for: .members)
  }

  private func check(_ changes: some Sequence<Change>, for audience: Audience) throws {
    var handbook = try PreviewedHandbook(for: audience)
    var state = handbook.look(at: nil)
    for change in changes {
      try change.make(handbook)
      state = handbook.look(at: change.files) ?? state
      let (files, diagnostics) = try handbook.built()
      try #require(!files.isEmpty, "\(change.name): \(diagnostics)")
      let site = try #require(handbook.site)
      for (path, bytes) in files {
        let shown = site.file(at: path).map(handbook.bytes)
        #expect(shown == bytes, "\(path) after \(change.name)")
      }
      let said = state?.diagnostics.sorted.map { "\($0.place) \($0.code.rawValue)" }
      #expect(said == diagnostics, "after \(change.name)")
    }
  }

  @Test("looks at no other file where nothing but a text was changed")
  func textsAlone() throws {
    var handbook = try PreviewedHandbook()
    handbook.look(at: nil)
    try handbook.replace("title: Plan", with: "title: [", in: Self.river + "plan.md")
    try handbook.replace("Some words", with: "## Many\n\nSome words", in: Self.river + "notes.md")
    let state = handbook.look(at: [Self.river + "notes.md"])
    #expect(state?.diagnostics.hasErrors == false)
    #expect(handbook.page("communities/river/notes/")?.contains("Many") == true)
  }

  @Test("shows the last pages without errors, with texts as they are, until errors are mended")
  func errors() throws {
    var handbook = try PreviewedHandbook()
    handbook.look(at: nil)
    let (plan, notes) = (Self.river + "plan.md", Self.river + "notes.md")
    try handbook.replace("title: Plan", with: "title: [", in: plan)
    let brokenState = handbook.look(at: [plan])
    let broken = try #require(brokenState)
    #expect(broken.diagnostics.hasErrors)
    #expect(handbook.page("communities/river/plan/")?.contains("First we listen") == true)

    try handbook.replace("Some words", with: "Other words", in: notes)
    let stillState = handbook.look(at: [notes])
    let still = try #require(stillState)
    #expect(still.diagnostics.sorted == broken.diagnostics.sorted)
    #expect(handbook.page("communities/river/notes/")?.contains("Other words") == true)

    try handbook.replace("title: [", with: "title: Plan of all", in: plan)
    let mendedState = handbook.look(at: [plan])
    let mended = try #require(mendedState)
    #expect(!mended.diagnostics.hasErrors)
    #expect(handbook.page("communities/river/plan/")?.contains("Plan of all") == true)
    #expect(handbook.page("communities/river/notes/")?.contains("Other words") == true)
  }

  @Test("begins with errors, and with no content, and goes on when there is some")
  func begins() throws {
    var handbook = try PreviewedHandbook()
    try handbook.replace("title: Plan", with: "title: [", in: Self.river + "plan.md")
    let firstState = handbook.look(at: nil)
    let state = try #require(firstState)
    #expect(state.pageCount == nil && state.diagnostics.hasErrors)
    #expect(handbook.site == nil)

    let (content, away) = (handbook.folder("content"), handbook.folder("away"))
    try FileManager.default.moveItem(atPath: content, toPath: away)
    let goneState = handbook.look(at: nil)
    let gone = try #require(goneState)
    #expect(gone.failure as? BuildFailure == .noContent(path: handbook.folder.path))

    try FileManager.default.moveItem(atPath: away, toPath: content)
    try handbook.replace("title: [", with: "title: Plan", in: Self.river + "plan.md")
    let mendedState = handbook.look(at: nil)
    let mended = try #require(mendedState)
    #expect(mended.failure == nil && mended.pageCount != nil)
  }

  @Test("does nothing for files that came and went")
  func passingFiles() throws {
    var handbook = try PreviewedHandbook()
    handbook.look(at: nil)
    for file in ["4913", "notes.md"] {
      let state = handbook.look(at: [Self.river + file])
      #expect(state == nil, "\(file)")
    }
  }
}
