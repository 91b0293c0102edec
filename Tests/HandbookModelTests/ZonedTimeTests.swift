import HandbookModel
import Testing

@Suite("Local times of zones")
struct ZonedTimeTests {
  /// Seconds after 1970, of a time in UTC.
  private func utc(_ text: String) throws -> Int {
    let local = try local(text)
    return local.date.daysSinceEpoch * 86_400 + (local.time?.minutesSinceMidnight ?? 0) * 60
  }

  private func local(_ text: String) throws -> LocalTime {
    let parts = text.split(separator: " ")
    let date = try #require(CivilDate(iso8601: parts[0]))
    guard parts.count == 2 else { return LocalTime(date) }
    let numbers = parts[1].split(separator: ":").compactMap { Int($0) }
    let time = try #require(ClockTime(hour: numbers[0], minute: numbers[1]) as ClockTime?)
    return LocalTime(date, time)
  }

  @Test(
    "Around clock changes a time is one instant",
    arguments: [
      // The gap of 8 March 2026, and the hours about it.
      ("America/Los_Angeles", "2026-03-08 01:59", "2026-03-08 09:59"),
      ("America/Los_Angeles", "2026-03-08 02:30", "2026-03-08 10:30"),
      ("America/Los_Angeles", "2026-03-08 03:00", "2026-03-08 10:00"),
      // 01:00 to 02:00 occurs twice: the first is meant.
      ("America/Los_Angeles", "2026-11-01 00:59", "2026-11-01 07:59"),
      ("America/Los_Angeles", "2026-11-01 01:30", "2026-11-01 08:30"),
      ("America/Los_Angeles", "2026-11-01 02:00", "2026-11-01 10:00"),
      ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29 01:30"),
      ("Europe/Berlin", "2026-03-29 01:59", "2026-03-29 00:59"),
      ("Europe/Berlin", "2026-03-29 03:00", "2026-03-29 01:00"),
      ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25 00:30"),
      ("Europe/Berlin", "2026-10-25 03:00", "2026-10-25 02:00"),
      // Half-hour zones, on the other half of the earth.
      ("Australia/Adelaide", "2026-04-05 02:30", "2026-04-04 16:00"),
      ("Australia/Adelaide", "2026-04-05 03:00", "2026-04-04 17:30"),
      ("Australia/Adelaide", "2026-10-04 02:30", "2026-10-03 17:00"),
      // Half an hour of daylight saving.
      ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04 14:45"),
      ("Australia/Lord_Howe", "2026-04-05 02:00", "2026-04-04 15:30"),
      ("Asia/Kathmandu", "2026-06-01 12:00", "2026-06-01 06:15"),
      ("UTC", "2026-03-29 02:30", "2026-03-29 02:30"),
      // Samoa left out 30 December 2011.
      ("Pacific/Apia", "2011-12-29 12:00", "2011-12-29 22:00"),
      ("Pacific/Apia", "2011-12-31 12:00", "2011-12-30 22:00"),
    ])
  func instants(zone: String, text: String, expected: String) throws {
    let zoned = try #require(ZonedTime(zoneName: zone))
    #expect(zoned.instant(of: try local(text)) == (try utc(expected)))
  }

  @Test(
    "A whole day counts from its midnight, also on the days of clock changes",
    arguments: [
      ("America/Los_Angeles", "2026-03-08", "2026-03-08 08:00"),
      ("America/Los_Angeles", "2026-03-09", "2026-03-09 07:00"),
      ("Europe/Berlin", "2026-10-25", "2026-10-24 22:00"),
      ("Australia/Adelaide", "2026-10-05", "2026-10-04 13:30"),
    ])
  func wholeDays(zone: String, text: String, expected: String) throws {
    let zoned = try #require(ZonedTime(zoneName: zone))
    #expect(zoned.instant(of: try local(text)) == (try utc(expected)))
  }

  @Test("The first and last days of the calendar have instants")
  func farDays() throws {
    let zoned = try #require(ZonedTime(zoneName: "Pacific/Kiritimati"))
    #expect(zoned.instant(of: try local("0001-01-01")) < zoned.instant(of: try local("0001-01-02")))
    #expect(zoned.instant(of: try local("9999-12-31 23:59")) > (try utc("9999-12-30")))
  }

  @Test(
    "Names that are no zones are refused",
    arguments: ["", "Europe/Atlantis", "../etc/passwd", "Europe/Berlin/", "\u{0}"])
  func unknownZones(name: String) {
    #expect(ZonedTime(zoneName: name) == nil)
  }
}
