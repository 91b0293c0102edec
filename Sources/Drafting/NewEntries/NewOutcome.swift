import HandbookModel

/// What somebody says of an outcome that is to be written.
package struct NewOutcome: Sendable {
  package var title: String
  package var slug: String?
  /// `recommendation` where it is nil.
  package var kind: String?
  /// The next one where it is nil.
  package var number: String?
  package var status: String?
  package var summary: String?
  package var team: String?
  package var owners: [String] = []
  package var addressedTo: [String] = []

  package init(title: String) {
    self.title = title
  }

  package func entry(at place: EntryPlace) throws(DraftFault) -> NewEntry {
    guard let community = place.community, case .community(let fields) = community.details else {
      throw DraftFault("an outcome belongs to a community", help: "say which: --community NAME")
    }
    let kind = try kindChosen()
    var origins: [NewEntry.Origin] = []
    var draft = FrontMatterDraft()
    draft.add("title", .text(title))
    if kind != .recommendation { draft.add("kind", .word(kind.rawValue)) }
    draft.add("number", number(kind, community, place, &origins))
    draft.add("status", .text(try status(fields, &origins)))
    draft.add("summary", summary.map(FieldValue.text))
    if summary == nil {
      draft.remark("Say in one sentence what should happen, without the ‘#’.\nsummary:")
    }
    if let team { draft.add("team", try place.reference(.team, team)) }
    draft.add("owners", .list(try place.references(.person, owners)))
    draft.add("addressed_to", .list(addressedTo.map(FieldValue.text)))
    if addressedTo.isEmpty {
      draft.remark("Who is asked to act? One or several.\naddressed_to: [The transit agency]")
    }
    return try NewEntry(
      .outcome, slug: SlugChoice.slug(slug, of: title), in: place, draft, origins: origins)
  }

  private func kindChosen() throws(DraftFault) -> Outcome.Kind {
    guard let kind else { return .recommendation }
    if let known = Outcome.Kind(rawValue: kind.lowercased()) { return known }
    let words = Outcome.Kind.allCases.map(\.rawValue)
    throw DraftFault(
      "there is no kind ‘\(kind)’ of outcome",
      help: DraftReading.suggestion(for: kind, among: words)
        ?? "write one of: " + words.joined(separator: ", "))
  }

  private func number(
    _ kind: Outcome.Kind, _ community: Entry, _ place: EntryPlace,
    _ origins: inout [NewEntry.Origin]
  ) -> FieldValue? {
    if let number { return .text(number) }
    let ids = place.handbook.connections.members(of: community.id).outcomes
    let outcomes = ids.compactMap { id -> Outcome? in
      guard case .outcome(let outcome)? = place.handbook[id]?.details else { return nil }
      return outcome
    }
    guard let next = OutcomeNumber.next(kind, among: outcomes) else { return nil }
    origins.append(.init(field: "number", value: next.number, source: next.source))
    return .text(next.number)
  }

  /// Checked against the community's own words.
  private func status(
    _ community: Community, _ origins: inout [NewEntry.Origin]
  ) throws(DraftFault) -> String {
    let words = community.statuses.isEmpty ? Outcome.modelStatuses : community.statuses
    guard let status else {
      let first = words.first ?? "draft"
      origins.append(.init(field: "status", value: first, source: "the first of its statuses"))
      return first
    }
    if let known = words.first(where: { $0.folded == status.folded }) { return known }
    throw DraftFault(
      "there is no status ‘\(status)’",
      help: DraftReading.suggestion(for: status, among: words)
        ?? "write one of: " + words.joined(separator: ", "))
  }
}
