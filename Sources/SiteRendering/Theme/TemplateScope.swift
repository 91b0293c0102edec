import Diagnostics

/// The views that a place in a template sees, the innermost last.
struct TemplateScope {
  enum Layer {
    case view(ViewShape)
    /// Inside a section over text: `{{.}}` is it.
    case text
    /// Inside a section over markup: `{{{.}}}` is it.
    case html
  }

  /// What a name leads to.
  enum Meaning {
    case content(ViewShape.Kind, at: ContentPath)
    /// The item of a list or the view itself, which has names but is none.
    case wholeView
    /// No view has the name, or the object before its dot has it not.
    case unknown(written: String, available: [[String]])
    /// A name with a dot, of which the part before it is no object.
    case notEntered(outer: String, ViewShape.Kind)
  }

  private var layers: [Layer]

  init(_ shape: ViewShape) {
    layers = [.view(shape)]
  }

  /// The scope inside a section over content of a kind.
  func inside(_ kind: ViewShape.Kind) -> TemplateScope {
    switch kind {
    case .flag: self
    case .text, .texts: with(.text)
    case .html: with(.html)
    case .object(let shape), .list(let shape): with(.view(shape()))
    }
  }

  private func with(_ layer: Layer) -> TemplateScope {
    var scope = self
    scope.layers.append(layer)
    return scope
  }

  func meaning(of name: String) -> Meaning {
    if name == "." {
      switch layers.last {
      case .text: return .content(.text, at: ContentPath(layer: layers.count - 1, fields: []))
      case .html: return .content(.html, at: ContentPath(layer: layers.count - 1, fields: []))
      case .view, nil: return .wholeView
      }
    }
    let words = name.split(separator: ".").map(String.init)
    let first = words.first ?? name
    var available: [[String]] = []
    for (layer, content) in layers.enumerated().reversed() {
      guard case .view(let shape) = content else { continue }
      if let field = shape.position(of: first) {
        let path = ContentPath(layer: layer, fields: [field])
        return meaning(of: words.dropFirst(), inside: shape.fields[field].kind, at: path, first)
      }
      available.append(shape.names)
    }
    return .unknown(written: first, available: available)
  }

  private func meaning(
    of words: ArraySlice<String>, inside kind: ViewShape.Kind, at path: ContentPath,
    _ outer: String
  ) -> Meaning {
    var (kind, path, outer) = (kind, path, outer)
    for word in words {
      guard case .object(let shape) = kind else { return .notEntered(outer: outer, kind) }
      let inner = shape()
      guard let field = inner.position(of: word) else {
        return .unknown(written: "\(outer).\(word)", available: [inner.names])
      }
      path.fields.append(field)
      (kind, outer) = (inner.fields[field].kind, "\(outer).\(word)")
    }
    return .content(kind, at: path)
  }
}
