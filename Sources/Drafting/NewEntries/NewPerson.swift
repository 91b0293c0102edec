import HandbookModel

/// What somebody says of a person who is to be written down.
package struct NewPerson: Sendable {
  package var name: String
  package var slug: String?
  package var pronouns: String?
  package var role: String?
  package var organization: String?
  package var perspective: String?
  package var email: String?
  package var phone: String?
  package var shownAs: String?

  package init(name: String) {
    self.name = name
  }

  package func entry(at place: EntryPlace) throws(DraftFault) -> NewEntry {
    var draft = FrontMatterDraft()
    for field in fields { draft.add(field.name, field.value) }
    return try NewEntry(.person, slug: SlugChoice.slug(slug, of: name), in: place, draft)
  }

  private var fields: [FieldValue.Pair] {
    [
      ("name", name), ("pronouns", pronouns), ("role", role), ("organization", organization),
      ("perspective", perspective), ("email", email), ("phone", phone), ("shown_as", shownAs),
    ].compactMap { name, text in text.map { FieldValue.Pair(name, .text($0)) } }
  }
}
