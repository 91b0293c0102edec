import Diagnostics
import HandbookModel

/// The first page of a schedule, which is also the list of meetings of the site or a community.
extension Site {
  /// - Parameters:
  ///   - schedule: nil where there is no meeting yet.
  ///   - introduction: the author's page at the same address.
  func scheduleOverview(
    _ schedule: OwnedSchedule?, of owner: Entry?, introduction: Entry.ID?, _ page: SitePage.ID
  ) -> HTML {
    var view = MeetingsView(
      title: facts.shownTitle(of: page), ofHTML: owner.map { facts.name(of: $0.id) },
      bodyHTML: body(of: introduction), asOfText: facts.asOfText, upcoming: GroupsView())
    if let schedule {
      fill(&view, schedule, of: owner, page)
    } else {
      view.upcoming.emptyHTML = empty(.emptyMeetings, hint: .hintMeetings)
    }
    return facts.theme.render(.meetings, view)
  }

  private func fill(
    _ view: inout MeetingsView, _ schedule: OwnedSchedule, of owner: Entry?, _ page: SitePage.ID
  ) {
    let overview = ScheduleOverview(
      schedule, now: facts.schedule.now, isComing: facts.isComing)
    view.zoneText = zoneText(of: owner)
    view.calendarURL = facts.subscribeURL(of: owner?.id, from: page)
    view.subscribeHTML = facts.subscribing(to: owner?.id)
    view.communitiesHTML = communities(of: owner)
    view.month = facts.today.flatMap { today in
      link(to: schedule.month(from: today), of: schedule, .monthByMonth)
    }
    view.upcoming = list(overview.coming, and: overview.later?.count, schedule)
    if overview.coming.isEmpty {
      view.upcoming.emptyHTML = empty(.emptyUpcoming, hint: .hintMeetings)
    }
    view.later = rest(overview.later, .laterMeetings, schedule)
    view.past = list(overview.past, and: overview.earlier?.count, schedule)
    view.earlier = rest(overview.earlier, .earlierMeetings, schedule)
    view.years = years(of: schedule)
  }

  /// - Parameter others: those that are elsewhere.
  private func list(
    _ shown: [Occurrence], and others: Int?, _ schedule: OwnedSchedule
  ) -> GroupsView {
    var list = months(shown, schedule)
    let count = shown.count + (others ?? 0)
    list.countText = count == 0 ? nil : facts.strings.count(.meetingsCount, count)
    return list
  }

  private func rest(
    _ rest: (first: Occurrence, count: Int)?, _ text: CountKey, _ schedule: OwnedSchedule
  ) -> TextLinkView? {
    rest.map { first, count in
      TextLinkView(
        text: facts.strings.count(text, count),
        url: facts.url(
          ofPath: schedule.path(of: schedule.list(of: first.starts.date.year))))
    }
  }

  private func years(of schedule: OwnedSchedule) -> YearsView? {
    if schedule.years.isEmpty { return nil }
    return YearsView(
      items: schedule.years.reversed().map { year in
        let period = OwnedSchedule.Period.year(year)
        let count = schedule.occurrences(in: period).count
        return .init(
          title: String(year), url: facts.url(ofPath: schedule.path(of: period)),
          countText: facts.strings.count(.meetingsCount, count))
      })
  }

  /// Links to the schedules of the communities in which a team or a person is: their own lists
  /// leave out what everybody comes to.
  private func communities(of owner: Entry?) -> HTML? {
    guard let owner, owner.kind != .community else { return nil }
    let communities =
      owner.kind == .team
      ? [owner.community].compactMap { $0 }
      : facts.handbook.connections.list(.communitiesOfPerson, of: owner.id)
    let links = communities.compactMap { id -> HTML? in
      guard let community = facts.handbook[id], let schedule = facts.map.schedule(of: id) else {
        return nil
      }
      let url = facts.url(ofPath: schedule.path)
      return facts.theme.render(
        .name, LinkView(title: facts.shownTitle(of: community), url: url))
    }
    return links.isEmpty ? nil : facts.lists.joined(links)
  }
}

extension SiteFacts {
  /// Whether a meeting belongs to what is to come at one of its times: it is not over, and no
  /// minutes say that it is.
  func isComing(_ occurrence: Occurrence) -> Bool {
    guard occurrence.end > schedule.now,
      case .meeting(let meeting)? = handbook[occurrence.entry]?.details
    else { return false }
    return meeting.status != .held || meeting.recurrence != nil
  }
}
