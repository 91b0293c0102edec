import HandbookModel
import Reading

/// The configuration of an editor, `config.yml`: which files it offers, and with which forms.
package struct EditorConfig: Sendable {
  private let editor: ContentEditor
  private let backend: EditorBackend
  private let collections: EditorCollections
  /// Of the content folder in the repository: empty, or ending in `/`.
  private let root: String
  private let siteURL: String?
  /// By the folders in which entries can be chosen.
  private let names: [String: EditorCollection.Name]

  package init(
    _ collections: EditorCollections, for editor: ContentEditor, _ backend: EditorBackend,
    contentAt root: String, siteURL: String?
  ) throws(DraftFault) {
    guard editor.supports(backend.host) else {
      throw DraftFault(
        "\(editor.name) cannot edit by way of \(backend.host.rawValue)",
        help: "take Decap CMS: --editor decap")
    }
    self.editor = editor
    self.backend = backend
    self.collections = collections
    self.root = root
    self.siteURL = siteURL
    names = Dictionary(
      collections.folders.compactMap { other in
        guard case .folder(let path) = other.place, other.kind != .page else { return nil }
        return (path, other.name)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// How the file begins.
  package static let mark = "# Written by ‘copsite cms’"

  /// Of the file.
  package var text: String {
    var draft = FrontMatterDraft()
    draft.remark(
      "Written by ‘copsite cms’ from the content, for \(editor.name) \(editor.version).\n"
        + "Not to be edited: it is to be written anew whenever the site is published.")
    draft.add("backend", backend.value)
    draft.add("site_url", siteURL.map(FieldValue.text))
    draft.add("media_folder", .text(root.isEmpty ? "media" : String(root.dropLast())))
    draft.add("slug", .group([FieldValue.Pair("encoding", .word("unicode"))]))
    if editor == .sveltia {
      // Fields that nobody filled in are left out, as Decap CMS does by itself.
      draft.add("output", .group([FieldValue.Pair("omit_empty_optional_fields", .word("true"))]))
    }
    draft.add("collections", .list(values))
    return draft.lines.joined(separator: "\n") + "\n"
  }

  private var values: [FieldValue] {
    let groups = [
      ("communities", "Communities", collections.communities),
      ("site", "The site", collections.site),
    ].filter { !$0.2.isEmpty }
    return collections.folders.map(folder) + groups.map(files)
  }

  private func folder(_ collection: EditorCollection) -> FieldValue {
    guard case .folder(let path) = collection.place, let kind = collection.kind else {
      preconditionFailure("A collection of files is not one of a folder.")
    }
    let title = collection.name.title
    var pairs = [
      FieldValue.Pair("name", .text(collection.id)),
      FieldValue.Pair("label", .text(collection.label)),
      FieldValue.Pair("label_singular", .text(kind.collectionLabels.one)),
      FieldValue.Pair("folder", .text(folderPath(path))),
      FieldValue.Pair("create", .word("true")),
      FieldValue.Pair("identifier_field", .text(title)),
    ]
    if kind == .meeting {
      pairs += [
        FieldValue.Pair("slug", .text("{{fields.starts | date('YYYY-MM-DD')}}-{{slug}}")),
        FieldValue.Pair("summary", .text("{{starts}} {{title}}")),
        FieldValue.Pair("sortable_fields", .list([.word("starts"), .word("title")])),
      ]
    } else {
      pairs.append(FieldValue.Pair("slug", .text("{{slug}}")))
    }
    if let names = editor.shownNames {
      let filter = [
        FieldValue.Pair("field", .word("slug")), FieldValue.Pair("pattern", .text(names)),
      ]
      pairs.append(FieldValue.Pair("filter", .group(filter)))
    } else if kind == .page {
      // A folder’s own page is among its pages.
      pairs.append(FieldValue.Pair("delete", .word("false")))
    }
    return .group(pairs + media + [fields(of: collection)])
  }

  private func files(_ id: String, _ label: String, _ files: [EditorCollection]) -> FieldValue {
    .group([
      FieldValue.Pair("name", .text(id)), FieldValue.Pair("label", .text(label)),
      FieldValue.Pair("files", .list(files.map(file))),
    ])
  }

  private func file(_ collection: EditorCollection) -> FieldValue {
    guard case .file(let path) = collection.place else {
      preconditionFailure("A collection of a folder is not one of files.")
    }
    return .group(
      [
        FieldValue.Pair("name", .text(collection.id)),
        FieldValue.Pair("label", .text(collection.label)),
        FieldValue.Pair("file", .text(root + path)),
      ] + media + [fields(of: collection)])
  }

  /// Pictures lie beside the files that show them.
  private var media: [FieldValue.Pair] {
    [FieldValue.Pair("media_folder", .text("")), FieldValue.Pair("public_folder", .text(""))]
  }

  private func fields(of collection: EditorCollection) -> FieldValue.Pair {
    let widget = EditorWidget(collections: collection.targets.compactMapValues { names[$0] })
    return FieldValue.Pair("fields", .list(collection.form.fields.map(widget.value)))
  }

  private func folderPath(_ path: String) -> String {
    let whole = root + path
    return whole.isEmpty ? "/" : whole.hasSuffix("/") ? String(whole.dropLast()) : whole
  }
}
