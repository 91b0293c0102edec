package import Diagnostics
package import HandbookModel

/// Reads the settings of a site, `site.yaml`.
package enum SettingsReader {
  /// Settings that cannot be understood keep their defaults; an error says why.
  package static func read(
    _ file: SourceFile
  ) -> (settings: SiteSettings, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    guard let mapping = YAMLFile.mapping(of: file, &diagnostics) else {
      return (SiteSettings(), diagnostics)
    }
    var context = FieldContext()
    let start = SourcePlace(path: file.path, line: 1)
    let settings = SiteFields.record.readAll(mapping, at: start, &context).root
    return (settings, diagnostics + context.diagnostics)
  }
}

/// A file that is YAML from its first line to its last.
enum YAMLFile {
  /// - Returns: nil where the file has no fields, or none that can be understood: an error is
  ///   added then.
  static func mapping(of file: SourceFile, _ diagnostics: inout [Diagnostic]) -> YAMLMapping? {
    guard let source = SourceText(of: file, diagnostics: &diagnostics) else { return nil }
    let text = YAMLText(bytes: source.bytes, path: file.path, firstLine: 1)
    return mapping(of: text, &diagnostics)
  }

  static func mapping(of text: YAMLText, _ diagnostics: inout [Diagnostic]) -> YAMLMapping? {
    guard case .value(let value) = YAMLDocument.parse(text, &diagnostics) else { return nil }
    if case .mapping(let mapping) = value.content { return mapping }
    diagnostics.append(.notFields(value))
    return nil
  }
}

/// The fields of `site.yaml`.
enum SiteFields {
  static let record = Record<SiteSettings>(
    "‘site.yaml’", blank: { _ in SiteSettings() },
    [
      Field("title", .text, "the name of the site") { $0.title = $1 },
      Field("summary", .text, "one or two sentences about it") { $0.summary = $1 },
      Field("url", .siteURL, "where it is published, for feeds and calendars") { $0.url = $1 },
      Field("language", .language, "the language of its pages") { $0.language = $1 },
      Field("time_zone", .located(.timeZone), "the time zone of its meetings") {
        $0.timeZone = $1
      },
      Field("week_starts", .choice, "the first day of the weeks in its calendars") {
        $0.weekStarts = $1
      },
      Field("theme", .located(.folderName), "the name of a folder in ‘themes’") { $0.theme = $1 },
      Field("colors", .record(AppearanceFields.colors), "its accent") {
        $0.appearance.accent = $1.accent
        $0.appearance.accentOnDark = $1.accentOnDark
      },
      Field("logo", AppearanceFields.logo, "the picture at the head of its pages") {
        $0.appearance.logo = $1
      },
      Field("fonts", .record(AppearanceFields.fonts), "the type of its pages") {
        $0.appearance.textFont = $1.textFont
        $0.appearance.headingFont = $1.headingFont
        $0.appearance.codeFont = $1.codeFont
      },
      Field("organization", .text, "who publishes it") { $0.organization = $1 },
      Field("contact", .text, "whom to ask") { $0.contact = $1 },
      Field("license", .text, "under which terms others may use it") { $0.license = $1 },
      Field("repository", .record(repository), "where its sources are, for links to edit them") {
        $0.repository = $1
      },
      Field("offline", .choice, "whose pages browsers keep for reading without a connection") {
        $0.offline = $1
      },
      Field("problems", .link, "where readers report a problem, if not at its repository") {
        $0.problems = $1
      },
      Field("image", .located(.path), "the picture that stands for its pages on other sites") {
        $0.image = $1
      },
      Field("image_alt", .text, "what that picture shows, in words") { $0.imageAlt = $1 },
      Field("navigation", .list(of: .located(.path), orOne: true), "what its main menu leads to") {
        $0.navigation = $1
      },
      Field("shown_as", .choice, "how people appear to the public") { $0.shownAs = $1 },
      Field("checks", .record(checks), "which checks of its communities are off") {
        $0.checksOff = $1
      },
    ])

  private enum Check: String, CaseIterable, Sendable {
    case on, off
  }

  /// What is off.
  private static let checks = Record<Set<Gap.Kind>>(
    "checks", blank: { _ in [] },
    Gap.Kind.allCases.map { kind in
      Field<Set<Gap.Kind>>(
        kind.rawValue, FieldType<Check>.choice, "whether it is looked for"
      ) { checksOff, check in
        if check == .off { checksOff.insert(kind) }
      }
    })

  private static let repository = Record<SiteSettings.Repository>(
    "repositories", blank: { _ in SiteSettings.Repository(url: "") },
    [
      Field("url", .url, "its web address", isRequired: true) { $0.url = $1 },
      Field("branch", .text, "the branch from which the site is made") { $0.branch = $1 },
      Field("path", .path, "the folder of the site in it") { $0.path = $1 },
    ])
}

extension FieldType where Value == String {
  /// A web address without query and fragment that ends in `/`.
  fileprivate static var siteURL: FieldType<String> {
    let url = url.read
    return FieldType(.url(schemes: ["https", "http"])) { value, context in
      guard let text = url(value, &context) else { return nil }
      if text.contains(where: { $0 == "?" || $0 == "#" }) {
        context.report(.invalidURL(text, at: value.textPlace))
        return nil
      }
      return text.hasSuffix("/") ? text : text + "/"
    }
  }
}
