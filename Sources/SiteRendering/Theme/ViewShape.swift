/// The names that a view answers and the kind of each, for checking templates before any page.
package struct ViewShape: Sendable {
  /// What a template may do with a name.
  enum Kind: Sendable {
    /// Printed with `{{name}}`.
    case text
    /// Printed with `{{{name}}}`.
    case html
    /// Opens no scope.
    case flag
    case object(@Sendable () -> ViewShape)
    case list(@Sendable () -> ViewShape)
    /// A list whose items are printed with `{{.}}`.
    case texts
  }

  struct Field: Sendable {
    let name: String
    let kind: Kind
  }

  /// The type whose views have this shape.
  let view: ObjectIdentifier
  let fields: [Field]

  package var names: [String] { fields.map(\.name) }

  func kind(of name: String) -> Kind? {
    fields.first { $0.name == name }?.kind
  }
}
