import Diagnostics
import Foundation
import HandbookModel
import SiteRendering
import Testing

@testable import Building

/// A small handbook in a temporary folder, with all that makes one page depend on another, and what
/// a preview shows of it.
struct PreviewedHandbook {
  let folder: TemporaryFolder
  private let request: BuildRequest
  private var looks: PreviewLooks
  private let place: ContentPlace

  init(for audience: Audience = .public) throws {
    folder = try TemporaryFolder()
    for (path, text) in Self.files { try folder.write("content/" + path, text) }
    let now = try #require(BuildTime(iso8601: "2026-02-03"))
    var request = BuildRequest(site: folder.path, now: now, generator: "copsite test")
    request.isForMembers = audience == .members
    request.isPreview = true
    request.jobs = 2
    self.request = request
    place = try ContentPlace(ofSite: folder.path)
    looks = PreviewLooks(request, place, followsClock: false, control: BuildControl())
  }

  /// - Parameter changed: paths below the site's folder; all is looked at where it is nil.
  @discardableResult
  mutating func look(at changed: [String]?) -> Preview.State? {
    let paths = changed.map { Set($0.map { folder($0) }) }
    return looks.look(at: FolderChanges(paths: paths ?? [], isUncertain: paths == nil))
  }

  var site: PreviewedSite? { looks.site }

  func page(_ path: String) -> String? {
    guard case .bytes(let bytes)? = site?.file(at: path + "index.html")?.content else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func text(of file: String) throws -> String { try folder.read(file) }

  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try folder.read(file)
    try #require(text.contains(old), "‘\(old)’ is not in \(file)")
    try folder.write(file, text.replacing(old, with: new))
  }

  /// What a build would publish, and what it would say.
  func built() throws -> (files: [String: [UInt8]], diagnostics: [String]) {
    let (site, report) = try Build(request).make(from: place)
    var files: [String: [UInt8]] = [:]
    if let site {
      for file in (0..<site.outputCount).flatMap(site.outputs) { files[file.path] = bytes(file) }
    }
    return (files, report.diagnostics.sorted.map { "\($0.place) \($0.code.rawValue)" })
  }

  func bytes(_ file: OutputFile) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): bytes
    case .copy(let source): Array("a copy of \(source)".utf8)
    }
  }

  private static let files = [
    "site.yaml": """
    title: River handbook
    url: https://example.org/river/
    time_zone: Europe/Madrid

    """,
    "index.md": """
    ---
    title: River
    ---

    Welcome to [the group](communities/river/index.md).

    """,
    "index.es.md": "---\ntitle: Río\n---\n\nBienvenidas.\n",
    "communities/river/index.md": """
    ---
    kind: community
    title: River group
    aim: Clean water for all.
    starts: 2026-01-13
    facilitators: [ana-ruiz]
    ---

    See [the plan](plan.md#steps) of @ben-oyelaran.

    ```outcomes
    ```

    """,
    "communities/river/plan.md": """
    ---
    title: Plan
    ---

    ## Steps

    First we listen.

    """,
    "communities/river/notes.md": "# Notes\n\nSome words.\n",
    "communities/river/people/ana-ruiz.md": "---\ntitle: Ana Ruiz\n---\n",
    "communities/river/people/ben-oyelaran.md": """
    ---
    title: Ben Oyelaran
    shown_as: initials
    ---

    Likes to fish.

    """,
    "communities/river/meetings/2026-02-10-kickoff.md": """
    ---
    title: Kickoff
    starts: 2026-02-10 10:00
    duration: 1h
    ---

    Ben Oyelaran told of the river.

    - [ ] @ana-ruiz asks the mill {due=2026-03-01}

    """,
    "communities/river/outcomes/clean-banks.md": """
    ---
    title: Clean the banks
    kind: recommendation
    status: proposed
    number: R1
    ---

    By hand.

    """,
    "communities/river/outcomes/clean-banks.es.md": "---\ntitle: Limpiar\n---\n\nA mano.\n",
  ]
}
