package import Drafting
import HandbookModel
import ICalendar

/// Brings another program's file into a community's folder.
package struct Importing: Sendable {
  package enum Kind: Sendable {
    case meetings, people, nextSteps
  }

  /// A table or a calendar has no more bytes.
  private static let largest = 32 << 20

  package var kind: Kind
  package var file: String
  package var delimiter: String?
  /// Each as `field=Header`.
  package var columns: [String] = []
  package var dates: DateOrder?
  /// Of times that say none.
  package var zone: String?
  package var takesDescriptions = false

  package init(_ kind: Kind, from file: String) {
    self.kind = kind
    self.file = file
  }

  /// What would be done; nothing is.
  ///
  /// - Throws: `BuildFailure` and `DraftFault`.
  package func plan(for place: EntryPlace, in site: OpenedSite) throws -> ImportPlan {
    let bytes = try OpenFile.reading(file) { open, status in
      guard status.size <= Self.largest else {
        throw DraftFault("‘\(file)’ is larger than 32 MiB", help: "export a part of it")
      }
      return try open.bytes(atMost: status.size)
    }
    let read = { (path: String) in site.text(of: path) }
    let isCalendar =
      kind == .meetings
      && (file.lowercased().hasSuffix(".ics") || bytes.starts(with: Array("BEGIN:VCALENDAR".utf8)))
    if isCalendar {
      return try CalendarImport(
        ReadCalendar(Array(ImportedText(bytes).text.utf8)), descriptions: takesDescriptions,
        zone: zone
      ).plan(at: place, read: read)
    }
    let text = try ImportedText(bytes)
    switch kind {
    case .people:
      return try PeopleImport(text, delimiter: delimiter, columns: columns)
        .plan(at: place, read: read)
    case .meetings:
      return try MeetingTableImport(
        text, delimiter: delimiter, columns: columns, dates: dates
      ).plan(at: place, read: read)
    case .nextSteps:
      return try NextStepImport(text, delimiter: delimiter, columns: columns, dates: dates)
        .plan(at: place, read: read)
    }
  }

  /// Does what was planned: makes what is new, and puts changed texts in the place of files that are
  /// as they were when they were read.
  ///
  /// - Throws: `BuildFailure` only.
  package func carryOut(_ plan: ImportPlan, in site: OpenedSite) throws {
    for step in plan.steps {
      guard let text = step.text else { continue }
      switch step.action {
      case .make: _ = try site.make([DraftFile(path: step.path, text: text)])
      case .change: try site.replace(step.path, with: text)
      case .keep, .leave: continue
      }
    }
    let isNews = plan.steps.contains { $0.text != nil } || site.text(of: plan.log.path) != nil
    if isNews, site.text(of: plan.log.path) != plan.log.text {
      try site.replace(plan.log.path, with: plan.log.text)
    }
  }
}
