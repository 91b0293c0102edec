import Diagnostics
import HandbookModel

/// The JSON Schema (2020-12) of the fields of one kind of file, for editors: made from the same
/// description by which files are read.
package enum ContentSchema: String, CaseIterable, Sendable {
  case site, page, community, meeting, team, person, outcome
  case pageTranslation = "page-translation"
  case communityTranslation = "community-translation"
  case meetingTranslation = "meeting-translation"
  case teamTranslation = "team-translation"
  case personTranslation = "person-translation"
  case outcomeTranslation = "outcome-translation"

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
    case .pageTranslation: "the texts of a translated page"
    case .communityTranslation: "the texts of a translated community"
    case .meetingTranslation: "the texts of a translated meeting"
    case .teamTranslation: "the texts of a translated team"
    case .personTranslation: "the texts of a translated person"
    case .outcomeTranslation: "the texts of a translated outcome"
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
    case .pageTranslation: TranslationFields.shape(of: .page)
    case .communityTranslation: TranslationFields.shape(of: .community)
    case .meetingTranslation: TranslationFields.shape(of: .meeting)
    case .teamTranslation: TranslationFields.shape(of: .team)
    case .personTranslation: TranslationFields.shape(of: .person)
    case .outcomeTranslation: TranslationFields.shape(of: .outcome)
    }
  }
}

extension String {
  /// With a capital letter and a full stop.
  var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
