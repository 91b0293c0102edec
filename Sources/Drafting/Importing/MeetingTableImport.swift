import Diagnostics
import HandbookModel
import Reading

/// Meetings of a table.
package struct MeetingTableImport: Sendable {
  private let source: DatedTable
  private var table: ColumnTable { source.columns }
  private var dates: TableDates { source.dates }

  package init(
    _ text: ImportedText, delimiter: String?, columns: [String], dates order: DateOrder?
  ) throws(DraftFault) {
    source = try DatedTable(
      text, delimiter: delimiter, ColumnWords.meetings, chosen: columns,
      required: [("title", "Subject"), ("date", "Day")], days: ["date", "end_date"], order: order)
  }

  package func plan(
    at place: EntryPlace, read: @escaping (String) -> String?
  ) -> ImportPlan {
    var notes: [ImportNote] = []
    let records = table.rows.compactMap { row -> SourceRecord? in
      do throws(DraftFault) {
        return try record(row)
      } catch {
        notes.append(ImportNote(row.line, error.message))
        return nil
      }
    }
    var plan = Reconciliation(place, read: read).plan(records)
    plan.notes = (notes + plan.notes).sorted { $0.line < $1.line }
    plan.findings = source.findings
    return plan
  }

  private func record(_ row: DelimitedText.Row) throws(DraftFault) -> SourceRecord {
    guard let title = table.text("title", row) else { throw DraftFault("this row has no title") }
    guard let written = table.text("date", row) else { throw DraftFault("‘\(title)’ has no date") }
    guard var starts = dates.time(written) else {
      throw DraftFault("‘\(written)’ is no day that can be read; write it as 2026-04-03")
    }
    if let time = table.text("time", row) {
      guard let clock = TableDates.clock(time) else {
        throw DraftFault("‘\(time)’ is no time of day")
      }
      starts = LocalTime(starts.date, clock)
    }
    let id = table.text("id", row)
    var fields = [
      FieldValue.Pair("title", .text(title)),
      FieldValue.Pair("starts", MeetingValues.starts(starts.date, starts.time)),
    ]
    if let length = try length(row, starts) { fields.append(length) }
    for (field, name) in [("place", "place"), ("aim", "aim")] {
      if let text = table.text(field, row) { fields.append(.init(name, .text(text))) }
    }
    if let url = table.text("url", row) {
      fields.append(.init("online", .group([.init("url", .text(url))])))
    }
    if let status = table.text("status", row), let known = Meeting.Status(written: status) {
      fields.append(.init("status", .word(known.rawValue)))
    }
    if let id { fields.append(.init("uid", .text(id))) }
    let slug = MeetingSlug.dated(starts.date, title)
    return SourceRecord(
      kind: .meeting, key: id ?? "slug:" + slug, line: row.line, slug: slug, fields: fields)
  }

  private func length(
    _ row: DelimitedText.Row, _ starts: LocalTime
  ) throws(DraftFault) -> FieldValue.Pair? {
    if let written = table.text("duration", row), starts.time != nil {
      let minutes = WrittenWords.minutes(written) ?? Int(written) ?? Self.minutes(ofClock: written)
      guard let minutes, let value = MeetingValues.duration(minutes: minutes) else {
        throw DraftFault("‘\(written)’ is no length of time; write 2h or 90m")
      }
      return .init("duration", value)
    }
    let written = table.text("end_date", row)
    var end = written.flatMap(dates.time)
    if let written, end == nil, let clock = TableDates.clock(written) {
      end = LocalTime(starts.date, clock)
    } else if written != nil, end == nil {
      throw DraftFault("‘\(written ?? "")’ is no day that can be read")
    }
    if let time = table.text("end_time", row), let clock = TableDates.clock(time) {
      end = LocalTime(end?.date ?? starts.date, clock)
    }
    guard let end, (end.time == nil) == (starts.time == nil), end > starts else { return nil }
    return .init("ends", MeetingValues.starts(end.date, end.time))
  }

  /// `1:30` is an hour and a half.
  private static func minutes(ofClock text: String) -> Int? {
    WrittenWords.clock(text)?.minutesSinceMidnight
  }
}

extension Meeting.Status {
  /// The model's words, and those of calendar programs.
  init?(written: String) {
    switch written.folded {
    case "canceled", "cancelado", "cancelada", "annulé", "annulée", "abgesagt": self = .cancelled
    case let word:
      guard let status = Self(rawValue: word) else { return nil }
      self = status
    }
  }
}
