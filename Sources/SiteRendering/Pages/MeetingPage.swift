import Diagnostics
import HandbookModel

/// The page of a meeting.
extension Site {
  func meetingPage(_ entry: Entry, _ meeting: Meeting) -> HTML {
    let date = meeting.starts.date
    let dates = facts.dates
    var view = MeetingView(
      title: facts.shownTitle(of: entry),
      statusHTML: facts.status(StatusMark(meeting: meeting.status, strings: facts.strings)),
      weekdayText: dates.weekdayShort(date), dayText: dates.day(date),
      monthText: dates.monthShort(date), dateText: dates.dateText(meeting),
      startDatetime: dates.datetime(meeting.starts, zone: meeting.zone))
    view.summary = facts.shownSummary(of: entry)
    view.isCancelled = meeting.status == .cancelled
    view.isPostponed = meeting.status == .postponed
    view.isConcluding = meeting.isConcluding
    view.moment =
      meeting.recurrence == nil ? facts.moment(of: entry, meeting, isInSeries: false) : nil
    view.time = time(of: meeting)
    view.repeatsText = meeting.recurrence.map {
      facts.recurrences.sentence($0.value, starting: date)
    }
    view.calendarURL = facts.map.calendar(of: entry.id)?.href
    view.replaces = replaces(meeting)
    view.place = place(of: meeting, entry)
    view.access = facts.shown(meeting.venue?.access, "place.access", of: entry)
    view.online = meeting.online.map(online)
    view.aim = meeting.aim.map(facts.sentences.shown)
    view.communityHTML = facts.communityName(of: entry)
    view.teamsHTML = facts.names(meeting.teams)
    view.facilitatorsHTML = facts.names(meeting.facilitators)
    view.agenda = agenda(meeting)
    view.runSheetURL = facts.map.runSheet(of: entry.id).map(facts.url)
    view.decisions = sentences(meeting.decisions)
    view.followUps = stepListing(facts.steps.followUps(at: entry.id), showsSource: true)
    view.nextSteps = stepListing(onPageOf: entry.id)
    view.outcomes = listing(facts.handbook.connections.list(.outcomesOfMeeting, of: entry.id))
    view.materials = materials(meeting.materials, of: entry)
    view.attendance = facts.names(meeting.attendance).map {
      .init(
        namesHTML: $0, countText: facts.strings.count(.peopleCount, meeting.attendance.count))
    }
    view.dates = nextDates(entry, meeting)
    let isHeld = meeting.status == .held
    view.body = body(of: entry.id).map {
      .init(titleText: facts.strings.text(isHeld ? .minutes : .notes), textHTML: $0)
    }
    view.contentsHTML = contents(of: entry.id)
    view.hasContents = hasContents(
      entry.id,
      sections: [
        view.agenda != nil, view.followUps != nil, view.decisions != nil,
        view.nextSteps != nil, view.outcomes != nil,
        view.materials != nil, view.attendance != nil, view.dates != nil, view.body != nil,
      ])
    view.tagsHTML = tags(of: entry)
    view.presentations = presentations(of: meeting, entry)
    return facts.theme.render(.meeting, view)
  }

  func time(of meeting: Meeting) -> MeetingView.Time? {
    guard let text = facts.dates.timeText(meeting) else { return nil }
    return MeetingView.Time(
      text: text, zoneText: facts.dates.zoneName(meeting.zone),
      hasEnd: meeting.ends != nil)
  }

  func place(of meeting: Meeting, _ entry: Entry) -> MeetingView.Place? {
    meeting.venue.map { venue in
      .init(
        name: facts.shown(venue.name, in: facts.languageOfPlace(of: entry)),
        room: facts.shown(venue.room, "place.room", of: entry),
        address: facts.shown(venue.address, "place.address", of: entry))
    }
  }

  private func replaces(_ meeting: Meeting) -> MeetingView.Replaces? {
    guard let replaced = meeting.replaces, let series = replaced.meeting.target else { return nil }
    return MeetingView.Replaces(
      seriesHTML: facts.name(of: series), dateText: facts.dates.long(replaced.date),
      isMoved: replaced.date != meeting.starts.date)
  }

  func online(_ online: OnlineAccess) -> MeetingView.Online {
    MeetingView.Online(
      url: online.url, phone: online.phone.map { TextLinkView(text: $0, url: Self.telephone($0)) },
      passcode: online.passcode)
  }

  /// A `tel:` URI (RFC 3966): digits and a leading `+`.
  static func telephone(_ number: String) -> String {
    "tel:" + number.filter { $0.isASCII && $0.isNumber || $0 == "+" }
  }

  private func agenda(_ meeting: Meeting) -> AgendaView? {
    let times = AgendaTimes(of: meeting)
    let items = zip(meeting.agenda, times.slots).map { item, slot in
      agendaItem(item, time: slot.starts?.time.map(facts.dates.time))
    }
    let total = times.isWhole ? facts.dates.duration(minutes: times.minutes) : nil
    return AgendaView(totalText: total, items: items)
  }

  func agendaItem(_ item: AgendaItem, time: String?) -> AgendaView.Item {
    AgendaView.Item(
      timeText: time, titleHTML: facts.sentences.html(item.title),
      minutesText: item.minutes.map { facts.strings.count(.minutesCount, $0) },
      leadHTML: facts.names(item.lead), teamHTML: facts.names([item.team].compactMap { $0 }),
      notesHTML: paragraphs(item.notes))
  }

  /// The next times of a series, with those that have files of their own in their place; twice as
  /// many as are shown, for the time after the build.
  private func nextDates(_ entry: Entry, _ meeting: Meeting) -> UpcomingView? {
    guard meeting.recurrence != nil else { return nil }
    let limit = 6
    let connections = facts.handbook.connections
    let all = facts.schedule.occurrences(
      of: [entry.id] + connections.list(.replacementsOfMeeting, of: entry.id)
    ).filter { $0.end > facts.schedule.now }
    var rows: [HTML] = []
    var ends: [Int] = []
    for occurrence in all.prefix(2 * limit) {
      guard let (entry, meeting) = facts.handbook.meeting(at: occurrence) else { continue }
      rows.append(
        facts.meetingRow(
          entry, meeting, inSite: false, isWaiting: ends.count >= limit, isOnOwnPage: true))
      if meeting.status == .planned || meeting.status == .confirmed { ends.append(occurrence.end) }
    }
    if rows.isEmpty { return nil }
    let isCut = all.count > rows.count
    let end = isCut && ends.count >= limit ? ends[ends.count - limit] : nil
    let next = NextView(
      limitText: String(limit), untilInstant: end.map(RFC3339.text), asOfText: facts.asOfText)
    return UpcomingView(next: next, rowsHTML: rows.joined())
  }
}
