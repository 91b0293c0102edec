package import Diagnostics
package import HandbookModel
package import Reading

/// What can be edited of a handbook: the folders in which entries lie, or in which `copsite new`
/// would put them, and the files that every site has.
package struct EditorCollections: Sendable {
  /// Community by community, then those of the site.
  package let folders: [EditorCollection]
  package let communities: [EditorCollection]
  /// `site.yaml`, and the pages of folders.
  package let site: [EditorCollection]

  /// - Parameters:
  ///   - handbook: as those may see it who can read the page of the editor.
  ///   - files: all Markdown files of the content.
  package init(
    _ handbook: Handbook, files: [FrontMatter], settings: SourceFile?, for editor: ContentEditor
  ) {
    let places = EditorPlaces(handbook)
    let forms = FormSources(handbook, files, places, editor)
    var ids: Set<String> = []
    func id(_ parts: [String]) -> String {
      var id = parts.joined(separator: "_")
      while !ids.insert(id).inserted { id += "_" }
      return id
    }
    folders = places.folders.map { folder in
      EditorCollection(
        id: id(folder.idParts), label: folder.label, kind: folder.kind,
        place: .folder(folder.path), form: forms.form(of: folder),
        targets: places.targets(in: folder.community))
    }
    ids = []
    func file(_ entry: Entry, _ label: String) -> EditorCollection {
      EditorCollection(
        id: id([entry.path.isEmpty ? "home" : entry.path.replacing("/", with: "_")]), label: label,
        kind: entry.kind, place: .file(entry.sourcePath), form: forms.form(of: entry),
        targets: places.targets(in: places.scope(of: entry)))
    }
    communities = places.communities.map { file($0, places.title(of: $0)) }
    ids = []
    let settings = EditorCollection(
      id: id(["settings"]), label: "Settings", kind: nil, place: .file("site.yaml"),
      form: ContentForm(settings: settings), targets: [:])
    let pages = handbook.entries.filter { $0.isIndex && $0.kind == .page }
    site =
      [settings]
      + pages.map { file($0, $0.path.isEmpty ? "Home page" : places.title(of: $0)) }
  }

  package var all: [EditorCollection] { folders + communities + site }

  /// Texts that saving a file would change, each once.
  package var retyped: [RetypedText] {
    var seen: Set<RetypedText> = []
    return all.flatMap(\.form.retyped).filter { seen.insert($0).inserted }
  }
}

/// Makes forms of what files say.
private struct FormSources {
  private let places: EditorPlaces
  private let files: [FrontMatter]
  private let filesByFolder: [String: [FrontMatter]]
  private let names: [String: Set<String>]

  init(
    _ handbook: Handbook, _ files: [FrontMatter], _ places: EditorPlaces, _ editor: ContentEditor
  ) {
    self.places = places
    self.files = files
    filesByFolder = Dictionary(grouping: files.filter { editor.shows($0.contentPath.fileName) }) {
      $0.contentPath.parentFolder
    }
    let named = handbook.entries.filter { entry in
      !entry.isListed && !entry.isIndex && entry.sourcePath.hasSuffix("/" + entry.slug + ".md")
    }
    names = Dictionary(grouping: named, by: \.sourceFolder).mapValues { Set($0.map(\.slug)) }
  }

  func form(of folder: EditorPlaces.Folder) -> ContentForm {
    ContentForm(
      folder.kind.schema, for: filesByFolder[folder.path] ?? [],
      names: names(in: folder.community), statuses: Self.statuses(of: folder.community))
  }

  func form(of entry: Entry) -> ContentForm {
    ContentForm(
      entry.kind.schema, for: files.filter { $0.contentPath == entry.sourcePath },
      names: names(in: places.scope(of: entry)))
  }

  private static func statuses(of community: Entry?) -> [String] {
    guard case .community(let fields)? = community?.details else { return [] }
    return Outcome.statuses(of: fields)
  }

  private func names(in community: Entry?) -> [Entry.Kind: Set<String>] {
    places.targets(in: community).mapValues { names[$0] ?? [] }
  }
}

extension String {
  /// The path of the folder that holds a file; empty at the root.
  fileprivate var parentFolder: String {
    lastIndex(of: "/").map { String(self[..<$0]) } ?? ""
  }

  /// Without its folder and `.md`.
  fileprivate var fileName: String {
    String((split(separator: "/").last ?? "").dropLast(3))
  }
}
