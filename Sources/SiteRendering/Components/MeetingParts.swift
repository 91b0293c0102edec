import HandbookModel

/// The line and the card of a meeting.
extension SiteFacts {
  /// - Parameters:
  ///   - isOver: whether it has taken place as of the build.
  ///   - isWaiting: whether it is hidden until those before it have ended.
  ///   - isOnOwnPage: whether all lines around it are dates of the same series.
  func meetingRow(
    _ entry: Entry, _ meeting: Meeting, inSite: Bool, isOver: Bool = false,
    isWaiting: Bool = false,
    isOnOwnPage: Bool = false
  ) -> HTML {
    let date = meeting.starts.date
    let view = MeetingRowView(
      url: url(of: entry.id), title: shownTitle(of: entry),
      startDatetime: dates.datetime(meeting.starts, zone: meeting.zone),
      moment: moment(of: entry, meeting, isInSeries: meeting.recurrence != nil && !isOnOwnPage),
      weekdayText: dates.weekdayShort(date), dayText: dates.day(date),
      monthText: dates.monthShort(date), yearText: dates.year(date),
      timeText: dates.rowTimeText(meeting),
      zoneText: zoneText(of: meeting, entry, inSite: inSite), placeText: placeText(meeting, entry),
      teamsHTML: names(meeting.teams), communityHTML: inSite ? communityName(of: entry) : nil,
      statusHTML: unusualStatus(
        of: meeting, usual: isOver ? [.planned, .confirmed, .held] : [.planned, .held]),
      agendaURL: meeting.agenda.isEmpty ? nil : url(of: entry.id) + "#site-agenda",
      minutes: minutes(of: entry, meeting, isOver: isOver),
      isCancelled: meeting.status == .cancelled, isWaiting: isWaiting,
      isConcluding: meeting.isConcluding)
    return theme.render(.meetingRow, view)
  }

  /// The text below a meeting that has taken place. A series has one text for all its dates.
  private func minutes(of entry: Entry, _ meeting: Meeting, isOver: Bool) -> TextLinkView? {
    guard meeting.recurrence == nil, prose(of: entry.id)?.isEmpty == false else { return nil }
    let isHeld = meeting.status == .held
    guard isHeld || isOver && meeting.status.takesPlace else {
      return nil
    }
    return TextLinkView(
      text: strings.text(isHeld ? .minutes : .notes), url: url(of: entry.id) + "#site-notes")
  }

  /// nil where a meeting is in the zone that the list names once.
  private func zoneText(of meeting: Meeting, _ entry: Entry, inSite: Bool) -> String? {
    let usualZone = zone(of: inSite ? nil : entry.community)
    if meeting.starts.time == nil || meeting.zone == usualZone { return nil }
    return dates.zoneName(meeting.zone)
  }

  /// A meeting in the day of a month on which it begins.
  func meetingItem(_ entry: Entry, _ meeting: Meeting, inSite: Bool) -> HTML {
    let time = meeting.starts.time.map { time in
      MeetingItemView.Time(
        text: dates.time(time), datetime: dates.datetime(meeting.starts, zone: meeting.zone),
        zoneText: zoneText(of: meeting, entry, inSite: inSite))
    }
    let community = hasSeveralCommunities ? entry.community.flatMap { handbook[$0] } : nil
    let teams = meeting.teams.compactMap { $0.target.flatMap { handbook[$0] }.map(shownTitle) }
    let who = inSite ? community.map { [shownTitle(of: $0)] } ?? teams : teams
    let view = MeetingItemView(
      url: url(of: entry.id), title: shownTitle(of: entry), time: time,
      whoText: who.isEmpty ? nil : lists.joined(who),
      statusHTML: unusualStatus(of: meeting, usual: [.planned, .confirmed, .held]),
      isOff: !meeting.status.takesPlace)
    return theme.render(.meetingItem, view)
  }

  func meetingCard(
    _ entry: Entry, _ meeting: Meeting, inSite: Bool, isWaiting: Bool
  ) -> HTML {
    let date = meeting.starts.date
    let view = MeetingCardView(
      url: url(of: entry.id), title: shownTitle(of: entry),
      startDatetime: dates.datetime(meeting.starts, zone: meeting.zone),
      moment: moment(of: entry, meeting, isInSeries: meeting.recurrence != nil),
      weekdayText: dates.weekdayShort(date), dayText: dates.day(date),
      monthText: dates.monthShort(date), whenText: dates.whenText(meeting),
      aim: meeting.aim.map(sentences.shown) ?? shownSummary(of: entry),
      placeText: placeText(meeting, entry),
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

  private func placeText(_ meeting: Meeting, _ entry: Entry) -> String? {
    guard let venue = meeting.venue else { return nil }
    let text = [venue.name, venue.room].compactMap { $0 }.joined(separator: ", ")
    return shown(text, in: languageOfPlace(of: entry))
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
