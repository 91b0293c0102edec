import Diagnostics
import HandbookModel

/// The fields of a person, and of a page, which has the common ones only.
struct PersonFields: Sendable {
  var person = Person()
  /// A synonym of `title`.
  var name: Located<String>?

  static let inFile = record(isListed: false)
  static let inList = record(isListed: true)

  private static func record(isListed: Bool) -> Record<EntryFields<PersonFields>> {
    EntryFields.record(
      .person, isListed: isListed, blank: { PersonFields() }, fields,
      exclusive: [["name", "title"]])
  }

  private static let fields: [Field<PersonFields>] = [
    Field("name", .title, "the person’s name") { $0.name = $1 },
    Field("pronouns", .text, "such as ‘she/her’") { $0.person.pronouns = $1 },
    Field("role", .text, "what the person does") { $0.person.role = $1 },
    Field("organization", .text, "where the person works or studies") {
      $0.person.organization = $1
    },
    Field("perspective", .text, "from where the person looks: leader, front line, partner …") {
      $0.person.perspective = $1
    },
    Field("photo", .file, "the path of a picture, from this file") { $0.person.photo = $1 },
    Field("email", .email, "an address; for members only") { $0.person.email = $1 },
    Field("phone", .text, "a number; for members only") { $0.person.phone = $1 },
    Field("links", .links, "pages about the person") { $0.person.links = $1 },
    Field("shown_as", .choice, "how the person appears to the public") {
      $0.person.shownAs = $1
    },
  ]
}

/// The fields of a page: the common ones only.
struct PageFields: Sendable {
  static let record = EntryFields<PageFields>.record(
    .page, isListed: false, blank: { PageFields() }, [])
}
