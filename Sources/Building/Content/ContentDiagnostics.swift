import Diagnostics

extension Diagnostic.Code {
  static let brokenSymlink = Self("broken-symlink")
  static let fileTooLarge = Self("file-too-large")
  static let folderSymlink = Self("folder-symlink")
  static let outsideSymlink = Self("outside-symlink")
  static let specialFile = Self("special-file")
  static let unknownTheme = Self("unknown-theme")
  static let unpublishedFile = Self("unpublished-file")
  static let unreadableFile = Self("unreadable-file")
  static let unreadableFolder = Self("unreadable-folder")
  static let unreadableImage = Self("unreadable-image")
  static let unreadableName = Self("unreadable-name")
  static let unsafeSVG = Self("unsafe-svg")
}
