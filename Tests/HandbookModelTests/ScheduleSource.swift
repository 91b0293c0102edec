import Diagnostics
import HandbookModel
import Testing

/// What tests of meetings and their times write and read.
extension HandbookSource {
  /// - Parameters:
  ///   - starts: `2026-02-03 10:00`, or a date.
  ///   - ends: likewise.
  mutating func addMeeting(
    _ file: String, title: String? = nil, _ starts: String, _ ends: String?,
    edit: (inout Meeting) -> Void = { _ in }
  ) throws {
    var meeting = Meeting(starts: try localTime(starts))
    meeting.ends = try ends.map(localTime)
    edit(&meeting)
    add(file, title: title ?? file, .meeting(meeting))
  }

  /// Whole diagnostics, sorted as they are printed; the sources are not there to be shown.
  var texts: [String] {
    let printer = DiagnosticText { _ in nil }
    return DiagnosticList(link().diagnostics).sorted.map { printer.text(of: $0) }
  }
}

func localTime(_ text: String) throws -> LocalTime {
  let parts = text.split(separator: " ")
  let date = try #require(CivilDate(iso8601: parts[0]))
  guard parts.count == 2 else { return LocalTime(date) }
  let numbers = parts[1].split(separator: ":").compactMap { Int($0) }
  let time = try #require(ClockTime(hour: numbers[0], minute: numbers[1]))
  return LocalTime(date, time)
}

func agendaItem(_ title: String, _ minutes: Int?, lead: String...) -> AgendaItem {
  var item = AgendaItem(title: sentence(title))
  item.minutes = minutes
  item.lead = lead.map { Reference(.person, $0, at: HandbookSource.place) }
  return item
}
