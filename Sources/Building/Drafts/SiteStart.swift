package import Drafting
import SiteRendering

/// Begins a site in a folder.
package struct SiteStart: Sendable {
  /// What became of one file.
  package struct Item: Hashable, Sendable {
    package let file: DraftFile
    package let outcome: NewFiles.Outcome
  }

  private let folder: String

  package init(in folder: String) {
    self.folder = folder
  }

  /// Whether somebody has written content there: no sample is put beside it.
  package func hasContent() throws -> Bool {
    guard try FileStatus.of(folder)?.kind == .folder else { return false }
    let content = folder + "/content"
    if try FileStatus.of(content)?.kind == .folder {
      return try FolderListing(of: content).items.contains { $0.name.first != 0x2E }
    }
    return false
  }

  /// - Throws: `BuildFailure` only.
  package func make(_ answers: StarterAnswers, isDryRun: Bool) throws -> [Item] {
    let sample = try hasContent() ? [] : StarterSite.content(answers)
    let files = sample + StarterSite.tools(answers) + [schema()].compactMap { $0 }
    let outcomes = try NewFiles.make(files, in: folder, isDryRun: isDryRun)
    return zip(files, outcomes).map(Item.init)
  }

  /// To which the settings of the editor lead.
  private func schema() -> DraftFile? {
    do {
      return try SchemaFiles.text(of: "site").map {
        DraftFile(
          path: ".vscode/schemas/site.schema.json", text: $0,
          purpose: "what site.yaml may say, for the same")
      }
    } catch {
      preconditionFailure("the schema of a site cannot be written: \(error)")
    }
  }

  /// The languages that the interface of a site can have, as BCP 47 tags, in order.
  package static let languages: [String] = ThemeFolder.standard.compactMap { file in
    guard file.path.hasPrefix("strings/"), file.path.hasSuffix(".yaml") else { return nil }
    return String(file.path.dropFirst("strings/".count).dropLast(".yaml".count))
  }
}
