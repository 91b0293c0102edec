import Diagnostics
import HandbookModel
import Reading
import Testing

@testable import Drafting

struct EditorConfigTests {
  /// What can be edited of files, by their paths below the content folder.
  private func collections(
    _ files: KeyValuePairs<String, String>, for editor: ContentEditor = .sveltia
  ) -> EditorCollections {
    let frontMatters = files.map { path, text in
      FrontMatter(
        of: SourceFile(path: path, bytes: Array("---\n\(text)\n---\n".utf8)), contentPath: path)
    }
    let names = TranslationNames(files.map { ($0.key, $0.key) })
    let reader = SourceReader(communityFolders: Set(frontMatters.compactMap(\.communityFolder)))
    let entries = frontMatters.filter { names.name(at: $0.contentPath) == nil }
      .flatMap { reader.read($0).entries }
    let handbook = Linker.link(entries, settings: SiteSettings(), unreadable: []).0
    return EditorCollections(handbook, files: frontMatters, settings: nil, for: editor)
  }

  private func config(
    _ collections: EditorCollections, for editor: ContentEditor = .sveltia
  ) throws -> String {
    var wishes = EditorBackend.Wishes()
    wishes.host = .testRepo
    let backend = try EditorBackend(wishes, origin: nil, usualBranch: nil)
    return try EditorConfig(
      collections, for: editor, backend, contentAt: "content/", siteURL: nil
    ).text
  }

  private static let community = "kind: community\ntitle: Equity"

  @Test("One community that is the whole site has the usual folders, each by its plain name")
  func oneCommunity() throws {
    let found = collections(["index.md": Self.community])
    #expect(found.folders.map(\.label) == ["Meetings", "Teams", "People", "Outcomes", "Pages"])
    #expect(found.communities.map(\.label) == ["Equity"])
    #expect(found.site.map(\.label) == ["Settings"])
    let config = try config(found)
    #expect(
      config.hasPrefix(
        """
        # Written by ‘copsite cms’ from the content, for Sveltia CMS 0.221.1.
        # Not to be edited: it is to be written anew whenever the site is published.
        backend: { name: test-repo }
        media_folder: content
        slug: { encoding: unicode }
        output: { omit_empty_optional_fields: true }
        collections:
          - name: meetings
            label: Meetings
            label_singular: Meeting
            folder: content/meetings
            create: true
            identifier_field: title
            slug: "{{fields.starts | date('YYYY-MM-DD')}}-{{slug}}"
            summary: "{{starts}} {{title}}"
            sortable_fields: [starts, title]
            filter: { field: slug, pattern: "^(?!index$)[^.]+$" }
            media_folder: ""
            public_folder: ""
            fields:
              - name: title
                label: Title
                hint: What it is called, as plain text.
                widget: string

        """))
  }

  @Test("Several communities are told apart, and so are folders below the usual ones")
  func severalCommunities() {
    let found = collections([
      "index.md": "title: Home", "a/index.md": Self.community,
      "a/meetings/2026/kickoff.md": "title: Kick-off\nstarts: 2026-02-03",
      "a/notes/index.md": "title: Our notes", "a/notes/first.md": "title: First",
      "b/index.md": "kind: community\ntitle: Buses", "people/ana.md": "name: Ana",
    ])
    #expect(
      found.folders.map(\.label) == [
        "Meetings – Buses", "Teams – Buses", "People – Buses", "Outcomes – Buses", "Pages – Buses",
        "Meetings – Equity", "Meetings – Equity – 2026", "Teams – Equity", "People – Equity",
        "Outcomes – Equity", "Pages – Equity", "Pages – Equity – Our notes",
        "People – the whole site", "Pages – the whole site",
      ])
    #expect(found.site.map(\.label) == ["Settings", "Our notes", "Home page"])
    let names = (found.folders + found.communities).map(\.id)
    #expect(Set(names).count == names.count)
  }

  @Test("What a community lists in its own file has no folder")
  func lists() {
    let found = collections(["a/index.md": Self.community + "\npeople: [{ name: Ana }]"])
    #expect(!found.folders.contains { $0.kind == .person && $0.label.hasPrefix("People – Eq") })
  }

  @Test("People are chosen from the community’s own, or else from the site’s")
  func people() throws {
    let own = collections([
      "a/index.md": Self.community + "\nfacilitators: [ana]", "a/people/ana.md": "name: Ana",
      "people/sam.md": "name: Sam",
    ])
    #expect(try config(own).contains("collection: a_people\n"))
    #expect(try config(own).contains("search_fields: [name]\n"))
    let shared = collections([
      "a/index.md": Self.community + "\nfacilitators: [sam]", "people/sam.md": "name: Sam",
    ])
    #expect(try config(shared).contains("collection: people\n"))
    #expect(try !config(shared).contains("collection: a_people\n"))
    // One who is from elsewhere would be lost when another is chosen.
    let mixed = collections([
      "a/index.md": Self.community + "\nfacilitators: [ana, sam]", "a/people/ana.md": "name: Ana",
      "people/sam.md": "name: Sam",
    ])
    let facilitators = try #require(
      mixed.communities.first?.form.fields.first { $0.name == "facilitators" })
    #expect(facilitators.widget == .words)
    #expect(facilitators.hint.contains("the name of a file"))
  }

  @Test("Translations shape the forms only of an editor that shows them")
  func translations() {
    let files: KeyValuePairs = [
      "index.md": Self.community,
      "meetings/kickoff.md": "title: Kick-off\nstarts: 2026-02-03\nagenda: [{ title: Welcome }]",
      "meetings/kickoff.es.md": "title: Arranque\nagenda: [Bienvenida]",
    ]
    let sveltia = collections(files).folders[0].form
    #expect(sveltia.fields.contains { $0.name == "agenda" })
    let decap = collections(files, for: .decap).folders[0].form
    #expect(!decap.fields.contains { $0.name == "agenda" })
    #expect(decap.omissions.map(\.field) == ["agenda"])
    #expect(decap.fields.first?.isRequired == true)
  }

  @Test("Decap CMS gets no option that only the other one knows")
  func decap() throws {
    let files: KeyValuePairs = ["index.md": Self.community]
    let config = try config(collections(files, for: .decap), for: .decap)
    #expect(!config.contains("output:") && !config.contains("filter:"))
    #expect(config.contains("delete: false\n"))
  }

  @Test("The text of a file is edited as it is, and so is Markdown in fields")
  func markdown() throws {
    let config = try config(collections(["index.md": Self.community]))
    let widgets = config.matches(of: /widget: markdown\n +(.*)\n/).map { String($0.1) }
    #expect(widgets.count == 6)
    #expect(Set(widgets) == ["modes: [raw]"])
  }
}
