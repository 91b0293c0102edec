import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Date patterns")
struct DatePatternTests {
  private static let english = CalendarSymbols(language: "en")

  private func text(_ pattern: String, _ language: String = "en") throws -> String {
    let date = try #require(CivilDate(year: 2026, month: 2, day: 3))
    let time = ClockTime(hour: 15, minute: 7)
    return DatePattern(pattern).text(date, time, CalendarSymbols(language: language))
  }

  @Test(
    "Each field is written as Unicode says, and other text as it stands",
    arguments: [
      ("d dd M MM MMM MMMM", "3\u{A0}03\u{A0}2\u{A0}02\u{A0}Feb\u{A0}February"),
      ("y yy yyyy", "2026\u{A0}26\u{A0}2026"), ("E EEE EEEE", "Tue\u{A0}Tue\u{A0}Tuesday"),
      ("H:mm, h:mm a", "15:07,\u{A0}3:07\u{A0}PM"), ("hh'h'mm", "03h07"),
      ("d 'de' MMMM 'de' y", "3\u{A0}de\u{A0}February\u{A0}de\u{A0}2026"),
      ("h 'o''clock'", "3\u{A0}o'clock"), ("d''M", "3'2"), ("d 'open", "3\u{A0}open"), ("", ""),
      ("y年M月d日", "2026年2月3日"), ("d/Q/x", "3/Q/x"),
    ])
  func fields(pattern: String, expected: String) throws {
    #expect(try text(pattern) == expected)
  }

  @Test("Lines may break at a weekday's comma, on either side of the date, and nowhere else")
  func breaks() throws {
    #expect(try text("EEEE, MMMM d, y") == "Tuesday, February\u{A0}3,\u{A0}2026")
    #expect(try text("y. MMMM d., EEEE", "hu") == "2026.\u{A0}február\u{A0}3., kedd")
    #expect(try text("EEEE d MMMM y", "fr") == "mardi\u{A0}3\u{A0}février\u{A0}2026")
  }

  @Test("A month that stands alone has the form for it")
  func standaloneMonths() throws {
    #expect(try text("d MMMM", "ru") == "3\u{A0}февраля")
    #expect(try text("LLLL y", "ru") == "февраль\u{A0}2026")
  }

  @Test("Midnight and noon in hours of half a day")
  func halfDays() {
    let texts = [0, 12].map { hour in
      DatePattern("h K k a").text(nil, ClockTime(hour: hour, minute: 0), Self.english)
    }
    #expect(texts == ["12\u{A0}0\u{A0}24\u{A0}AM", "12\u{A0}0\u{A0}12\u{A0}PM"])
  }

  @Test(
    "A range says what both ends share once, at the side where the pattern has it",
    arguments: [
      ("EEEE, d MMMM y", "yML", "Tuesday, 3", "Thursday, 5\u{A0}February\u{A0}2026"),
      (
        "EEEE, d MMMM y", "y", "Tuesday, 3\u{A0}February",
        "Thursday, 5\u{A0}February\u{A0}2026"
      ),
      (
        "EEEE, MMMM d, y", "yML", "Tuesday, February\u{A0}3",
        "Thursday, February\u{A0}5,\u{A0}2026"
      ),
      ("d. MMMM y", "yML", "3.", "5.\u{A0}February\u{A0}2026"),
      ("d 'de' MMMM", "yML", "3", "5\u{A0}de\u{A0}February"),
      ("y年M月d日", "yML", "2026年2月3日", "5日"),
      ("d MMMM y", "", "3\u{A0}February\u{A0}2026", "5\u{A0}February\u{A0}2026"),
      ("MMMM y", "yML", "February\u{A0}2026", "February\u{A0}2026"),
    ])
  func ranges(pattern: String, shared: String, first: String, second: String) throws {
    let patterns = DatePattern(pattern).forRange(sharing: shared)
    let start = try #require(CivilDate(year: 2026, month: 2, day: 3))
    let end = try #require(CivilDate(year: 2026, month: 2, day: 5))
    #expect(patterns.start.text(start, nil, Self.english) == first)
    #expect(patterns.end.text(end, nil, Self.english) == second)
  }
}
