/// Makes the files of a site that are for programs: calendars, schedules and registers as data.
/// They exist once, in the site's own language.
struct MachineFiles: Sendable {
  private let facts: SiteFacts
  private let calendars: SiteCalendars
  private let scheduleFiles: ScheduleFiles
  private let registerFiles: RegisterFiles

  init(_ facts: SiteFacts) {
    self.facts = facts
    calendars = SiteCalendars(facts)
    scheduleFiles = ScheduleFiles(facts, rules: calendars.rules)
    registerFiles = RegisterFiles(facts: facts)
  }

  var count: Int { registerStart + facts.map.registerFiles.count }

  private var scheduleStart: Int { facts.map.calendars.count }
  private var registerStart: Int { scheduleStart + facts.map.scheduleFiles.count }

  /// The position of the file at a path; nil where there is none.
  func position(of path: String) -> Int? {
    let map = facts.map
    if let index = map.calendars.firstIndex(where: { $0.address.outputPath == path }) {
      return index
    }
    if let index = map.scheduleFiles.firstIndex(where: { $0.address.outputPath == path }) {
      return scheduleStart + index
    }
    return map.registerFiles.firstIndex { file in
      file.json.outputPath == path || file.csv.outputPath == path
    }.map { registerStart + $0 }
  }

  /// The files at a position: one, or those that belong together.
  func outputs(at index: Int) -> [OutputFile] {
    if index < scheduleStart {
      return [calendars.file(of: facts.map.calendars[index])].compactMap { $0 }
    }
    if index < registerStart {
      return [scheduleFiles.file(facts.map.scheduleFiles[index - scheduleStart])]
    }
    return registerFiles.files(facts.map.registerFiles[index - registerStart])
  }
}
