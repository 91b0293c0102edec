package import Diagnostics
package import HandbookModel

/// Reads the options of a list in a body: the YAML in a fenced code block such as `{outcomes}`.
package enum WidgetOptions {
  /// - Parameter place: of the text's first character; every line begins in its column.
  package static func read(
    _ text: String, at place: SourcePlace
  ) -> (query: ListQuery, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let yaml = YAMLText(
      bytes: bytes(text, place), path: place.path, firstLine: place.line,
      indentation: max(0, place.column - 1))
    guard let mapping = YAMLFile.mapping(of: yaml, &diagnostics) else {
      return (ListQuery(), diagnostics)
    }
    var context = FieldContext()
    let query = record.readAll(mapping, at: place, &context).root
    return (query, diagnostics + context.diagnostics)
  }

  /// What the text lacks was told when its file was read.
  private static func bytes(_ text: String, _ place: SourcePlace) -> [UInt8] {
    var ignored: [Diagnostic] = []
    let file = SourceFile(path: place.path, bytes: Array(text.utf8))
    return SourceText(of: file, diagnostics: &ignored)?.bytes ?? []
  }

  static let record = Record<ListQuery>(
    "lists in a text", blank: { _ in ListQuery() },
    [
      Field("community", .reference(.community), "the community whose entries to list") {
        $0.community = $1
      },
      Field("team", .reference(.team), "the team whose entries to list") { $0.team = $1 },
      Field("kind", .list(of: .located(.outcomeKind), orOne: true), "the kinds of outcome") {
        $0.kinds = $1
      },
      Field("status", .list(of: .located(.text), orOne: true), "the statuses") {
        $0.statuses = $1
      },
      Field("from", .date, "the first day") { $0.from = $1 },
      Field("until", .date, "the last day") { $0.until = $1 },
      Field("limit", .integer(1...9999), "the most entries to show") { $0.limit = $1 },
    ])
}

extension FieldType where Value == String {
  fileprivate static var outcomeKind: FieldType<String> {
    FieldType<Outcome.Kind>.choice.map(\.rawValue)
  }
}
