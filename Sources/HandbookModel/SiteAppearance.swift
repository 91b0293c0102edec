package import Diagnostics

/// What `site.yaml` says of how the site looks: its accent, its logo and its type.
package struct SiteAppearance: Sendable {
  /// A picture that stands for the site. All paths are below the content folder.
  package struct Logo: Sendable {
    package var file: FileReference
    /// In its place on a dark ground.
    package var dark: FileReference?
    /// What it says, where it stands in place of the site's title and not beside it.
    package var alt: String?

    package init(file: FileReference, dark: FileReference? = nil, alt: String? = nil) {
      self.file = file
      self.dark = dark
      self.alt = alt
    }
  }

  /// Faces of one family of type, in files below the content folder.
  package struct FontFiles: Sendable {
    package var regular: FileReference
    package var bold: FileReference?
    package var italic: FileReference?

    package init(
      regular: FileReference, bold: FileReference? = nil, italic: FileReference? = nil
    ) {
      self.regular = regular
      self.bold = bold
      self.italic = italic
    }
  }

  package enum Font: Sendable {
    case system(FontStack)
    case files(FontFiles)

    package var files: [FileReference] {
      guard case .files(let files) = self else { return [] }
      return [files.regular, files.bold, files.italic].compactMap { $0 }
    }
  }

  /// Of links and marks, on a light ground.
  package var accent: Located<RGBColor>?
  /// The same on a dark ground; without it, it follows from `accent`.
  package var accentOnDark: Located<RGBColor>?
  package var logo: Logo?
  package var textFont: Font?
  package var headingFont: Font?
  package var codeFont: Font?

  package init() {}

  /// The files that it names, in the order of its fields.
  package var files: [FileReference] {
    [logo?.file, logo?.dark].compactMap { $0 }
      + [textFont, headingFont, codeFont].flatMap { $0?.files ?? [] }
  }
}

/// A group of faces that systems have, by what they are like: nothing is loaded for them.
package enum FontStack: String, CaseIterable, Sendable {
  /// Sturdy, for long texts; what pages have without a setting.
  case book
  /// After the types of the Renaissance.
  case oldStyle = "old-style"
  /// With strong, square feet.
  case slab
  /// What the reader's own system uses.
  case system
  /// Without feet, shaped as by a pen.
  case humanist
  /// Without feet, plain and even.
  case grotesque
  /// All letters of one width.
  case typewriter
}
