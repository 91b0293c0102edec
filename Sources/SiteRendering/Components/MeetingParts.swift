import HandbookModel

/// The line and the card of a meeting.
extension SiteFacts {
  /// - Parameters:
  ///   - isWaiting: whether it is hidden until those before it have ended.
  ///   - isOnOwnPage: whether all lines around it are dates of the same series.
  func meetingRow(
    _ entry: Entry, _ meeting: Meeting, inSite: Bool, isWaiting: Bool = false,
    isOnOwnPage: Bool = false
  ) -> HTML {
    let date = meeting.starts.date
    let usualZone = zone(of: inSite ? nil : entry.community)
    let isUsual = meeting.zone == usualZone || meeting.starts.time == nil
    let view = MeetingRowView(
      url: url(of: entry.id), title: title(of: entry),
      startDatetime: dates.datetime(meeting.starts, zone: meeting.zone),
      moment: moment(of: entry, meeting, isInSeries: meeting.recurrence != nil && !isOnOwnPage),
      weekdayText: dates.weekdayShort(date), dayText: dates.day(date),
      monthText: dates.monthShort(date), yearText: dates.year(date),
      timeText: dates.rowTimeText(meeting),
      zoneText: isUsual ? nil : dates.zoneName(meeting.zone), placeText: placeText(meeting),
      teamsHTML: names(meeting.teams), communityHTML: inSite ? communityName(of: entry) : nil,
      statusHTML: unusualStatus(of: meeting, usual: [.planned, .held]),
      isCancelled: meeting.status == .cancelled, isWaiting: isWaiting,
      isConcluding: meeting.isConcluding)
    return theme.render(.meetingRow, view)
  }

  func meetingCard(
    _ entry: Entry, _ meeting: Meeting, inSite: Bool, isWaiting: Bool
  ) -> HTML {
    let date = meeting.starts.date
    let view = MeetingCardView(
      url: url(of: entry.id), title: title(of: entry),
      startDatetime: dates.datetime(meeting.starts, zone: meeting.zone),
      moment: moment(of: entry, meeting, isInSeries: meeting.recurrence != nil),
      weekdayText: dates.weekdayShort(date), dayText: dates.day(date),
      monthText: dates.monthShort(date), whenText: dates.whenText(meeting),
      aim: meeting.aim.map(sentences.text) ?? entry.summary, placeText: placeText(meeting),
      teamsHTML: names(meeting.teams),
      communityHTML: inSite ? communityName(of: entry) : nil,
      statusHTML: unusualStatus(of: meeting, usual: [.planned]),
      isCancelled: meeting.status == .cancelled, isWaiting: isWaiting,
      isConcluding: meeting.isConcluding)
    return theme.render(.meetingCard, view)
  }

  /// From its start, or its first midnight, to its end, or the midnight after its last day.
  func moment(of entry: Entry, _ meeting: Meeting, isInSeries: Bool) -> MomentView {
    let midnight = ClockTime(hour: 0, minute: 0)
    let starts = LocalTime(meeting.starts.date, meeting.starts.time ?? midnight)
    var ends = meeting.ends
    if ends?.time == nil {
      let last = (ends ?? starts).date
      ends = last.adding(days: 1).map { LocalTime($0, midnight) }
    }
    return MomentView(
      startInstant: dates.datetime(starts, zone: meeting.zone),
      endInstant: ends.map { dates.datetime($0, zone: meeting.zone) },
      statusName: meeting.status.rawValue, seriesName: isInSeries ? entry.path : nil)
  }

  func status(_ mark: StatusMark) -> HTML {
    theme.render(.status, StatusView(word: mark.word, shape: mark.shape))
  }

  private func unusualStatus(of meeting: Meeting, usual: [Meeting.Status]) -> HTML? {
    if usual.contains(meeting.status) { return nil }
    return status(StatusMark(meeting: meeting.status, strings: strings))
  }

  private func placeText(_ meeting: Meeting) -> String? {
    guard let venue = meeting.venue else { return nil }
    return [venue.name, venue.room].compactMap { $0 }.joined(separator: ", ")
  }

  /// The name of an entry's community, where a site has several.
  func communityName(of entry: Entry) -> HTML? {
    guard hasSeveralCommunities, let community = entry.community else { return nil }
    return name(of: community)
  }

  /// Names joined to a list; nil for none.
  func names(_ references: [Reference]) -> HTML? {
    names(references.compactMap(\.target))
  }

  func names(_ entries: [Entry.ID]) -> HTML? {
    entries.isEmpty ? nil : lists.joined(entries.map(name))
  }
}
