import HandbookModel

/// All pages of a section on one page, to be printed: of a community, or of a folder right below
/// the home page that holds pages of the whole site. So no page is in more than two.
struct Book: Sendable {
  /// The last part of its address.
  static let slug = "print"

  /// The page of the section.
  let section: SitePage.ID
  /// The community that the section is.
  let community: Entry.ID?
}

extension SitePlan {
  /// One for each community, and for each folder with more than its own page.
  mutating func addBooks() {
    var counts: [String: Int] = [:]
    for entry in handbook.entries where entry.kind == .page && entry.community == nil {
      counts[String(entry.path.prefix { $0 != "/" }), default: 0] += 1
    }
    for (index, page) in pages.enumerated() {
      let entry = page.entry.flatMap { handbook[$0] }
      switch page.subject {
      case .entry where entry?.kind == .community: break
      case .entry where entry?.kind == .page && entry?.isIndex == true && entry?.community == nil:
        guard !page.path.contains("/"), counts[page.path, default: 0] > 1 else { continue }
      case .folder:
        guard !page.path.contains("/"), counts[page.path, default: 0] > 1 else { continue }
      default: continue
      }
      let isCommunity = entry?.kind == .community
      let book = Book(
        section: SitePage.ID(index: index), community: isCommunity ? entry?.id : nil)
      add(
        .book(book), Self.join(page.path, Book.slug),
        "all of " + (entry.map(name) ?? "the folder ‘\(page.path)’") + " on one page", at: nil)
    }
  }
}
