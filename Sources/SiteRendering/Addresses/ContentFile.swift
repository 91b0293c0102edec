/// A file beside the content that is not Markdown: a picture, a document.
package struct ContentFile: Hashable, Sendable {
  /// Below the content folder, as on disk.
  package let path: String
  /// The path that diagnostics show.
  package let shownPath: String
  /// In pixels, for pictures whose size could be read.
  package let imageSize: ImageSize?
  /// In bytes.
  package let byteCount: Int

  package init(path: String, shownPath: String, byteCount: Int, imageSize: ImageSize? = nil) {
    self.path = path
    self.shownPath = shownPath
    self.byteCount = byteCount
    self.imageSize = imageSize
  }
}

/// Width and height of a picture in pixels, as it is shown upright.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
