import Diagnostics

/// The files of a theme laid over those of the theme below it, and what is wrong with them.
struct ThemeSource {
  private let own: [ThemeFile]
  private let base: [ThemeFile]
  /// The files that count, sorted by path.
  private let files: [ThemeFile]

  init(files own: [ThemeFile], over base: [ThemeFile]) {
    self.own = own
    self.base = base
    var byPath: [String: ThemeFile] = [:]
    for file in base + own { byPath[file.path] = file }
    files = byPath.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  var assets: [ThemeFile] { files.filter(\.isAsset) }

  /// The templates that are rendered or included, and all diagnostics of the theme.
  func check(
    strings: InterfaceStrings, templates shapes: [TemplateName: ViewShape]
  ) -> (templates: [Template], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var templates: [TemplateName: Template] = [:]
    for file in files {
      guard let (template, found) = Self.parse(file) else { continue }
      templates[template.name] = template
      diagnostics += found
    }
    var check = TemplateCheck(templates: templates, strings: strings)
    for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
      if let template = templates[name] {
        check.check(template, shape: shape)
      } else {
        diagnostics.append(.missingTemplate(name, at: shownPath(of: name)))
      }
    }
    diagnostics += check.diagnostics
    diagnostics += unusedTemplates(reached: check.reached.union(shapes.keys), templates)
    diagnostics += InterfaceStringsCheck.diagnostics(
      of: strings, templateKeys: stringKeys(templates))
    let reached = templates.values.filter { check.reached.contains($0.name) }
    return (reached.sorted { $0.name < $1.name }, diagnostics)
  }

  private static func parse(
    _ file: ThemeFile
  ) -> (template: Template, diagnostics: [Diagnostic])? {
    file.templateName.map { name in
      Template.parse(name, SourceFile(path: file.shownPath, bytes: file.bytes))
    }
  }

  /// Only of the theme itself: what it replaces can leave parts of the theme below it unused.
  private func unusedTemplates(
    reached: Set<TemplateName>, _ templates: [TemplateName: Template]
  ) -> [Diagnostic] {
    let basePaths = Set(base.map(\.path))
    let suggestion = Suggestion(reached.map(\.path))
    return own.compactMap { file in
      guard let name = file.templateName, !reached.contains(name), !basePaths.contains(file.path)
      else { return nil }
      return .unusedTemplate(file, help: suggestion.help(for: file.path))
    }
  }

  /// Those of replaced templates too: a site that replaces one need not be told of their strings.
  private func stringKeys(_ templates: [TemplateName: Template]) -> Set<String> {
    var keys = Set(templates.values.flatMap(\.stringKeys))
    let ownPaths = Set(own.map(\.path))
    for file in base where ownPaths.contains(file.path) {
      if let (template, _) = Self.parse(file) { keys.formUnion(template.stringKeys) }
    }
    return keys
  }

  /// Where a template would be, judged by where the other files are.
  private func shownPath(of name: TemplateName) -> String {
    guard let file = base.first ?? own.first, file.shownPath.hasSuffix(file.path) else {
      return name.path
    }
    return file.shownPath.dropLast(file.path.count) + name.path
  }
}
