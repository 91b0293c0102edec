/// Puts the content of one view into a template.
struct TemplateRendering {
  private var layers: [ViewContent]
  private var text = ""

  static func html(of view: some TemplateView, in template: CompiledTemplate) -> HTML {
    var rendering = TemplateRendering(layers: [.view(BoundView(view))])
    rendering.run(template.steps)
    return HTML(markup: rendering.text)
  }

  private init(layers: [ViewContent]) {
    self.layers = layers
  }

  private mutating func run(_ steps: [CompiledTemplate.Step]) {
    for step in steps {
      switch step {
      case .text(let text): self.text += text
      case .content(let path): write(content(at: path))
      case .section(let path, let inner): run(inner, over: content(at: path))
      case .inverted(let path, let inner): if content(at: path).isAbsent { run(inner) }
      }
    }
  }

  private mutating func run(_ steps: [CompiledTemplate.Step], over content: ViewContent) {
    switch content {
    case .flag(let isTrue): if isTrue { run(steps) }
    case .list(let items): for item in items { run(steps, inside: item) }
    case .text, .html, .view, .absent: if !content.isAbsent { run(steps, inside: content) }
    }
  }

  private mutating func run(_ steps: [CompiledTemplate.Step], inside content: ViewContent) {
    layers.append(content)
    run(steps)
    layers.removeLast()
  }

  /// Inside of what is absent all is.
  private func content(at path: ContentPath) -> ViewContent {
    var content = layers[path.layer]
    for field in path.fields {
      guard case .view(let view) = content else { return .absent }
      content = view[field]
    }
    return content
  }

  private mutating func write(_ content: ViewContent) {
    switch content {
    case .text(let plain): text += HTML(escaping: plain).text
    case .html(let html): text += html.text
    // The check lets templates print nothing else.
    case .flag, .view, .list, .absent: break
    }
  }
}
