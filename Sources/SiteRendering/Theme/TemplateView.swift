/// A value that a template renders, whose names and contents come from one table.
package protocol TemplateView: Sendable {
  /// The table; a `static let`, since each name that a template looks up goes through it.
  static var fields: ViewFields<Self> { get }
}

extension TemplateView {
  package static var shape: ViewShape {
    ViewShape(
      view: ObjectIdentifier(Self.self),
      fields: fields.entries.map { ViewShape.Field(name: $0.name, kind: $0.kind) })
  }
}

/// The names of a view in order, each once, with the way to its content.
package struct ViewFields<View: Sendable>: Sendable, ExpressibleByArrayLiteral {
  let entries: [ViewField<View>]
  private let byName: [String: ViewField<View>]

  package init(arrayLiteral entries: ViewField<View>...) {
    for entry in entries {
      precondition(entry.hasFittingName, "‘\(entry.name)’ does not fit its kind in \(View.self)")
    }
    self.entries = entries
    byName = Dictionary(entries.map { ($0.name, $0) }) { first, _ in
      preconditionFailure("‘\(first.name)’ is in \(View.self) twice")
    }
  }

  /// The content of a name in the form that the template engine takes; nil for an unknown name.
  func content(of name: String, in view: View) -> Any? {
    byName[name]?.content(view)
  }
}
