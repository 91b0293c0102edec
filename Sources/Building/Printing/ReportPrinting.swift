import Foundation
import HandbookModel
import SiteRendering

/// Prints the report of a community as a PDF file, which is written whole or not at all.
///
/// A browser does the printing, so it is given what the report consists of in a folder of its own.
/// It prints twice: only the first print tells on which pages the parts begin, for the contents.
package struct ReportPrinting: Sendable {
  private let request: BuildRequest
  private let control: BuildControl
  /// As the user named it: the slug of a community, or its path, `/` and `.` for that of the whole
  /// site; nil for the only one.
  package var community: String?
  package var file: String
  /// Whether the paper is Letter; else it is A4.
  package var isForLetter = false
  /// The program to print with; nil for one that is found.
  package var browser: String?

  package init(_ request: BuildRequest, to file: String, control: BuildControl = BuildControl()) {
    self.request = request
    self.file = file
    self.control = control
  }

  /// Errors in the content print nothing; they are in the report.
  ///
  /// - Throws: `BuildFailure` or `PrintFailure`.
  package func run() throws -> BuildReport {
    // Said before anything takes time.
    let file = try PrintedFile(file)
    let browser = try Browser.found(named: browser)
    let place = try ContentPlace(ofSite: request.site)
    let (made, report) = try Build(request, control: control).make(from: place)
    guard let site = made else { return report }
    let id = try community(of: site)
    let folder = try TemporaryPlace()
    defer { folder.remove() }
    try lay(out: site, from: place, in: folder)
    let first = try print(site, id, [:], with: browser, in: folder)
    let numbers = PDFDestinations(first).pageNumbers
    let pdf = numbers.isEmpty ? first : try print(site, id, numbers, with: browser, in: folder)
    try file.write(pdf)
    return report
  }

  private func community(of site: Site) throws -> Entry.ID {
    let names = site.communityNames
    guard let community else {
      if names.count == 1, let only = names.first { return only.id }
      throw names.isEmpty ? PrintFailure.noCommunities : .whichCommunity(names.map(Self.name))
    }
    var wanted = community[...]
    while wanted.hasSuffix("/") { wanted.removeLast() }
    if wanted == "." { wanted = "" }
    if let exact = names.first(where: { $0.path == wanted }) { return exact.id }
    let named = names.filter { $0.slug == wanted }
    if named.count == 1, let only = named.first { return only.id }
    if named.count > 1 { throw PrintFailure.whichCommunity(named.map(Self.name)) }
    throw PrintFailure.noCommunity(
      community, known: names.map { $0.slug.isEmpty ? Self.name(of: $0) : $0.slug })
  }

  /// What a user can type; the community of the whole site has no folder to be named by.
  private static func name(of community: Site.CommunityName) -> String {
    community.path.isEmpty ? "/" : community.path
  }

  private func lay(out site: Site, from place: ContentPlace, in folder: TemporaryPlace) throws {
    let staging = Staging(path: folder("site"), published: nil)
    for output in site.filesForPrinting {
      try control.checkForStop()
      switch output.content {
      case .bytes(let bytes): try staging.write(bytes, to: output.path)
      case .copy(let source): try staging.copy(place.diskPath(source), to: output.path)
      }
    }
  }

  private func print(
    _ site: Site, _ community: Entry.ID, _ numbers: [String: Int], with browser: Browser,
    in folder: TemporaryPlace
  ) throws -> [UInt8] {
    guard
      let page = site.printedReport(
        of: community, paper: isForLetter ? .letter : .a4, pageNumbers: numbers)
    else {
      throw PrintFailure.noCommunities
    }
    let source = folder("site/" + page.path)
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: source).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    try Data(page.bytes).write(to: URL(fileURLWithPath: source))
    return try browser.print(source, in: folder, control: control)
  }
}

/// A folder that belongs to this process alone.
struct TemporaryPlace: Sendable {
  private let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("copsite-report-" + UUID().uuidString)
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw PrintFailure.unwritable(url.path)
    }
    path = url.resolvingSymlinksInPath().path
  }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func remove() { try? FolderRemoval.remove(path) }
}
