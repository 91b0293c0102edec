import Testing

@testable import ICalendar

struct ReadCalendarTests {
  private func event(_ lines: String...) throws -> ReadEvent {
    let text =
      (["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
      .joined(separator: "\r\n")
    let calendar = ReadCalendar(Array(text.utf8))
    #expect(calendar.isCalendar)
    return try #require(calendar.events.first)
  }

  @Test("Folded lines are one, also where the fold cuts a character")
  func folds() throws {
    var bytes = Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:caf".utf8)
    bytes += [0xC3, 0x0D, 0x0A, 0x20, 0xA9] + Array(" au\n  lait\r\n\tsoon\r\nEND:VEVENT\r\n".utf8)
    #expect(ReadCalendar(bytes).events.first?.summary == "café au laitsoon")
  }

  @Test("Escapes of texts are undone once")
  func escapes() throws {
    let event = try event(#"SUMMARY:a\, b\; c\\n d\ne\N"#)
    #expect(event.summary == "a, b; c\\n d\ne\n")
  }

  @Test("A colon or semicolon in a quoted parameter ends nothing")
  func parameters() throws {
    let event = try event(
      "DTSTART;X-A=\"b:c;d\";TZID=\"America/New_York\":20270203T100000", "dtend:20270203T160000Z",
      "X-BROKEN", ":", "ATTENDEE;CN=\"A: B\":mailto:a@example.org")
    #expect(
      event.start
        == ReadTime(
          day: CalendarDay(year: 2027, month: 2, day: 3), minutes: 600,
          clock: .zone("America/New_York")))
    #expect(event.end?.clock == .utc)
  }

  @Test(
    "Times that are none are not read",
    arguments: ["", "2027", "2027020X", "20270203T", "20270203T2500", "20270203T1060", "now"])
  func wrongTimes(text: String) throws {
    #expect(try event("DTSTART:" + text).start == nil)
  }

  @Test(
    "Durations are minutes",
    arguments: [
      ("PT1H30M", 90), ("P1D", 1440), ("P2W", 20160), ("P1DT2H", 1560), ("+PT90M", 90),
      ("-PT1H", nil), ("PT0M", nil), ("P", nil), ("1H", nil), ("PT99999999999H", nil),
    ] as [(String, Int?)])
  func durations(text: String, minutes: Int?) throws {
    #expect(try event("DURATION:" + text).duration == minutes)
  }

  @Test("What lies within an event, such as an alarm, is not the event's")
  func alarm() throws {
    let event = try event(
      "SUMMARY:Meeting", "BEGIN:VALARM", "SUMMARY:Alarm", "DESCRIPTION:x", "END:VALARM",
      "EXDATE:20270203T100000,20270210T100000", "RRULE:FREQ=WEEKLY")
    #expect(event.summary == "Meeting")
    #expect(event.description == nil)
    #expect(event.exceptions.count == 2)
  }

  @Test("Broken nesting and other files end without an event")
  func broken() {
    for text in ["", "END:VEVENT", "BEGIN:VEVENT", "END:X\nEND:VCALENDAR", "a;b;c", "\r\n \r\n"] {
      #expect(ReadCalendar(Array(text.utf8)).events.isEmpty)
    }
    #expect(!ReadCalendar(Array("name,email".utf8)).isCalendar)
  }

  @Test("What the writer writes is read as it was", arguments: ["Plain", "a,b;c\\d\ne", "é"])
  func roundTrip(title: String) throws {
    let start = CalendarTime.local(
      ClockDateTime(CalendarDay(year: 2027, month: 2, day: 3), hour: 10, minute: 30), zone: "Z/Z")
    var event = EventComponent(
      uid: "a@b",
      stamp: ClockDateTime(CalendarDay(year: 2026, month: 1, day: 1), hour: 0, minute: 0),
      start: start, summary: title)
    event.location = String(repeating: "Library, ", count: 20)
    let read = ReadCalendar(CalendarObject(productID: "x", events: [event]).bytes)
    let found = try #require(read.events.first)
    #expect(found.summary == title)
    #expect(found.location == event.location)
    #expect(found.uid == "a@b")
    #expect(found.start?.minutes == 630)
    #expect(found.start?.clock == .zone("Z/Z"))
  }
}
