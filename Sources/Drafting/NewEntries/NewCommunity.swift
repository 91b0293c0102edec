package import HandbookModel
import Reading

/// What somebody says of a community that is to be written.
package struct NewCommunity: Sendable {
  package var title: String
  package var slug: String?
  package var aim: String?
  package var zone: String?
  package var starts: String?
  package var ends: String?
  package var facilitators: [String] = []

  package init(title: String) {
    self.title = title
  }

  package func entry(in handbook: Handbook) throws(DraftFault) -> NewEntry {
    let communities = handbook.connections.communities.compactMap { handbook[$0] }
    if communities.contains(where: { $0.sourceFolder.isEmpty }) {
      throw DraftFault(
        "the whole site is one community: content/index.md says ‘kind: community’",
        help: "move its files into a folder of their own, such as content/communities/first/")
    }
    let site = EntryPlace(handbook, community: nil)
    var draft = FrontMatterDraft()
    draft.add("kind", .word("community"))
    draft.add("title", .text(title))
    draft.add("aim", aim.map(FieldValue.text))
    if aim == nil {
      draft.remark("What do you want to have reached when you are done? One sentence.\naim:")
    }
    for (field, day) in [("starts", starts), ("ends", ends)] {
      guard let day else { continue }
      guard WrittenWords.date(day) != nil else {
        throw DraftFault("‘\(day)’ is no day", help: "write the year first: 2027-01-12")
      }
      draft.add(field, .word(day))
    }
    if let zone {
      if let fault = ZoneName.fault(of: zone) { throw fault }
      draft.add("time_zone", .word(zone))
    }
    draft.add("facilitators", .list(try site.references(.person, facilitators)))
    let slug = SlugChoice.slug(slug, of: title)
    let place = EntryPlace(handbook, community: nil, folder: Self.parent(of: communities))
    return try NewEntry(.community, slug: slug, in: place, draft)
  }

  /// The folder in which most communities lie.
  private static func parent(of communities: [Entry]) -> String {
    let folders = communities.map { $0.sourceFolder.split(separator: "/").dropLast() }
      .map { $0.joined(separator: "/") }
    let counts = Dictionary(folders.map { ($0, 1) }, uniquingKeysWith: +)
    return folders.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? "communities"
  }
}
