import HandbookModel

/// The fields of `site.yaml` that say how the site looks.
enum AppearanceFields {
  static let colors = Record<SiteAppearance>(
    "colors", blank: { _ in SiteAppearance() },
    [
      Field("accent", .located(.color), "the color of links and marks") { $0.accent = $1 },
      Field("accent_dark", .located(.color), "the same on a dark ground") {
        $0.accentOnDark = $1
      },
    ])

  static let fonts = Record<SiteAppearance>(
    "fonts", blank: { _ in SiteAppearance() },
    [
      Field("text", font, "the type of texts") { $0.textFont = $1 },
      Field("headings", font, "the type of headings") { $0.headingFont = $1 },
      Field("code", font, "the type of code") { $0.codeFont = $1 },
    ])

  static let logo = FieldType<SiteAppearance.Logo>.either(
    picture.map { SiteAppearance.Logo(file: $0) }, or: .record(logoRecord))

  private static let logoRecord = Record<SiteAppearance.Logo>(
    "logos", blank: { SiteAppearance.Logo(file: FileReference("", at: $0)) },
    [
      Field("file", picture, "the path of a picture", isRequired: true) { $0.file = $1 },
      Field("dark", picture, "the one for dark grounds") { $0.dark = $1 },
      Field("alt", .text, "what it says, if it stands in place of the title") { $0.alt = $1 },
    ])

  private static let picture = FieldType<FileReference>.file(
    ending: ["svg", "png", "webp", "avif", "jpg", "jpeg", "gif"])
  private static let fontTypes = ["woff2", "woff", "ttf", "otf"]
  private static let fontFile = FieldType<FileReference>.file(ending: fontTypes)

  /// The name of a group of fonts, or the path of a file, alone or with those of its other faces.
  private static let font = FieldType<SiteAppearance.Font>.either(
    FieldType(.font) { value, context in
      guard let text = context.line(value, for: .font) else { return nil }
      let word = Word.folded(text)
      if let stack = FontStack.allCases.first(where: { Word.folded($0.rawValue) == word }) {
        return .system(stack)
      }
      guard text.contains("/") || text.contains(".") else {
        context.report(.unknownFont(text, at: value.textPlace))
        return nil
      }
      return fontFile.read(value, &context).map { .files(SiteAppearance.FontFiles(regular: $0)) }
    },
    or: FieldType.record(faces).map(SiteAppearance.Font.files))

  private static let faces = Record<SiteAppearance.FontFiles>(
    "fonts", blank: { SiteAppearance.FontFiles(regular: FileReference("", at: $0)) },
    [
      Field("file", fontFile, "the path of a font file", isRequired: true) { $0.regular = $1 },
      Field("bold", fontFile, "the one for bold text") { $0.bold = $1 },
      Field("italic", fontFile, "the one for italic text") { $0.italic = $1 },
    ])
}

extension FieldType where Value == FileReference {
  /// The path of a file whose name has one of some endings, in whatever case.
  fileprivate static func file(ending types: [String]) -> FieldType<FileReference> {
    FieldType(.file) { value, context in
      let field = context.field
      guard let file = FieldType<FileReference>.file.read(value, &context) else { return nil }
      let type = file.written.split(separator: ".").last.map { $0.lowercased() } ?? ""
      if types.contains(type) { return file }
      context.report(.wrongFileType(file.written, of: field, types, at: value.textPlace))
      return nil
    }
  }
}
