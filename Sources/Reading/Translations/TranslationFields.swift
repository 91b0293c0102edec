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

extension TranslationFields {
  /// What a translation may say: texts, as ``TranslationTexts`` reads them, and whether it is a
  /// draft.
  static func shape(of kind: Entry.Kind) -> FieldShape {
    let names = texts(of: kind)
    let fields = fields(of: kind).compactMap { field -> FieldDescription? in
      if field.name == "draft" { return field }
      return names.contains(field.name) ? field.translated : nil
    }
    return .record(name: "translations of \(kind.pluralName)", fields)
  }
}

extension FieldDescription {
  /// The same field of a translation, which need not have it.
  fileprivate var translated: FieldDescription {
    FieldDescription(name: name, summary: summary, shape: shape.translated, isRequired: false)
  }
}

extension FieldShape {
  /// What stands in a translation for a value: each text stays, all else falls away.
  fileprivate var translated: FieldShape {
    switch self {
    case .list(let item, _): .anyOf([.list(item.translatedItem, allowsOne: false), .sentence])
    case .record(let name, let fields): .record(name: name, fields.map(\.translated))
    case .anyOf(let shapes): .anyOf(shapes.map(\.translated))
    default: .sentence
    }
  }

  private var translatedItem: FieldShape {
    guard case .record(let name, let fields) = self else { return .sentence }
    let texts = fields.filter {
      TranslationFields.titles.contains($0.name) || $0.name == TranslationFields.notes
    }
    return .anyOf([.sentence, .record(name: name, texts.map(\.translated))])
  }
}

extension Record {
  var descriptions: [FieldDescription] { fields.map(\.description) }
}
