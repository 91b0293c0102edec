package import HandbookModel
import Reading

/// What somebody says of a meeting that is to be written; what is left open is filled in from how
/// the community usually meets.
package struct MeetingWishes: Sendable {
  package var title: String?
  package var slug: String?
  /// `2027-02-09 18:00`, or a day alone for the usual time.
  package var starts: String?
  package var duration: String?
  package var place: String?
  package var zone: String?
  package var aim: String?
  package var teams: [String] = []
  package var facilitators: [String] = []

  package init() {}
}

/// Writes new meetings.
package struct NewMeeting {
  private let place: EntryPlace
  private let community: Entry
  private let wishes: MeetingWishes
  private let habits: MeetingHabits
  private let now: Int

  /// - Parameter now: seconds after 1970-01-01T00:00Z.
  package init(_ wishes: MeetingWishes, at place: EntryPlace, now: Int) throws(DraftFault) {
    guard let community = place.community else {
      throw DraftFault("a meeting belongs to a community", help: "say which: --community NAME")
    }
    self.place = place
    self.community = community
    self.wishes = wishes
    self.now = now
    habits = MeetingHabits(of: community, teams: wishes.teams, in: place.handbook, now: now)
  }

  // MARK: - One meeting

  package func entry() throws(DraftFault) -> NewEntry {
    var origins: [NewEntry.Origin] = []
    let (day, time) = try start(&origins)
    return try entry(day, time, &origins)
  }

  private func start(
    _ origins: inout [NewEntry.Origin]
  ) throws(DraftFault) -> (CivilDate, ClockTime?) {
    if let written = wishes.starts {
      guard let start = WrittenWords.localTime(written) else { throw Self.noTime(written) }
      return (start.date, start.time ?? usualTime(&origins))
    }
    let today = CivilDate(daysSinceEpoch: now / 86_400)
    guard let today, let next = habits.nextDay(notBefore: today) else {
      throw DraftFault(
        habits.hasSeries
          ? "the meetings of this community are a series, so no date follows from them"
          : "this community has no meetings yet, so no date follows from them",
        help: "say when: --starts \"2027-01-12 18:00\"")
    }
    let usual = habits.usual { $0.starts.time }
    let (day, time) = (next.day.iso8601, usual.map { " " + $0.value.iso8601 } ?? "")
    origins.append(.init(field: "starts", value: day + time, source: next.source))
    return (next.day, usual?.value)
  }

  private func usualTime(_ origins: inout [NewEntry.Origin]) -> ClockTime? {
    guard let usual = habits.usual({ $0.starts.time }) else { return nil }
    origins.append(.init(field: "starts", value: usual.value.iso8601, source: usual.source))
    return usual.value
  }

  private func entry(
    _ day: CivilDate, _ time: ClockTime?, _ origins: inout [NewEntry.Origin]
  ) throws(DraftFault) -> NewEntry {
    let title = wishes.title ?? "Meeting on \(MeetingValues.words(for: day))"
    var draft = FrontMatterDraft()
    draft.add("title", .text(title))
    draft.add("starts", MeetingValues.starts(day, time))
    let length = time == nil ? nil : try addLength(to: &draft, &origins)
    try addPlaces(to: &draft, &origins)
    draft.add("teams", .list(try place.references(.team, wishes.teams)))
    if wishes.facilitators.isEmpty {
      let usual = habits.usual(MeetingValues.facilitators)
      add("facilitators", usual, to: &draft, &origins)
    } else {
      draft.add("facilitators", .list(try place.references(.person, wishes.facilitators)))
    }
    addAim(to: &draft)
    if let agenda = AgendaSkeleton.agenda(after: habits.meetings, length: length) {
      draft.add("agenda", .list(agenda.items))
      let count = "\(agenda.items.count) \(agenda.items.count == 1 ? "part" : "parts")"
      origins.append(.init(field: "agenda", value: count, source: agenda.source))
    }
    return try NewEntry(
      .meeting, slug: slug(day), in: place, draft, origins: origins)
  }

  /// - Returns: minutes; nil where nothing tells them.
  private func addLength(
    to draft: inout FrontMatterDraft, _ origins: inout [NewEntry.Origin]
  ) throws(DraftFault) -> Int? {
    if let written = wishes.duration {
      guard let minutes = WrittenWords.minutes(written) else {
        throw DraftFault("‘\(written)’ is no length of time", help: "write 2h, 90m or 1h30m")
      }
      draft.add("duration", .word(written.replacing(" ", with: "")))
      return minutes
    }
    guard let usual = habits.usual(MeetingValues.minutes),
      let value = MeetingValues.duration(minutes: usual.value)
    else { return nil }
    let same = MeetingHabits.Usual(value: value, count: usual.count, of: usual.of)
    add("duration", same, to: &draft, &origins)
    return usual.value
  }

  private func addPlaces(
    to draft: inout FrontMatterDraft, _ origins: inout [NewEntry.Origin]
  ) throws(DraftFault) {
    if let zone = wishes.zone {
      if let fault = ZoneName.fault(of: zone) { throw fault }
      draft.add("time_zone", .word(zone))
    } else {
      add("time_zone", habits.usual(MeetingValues.zone), to: &draft, &origins)
    }
    if let written = wishes.place {
      draft.add("place", .text(written))
    } else {
      add("place", habits.usual(MeetingValues.place), to: &draft, &origins)
      add("online", habits.usual(MeetingValues.online), to: &draft, &origins)
    }
  }

  private func addAim(to draft: inout FrontMatterDraft) {
    if let aim = wishes.aim { return draft.add("aim", .text(aim)) }
    draft.remark("What is this meeting to achieve? Say it in one sentence, without the ‘#’.\naim:")
  }

  private func add(
    _ field: String, _ usual: MeetingHabits.Usual<FieldValue>?, to draft: inout FrontMatterDraft,
    _ origins: inout [NewEntry.Origin]
  ) {
    guard let usual else { return }
    draft.add(field, usual.value)
    let line = usual.value.lines(of: field).joined(separator: " ")
    let value = line.dropFirst(field.count + 1).drop { $0 == " " }
    origins.append(.init(field: field, value: String(value), source: usual.source))
  }

  /// Begins with the date, unless the community's meetings do not.
  private func slug(_ day: CivilDate) -> String {
    if let written = wishes.slug { return SlugChoice.slug(written, of: "") }
    let title = wishes.title ?? "Meeting"
    let name = SlugChoice.slug(nil, of: title)
    let ids = place.handbook.connections.members(of: community.id).meetings
    let slugs = ids.compactMap { place.handbook[$0]?.slug }
    let isDated = slugs.isEmpty || slugs.contains { CivilDate(iso8601: $0.prefix(10)) != nil }
    let hasNoName = wishes.title == nil || name.isEmpty
    guard isDated || hasNoName else { return name }
    return MeetingSlug.dated(day, title)
  }

  // MARK: - A series

  /// A meeting on each day, and the days that were left out because something is planned there.
  package func series(
    _ series: SeriesWishes
  ) throws(DraftFault) -> (entries: [NewEntry], skipped: [CivilDate]) {
    var origins: [NewEntry.Origin] = []
    let (day, time) = try start(&origins)
    let dates = try series.dates(from: day)
    var entries: [NewEntry] = []
    for date in dates where !habits.days.contains(date) {
      var own = origins
      entries.append(try entry(date, time, &own))
    }
    return (entries, dates.filter(habits.days.contains))
  }

  private static func noTime(_ written: String) -> DraftFault {
    DraftFault(
      "‘\(written)’ is no day and no time",
      help: "write the year first: 2027-01-12, or \"2027-01-12 18:00\"")
  }
}
