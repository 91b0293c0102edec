import Diagnostics
import Testing

@testable import HandbookModel

@Suite("When the items of an agenda start and end")
struct AgendaTimesTests {
  private func times(
    _ starts: String, to ends: String? = nil, zone: String = "UTC", _ minutes: Int?...
  ) throws -> AgendaTimes {
    var meeting = Meeting(starts: try local(starts))
    meeting.ends = try ends.map(local)
    meeting.zone = zone
    meeting.agenda = minutes.map { length in
      var item = AgendaItem(title: Sentence("Item", at: SourcePlace(path: "a.md", line: 1)))
      item.minutes = length
      return item
    }
    return AgendaTimes(of: meeting)
  }

  private func local(_ text: String) throws -> LocalTime {
    let date = try #require(CivilDate(iso8601: text.prefix(10)))
    guard text.count > 10 else { return LocalTime(date) }
    let clock = text.dropFirst(11).split(separator: ":").compactMap { Int($0) }
    return LocalTime(date, ClockTime(hour: clock[0], minute: clock[1]))
  }

  private func clocks(_ times: AgendaTimes) -> [String] {
    times.slots.map { slot in
      [slot.starts, slot.ends].map { $0?.time?.iso8601 ?? "?" }.joined(separator: "–")
    }
  }

  @Test("One item follows the other, over midnight too, as far as lengths are given")
  func following() throws {
    let times = try times("2026-02-03T23:30", to: "2026-02-04T01:00", 20, 25, nil, 5)
    #expect(clocks(times) == ["23:30–23:50", "23:50–00:15", "00:15–?", "?–?"])
    #expect((times.minutes, times.isWhole, times.meetingMinutes) == (50, false, 90))
  }

  @Test(
    "What lasts an hour is an hour also when the clocks are set",
    arguments: [
      (
        "Europe/Berlin", "2026-03-29T01:30", "2026-03-29T04:00", ["01:30–03:30", "03:30–04:00"], 90
      ),
      (
        "Australia/Lord_Howe", "2026-04-05T01:15", "2026-04-05T03:00",
        ["01:15–01:45", "01:45–02:15"], 135
      ),
    ])
  func clockChanges(
    zone: String, starts: String, ends: String, expected: [String], length: Int
  ) throws {
    let times = try times(starts, to: ends, zone: zone, 60, 30)
    #expect(clocks(times) == expected)
    #expect(times.meetingMinutes == length)
  }

  @Test("A whole day, a meeting without an end and an unknown zone have no lengths to compare")
  func unknown() throws {
    #expect(try times("2026-02-03", to: "2026-02-04", 30).meetingMinutes == nil)
    #expect(try clocks(times("2026-02-03", 30)) == ["?–?"])
    #expect(try times("2026-02-03T10:00", 30).meetingMinutes == nil)
    #expect(try clocks(times("2026-02-03T10:00", zone: "Mars/Base", 30)) == ["?–?"])
    #expect(try times("2026-02-03T10:00").isWhole == false)
  }
}
