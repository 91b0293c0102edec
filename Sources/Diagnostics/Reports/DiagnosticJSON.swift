/// Diagnostics as the project's own JSON: what the text says, by names that stay.
///
/// `version` is 1, and is raised where a name changes its meaning or is no more; names may be added.
/// A line or a column that is not known is left out.
struct DiagnosticJSON: Encodable {
  struct Place: Encodable {
    let path: String
    let line: Int?
    let column: Int?

    init(_ place: SourcePlace) {
      path = place.path
      line = place.line > 0 ? place.line : nil
      column = place.line > 0 && place.column > 0 ? place.column : nil
    }
  }

  struct Note: Encodable {
    let message: String
    let place: Place
  }

  struct Item: Encodable {
    let severity: String
    let code: String
    let message: String
    let place: Place
    let notes: [Note]
    let help: String?
  }

  let version = 1
  let diagnostics: [Item]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.map { diagnostic in
      Item(
        severity: diagnostic.severity.rawValue, code: diagnostic.code.rawValue,
        message: diagnostic.message, place: Place(diagnostic.place),
        notes: diagnostic.notes.map { Note(message: $0.message, place: Place($0.place)) },
        help: diagnostic.help)
    }
  }
}
