import Diagnostics
import SiteRendering

/// A theme of a few templates, with strings that have every key that Swift asks for.
struct TestTheme {
  var templates: [(path: String, text: String)] = []
  /// Files that are no text.
  var ownFiles: [ThemeFile] = []
  var base: [(path: String, text: String)] = []
  var strings: [String: InterfaceStrings.Value] = [:]
  var missingKeys: Set<String> = []
  var language = "en"
  var shapes: [TemplateName: ViewShape] = [:]

  /// One template, `page`, for the views of one type.
  init(_ text: String, parts: [(path: String, text: String)] = [], shape: ViewShape) {
    templates = [("page.mustache", text)] + parts
    shapes = ["page": shape]
  }

  func load() -> (theme: Theme?, diagnostics: [Diagnostic]) {
    Theme.load(
      files: templates.map { Self.file("theme/", $0) } + ownFiles,
      over: base.map { Self.file("base/", $0) },
      strings: interfaceStrings, templates: shapes)
  }

  /// The diagnostics as they are printed.
  var diagnostics: String {
    let files =
      templates.map { ("theme/" + $0.path, $0.text) } + base.map { ("base/" + $0.path, $0.text) }
    let text = DiagnosticText { path in
      files.first { $0.0 == path }.map { SourceFile(path: path, bytes: Array($0.1.utf8)) }
    }
    return text.text(of: load().diagnostics)
  }

  func render(_ view: some TemplateView) -> String? {
    load().theme?.render("page", view).text
  }

  private var interfaceStrings: InterfaceStrings {
    let place = SourcePlace(path: "theme/strings/\(language).yaml", line: 1)
    var entries: [String: Located<InterfaceStrings.Value>] = [:]
    for key in StringKey.allCases { entries[key.rawValue] = Located(.text("words"), at: place) }
    for key in CountKey.allCases {
      entries[key.rawValue] = Located(.plural([.other: "{count}"]), at: place)
    }
    for (key, value) in strings { entries[key] = Located(value, at: place) }
    for key in missingKeys { entries[key] = nil }
    return InterfaceStrings(language: language, path: place.path, entries: entries)
  }

  private static func file(_ folder: String, _ file: (path: String, text: String)) -> ThemeFile {
    ThemeFile(path: file.path, shownPath: folder + file.path, bytes: Array(file.text.utf8))
  }
}

/// A view with names of every kind.
struct SampleView: TemplateView {
  struct Person: TemplateView {
    var name = "Ana"
    var url: String?

    static let fields: ViewFields<Self> = [
      .text("name", \.name),
      .optionalText("url", \.url),
    ]
  }

  var title = "Kick-off"
  var summary: String?
  var bodyHTML = HTML()
  var statusHTML: HTML?
  var isDraft = false
  var host = Person()
  var lead: Person?
  var people: [Person] = []
  var decisions: [String] = []
  var url: String? = "page.html"

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("summary", \.summary),
    .html("body_html", \.bodyHTML),
    .optionalHTML("status_html", \.statusHTML),
    .flag("draft", \.isDraft),
    .object("host", \.host),
    .optionalObject("lead", \.lead),
    .list("people", \.people),
    .texts("decisions", \.decisions),
    .optionalText("url", \.url),
  ]
}
