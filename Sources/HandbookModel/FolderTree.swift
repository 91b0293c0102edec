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
      // Names on disk that differ by case only meet here: what one of them hides stays hidden.
      var folder = folders[entry.path] ?? Folder()
      if entry.kind == .community { folder.community = folder.community ?? entry.id }
      folder.isForMembers = folder.isForMembers || entry.visibility == .members
      folder.isDraft = folder.isDraft || entry.isDraft
      folders[entry.path] = folder
    }
  }

  /// Sets an entry's community to the nearest above it, and makes it members-only or a draft where
  /// any folder above it is.
  func inherit(into entry: inout Entry) {
    let isCommunity = entry.kind == .community
    var isForMembers = entry.visibility == .members
    var path = entry.path
    var isOwn = entry.isIndex
    while true {
      if let folder = folders[path], !isOwn || path != entry.path {
        if entry.community == nil, !isCommunity { entry.community = folder.community }
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
