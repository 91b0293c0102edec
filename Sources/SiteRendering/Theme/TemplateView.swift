/// A value that a template renders, whose names and contents come from one table.
package protocol TemplateView: Sendable {
  /// The table; a `static let`, since each view that is rendered goes through it.
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

  package init(arrayLiteral entries: ViewField<View>...) {
    var names = Set<String>()
    for entry in entries {
      precondition(entry.hasFittingName, "‘\(entry.name)’ does not fit its kind in \(View.self)")
      precondition(names.insert(entry.name).inserted, "‘\(entry.name)’ is in \(View.self) twice")
    }
    self.entries = entries
  }
}
