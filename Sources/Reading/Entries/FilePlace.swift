import HandbookModel

/// What a Markdown file's path below the content folder says about it.
package struct FilePlace: Sendable {
  /// The path of its folder as on disk; empty for the content folder.
  let folder: String
  /// Its name without `.md`.
  let name: String

  package init(_ contentPath: String) {
    let slash = contentPath.lastIndex(of: "/")
    folder = slash.map { String(contentPath[..<$0]) } ?? ""
    let file = slash.map { contentPath[contentPath.index(after: $0)...] } ?? contentPath[...]
    name = file.lowercased().hasSuffix(".md") ? String(file.dropLast(3)) : String(file)
  }

  var isIndex: Bool { name.lowercased() == "index" }

  /// The slugs of its folders and of itself, as published; an empty one where a name has neither
  /// letter nor digit. An `index.md` stands for its folder.
  package var slugs: [String] {
    let folders = folder.split(separator: "/").map { Slug.make(from: $0) }
    return isIndex ? folders : folders + [Slug.make(from: name)]
  }

  /// The kind that its place gives it.
  func kind(in communityFolders: Set<String>) -> Entry.Kind {
    if isIndex { return communityFolders.contains(folder) ? .community : .page }
    let folders = folder.split(separator: "/")
    for depth in stride(from: folders.count, through: 0, by: -1) {
      guard communityFolders.contains(folders[..<depth].joined(separator: "/")) else { continue }
      return depth < folders.count ? Entry.Kind(folder: String(folders[depth])) ?? .page : .page
    }
    return folders.first == "people" ? .person : .page
  }
}

extension Entry.Kind {
  /// The folder of a community that holds its entries of a kind.
  var folder: String? {
    switch self {
    case .page, .community: nil
    case .meeting, .team, .person, .outcome: pluralName
    }
  }

  init?(folder: String) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }
}
