import HandbookModel

/// Where the times of all meetings of a community, or of the whole site, are published as data.
struct ScheduleFile: Sendable {
  /// nil for the whole site.
  let community: Entry.ID?
  let address: Address
}
