import Diagnostics
import HandbookModel

/// The page of a meeting.
extension Site {
  func meetingPage(_ entry: Entry, _ meeting: Meeting) -> HTML {
    let date = meeting.starts.date
    let dates = facts.dates
    var view = MeetingView(
      title: facts.title(of: entry),
      statusHTML: facts.status(StatusMark(meeting: meeting.status, strings: facts.strings)),
      weekdayText: dates.weekdayShort(date), dayText: dates.day(date),
      monthText: dates.monthShort(date), dateText: dates.dateText(meeting),
      startDatetime: dates.datetime(meeting.starts, zone: meeting.zone))
    view.summary = entry.summary
    view.isCancelled = meeting.status == .cancelled
    view.isPostponed = meeting.status == .postponed
    view.isConcluding = meeting.isConcluding
    view.time = time(of: meeting)
    view.repeatsText = meeting.recurrence.map {
      facts.recurrences.sentence($0.value, starting: date)
    }
    view.calendarURL = facts.map.calendar(of: entry.id)?.href
    view.replaces = replaces(meeting)
    view.place = meeting.venue.map { .init(name: $0.name, room: $0.room, address: $0.address) }
    view.access = meeting.venue?.access
    view.online = meeting.online.map(online)
    view.aim = meeting.aim.map(facts.sentences.text)
    view.communityHTML = facts.communityName(of: entry)
    view.teamsHTML = facts.names(meeting.teams)
    view.facilitatorsHTML = facts.names(meeting.facilitators)
    view.agenda = agenda(meeting)
    view.decisions = sentences(meeting.decisions)
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
        view.agenda != nil, view.decisions != nil, view.nextSteps != nil, view.outcomes != nil,
        view.materials != nil, view.attendance != nil, view.dates != nil, view.body != nil,
      ])
    view.tagsHTML = tags(of: entry)
    view.presentations = presentations(of: meeting, entry)
    return facts.theme.render(.meeting, view)
  }

  private func time(of meeting: Meeting) -> MeetingView.Time? {
    guard let text = facts.dates.timeText(meeting) else { return nil }
    return MeetingView.Time(
      text: text, zoneText: facts.dates.zoneName(meeting.zone),
      startDatetime: facts.dates.datetime(meeting.starts, zone: meeting.zone),
      endDatetime: facts.endDatetime(of: meeting))
  }

  private func replaces(_ meeting: Meeting) -> MeetingView.Replaces? {
    guard let replaced = meeting.replaces, let series = replaced.meeting.target else { return nil }
    return MeetingView.Replaces(
      seriesHTML: facts.name(of: series), dateText: facts.dates.long(replaced.date),
      isMoved: replaced.date != meeting.starts.date)
  }

  private func online(_ online: OnlineAccess) -> MeetingView.Online {
    MeetingView.Online(
      url: online.url, phone: online.phone.map { TextLinkView(text: $0, url: Self.telephone($0)) },
      passcode: online.passcode)
  }

  /// A `tel:` URI (RFC 3966): digits and a leading `+`.
  static func telephone(_ number: String) -> String {
    "tel:" + number.filter { $0.isASCII && $0.isNumber || $0 == "+" }
  }

  /// Start times follow from the meeting's start and the items' lengths, as far as those are given.
  private func agenda(_ meeting: Meeting) -> AgendaView? {
    var start = meeting.starts.time == nil ? nil : meeting.starts
    let items = meeting.agenda.map { item in
      let time = start?.time
      start = item.minutes.flatMap { start?.adding(minutes: $0) }
      return AgendaView.Item(
        timeText: time.map(facts.dates.time), titleHTML: facts.sentences.html(item.title),
        minutesText: item.minutes.map { facts.strings.count(.minutesCount, $0) },
        leadHTML: facts.names(item.lead), teamHTML: facts.names([item.team].compactMap { $0 }),
        notesHTML: paragraphs(item.notes))
    }
    let minutes = meeting.agenda.compactMap(\.minutes)
    let isWhole = !minutes.isEmpty && minutes.count == meeting.agenda.count
    let total = isWhole ? facts.dates.duration(minutes: minutes.reduce(0, +)) : nil
    return AgendaView(totalText: total, items: items)
  }

  /// The next times of a series, with those that have files of their own in their place.
  private func nextDates(_ entry: Entry, _ meeting: Meeting) -> ListingView? {
    guard meeting.recurrence != nil else { return nil }
    let connections = facts.handbook.connections
    let all = facts.schedule.occurrences(
      of: [entry.id] + connections.list(.replacementsOfMeeting, of: entry.id))
    let rows = all.lazy.filter { $0.end > facts.schedule.now }.prefix(6)
      .map { row(of: $0, inSite: false) }
    return rows.isEmpty ? nil : ListingView(rowsHTML: Array(rows).joined())
  }
}
