import Foundation
import Testing

@testable import Building

@Suite("What a preview watches")
struct FolderWatchTests {
  enum Kind: CaseIterable, Sendable {
    #if os(Linux)
      case told
    #endif
    case looking

    func watch(_ folders: WatchedFolders) throws -> any FolderWatch {
      switch self {
      #if os(Linux)
        case .told: try #require(InotifyWatch(folders))
      #endif
      case .looking: PollingWatch(folders)
      }
    }
  }

  private func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("content/index.md", "# Home\n")
    try folder.write("content/groups/one.md", "# One\n")
    return folder
  }

  private func changes(_ watch: any FolderWatch) -> FolderChanges {
    var all = FolderChanges()
    for _ in 0..<100 where all.isEmpty { all = watch.changes(within: 50) }
    while true {
      let more = watch.changes(within: 50)
      if more.isEmpty { return all }
      all.merge(more)
    }
  }

  @Test("tells of files that are written, made, moved and removed", arguments: Kind.allCases)
  func files(kind: Kind) throws {
    let folder = try site()
    let watch = try kind.watch(WatchedFolders(ContentPlace(ofSite: folder.path)))
    try folder.write("content/groups/one.md", "# One and only\n")
    #expect(changes(watch).paths == [folder("content/groups/one.md")])
    // As editors do: beside it, then in its place.
    try folder.write("content/groups/.one.md.swp", "# Two\n")
    try FileManager.default.removeItem(atPath: folder("content/groups/one.md"))
    try FileManager.default.moveItem(
      atPath: folder("content/groups/.one.md.swp"), toPath: folder("content/groups/one.md"))
    #expect(changes(watch).paths == [folder("content/groups/one.md")])
    try FileManager.default.moveItem(
      atPath: folder("content/groups/one.md"), toPath: folder("content/two.md"))
    #expect(
      changes(watch).paths == [folder("content/groups/one.md"), folder("content/two.md")])
  }

  @Test("tells of what is in folders that come, move and go", arguments: Kind.allCases)
  func folders(kind: Kind) throws {
    let folder = try site()
    let watch = try kind.watch(WatchedFolders(ContentPlace(ofSite: folder.path)))
    try folder.write("content/new/a/b.md", "# B\n")
    #expect(!changes(watch).isEmpty)
    try folder.write("content/new/a/b.md", "# Bee\n")
    #expect(changes(watch).paths == [folder("content/new/a/b.md")])
    try FileManager.default.moveItem(atPath: folder("content/new"), toPath: folder("content/old"))
    #expect(!changes(watch).isEmpty)
    try folder.write("content/old/a/b.md", "# Be\n")
    #expect(changes(watch).paths == [folder("content/old/a/b.md")])
    try folder.write("themes/own/strings/en.yaml", "home: Start\n")
    #expect(!changes(watch).isEmpty)
    try folder.write("themes/own/strings/en.yaml", "home: Begin\n")
    #expect(changes(watch).paths == [folder("themes/own/strings/en.yaml")])
    try FileManager.default.removeItem(atPath: folder("content"))
    #expect(!changes(watch).isEmpty)
  }

  @Test(
    "says nothing of what editors, builds and git keep for themselves", arguments: Kind.allCases)
  func others(kind: Kind) throws {
    let folder = try site()
    let watch = try kind.watch(WatchedFolders(ContentPlace(ofSite: folder.path)))
    for file in [
      "content/.one.md.swp", "content/index.md~", "content/#index.md#", "content/_draft.md",
      "_site/index.html", ".git/index", "notes.txt",
    ] {
      try folder.write(file, "x\n")
    }
    #expect(watch.changes(within: 700).isEmpty)
  }
}
