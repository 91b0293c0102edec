import HandbookModel

/// The line and the card of a meeting.
extension SiteFacts {
  func meetingRow(_ entry: Entry, _ meeting: Meeting, inSite: Bool) -> HTML {
    let date = meeting.starts.date
    let usualZone = zone(of: inSite ? nil : entry.community)
    let isUsual = meeting.zone == usualZone || meeting.starts.time == nil
    let view = MeetingRowView(
      url: url(of: entry.id), title: title(of: entry),
      startDatetime: dates.datetime(meeting.starts, zone: meeting.zone),
      endDatetime: endDatetime(of: meeting), weekdayText: dates.weekdayShort(date),
      dayText: dates.day(date), monthText: dates.monthShort(date), yearText: dates.year(date),
      timeText: dates.rowTimeText(meeting),
      zoneText: isUsual ? nil : dates.zoneName(meeting.zone), placeText: placeText(meeting),
      teamsHTML: names(meeting.teams), communityHTML: inSite ? communityName(of: entry) : nil,
      statusHTML: unusualStatus(of: meeting, usual: [.planned, .held]),
      isCancelled: meeting.status == .cancelled, isConcluding: meeting.isConcluding)
    return theme.render(.meetingRow, view)
  }

  func meetingCard(_ entry: Entry, _ meeting: Meeting, inSite: Bool) -> HTML {
    let date = meeting.starts.date
    let view = MeetingCardView(
      url: url(of: entry.id), title: title(of: entry),
      startDatetime: dates.datetime(meeting.starts, zone: meeting.zone),
      endDatetime: endDatetime(of: meeting), weekdayText: dates.weekdayShort(date),
      dayText: dates.day(date), monthText: dates.monthShort(date),
      whenText: dates.whenText(meeting), aim: meeting.aim.map(sentences.text) ?? entry.summary,
      placeText: placeText(meeting), teamsHTML: names(meeting.teams),
      communityHTML: inSite ? communityName(of: entry) : nil,
      statusHTML: unusualStatus(of: meeting, usual: [.planned]),
      isCancelled: meeting.status == .cancelled, isConcluding: meeting.isConcluding)
    return theme.render(.meetingCard, view)
  }

  /// A whole day's end is its last day.
  func endDatetime(of meeting: Meeting) -> String? {
    if let ends = meeting.ends { return dates.datetime(ends, zone: meeting.zone) }
    return meeting.starts.time == nil ? dates.datetime(meeting.starts.date) : nil
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
