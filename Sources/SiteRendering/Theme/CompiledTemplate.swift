/// A checked template as what is left to do when a view is rendered: texts to copy, and content to
/// read from places that are known. Its parts are put in.
struct CompiledTemplate: Sendable {
  enum Step: Sendable {
    case text(String)
    case content(ContentPath)
    /// Done once for each item of a list, once for other content, not at all where it is absent.
    case section(ContentPath, [Step])
    /// Done where the content is absent.
    case inverted(ContentPath, [Step])
  }

  let steps: [Step]

  /// - Precondition: the check found nothing wrong with the template for views of this shape.
  init(_ name: TemplateName, _ templates: [TemplateName: TemplateCutting], _ shape: ViewShape) {
    let compiler = TemplateCompiler(templates: templates)
    steps = compiler.steps(of: name, in: TemplateScope(shape))
  }
}

/// Where content is among the views that a place in a template sees.
struct ContentPath: Sendable {
  /// 0 is the view that is rendered; each section that opens a scope adds one.
  let layer: Int
  /// From that layer inwards, by position; none for what the layer is itself.
  var fields: [Int]
}

private struct TemplateCompiler {
  let templates: [TemplateName: TemplateCutting]

  func steps(of name: TemplateName, in scope: TemplateScope) -> [CompiledTemplate.Step] {
    guard let template = templates[name] else { return [] }
    var index = 0
    return steps(of: template, &index, in: scope)
  }

  /// - Parameter index: of the tag to begin with; afterwards of that which ends the section.
  private func steps(
    of template: TemplateCutting, _ index: inout Int, in scope: TemplateScope
  ) -> [CompiledTemplate.Step] {
    var steps: [CompiledTemplate.Step] = []
    while true {
      let text = template.texts[index]
      if !text.isEmpty { steps.append(.text(text)) }
      guard index < template.tags.count else { return steps }
      switch template.tags[index] {
      case .end: return steps
      case .comment: break
      case .part(let name): steps += self.steps(of: name, in: scope)
      case .value(let name): steps.append(.content(scope.content(of: name).path))
      case .section(let name, let isInverted):
        let (kind, path) = scope.content(of: name)
        index += 1
        let inner = self.steps(
          of: template, &index, in: isInverted ? scope : scope.inside(kind))
        steps.append(isInverted ? .inverted(path, inner) : .section(path, inner))
      }
      index += 1
    }
  }
}

extension TemplateScope {
  fileprivate func content(of name: String) -> (kind: ViewShape.Kind, path: ContentPath) {
    guard case .content(let kind, at: let path) = meaning(of: name) else {
      preconditionFailure("the check let the unknown name ‘\(name)’ pass")
    }
    return (kind, path)
  }
}
