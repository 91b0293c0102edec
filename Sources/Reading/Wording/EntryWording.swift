import Diagnostics
import HandbookModel

/// The words for what is wrong with entries and their places.
extension Diagnostic {
  static func misplaced(
    _ stated: Entry.Kind, placed: Entry.Kind, file: FilePlace?, at place: SourcePlace
  ) -> Diagnostic {
    let message: String
    let help: String
    if stated == .community, file != nil {
      message = "only the ‘index.md’ of a folder can be a community"
      help = "move this file to ‘\(file?.name ?? "")/index.md’"
    } else if file == nil {
      message = "this list holds \(placed.pluralName), but ‘kind’ says \(stated.rawValue)"
      help = "delete ‘kind’, or move the item to another list"
    } else {
      message =
        "the files in this folder are \(placed.pluralName), but ‘kind’ says "
        + stated.rawValue
      let folder = stated.folder.map { "to the folder ‘\($0)’ of its community" }
      help = "delete ‘kind’, or move the file \(folder ?? "to another folder")"
    }
    return Diagnostic(.error, .misplacedKind, message, at: place, help: help)
  }

  static func slugOfFolder(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .slugOfFolder, "the address of a folder is the folder’s name", at: place,
      help: "delete ‘slug’ and rename the folder")
  }

  static func emptySlug(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .emptySlug, "the name of this file, or of its folder, has no letter or digit",
      at: place, help: "rename it")
  }

  static func emptySlugOfTitle(_ title: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .emptySlug, "no address can be made from \(title.quotation)", at: place,
      help: "write a ‘slug’ of letters, digits and ‘-’")
  }

  static func namelessPerson(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .missingField, "‘name’ is missing", at: place,
      help: "write ‘name:’ and the person’s name")
  }
}

extension Diagnostic {
  static func missingOther(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .missingField, "‘other’ is missing among the plurals", at: place,
      help: "write the text for all numbers that have none of their own as ‘other’")
  }
}

/// What is known about fields by their names alone, for authors who look for the right one.
enum FieldCatalog {
  /// The kinds of entry that have a field.
  static func kinds(with field: String) -> [Entry.Kind] {
    Entry.Kind.allCases.filter { kind in
      switch kind {
      case .page: PageFields.record.has(field)
      case .community: CommunityFields.record.has(field)
      case .meeting: MeetingFields.inFile.has(field)
      case .team: TeamFields.inFile.has(field)
      case .person: PersonFields.inFile.has(field)
      case .outcome: OutcomeFields.inFile.has(field)
      }
    }
  }

  /// Advice for words that other programs use.
  static func meant(by field: String) -> String? {
    switch field.lowercased() {
    case "description", "abstract", "excerpt": "write it as ‘summary’"
    case "date", "start", "time": "write ‘starts’ in a meeting, ‘due’ in a next step"
    case "location", "venue": "write it as ‘place’"
    case "name": "write it as ‘title’"
    case "categories", "keywords": "write them as ‘tags’"
    case "lang", "locale": "write it as ‘language’"
    case "weight", "position": "write it as ‘order’"
    case "permalink", "redirect_from": "write old addresses as ‘aliases’"
    case "body", "content", "notes", "minutes":
      "write the text below the line ‘---’ that ends the fields"
    default: nil
    }
  }
}
