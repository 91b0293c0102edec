import Diagnostics
package import Drafting
import HandbookModel
import Reading

/// Makes what it takes to edit a site in a browser: a page that loads an editor, and the
/// configuration that it reads.
package struct BrowserEditing: Sendable {
  package var site: String
  /// nil for `admin` in the folder that a build publishes to.
  package var output: String?
  package var editor = ContentEditor.sveltia
  package var backend = EditorBackend.Wishes()
  /// In place of the editor’s own address: another one, or a file that is put beside the page.
  package var script: String?
  package var integrity: String?
  package var isForMembers = false
  /// Whether files that are there are overwritten, whoever made them.
  package var isForced = false

  package init(site: String) {
    self.site = site
  }

  package struct Report: Sendable {
    package let folder: EditorFolder
    package let backend: EditorBackend
    package let collections: EditorCollections
    /// Their names.
    package let files: [String]
    package let outcomes: [EditorFolder.Outcome]
    /// Of the content: what it says may be missing in the forms.
    package let errorCount: Int
    /// Where the page will be; nil where the site does not say where it is published.
    package let address: String?
  }

  /// - Throws: `BuildFailure` and `DraftFault`.
  package func write() throws -> Report {
    let content = try OpenedSite(site)
    let place = content.place
    let handbook = content.handbook.seen(
      by: isForMembers ? .members : .public, includingDrafts: isForMembers)
    let backend = try EditorBackend(
      backend, origin: origin(of: place, handbook.settings.repository),
      usualBranch: handbook.settings.repository?.branch)
    let collections = collections(of: handbook, in: SourceTree(walking: place))
    let config = try EditorConfig(
      collections, for: editor, backend, contentAt: Self.pathInRepository(place),
      siteURL: handbook.settings.url)
    let copy = try script.flatMap(EditorScript.copy)
    let page = EditorPage(
      editor: editor, script: copy?.path ?? script ?? editor.script, integrity: integrity)
    let folder = try EditorFolder(output, ofSite: site, place)
    let files =
      [
        DraftFile(path: "index.html", text: page.text),
        DraftFile(path: "config.yml", text: config.text),
      ] + [copy].compactMap { $0 }
    return Report(
      folder: folder, backend: backend, collections: collections,
      files: files.map(\.path), outcomes: try folder.put(files, isForced: isForced),
      errorCount: content.errorCount,
      address: folder.pathInSite.flatMap { path in handbook.settings.url.map { $0 + path + "/" } })
  }

  private func collections(of handbook: Handbook, in tree: SourceTree) -> EditorCollections {
    let files = tree.markdown.compactMap { SourceReading.text($0).value }
    return EditorCollections(
      handbook, files: files, settings: tree.settings.flatMap { ContentReading.text($0).value },
      for: editor)
  }

  /// What the site says, or else what git knows of the repository that holds it.
  private func origin(
    of place: ContentPlace, _ stated: SiteSettings.Repository?
  ) throws -> RepositoryAddress? {
    if let address = stated.flatMap({ RepositoryAddress($0.url) }) { return address }
    let git = GitCommand(in: place.site, control: BuildControl())
    do {
      let answer = try git.run(["config", "--get", "remote.origin.url"], into: [UInt8]()) {
        $0 += $1
      }
      return RepositoryAddress(
        String(decoding: answer.prefix { $0 != 0x0A }, as: UTF8.self))
    } catch is GitCommand.Failure {
      // No git, no repository, or one that is nowhere else.
      return nil
    }
  }

  /// Of the content folder: empty, or ending in `/`.
  private static func pathInRepository(_ place: ContentPlace) -> String {
    RepositoryRoot.path(to: place.site) + place.shownPath("x").dropLast()
  }
}
