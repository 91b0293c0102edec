import Diagnostics

/// The files of a site's content folder, in the order of their paths' bytes, none of them read.
///
/// Nothing is left out in silence: what cannot be read, what is neither file nor folder, and what
/// leads out of the folder is an error. Names that start with `.` or `_` are not content.
struct SourceTree: Sendable {
  struct File: Hashable, Sendable {
    /// Below the content folder.
    let contentPath: String
    /// As diagnostics show it: below the site's folder.
    let shownPath: String
    /// For the operating system.
    let diskPath: String

    var type: String { PublishableTypes.type(of: contentPath) }
  }

  /// Of all folders, `content` or the site's own.
  let place: ContentPlace
  private(set) var markdown: [File] = []
  private(set) var settings: File?
  private(set) var others: [File] = []
  /// Whether any of the files is a symbolic link to another.
  private(set) var hasLinks = false
  private(set) var diagnostics: [Diagnostic] = []

  init(walking place: ContentPlace) {
    self.place = place
    // A stack instead of recursion; the order is made at the end.
    var folders = [""]
    while let folder = folders.popLast() {
      guard let listing = list(folder) else { continue }
      for item in listing.items where item.name.first != 0x2E {
        guard item.name.first != 0x5F else {
          noteLeftOut(item, in: folder)
          continue
        }
        guard let name = readableName(item, in: folder) else { continue }
        let path = folder.isEmpty ? name : folder + "/" + name
        switch kind(of: item, at: path) {
        case .folder: if !place.isThemes(path) { folders.append(path) }
        case .file: add(place.file(path), named: name)
        case .link, .special, nil: continue
        }
      }
    }
    markdown.sort(by: Self.precedes)
    others.sort(by: Self.precedes)
  }

  private static func precedes(_ left: File, _ right: File) -> Bool {
    left.contentPath.utf8.lexicographicallyPrecedes(right.contentPath.utf8)
  }

  private mutating func add(_ file: File, named name: String) {
    if file.type == "md" {
      markdown.append(file)
    } else if file.contentPath == "site.yaml" {
      settings = file
    } else if !name.hasSuffix("~"), name != "Thumbs.db", name != "desktop.ini" {
      others.append(file)
    }
  }

  /// Whoever moves here from Hugo would miss the page of a folder without a word.
  private mutating func noteLeftOut(_ item: FolderListing.Item, in folder: String) {
    guard item.kind == .file, let name = item.text, name.hasPrefix("_index."),
      name.hasSuffix(".md")
    else { return }
    let path = folder.isEmpty ? name : folder + "/" + name
    diagnostics.append(
      Diagnostic(
        .warning, .unpublishedFile, "‘\(name)’ is left out, like all names that begin with ‘_’",
        at: SourcePlace(path: place.shownPath(path)),
        help: "name it ‘\(name.dropFirst())’ to make it the page of its folder"))
  }

  private mutating func list(_ folder: String) -> FolderListing? {
    do {
      return try FolderListing(of: place.diskPath(folder))
    } catch {
      report(.unreadableFolder, "this folder cannot be read: \(Self.reason(error))", folder)
      return nil
    }
  }

  /// nil, with a diagnostic, for names that could not be shown or linked.
  private mutating func readableName(
    _ item: FolderListing.Item, in folder: String
  ) -> String? {
    guard let name = item.text else {
      let shown = String(decoding: item.name, as: UTF8.self)
      report(.unreadableName, "the name ‘\(shown)’ is not valid UTF-8", folder)
      return nil
    }
    if name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      report(.unreadableName, "the name ‘\(name)’ holds control characters", folder)
      return nil
    }
    return name
  }

  private mutating func kind(
    of item: FolderListing.Item, at path: String
  ) -> FileStatus.Kind? {
    switch item.kind {
    case .file, .folder: return item.kind
    case .link: return kindOfLinked(path)
    case .special:
      report(.specialFile, "this is neither a file nor a folder", path)
      return nil
    }
  }

  /// A link may lead to another file of the content only. Links to folders are not followed: a few
  /// of them could make a tree without end.
  private mutating func kindOfLinked(_ path: String) -> FileStatus.Kind? {
    let target: String
    let kind: FileStatus.Kind?
    do {
      target = try CanonicalPath.existing(place.diskPath(path))
      kind = try FileStatus.of(target)?.kind
    } catch {
      report(.brokenSymlink, "this symbolic link leads nowhere: \(Self.reason(error))", path)
      return nil
    }
    guard (target + "/").hasPrefix(place.path + "/") else {
      report(.outsideSymlink, "this symbolic link leads out of the content folder", path)
      return nil
    }
    switch kind {
    case .file:
      hasLinks = true
      return .file
    case .folder: report(.folderSymlink, "symbolic links to folders are not followed", path)
    default: report(.specialFile, "this is neither a file nor a folder", path)
    }
    return nil
  }

  private mutating func report(_ code: Diagnostic.Code, _ message: String, _ path: String) {
    let shown = SourcePlace(path: place.shownPath(path))
    diagnostics.append(Diagnostic(.error, code, message, at: shown))
  }

  static func reason(_ error: any Error) -> String {
    guard case BuildFailure.system(_, _, let code) = error else { return "\(error)" }
    return BuildFailure.reason(code)
  }
}
