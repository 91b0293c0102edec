import HandbookModel

/// The pages of a schedule: its overview, one for each year of a long one, and one for each month.
extension Site {
  func schedulePage(
    _ schedule: OwnedSchedule, _ period: OwnedSchedule.Period, _ page: SitePage.ID
  ) -> HTML {
    let owner = schedule.owner.flatMap { facts.handbook[$0] }
    let inSite = owner == nil || owner?.kind == .person
    let view = MeetingsView(
      title: facts.title(of: page), ofHTML: owner.map { facts.name(of: $0.id) },
      calendarURL: facts.subscribeURL(of: schedule.owner, from: page), asOfText: facts.asOfText,
      upcoming: months(schedule.occurrences(in: period), inSite: inSite), past: GroupsView(),
      subscribeHTML: period == .overview ? facts.subscribing(to: schedule.owner) : nil)
    return facts.theme.render(.meetings, view)
  }
}
