import Diagnostics
import HandbookModel

/// Which fields of each kind a translation may give anew.
enum TranslationFields {
  /// A description of what translators may write, made from that of the original's fields.
  static func fields(of kind: Entry.Kind) -> [FieldDescription] {
    switch kind {
    case .page: PageFields.record.descriptions
    case .community: CommunityFields.record.descriptions
    case .meeting: MeetingFields.inFile.descriptions
    case .team: TeamFields.inFile.descriptions
    case .person: PersonFields.inFile.descriptions
    case .outcome: OutcomeFields.inFile.descriptions
    }
  }

  /// Texts by their names; whatever else there is, is the original's.
  static func texts(of kind: Entry.Kind) -> Set<String> {
    let own: Set<String> =
      switch kind {
      case .page: []
      case .community:
        ["aim", "aims", "intentions", "commitment", "join", "contact", "links"]
      case .meeting:
        ["place", "aim", "agenda", "decisions", "next_steps", "materials"]
      case .team: ["purpose", "responsibilities", "assignments"]
      case .person: ["name", "pronouns", "role", "organization", "perspective", "links"]
      case .outcome: ["addressed_to", "history", "evidence", "next_steps"]
      }
    return own.union(["title", "summary"])
  }

  /// Of the fields of an item of a list those that are texts: what it is called, and what is said
  /// of it besides.
  static let titles: Set = ["title", "note"]
  static let notes = "notes"
}

extension Record {
  var descriptions: [FieldDescription] { fields.map(\.description) }
}
