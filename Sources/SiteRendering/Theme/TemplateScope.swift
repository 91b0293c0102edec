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
    case kind(ViewShape.Kind)
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

  func with(_ layer: Layer) -> TemplateScope {
    var scope = self
    scope.layers.append(layer)
    return scope
  }

  func meaning(of name: String) -> Meaning {
    if name == "." {
      switch layers.last {
      case .text: return .kind(.text)
      case .html: return .kind(.html)
      case .view, nil: return .wholeView
      }
    }
    let words = name.split(separator: ".").map(String.init)
    let shapes = layers.reversed().compactMap {
      if case .view(let shape) = $0 { shape } else { nil }
    }
    guard let first = words.first, let kind = shapes.lazy.compactMap({ $0.kind(of: first) }).first
    else {
      return .unknown(written: words.first ?? name, available: shapes.map(\.names))
    }
    return meaning(of: words.dropFirst(), inside: kind, named: first)
  }

  private func meaning(
    of words: ArraySlice<String>, inside kind: ViewShape.Kind, named outer: String
  ) -> Meaning {
    var (kind, outer) = (kind, outer)
    for word in words {
      guard case .object(let shape) = kind else { return .notEntered(outer: outer, kind) }
      let inner = shape()
      guard let found = inner.kind(of: word) else {
        return .unknown(written: "\(outer).\(word)", available: [inner.names])
      }
      (kind, outer) = (found, "\(outer).\(word)")
    }
    return .kind(kind)
  }
}
