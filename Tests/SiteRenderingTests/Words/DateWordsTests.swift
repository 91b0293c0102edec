import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Dates in words")
struct DateWordsTests {
  private let words = DateWords(
    strings: EnglishWords.unchanged, zoneNames: ["America/Los_Angeles", "UTC"])

  private func date(_ text: String) throws -> CivilDate {
    try #require(CivilDate(iso8601: text))
  }

  private func local(_ text: String, _ hour: Int, _ minute: Int = 0) throws -> LocalTime {
    LocalTime(try date(text), ClockTime(hour: hour, minute: minute))
  }

  @Test("A date has each of its forms, with spaces that break after the weekday only")
  func dates() throws {
    let day = try date("2026-02-03")
    #expect(words.long(day) == "Tuesday, 3\u{A0}February\u{A0}2026")
    #expect(words.date(day) == "3\u{A0}February\u{A0}2026")
    #expect(words.short(day) == "3\u{A0}Feb")
    #expect(words.weekday(day) == "Tuesday")
    #expect(words.weekdayShort(day) == "Tue")
    #expect(words.monthShort(day) == "Feb")
    #expect(words.day(day) == "3")
    #expect(words.year(day) == "2026")
    #expect(words.month(year: 2026, month: 2) == "February\u{A0}2026")
    #expect(words.month(year: 2026, month: 13) == "2026")
    #expect([0, 1, 7, 8].map { words.weekday(number: $0) } == ["", "Monday", "Sunday", ""])
  }

  @Test("Times and ranges of times")
  func times() throws {
    let (nine, noon) = (ClockTime(hour: 9, minute: 5), ClockTime(hour: 12, minute: 0))
    #expect(words.time(try #require(nine)) == "09:05")
    #expect(words.timeRange(try #require(nine), try #require(noon)) == "09:05 to 12:00")
    #expect(
      words.dateTime(try local("2026-02-03", 10)) == "Tuesday, 3\u{A0}February\u{A0}2026, 10:00")
    #expect(
      words.dateTime(LocalTime(try date("2026-02-03"))) == "Tuesday, 3\u{A0}February\u{A0}2026")
  }

  @Test(
    "Lengths of time",
    arguments: [
      (20, "20\u{A0}min"), (60, "1\u{A0}hour"), (90, "1\u{A0}hour 30\u{A0}min"),
      (120, "2\u{A0}hours"), (0, "0\u{A0}min"), (-5, "0\u{A0}min"),
    ])
  func durations(minutes: Int, expected: String) {
    #expect(words.duration(minutes: minutes) == expected)
  }

  @Test(
    "The months of a community",
    arguments: [
      ("2026-02-03", "2026-06-30", "February to June\u{A0}2026"),
      ("2025-11-03", "2026-03-30", "November\u{A0}2025 to March\u{A0}2026"),
      ("2026-02-03", "2026-02-28", "February\u{A0}2026"),
      ("2026-02-03", nil, "Since February\u{A0}2026"),
      (nil, "2026-06-30", "Until June\u{A0}2026"), (nil, nil, nil),
    ])
  func months(starts: String?, ends: String?, expected: String?) throws {
    let range = try (starts.map(date), ends.map(date))
    #expect(words.months(from: range.0, to: range.1) == expected)
  }

  @Test("A language's own patterns and names are used")
  func otherLanguages() throws {
    let german = DateWords(
      strings: EnglishWords.strings(
        ["pattern_date_long": "EEEE, d. MMMM y", "pattern_time": "HH:mm 'Uhr'"], language: "de"),
      zoneNames: [])
    #expect(german.long(try date("2026-03-03")) == "Dienstag, 3.\u{A0}März\u{A0}2026")
    #expect(
      german.dateTime(try local("2026-03-03", 9))
        == "Dienstag, 3.\u{A0}März\u{A0}2026, 09:00\u{A0}Uhr")
    #expect(german.zoneName("America/Los_Angeles") == "Nordamerikanische Westküstenzeit")
  }

  @Test("A language without names in CLDR has the English ones, never the machine's")
  func unknownLanguage() throws {
    let unknown = DateWords(strings: EnglishWords.strings(language: "xx"), zoneNames: [])
    #expect(unknown.date(try date("2026-03-03")) == "3\u{A0}March\u{A0}2026")
  }

  @Test(
    "Zones have names without summer time, in sentence case",
    arguments: [
      ("America/Los_Angeles", "Pacific time"), ("Europe/Paris", "Central European time"),
      ("America/Phoenix", "Mountain standard time"), ("Europe/London", "United Kingdom time"),
      ("UTC", "UTC"), ("Etc/UTC", "UTC"), ("GMT", "UTC"), ("Etc/GMT+8", "UTC−08:00"),
      ("No/Such_Zone", "No/Such Zone"),
    ])
  func zones(zone: String, expected: String) {
    #expect(words.zoneName(zone) == expected)
  }

  @Test("The machine form of a time has the offset of its zone on that day")
  func machineForms() throws {
    let zone = "America/Los_Angeles"
    #expect(words.datetime(try date("2026-02-03")) == "2026-02-03")
    #expect(words.datetime(LocalTime(try date("2026-02-03")), zone: zone) == "2026-02-03")
    #expect(words.datetime(try local("2026-02-03", 10), zone: zone) == "2026-02-03T10:00-08:00")
    #expect(words.datetime(try local("2026-07-03", 10), zone: zone) == "2026-07-03T10:00-07:00")
    #expect(words.datetime(try local("2026-02-03", 10), zone: "UTC") == "2026-02-03T10:00Z")
    #expect(words.datetime(try local("2026-02-03", 10), zone: "nowhere") == "2026-02-03T10:00Z")
    #expect(
      words.datetime(try local("2026-02-03", 10), zone: "Asia/Kolkata") == "2026-02-03T10:00+05:30")
  }

  @Test("A time that the clock leaves out is written with the offset by which it is read")
  func clockChange() throws {
    let skipped = try local("2026-03-08", 2, 30)
    #expect(words.datetime(skipped, zone: "America/Los_Angeles") == "2026-03-08T02:30-08:00")
    let twice = try local("2026-11-01", 1, 30)
    #expect(words.datetime(twice, zone: "America/Los_Angeles") == "2026-11-01T01:30-07:00")
  }
}
