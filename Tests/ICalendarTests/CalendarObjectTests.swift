import Testing

@testable import ICalendar

struct CalendarObjectTests {
  private let stamp = ClockDateTime(day(2026, 2, 1), hour: 12, minute: 0)

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day)
  }

  private func text(_ object: CalendarObject) -> String {
    String(decoding: object.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  @Test("A calendar with a zone, a series and a moved occurrence is written whole")
  func whole() {
    let zone = "Europe/Paris"
    let first = ClockDateTime(Self.day(2026, 3, 3), hour: 10, minute: 0)
    var rule = RecurrenceRule(.weekly, interval: 2)
    rule.byDay = [.init(weekday: 2)]
    rule.end = .until(.utc(ClockDateTime(Self.day(2026, 6, 30), hour: 8, minute: 0)))
    var series = EventComponent(
      uid: "a@example.org", stamp: stamp, start: .local(first, zone: zone), summary: "Round")
    series.end = .local(ClockDateTime(Self.day(2026, 3, 3), hour: 11, minute: 30), zone: zone)
    series.rule = rule
    series.exceptions = [
      .local(ClockDateTime(Self.day(2026, 3, 31), hour: 10, minute: 0), zone: zone)
    ]
    series.status = .confirmed
    series.location = "Library, Room B"
    series.description = "One; two\n\nhttps://example.org/"
    series.sequence = 3
    series.lastModified = ClockDateTime(Self.day(2026, 1, 31), hour: 8, minute: 5, second: 9)
    series.isTransparent = true
    series.isPrivate = true
    series.contact = "Ana, 555"
    series.color = "teal"
    series.categories = ["a,b", "c"]
    series.url = "https://example.org/a,b/"
    series.conferences = [
      .init(uri: "https://example.org/meet", label: "Join: \"here\""),
      .init(uri: "tel:+15550100", feature: .phone, label: "By phone"),
    ]
    var moved = EventComponent(
      uid: "a@example.org", stamp: stamp,
      start: .utc(ClockDateTime(Self.day(2026, 3, 18), hour: 9, minute: 0)), summary: "Moved")
    moved.recurrenceID = .local(
      ClockDateTime(Self.day(2026, 3, 17), hour: 10, minute: 0), zone: zone)
    var object = CalendarObject(productID: "-//copsite//EN", events: [series, moved])
    var profile = CalendarProfile(name: "Equity, all", refreshHours: 12)
    profile.description = "To meet; often."
    profile.color = .init(name: "steelblue", hex: "#4682B4")
    profile.url = "https://example.org/a,b/"
    profile.source = "https://example.org/a.ics"
    object.profile = profile
    object.timeZones = [
      TimeZoneComponent(
        id: zone,
        observances: [
          .init(
            isDaylight: true,
            onsets: [
              ClockDateTime(Self.day(2026, 3, 29), hour: 2, minute: 0),
              ClockDateTime(Self.day(2027, 3, 28), hour: 2, minute: 0),
            ], offsetBefore: 3600, offsetAfter: 7200)
        ])
    ]
    #expect(
      text(object) == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//copsite//EN
        CALSCALE:GREGORIAN
        NAME:Equity\\, all
        X-WR-CALNAME:Equity\\, all
        DESCRIPTION:To meet\\; often.
        X-WR-CALDESC:To meet\\; often.
        COLOR:steelblue
        X-APPLE-CALENDAR-COLOR:#4682B4
        URL:https://example.org/a,b/
        SOURCE;VALUE=URI:https://example.org/a.ics
        REFRESH-INTERVAL;VALUE=DURATION:PT12H
        X-PUBLISHED-TTL:PT12H
        BEGIN:VTIMEZONE
        TZID:Europe/Paris
        BEGIN:DAYLIGHT
        DTSTART:20260329T020000
        RDATE:20270328T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:a@example.org
        DTSTAMP:20260201T120000Z
        LAST-MODIFIED:20260131T080509Z
        SEQUENCE:3
        DTSTART;TZID=Europe/Paris:20260303T100000
        DTEND;TZID=Europe/Paris:20260303T113000
        RRULE:FREQ=WEEKLY;UNTIL=20260630T080000Z;INTERVAL=2;BYDAY=TU
        EXDATE;TZID=Europe/Paris:20260331T100000
        SUMMARY:Round
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        CLASS:PRIVATE
        LOCATION:Library\\, Room B
        DESCRIPTION:One\\; two\\n\\nhttps://example.org/
        CONTACT:Ana\\, 555
        CATEGORIES:a\\,b,c
        COLOR:teal
        URL:https://example.org/a,b/
        CONFERENCE;VALUE=URI;LABEL="Join: ^'here^'":https://example.org/meet
        CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL=By phone:tel:+15550100
        END:VEVENT
        BEGIN:VEVENT
        UID:a@example.org
        DTSTAMP:20260201T120000Z
        DTSTART:20260318T090000Z
        RECURRENCE-ID;TZID=Europe/Paris:20260317T100000
        SUMMARY:Moved
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test("Days are written without a time")
  func days() {
    var event = EventComponent(
      uid: "a", stamp: stamp, start: .day(Self.day(2026, 2, 3)), summary: "Retreat")
    event.end = .day(Self.day(2026, 2, 6))
    var rule = RecurrenceRule(.monthly)
    rule.byDay = [.init(weekday: 5, ordinal: -1)]
    rule.end = .until(.day(Self.day(2026, 12, 31)))
    event.rule = rule
    let text = text(CalendarObject(productID: "p", events: [event]))
    #expect(text.contains("\nDTSTART;VALUE=DATE:20260203\nDTEND;VALUE=DATE:20260206\n"))
    #expect(text.contains("\nRRULE:FREQ=MONTHLY;UNTIL=20261231;BYDAY=-1FR\n"))
  }

  @Test(
    "Offsets are written to the minute, and to the second where they have some",
    arguments: [(20_700, "+0545"), (-12_600, "-0330"), (0, "+0000"), (-17_762, "-045602")])
  func offsets(offset: Int, expected: String) {
    let zone = TimeZoneComponent(
      id: "z",
      observances: [
        .init(isDaylight: false, onsets: [stamp], offsetBefore: offset, offsetAfter: offset)
      ])
    var bytes: [UInt8] = []
    zone.write(to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\r\nTZOFFSETFROM:\(expected)\r\nTZOFFSETTO:\(expected)\r\n"))
  }
}
