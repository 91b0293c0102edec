/// What folders give to the entries below them: their community, and who may see them.
struct FolderTree {
  private struct Folder {
    var community: Entry.ID?
    var isForMembers = false
    var isDraft = false
  }

  /// The folders that have an `index.md`, by path.
  private var folders: [String: Folder] = [:]

  init(_ entries: [Entry]) {
    for entry in entries where entry.isIndex {
      folders[entry.path] = Folder(
        community: entry.kind == .community ? entry.id : nil,
        isForMembers: entry.visibility == .members, isDraft: entry.isDraft)
    }
  }

  /// Sets an entry's community to the nearest above it, and makes it members-only or a draft where
  /// any folder above it is.
  func inherit(into entry: inout Entry) {
    var isForMembers = entry.visibility == .members
    var path = entry.path
    var isOwn = entry.isIndex
    while true {
      if let folder = folders[path], !isOwn || path != entry.path {
        if entry.community == nil { entry.community = folder.community }
        isForMembers = isForMembers || folder.isForMembers
        entry.isDraft = entry.isDraft || folder.isDraft
      }
      isOwn = false
      guard !path.isEmpty else { break }
      path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
    entry.visibility = isForMembers ? .members : .public
  }
}
