import HandbookModel

/// A kind of file whose fields are described, for editors, by the same description by which it is
/// read.
package enum ContentSchema: String, CaseIterable, Sendable {
  case site, page, community, meeting, team, person, outcome

  /// What it describes, as a noun.
  var title: String {
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
