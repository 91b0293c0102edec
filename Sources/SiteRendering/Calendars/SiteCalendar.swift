import HandbookModel

/// A calendar that is published: whose meetings it holds, and where.
struct SiteCalendar: Sendable {
  /// A community, team or person, or the one meeting that it holds; nil for the whole site.
  let entry: Entry.ID?
  let address: Address
}
