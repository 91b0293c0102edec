/// One file of a theme as it was read.
package struct ThemeFile: Hashable, Sendable {
  /// The path inside the theme, such as `parts/name.mustache`.
  package let path: String
  /// The path that diagnostics show, such as `themes/default/parts/name.mustache`.
  package let shownPath: String
  package let bytes: [UInt8]

  package init(path: String, shownPath: String, bytes: [UInt8]) {
    self.path = path
    self.shownPath = shownPath
    self.bytes = bytes
  }

  /// The template that the file is; nil for assets and strings.
  var templateName: TemplateName? {
    let suffix = ".mustache"
    guard path.hasSuffix(suffix) else { return nil }
    return TemplateName(String(path.dropLast(suffix.count)))
  }

  var isAsset: Bool { path.hasPrefix("assets/") && templateName == nil }
}
