import HandbookModel
import Testing

@testable import SiteRendering

@Suite("When a meeting takes place, in words")
struct MeetingDatesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let starts: String
    let ends: String?
    let date: String
    let time: String?
    let when: String
    let row: String

    var testDescription: String { "\(starts) – \(ends ?? "")" }
  }

  private let words = DateWords(
    strings: EnglishWords.unchanged, zoneNames: ["America/Los_Angeles"])

  private func local(_ text: String) throws -> LocalTime {
    let date = try #require(CivilDate(iso8601: text.prefix(10)))
    let numbers = text.dropFirst(11).split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 2 else { return LocalTime(date) }
    return LocalTime(date, ClockTime(hour: numbers[0], minute: numbers[1]))
  }

  private static let cases = [
    Case(
      starts: "2026-02-03 10:00", ends: "2026-02-03 12:00",
      date: "Tuesday, 3 February 2026", time: "10:00 to 12:00",
      when: "Tuesday, 3 February 2026, 10:00 to 12:00, Pacific time", row: "10:00 to 12:00"),
    Case(
      starts: "2026-02-03 10:00", ends: nil,
      date: "Tuesday, 3 February 2026", time: "10:00",
      when: "Tuesday, 3 February 2026, 10:00, Pacific time", row: "10:00"),
    Case(
      starts: "2026-02-03 10:00", ends: "2026-02-03 10:00",
      date: "Tuesday, 3 February 2026", time: "10:00",
      when: "Tuesday, 3 February 2026, 10:00, Pacific time", row: "10:00"),
    Case(
      starts: "2026-02-03", ends: nil,
      date: "Tuesday, 3 February 2026", time: nil,
      when: "Tuesday, 3 February 2026", row: "All day"),
    Case(
      starts: "2026-02-03", ends: "2026-02-05",
      date: "Tuesday, 3 to Thursday, 5 February 2026", time: nil,
      when: "Tuesday, 3 to Thursday, 5 February 2026", row: "to Thu 5 Feb"),
    Case(
      starts: "2026-06-30", ends: "2026-07-02",
      date: "Tuesday, 30 June to Thursday, 2 July 2026", time: nil,
      when: "Tuesday, 30 June to Thursday, 2 July 2026", row: "to Thu 2 Jul"),
    Case(
      starts: "2026-12-31", ends: "2027-01-01",
      date: "Thursday, 31 December 2026 to Friday, 1 January 2027", time: nil,
      when: "Thursday, 31 December 2026 to Friday, 1 January 2027", row: "to Fri 1 Jan"),
    Case(
      starts: "2026-02-03 10:00", ends: "2026-02-05 16:00",
      date: "Tuesday, 3 to Thursday, 5 February 2026",
      time: "Tue 3 Feb, 10:00 to Thu 5 Feb, 16:00",
      when: "Tuesday, 3 February, 10:00 to Thursday, 5 February 2026, 16:00, Pacific time",
      row: "10:00 to Thu 5 Feb"),
    Case(
      starts: "2026-02-03 10:00", ends: "2026-02-05",
      date: "Tuesday, 3 to Thursday, 5 February 2026",
      time: "Tue 3 Feb, 10:00 to Thu 5 Feb",
      when: "Tuesday, 3 February, 10:00 to Thursday, 5 February 2026, Pacific time",
      row: "10:00 to Thu 5 Feb"),
    Case(
      starts: "2026-02-03 22:00", ends: "2026-02-04 01:00",
      date: "Tuesday, 3 February 2026", time: "22:00 to 01:00",
      when: "Tuesday, 3 February 2026, 22:00 to 01:00, Pacific time", row: "22:00 to 01:00"),
    Case(
      starts: "2026-02-03 14:00", ends: "2026-02-04 12:00",
      date: "Tuesday, 3 to Wednesday, 4 February 2026",
      time: "Tue 3 Feb, 14:00 to Wed 4 Feb, 12:00",
      when: "Tuesday, 3 February, 14:00 to Wednesday, 4 February 2026, 12:00, Pacific time",
      row: "14:00 to Wed 4 Feb"),
  ]

  @Test("Every kind of meeting has its words", arguments: cases)
  func meetings(_ example: Case) throws {
    var meeting = Meeting(starts: try local(example.starts))
    meeting.ends = try example.ends.map(local)
    meeting.zone = "America/Los_Angeles"
    let plain = { (text: String) in text.replacing("\u{A0}", with: " ") }
    #expect(plain(words.dateText(meeting)) == example.date)
    #expect(words.timeText(meeting).map(plain) == example.time)
    #expect(plain(words.whenText(meeting)) == example.when)
    #expect(plain(words.rowTimeText(meeting)) == example.row)
  }

  @Test("Lines break between the dates of a range, not inside them")
  func breaks() throws {
    var meeting = Meeting(starts: try local("2026-02-03"))
    meeting.ends = try local("2026-02-05")
    #expect(words.dateText(meeting) == "Tuesday, 3 to Thursday, 5\u{A0}February\u{A0}2026")
    #expect(words.rowTimeText(meeting) == "to Thu\u{A0}5\u{A0}Feb")
  }
}
