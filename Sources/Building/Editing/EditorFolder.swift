import Drafting
import Foundation

/// The folder of the page that loads an editor.
///
/// In a folder that a build published the files are entered in its list of what is the build’s, so
/// that the next build may replace them with all the rest.
package struct EditorFolder: Sendable {
  package enum Outcome: Hashable, Sendable {
    case made, replaced, unchanged
  }

  /// As messages name it.
  package let shownPath: String
  /// Below the root of the published site; nil where it is elsewhere.
  package let pathInSite: String?
  /// Canonical.
  private let path: String
  private let published: PublishedFolder?

  /// - Parameter output: nil for `admin` in `_site`.
  init(_ output: String?, ofSite site: String, _ place: ContentPlace) throws {
    let prefix = site == "." ? "" : (site.hasSuffix("/") ? site : site + "/")
    shownPath = output ?? prefix + "_site/admin"
    guard let path = try CanonicalPath.expected(shownPath), !shownPath.isEmpty else {
      throw BuildFailure.outputRefused(path: shownPath, .brokenLink)
    }
    self.path = path
    if let status = try FileStatus.of(path), status.kind != .folder {
      throw BuildFailure.outputRefused(path: shownPath, .notAFolder)
    }
    if try PublishedFolder(path: path).files() != nil {
      throw DraftFault(
        "‘\(shownPath)’ is the site itself", help: "give a folder in it: \(shownPath)/admin")
    }
    published = CanonicalPath.chain(from: CanonicalPath.parent(of: path)).lazy
      .map { PublishedFolder(path: $0) }.first { (try? $0.files()) ?? nil != nil }
    pathInSite = published.map { String(path.dropFirst($0.path.count + 1)) }
    if output == nil, published == nil {
      throw DraftFault(
        "no site was built in ‘\(prefix)_site’",
        help: "build it first (copsite build), or name a folder with --output")
    }
    if Self.isRead(path, below: place.path) {
      throw BuildFailure.outputRefused(path: shownPath, .insideSource("content"))
    }
  }

  /// Whether a build would take what lies in a folder for content.
  private static func isRead(_ path: String, below content: String) -> Bool {
    guard (path + "/").hasPrefix(content + "/") else { return false }
    return !path.dropFirst(content.count).split(separator: "/").contains {
      $0.hasPrefix("_") || $0.hasPrefix(".")
    }
  }

  /// Writes files over those that an earlier `copsite cms` wrote, and over others only if asked to.
  ///
  /// - Throws: `DraftFault` before anything is written.
  func put(_ files: [DraftFile], isForced: Bool) throws -> [Outcome] {
    let outcomes = try files.map { try outcome(of: $0, isForced) }
    for (file, outcome) in zip(files, outcomes) where outcome != .unchanged {
      try Staging.makeFolders(path)
      try FileReplacement.replace(path + "/" + file.path, with: file.text)
    }
    if let published, let pathInSite {
      try published.add(files.map { pathInSite + "/" + $0.path })
    }
    return outcomes
  }

  private func outcome(of file: DraftFile, _ isForced: Bool) throws -> Outcome {
    let place = path + "/" + file.path
    guard try FileStatus.of(place) != nil else { return .made }
    let bytes = try OpenFile.bytes(of: place)
    if bytes == Array(file.text.utf8) { return .unchanged }
    guard try isForced || isOwn(bytes) || isCopy(file) else {
      throw DraftFault(
        "‘\(shownPath)/\(file.path)’ is there already, and ‘copsite cms’ did not write it",
        help: "give another folder with --output, or overwrite it with --force")
    }
    return .replaced
  }

  private func isOwn(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasPrefix(EditorConfig.mark) || text.contains(EditorPage.mark)
  }

  /// Whether a file that is there is the copy of an editor that an earlier page names.
  private func isCopy(_ file: DraftFile) throws -> Bool {
    let page = path + "/index.html"
    guard try FileStatus.of(page) != nil else { return false }
    let bytes = try OpenFile.bytes(of: page)
    let text = String(decoding: bytes, as: UTF8.self)
    return isOwn(bytes) && text.contains("<script src=\"\(file.path)\"")
  }
}
