import Diagnostics
package import Drafting
import Foundation
package import HandbookModel

/// A site's content as it is now, for who is about to add to it.
package struct OpenedSite: Sendable {
  package let handbook: Handbook
  /// What is wrong with the content, errors only: what a new file takes from it may be incomplete.
  package let errorCount: Int
  let place: ContentPlace
  /// The site's folder as it was given, or as it was found.
  private let shownSite: String
  /// Where somebody stands, below the content folder; nil for elsewhere.
  package let standingFolder: String?

  /// - Parameter site: nil for the folder in which somebody stands, or the first above it that holds
  ///   a site.
  /// - Throws: `BuildFailure` only.
  package init(_ site: String?, jobs: Int = ProcessInfo.processInfo.activeProcessorCount) throws {
    let current = try CanonicalPath.existing(".")
    let folder = try site ?? Self.site(above: current)
    place = try ContentPlace(ofSite: folder)
    shownSite = folder
    let workers = Workers(count: jobs, control: BuildControl())
    let sources = try SourceReading(SourceTree(walking: place), workers)
    let (handbook, faults) = Linker.link(
      sources.entries, settings: sources.settings, unreadable: sources.unreadable)
    self.handbook = handbook
    errorCount = (sources.diagnostics + faults).count { $0.severity == .error }
    standingFolder =
      current == place.path
      ? ""
      : (current.hasPrefix(place.path + "/")
        ? String(current.dropFirst(place.path.count + 1)) : nil)
  }

  /// The nearest folder upwards that holds a folder `content`; `.` where none does.
  private static func site(above current: String) throws -> String {
    for folder in CanonicalPath.chain(from: current) {
      guard try FileStatus.of(folder + "/content")?.kind == .folder else { continue }
      guard folder != current else { return "." }
      let steps = current.dropFirst(folder == "/" ? 0 : folder.count).split(separator: "/").count
      return Array(repeating: "..", count: steps).joined(separator: "/")
    }
    return "."
  }

  /// A path below the content folder, from where somebody stands.
  package func shownPath(_ contentPath: String) -> String {
    if let standingFolder, !standingFolder.isEmpty, contentPath.hasPrefix(standingFolder + "/") {
      return String(contentPath.dropFirst(standingFolder.count + 1))
    }
    let prefix = shownSite == "." ? "" : (shownSite.hasSuffix("/") ? shownSite : shownSite + "/")
    return prefix + place.shownPath(contentPath)
  }

  /// The text of a file below the content folder; nil where there is none, or none in UTF-8.
  package func text(of contentPath: String) -> String? {
    let bytes = try? OpenFile.bytes(of: place.diskPath(contentPath))
    return bytes.flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Writes a file below the content folder, in one step.
  func replace(_ contentPath: String, with text: String) throws {
    try FileReplacement.replace(place.diskPath(contentPath), with: text)
  }

  /// Makes files below the content folder; see ``NewFiles``.
  package func make(_ files: [DraftFile], isDryRun: Bool = false) throws -> [NewFiles.Outcome] {
    try NewFiles.make(files, in: place.path, isDryRun: isDryRun)
  }
}
