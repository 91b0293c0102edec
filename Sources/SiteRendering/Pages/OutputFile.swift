/// A file of the published site.
package struct OutputFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// A copy of the content file at this path below the content folder.
    case copy(of: String)
  }

  /// Below the site's root, with `/` between its parts.
  package let path: String
  package let content: Content

  init(path: String, _ content: Content) {
    self.path = path
    self.content = content
  }
}
