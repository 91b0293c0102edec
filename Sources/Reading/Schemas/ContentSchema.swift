import Diagnostics
import HandbookModel

/// The JSON Schema (2020-12) of the fields of one kind of file, for editors: made from the same
/// description by which files are read.
package enum ContentSchema: String, CaseIterable, Sendable {
  case site, page, community, meeting, team, person, outcome

  /// The document, with a line feed at its end.
  package func text() throws -> String { try JSONDocument.text(of: document) }

  /// What it describes, as a noun.
  package var title: String {
    switch self {
    case .site: "the settings of a site, site.yaml"
    case .page: "the fields of a page"
    case .community: "the fields of a community, the index.md of its folder"
    case .meeting: "the fields of a meeting"
    case .team: "the fields of a team"
    case .person: "the fields of a person"
    case .outcome: "the fields of an outcome"
    }
  }

  private var document: JSONValue {
    var members: [String: JSONValue] = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string(title.sentence),
    ]
    members.merge(shape.schema.first ?? [:]) { $1 }
    return .object(members)
  }

  var shape: FieldShape {
    switch self {
    case .site: SiteFields.record.shape
    case .page: PageFields.record.shape
    case .community: CommunityFields.record.shape
    case .meeting: MeetingFields.inFile.shape
    case .team: TeamFields.inFile.shape
    case .person: PersonFields.inFile.shape
    case .outcome: OutcomeFields.inFile.shape
    }
  }
}

extension String {
  /// With a capital letter and a full stop.
  var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
