import HandbookModel

/// What somebody says of a team that is to be written.
package struct NewTeam: Sendable {
  package var title: String
  package var slug: String?
  package var purpose: String?
  package var lead: String?
  package var members: [String] = []

  package init(title: String) {
    self.title = title
  }

  package func entry(at place: EntryPlace) throws(DraftFault) -> NewEntry {
    guard place.community != nil else {
      throw DraftFault("a team belongs to a community", help: "say which: --community NAME")
    }
    var draft = FrontMatterDraft()
    draft.add("title", .text(title))
    draft.add("purpose", purpose.map(FieldValue.text))
    if purpose == nil {
      draft.remark("What is it there for? One sentence, without the ‘#’.\npurpose:")
    }
    if let lead { draft.add("lead", try place.reference(.person, lead)) }
    draft.add("members", .list(try place.references(.person, members)))
    if members.isEmpty { draft.remark("The names of files in the folder ‘people’.\nmembers: []") }
    return try NewEntry(.team, slug: SlugChoice.slug(slug, of: title), in: place, draft)
  }
}
