import EmbeddedFiles
import SiteRendering

/// The files of a theme: those of the default theme, which is part of the program, and those of
/// the site's own folder `themes/NAME/`, which stand over them.
struct ThemeFolder: Hashable, Sendable {
  /// In the order of their paths' bytes; empty where the site has no such theme.
  let own: [ThemeFile]

  /// - Parameters:
  ///   - name: of one folder; nothing else is looked for.
  ///   - site: canonical path of the site's folder.
  /// - Returns: nil where the site has no such theme.
  init?(_ name: String, ofSite site: String) throws {
    let folder = site + "/themes/" + name
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"),
      try FileStatus.of(folder)?.kind == .folder
    else { return nil }
    var files: [ThemeFile] = []
    var folders = [""]
    while let prefix = folders.popLast() {
      for item in try FolderListing(of: folder + "/" + prefix).items {
        guard let text = item.text, !text.hasPrefix("."), !text.hasPrefix("_") else { continue }
        let path = prefix + text
        // Links are followed to files only: a few links to folders could make a tree without end.
        switch item.kind {
        case .folder: folders.append(path + "/")
        case .file, .link:
          files.append(try Self.read(path, in: folder, shown: "themes/\(name)/\(path)"))
        case .special: continue
        }
      }
    }
    own = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func read(
    _ path: String, in folder: String, shown: String
  ) throws -> ThemeFile {
    ThemeFile(path: path, shownPath: shown, bytes: try OpenFile.bytes(of: folder + "/" + path))
  }

  /// The default theme, in the order of its paths' bytes.
  static let standard: [ThemeFile] = (0..<default_theme_count()).map { index in
    let file = default_theme_file(index)
    let path = String(cString: file.path)
    return ThemeFile(
      path: path, shownPath: "themes/default/" + path,
      bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
  }
}
