package import Diagnostics
import HandbookModel
import Reading
import SiteRendering
private import Synchronization

/// A site that is seen while it is written: each page is made when it is asked for, of what its
/// files say at that time.
///
/// As long as the content has errors the last pages without any are shown.
package final class Preview: Sendable {
  /// What there is to say about the site after it was looked at again.
  package struct State: Sendable {
    /// Counts how often it was.
    package let version: Int
    package let diagnostics: DiagnosticList
    package let notes: [BuildNote]
    /// Why the site could not be looked at: the pages are those of before.
    package let failure: (any Error)?
    /// nil where there never was a state without errors.
    package let pageCount: Int?
    /// Whether more may have changed than pages: files that they show, or the theme.
    package let isOfFiles: Bool
  }

  /// What is at an address.
  package enum Answer: Sendable {
    case bytes([UInt8])
    /// As it is on the disk.
    case file(PreviewedFile)
    /// It is a folder: the address lacks its slash.
    case folder
    /// - page: the site's own for it.
    case nothing(page: [UInt8])
    /// There has not been a site without errors yet.
    case notYet
  }

  private let request: BuildRequest
  private let followsClock: Bool
  private let control: BuildControl
  private let place: ContentPlace
  private let shown = Mutex<PreviewedSite?>(nil)

  /// - Parameters:
  ///   - followsClock: whether the present time is that of the machine and not the request's.
  ///   - control: ends ``run(polling:_:)``.
  /// - Throws: `BuildFailure` where there is no site.
  package init(_ request: BuildRequest, followsClock: Bool, control: BuildControl) throws {
    var request = request
    request.isPreview = true
    self.request = request
    self.followsClock = followsClock
    self.control = control
    place = try ContentPlace(ofSite: request.site)
  }

  // MARK: - Answers

  /// - Parameter path: below the site's root, decoded, without its leading slash; that of a folder
  ///   is empty or ends in one.
  package func answer(to path: String) -> Answer {
    guard let site = shown.withLock({ $0 }) else { return .notYet }
    let isFolder = path.isEmpty || path.hasSuffix("/")
    let file = site.file(at: isFolder ? path + "index.html" : path)
    switch file?.content {
    case .bytes(let bytes): return .bytes(bytes)
    case .copy(let source):
      if let file = PreviewedFile(path: place.diskPath(source)) { return .file(file) }
    case nil: if !isFolder, site.hasPage(at: path + "/index.html") { return .folder }
    }
    guard case .bytes(let page)? = site.file(at: "404.html")?.content else {
      return .nothing(page: [])
    }
    return .nothing(page: page)
  }

  /// Where diagnostics find the lines that they show.
  package var sources: SourceTexts { SourceTexts(site: place.site) }

  // MARK: - Changes

  /// Looks at the site, and again whenever it was changed, until it is asked to stop.
  ///
  /// - Parameters:
  ///   - isPolling: whether files are looked at again and again, for disks of which the system
  ///     tells no changes.
  ///   - report: is told of each look.
  package func run(polling isPolling: Bool, _ report: (State) -> Void) {
    let folders = WatchedFolders(place)
    let watch = Self.watch(folders, isPolling: isPolling)
    var looks = PreviewLooks(request, place, followsClock: followsClock, control: control)
    var changes = FolderChanges(isUncertain: true)
    while !control.isAskedToStop {
      if !changes.isEmpty, let state = looks.look(at: changes) {
        let site = looks.site
        shown.withLock { $0 = site }
        report(state)
      }
      changes = watch.changes(within: 200)
      if !changes.isEmpty { settle(&changes, watch) }
    }
  }

  private static func watch(_ folders: WatchedFolders, isPolling: Bool) -> any FolderWatch {
    #if os(Linux)
      if !isPolling, let watch = InotifyWatch(folders) { return watch }
    #endif
    return PollingWatch(folders)
  }

  /// Waits for what comes with a change: editors move a file away before they write it anew, and a
  /// checkout writes many.
  private func settle(_ changes: inout FolderChanges, _ watch: any FolderWatch) {
    let end = ContinuousClock.now + .seconds(2)
    while ContinuousClock.now < end, !control.isAskedToStop {
      let isGone = changes.paths.contains(where: FileStatus.isNothing)
      let more = watch.changes(within: isGone || changes.isUncertain ? 60 : 3)
      if more.isEmpty { return }
      changes.merge(more)
    }
  }
}
