import Diagnostics
import HandbookModel

/// The run sheet of a meeting: that of a series is for its next date, or its last.
extension Site {
  /// More next steps than these are not gone through in one meeting; their list has all.
  private static let followUpLimit = 30

  func runSheet(of id: Entry.ID) -> HTML {
    guard let entry = facts.handbook[id], case .meeting(let written) = entry.details else {
      return HTML()
    }
    let isSeries = written.recurrence != nil
    let next = isSeries ? facts.schedule.next(id) : nil
    let date = next ?? facts.schedule.occurrences(of: id).last
    let meeting = date.map(written.at) ?? written
    var view = RunSheetView(
      title: facts.shownTitle(of: entry),
      statusHTML: facts.status(StatusMark(meeting: meeting.status, strings: facts.strings)),
      dateText: facts.dates.dateText(meeting),
      startDatetime: facts.dates.datetime(meeting.starts, zone: meeting.zone),
      agenda: timetable(of: meeting))
    view.isCancelled = meeting.status == .cancelled
    view.isPostponed = meeting.status == .postponed
    view.time = time(of: meeting)
    view.repeatsText = meeting.recurrence.map {
      facts.recurrences.sentence($0.value, starting: written.starts.date)
    }
    if next != nil, let today = facts.today {
      view.nextDateText = facts.strings.text(.nextDateAsOf, ["date": facts.dates.date(today)])
    }
    view.place = place(of: meeting, entry)
    view.access = facts.shown(meeting.venue?.access, "place.access", of: entry)
    view.online = meeting.online.map(online)
    view.aim = meeting.aim.map(facts.sentences.shown)
    view.communityHTML = entry.community.map(facts.name)
    view.teamsHTML = facts.names(meeting.teams)
    view.facilitatorsHTML = facts.names(meeting.facilitators)
    view.expected = ExpectedPeople(meeting, entry, self).view
    view.followUps = followUps(entry)
    view.materials = materials(meeting.materials, of: entry)
    if case .community(let community)? = entry.community.flatMap({ facts.handbook[$0] })?.details {
      view.intentions = sentences(community.intentions)
    }
    return facts.theme.render(.runSheet, view)
  }

  // MARK: - Agenda

  private func timetable(of meeting: Meeting) -> RunSheetView.Timetable {
    let times = AgendaTimes(of: meeting)
    let items = zip(meeting.agenda, times.slots).map { item, slot in
      agendaItem(item, time: range(slot.starts, slot.ends))
    }
    var view = RunSheetView.Timetable(items: items)
    if times.minutes > 0 {
      let ends = times.isWhole ? times.slots.last?.ends : nil
      view.total = RunSheetView.Total(
        label: facts.strings.text(times.isWhole ? .wholeAgenda : .knownAgenda),
        timeText: ends.flatMap { range(meeting.starts, $0) },
        lengthText: facts.dates.duration(minutes: times.minutes))
    }
    if let minutes = times.meetingMinutes, minutes > 0 {
      view.meeting = RunSheetView.Total(
        label: facts.strings.text(.wholeMeeting), timeText: range(meeting.starts, meeting.ends),
        lengthText: facts.dates.duration(minutes: minutes))
      view.differenceText = difference(times, minutes)
    }
    return view
  }

  private func difference(_ agenda: AgendaTimes, _ meeting: Int) -> String? {
    let length = facts.dates.duration(minutes: abs(agenda.minutes - meeting))
    if agenda.minutes > meeting {
      return facts.strings.text(.agendaTooLong, ["length": length])
    }
    guard agenda.isWhole, agenda.minutes < meeting else { return nil }
    return facts.strings.text(.agendaTimeLeft, ["length": length])
  }

  private func range(_ starts: LocalTime?, _ ends: LocalTime?) -> String? {
    guard let start = starts?.time else { return nil }
    guard let end = ends?.time else { return facts.dates.time(start) }
    return facts.dates.timeRange(start, end)
  }

  // MARK: - To follow up

  /// The same as on the meeting's page, as far as one meeting can go through it.
  private func followUps(_ entry: Entry) -> ListingView? {
    let all = facts.steps.followUps(at: entry.id)
    var listing = stepListing(Array(all.prefix(Self.followUpLimit)), showsSource: true)
    if all.count > Self.followUpLimit, let list = facts.map.list(.nextSteps, of: entry.community) {
      listing?.all = self.all(all.count, .allNextSteps, at: list)
    }
    return listing
  }
}
