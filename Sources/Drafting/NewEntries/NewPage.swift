package import HandbookModel

/// What somebody says of a page that is to be written.
package struct NewPage: Sendable {
  package var title: String
  package var slug: String?
  package var summary: String?
  /// Below the content folder; empty for it.
  package var folder: String

  package init(title: String, in folder: String) {
    self.title = title
    self.folder = folder
  }

  package func entry(in handbook: Handbook) throws(DraftFault) -> NewEntry {
    var draft = FrontMatterDraft()
    draft.add("title", .text(title))
    draft.add("summary", summary.map(FieldValue.text))
    let place = EntryPlace(handbook, community: nil, folder: folder)
    return try NewEntry(
      .page, slug: SlugChoice.slug(slug, of: title), in: place, draft,
      body: "Write here.")
  }
}
