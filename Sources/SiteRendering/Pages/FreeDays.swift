import HandbookModel

/// Days on which nothing takes place, as months show them: rendered once, since they are the same in
/// the months of all.
struct FreeDays: Sendable {
  /// Of all months that have a page.
  private(set) var days: [CivilDate: HTML] = [:]
  /// A place before the first or after the last of a month.
  let outside: HTML

  init(_ facts: SiteFacts) {
    outside = facts.theme.render(.monthDay, MonthDayView())
    var months: Set<[Int]> = []
    for page in facts.map.pageIDs where facts.map.isMade(page) {
      guard case .schedule(_, .month(let year, let month)) = facts.map[page].subject,
        months.insert([year, month]).inserted
      else { continue }
      for day in 1...CivilDate.dayCount(year: year, month: month) {
        guard let date = CivilDate(year: year, month: month, day: day) else { continue }
        days[date] = facts.monthDay(date, meetings: nil)
      }
    }
  }
}

extension SiteFacts {
  func monthDay(_ date: CivilDate, meetings: MonthDayView.Meetings?) -> HTML {
    let day = MonthDayView.Day(
      numberText: dates.day(date), dateText: dates.longWithoutYear(date), datetime: date.iso8601,
      meetings: meetings)
    return theme.render(.monthDay, MonthDayView(day: day))
  }
}
