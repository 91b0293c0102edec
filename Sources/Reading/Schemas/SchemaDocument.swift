import Diagnostics
import HandbookModel

/// The JSON Schema (2020-12) of the fields of one kind of file, or of its translations.
package struct SchemaDocument: Sendable {
  /// `meeting`, `meeting-translation`.
  package let name: String
  /// What it describes, as a noun.
  package let title: String
  private let shape: FieldShape

  package static let all =
    ContentSchema.allCases.map { kind in
      SchemaDocument(name: kind.rawValue, title: kind.title, shape: kind.shape)
    }
    + Entry.Kind.allCases.map { kind in
      SchemaDocument(
        name: kind.rawValue + "-translation", title: "the texts of a translated \(kind.rawValue)",
        shape: TranslationFields.shape(of: kind))
    }

  /// The document, with a line feed at its end.
  package func text() throws -> String {
    var members: [String: JSONValue] = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string(title.sentence),
    ]
    members.merge(shape.schema.first ?? [:]) { $1 }
    return try JSONDocument.text(of: JSONValue.object(members))
  }
}

extension String {
  /// With a capital letter and a full stop.
  var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
