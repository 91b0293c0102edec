import HandbookModel

/// The files beside pages that are for programs.
extension SitePlan {
  // MARK: - Calendars

  /// None without a meeting, be it one that is only to be taken back, and none for an entry that
  /// shares its address with the whole site.
  mutating func addCalendars() {
    let removed = RemovedMeetings(handbook)
    func hasMeetings(_ owner: Entry?) -> Bool {
      !handbook.connections.meetings(of: owner).isEmpty || !removed.list(of: owner?.id).isEmpty
    }
    if hasMeetings(nil) { addCalendar(of: nil, "calendar.ics") }
    for page in pages where page.isInTree {
      guard let entry = page.entry.flatMap({ handbook[$0] }), !page.path.isEmpty else { continue }
      switch entry.kind {
      case .meeting: addCalendar(of: entry, page.path + "/meeting.ics")
      case .community, .team, .person:
        if hasMeetings(entry) { addCalendar(of: entry, page.path + "/calendar.ics") }
      case .page, .outcome: break
      }
    }
  }

  private mutating func addCalendar(of entry: Entry?, _ path: String) {
    let address = Address(file: path)
    let owner = entry.map(name) ?? "the site"
    guard claims.claim(address, "the calendar of \(owner)", at: nil) else { return }
    calendars.append(SiteCalendar(entry: entry?.id, address: address))
  }

  // MARK: - Schedules as data

  /// As with calendars.
  mutating func addScheduleFiles() {
    guard !handbook.connections.meetings.isEmpty else { return }
    addScheduleFile(of: nil)
    for id in handbook.connections.communities {
      guard let community = handbook[id], !community.path.isEmpty,
        !handbook.connections.meetings(of: community).isEmpty
      else { continue }
      addScheduleFile(of: community)
    }
  }

  private mutating func addScheduleFile(of community: Entry?) {
    let address = Address(file: Self.join(community?.path ?? "", "schedule.json"))
    let owner = community.map(name) ?? "the site"
    guard claims.claim(address, "the schedule of \(owner)", at: nil) else { return }
    scheduleFiles.append(ScheduleFile(community: community?.id, address: address))
  }

  // MARK: - Outcomes and next steps as data

  mutating func addRegisterFiles(_ lists: [List]) {
    for list in lists {
      guard let kind = RegisterFile.Kind(list.kind) else { continue }
      let file = RegisterFile(kind: kind, owner: list.community, path: list.path)
      let owner = list.community.flatMap { handbook[$0] }.map(name) ?? "the site"
      let name = "the list of \(list.kind.slug) of \(owner) as data"
      let isFree = [file.json, file.csv].map { claims.claim($0, name, at: nil) }
      if !isFree.contains(false) { registerFiles.append(file) }
    }
  }
}
