import Diagnostics
import HandbookModel

/// The pages of a schedule: its overview, one for each year of a long one, and one for each month.
extension Site {
  func schedulePage(
    _ schedule: OwnedSchedule, _ period: OwnedSchedule.Period, _ page: SitePage.ID
  ) -> HTML {
    let owner = schedule.owner.flatMap { facts.handbook[$0] }
    return switch period {
    case .overview: scheduleOverview(schedule, of: owner, introduction: nil, page)
    case .year: yearPage(schedule, period, of: owner, page)
    case .month(let year, let month): monthPage(schedule, year, month, of: owner, page)
    }
  }

  // MARK: - A year

  private func yearPage(
    _ schedule: OwnedSchedule, _ period: OwnedSchedule.Period, of owner: Entry?,
    _ page: SitePage.ID
  ) -> HTML {
    let found = schedule.occurrences(in: period)
    let first = found.first.flatMap { schedule.month(from: $0.starts.date) }
    let view = MeetingsYearView(
      head: head(
        schedule, of: owner, page, other: link(to: first, of: schedule, .monthByMonth)),
      list: months(found, schedule))
    return facts.theme.render(.meetingsYear, view)
  }

  // MARK: - A month

  private func monthPage(
    _ schedule: OwnedSchedule, _ year: Int, _ month: Int, of owner: Entry?, _ page: SitePage.ID
  ) -> HTML {
    let period = OwnedSchedule.Period.month(year: year, month: month)
    let grid = MonthGrid(
      year: year, month: month, weekStart: facts.handbook.settings.weekStarts.weekday,
      schedule.occurrences(in: period))
    let title = facts.title(of: page)
    let view = MeetingsMonthView(
      head: head(
        schedule, of: owner, page, other: link(to: schedule.list(of: year), of: schedule, .asList)),
      captionText: facts.strings.text(.meetingsIn, ["period": title]),
      pagerHTML: pager(of: schedule, period),
      weekdays: grid.weekdays.map { .init(title: facts.dates.weekday(number: $0)) },
      weeks: grid.weeks.map { week in
        .init(daysHTML: week.map { day($0, inSite: schedule.isOfSite(owner)) }.joined())
      })
    return facts.theme.render(.meetingsMonth, view)
  }

  private func day(_ day: MonthGrid.Day?, inSite: Bool) -> HTML {
    guard let day else { return freeDays.outside }
    if day.parts.isEmpty, let html = freeDays.days[day.date] { return html }
    let items = day.parts.map { part in
      MonthDayView.Item(
        itemHTML: item(of: part.occurrence, inSite: inSite),
        partText: part.dayCount > 1
          ? facts.strings.text(
            .dayOfDays, ["day": String(part.day), "count": String(part.dayCount)])
          : nil,
        isContinued: part.day > 1)
    }
    return facts.monthDay(day.date, meetings: .init(items: items))
  }

  // MARK: - What they share

  private func head(
    _ schedule: OwnedSchedule, of owner: Entry?, _ page: SitePage.ID, other: TextLinkView?
  ) -> SchedulePageHead {
    SchedulePageHead(
      title: facts.title(of: page), ofHTML: owner.map { facts.name(of: $0.id) },
      zoneText: zoneText(of: owner), overviewURL: facts.url(ofPath: schedule.path), other: other)
  }

  /// Times of a team are its community's, those of a person the site's.
  func zoneText(of owner: Entry?) -> String {
    let community = owner?.kind == .person ? nil : owner?.scope
    let zone = facts.dates.zoneName(facts.zone(of: community))
    return facts.strings.text(.zoneNote, ["zone": zone])
  }

  func pager(of schedule: OwnedSchedule, _ period: OwnedSchedule.Period) -> HTML? {
    let neighbours = schedule.neighbours(of: period)
    return pager(
      neighbours.previous.flatMap { facts.map.page(at: schedule.path(of: $0)) },
      neighbours.next.flatMap { facts.map.page(at: schedule.path(of: $0)) })
  }

  func link(
    to period: OwnedSchedule.Period?, of schedule: OwnedSchedule, _ text: StringKey
  ) -> TextLinkView? {
    period.map {
      TextLinkView(text: facts.strings.text(text), url: facts.url(ofPath: schedule.path(of: $0)))
    }
  }

  /// Lines in groups by month, in the order given; a month's heading leads to its page.
  func months(_ meetings: [Occurrence], _ schedule: OwnedSchedule) -> GroupsView {
    let inSite = schedule.isOfSite(schedule.owner.flatMap { facts.handbook[$0] })
    var groups: [(date: CivilDate, rows: [HTML])] = []
    for occurrence in meetings {
      let date = occurrence.starts.date
      let row = row(of: occurrence, inSite: inSite)
      if let last = groups.last?.date, (last.year, last.month) == (date.year, date.month) {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append((date, [row]))
      }
    }
    return GroupsView(
      groups: groups.map { date, rows in
        let month = OwnedSchedule.Period.month(year: date.year, month: date.month)
        return GroupsView.Group(
          head: GroupsView.Head(
            key: String(date.iso8601.prefix(7)),
            title: facts.dates.month(year: date.year, month: date.month),
            url: facts.url(ofPath: schedule.path(of: month))),
          rowsHTML: rows.joined())
      })
  }
}

extension OwnedSchedule {
  /// Whether meetings of several communities may stand in it, so that lines say whose they are.
  fileprivate func isOfSite(_ owner: Entry?) -> Bool { owner == nil || owner?.kind == .person }
}
