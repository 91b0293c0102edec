package import HandbookModel

/// An entry that is to be written: its place, its fields, and where each of them came from.
package struct NewEntry: Sendable {
  /// A field that was filled in from what the handbook says already.
  package struct Origin: Hashable, Sendable {
    package let field: String
    package let value: String
    /// Such as `as at the last 3 meetings`.
    package let source: String
  }

  package let kind: Entry.Kind
  /// Of its file, below the content folder.
  package let path: String
  /// The text of its file.
  package let text: String
  /// The same as an item of a list in its community's file.
  package let item: String
  package let origins: [Origin]
  /// The file whose lists hold the community's entries of this kind, below the content folder; nil
  /// where they have files of their own.
  package let listFile: String?

  init(
    _ kind: Entry.Kind, slug: String, in place: EntryPlace, _ draft: FrontMatterDraft,
    body: String = "", origins: [Origin] = []
  ) throws(DraftFault) {
    self.kind = kind
    path = try place.path(of: kind, slug: slug)
    text = draft.file(body: body)
    item = draft.item()
    self.origins = origins
    listFile = place.listFile(of: kind)
    try DraftReading.check(self, at: place)
  }
}
