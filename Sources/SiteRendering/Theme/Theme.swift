package import Diagnostics
import Mustache

/// A set of templates that fit the views of this program, with their strings and assets.
///
/// Whatever could go wrong in a template was found when it was loaded: rendering cannot fail.
package struct Theme: Sendable {
  package let strings: InterfaceStrings
  /// The files that are published as they are, sorted by path.
  package let assets: [ThemeFile]

  private let templates: [TemplateName: RenderableTemplate]
  private let library: MustacheLibrary

  private struct RenderableTemplate {
    let template: MustacheTemplate
    let view: ObjectIdentifier
  }

  /// Markup of a view.
  ///
  /// - Precondition: the theme was loaded with the view's shape for this template.
  package func render<View: TemplateView>(_ name: TemplateName, _ view: View) -> HTML {
    guard let renderable = templates[name], renderable.view == ObjectIdentifier(View.self) else {
      preconditionFailure("the template ‘\(name.rawValue)’ was not loaded for \(View.self)")
    }
    return HTML(markup: renderable.template.render(BoundView(view), library: library))
  }

  /// Reads a theme, and checks all of it against the views it will be given.
  ///
  /// - Parameters:
  ///   - files: the theme.
  ///   - base: the theme below it, whose files stand where `files` has none of the same path.
  ///   - templates: the templates that Swift renders, and the shape of the view of each.
  /// - Returns: no theme where a diagnostic is an error.
  package static func load(
    files: [ThemeFile], over base: [ThemeFile] = [], strings: InterfaceStrings,
    templates: [TemplateName: ViewShape]
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let source = ThemeSource(files: files, over: base)
    var (checked, diagnostics) = source.check(strings: strings, templates: templates)
    var compiled: [String: MustacheTemplate] = [:]
    if !diagnostics.contains(where: { $0.severity == .error }) {
      for template in checked {
        guard let text = BakedTemplate.source(of: template, strings: strings) else {
          diagnostics.append(.templateTooLarge(template))
          continue
        }
        do {
          compiled[template.name.rawValue] = try MustacheTemplate(string: text)
        } catch {
          diagnostics.append(.uncompilable(template, reason: String(describing: error)))
        }
      }
    }
    if diagnostics.contains(where: { $0.severity == .error }) { return (nil, diagnostics.sorted()) }
    var renderable: [TemplateName: RenderableTemplate] = [:]
    for (name, shape) in templates {
      renderable[name] = compiled[name.rawValue].map {
        RenderableTemplate(template: $0, view: shape.view)
      }
    }
    let theme = Theme(
      strings: strings, assets: source.assets, templates: renderable,
      library: MustacheLibrary(templates: compiled))
    return (theme, diagnostics.sorted())
  }
}
