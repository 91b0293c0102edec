/// When the items of a meeting's agenda start and end by the clocks of its zone, as far as their
/// lengths are given, and how long all of them take beside the meeting itself.
package struct AgendaTimes: Sendable {
  /// The time of one item, as far as it is known.
  package struct Slot: Equatable, Sendable {
    package let starts: LocalTime?
    package let ends: LocalTime?
  }

  /// One for each item, in order.
  package let slots: [Slot]
  /// Of the items whose length is given.
  package let minutes: Int
  /// Whether there are items, and the length of each is given.
  package let isWhole: Bool
  /// From the meeting's start to its end; nil where it has no times or no end.
  package let meetingMinutes: Int?

  package init(of meeting: Meeting) {
    let zone = meeting.starts.time == nil ? nil : ZonedTime(zoneName: meeting.zone)
    let start = zone?.instant(of: meeting.starts)
    // Clocks may be set during a meeting: what lasts an hour is counted in instants.
    var instant = start
    slots = meeting.agenda.map { item in
      let first = instant
      instant = item.minutes.flatMap { minutes in instant.map { $0 + minutes * 60 } }
      return Slot(
        starts: first.flatMap { zone?.local(at: $0) },
        ends: instant.flatMap { zone?.local(at: $0) })
    }
    let lengths = meeting.agenda.compactMap(\.minutes)
    minutes = lengths.reduce(0, +)
    isWhole = !lengths.isEmpty && lengths.count == meeting.agenda.count
    meetingMinutes = meeting.ends.flatMap { ends in
      guard let zone, let start, ends.time != nil else { return nil }
      return max(0, zone.instant(of: ends) - start) / 60
    }
  }
}

extension ZonedTime {
  /// What the clocks show; nil outside the years 1 to 9999.
  fileprivate func local(at instant: Int) -> LocalTime? {
    LocalTime(wallSeconds: instant + offset(at: instant))
  }
}
